import FeltModel
import FeltRefi
import FeltStore
import FeltText
import Foundation

/// Gives a study that has just taken in a project of this program what the project has no room for.
///
/// It is used only where none of the project's sources was in the study before, and where nobody has written the project anew since.
struct SidecarRestore {
    private let sidecar: Sidecar
    private let intake: RefiIntake
    private let container: RefiContainer
    private let draft: Draft
    private let reader: StudyReader
    /// The new ids of things, by what they are and their ids in the sidecar.
    private var ids: [String: [String: String]] = [:]
    private var contents: [String: ContentReference] = [:]
    /// The ids of present texts here, by those that they had.
    private var texts: [String: String] = [:]
    /// The sources of the study by their names.
    private var names: [String: String] = [:]
    /// The codes and cases of the study by where they stand and their short names.
    private var shortNames: [String: String] = [:]

    /// What a container has beside its project.
    enum Found {
        case nothing
        /// It cannot be read, or is of a later version of this program.
        case unreadable
        /// The project file was written anew since, so that it may be of something else.
        case ofAnother(Sidecar)
        case fitting(Sidecar)

        /// What can be taken into a study.
        var fitting: Sidecar? { if case .fitting(let sidecar) = self { sidecar } else { nil } }
        /// What can be read, whether it can be taken in or not.
        var readable: Sidecar? {
            switch self {
            case .fitting(let sidecar), .ofAnother(let sidecar): sidecar
            case .nothing, .unreadable: nil
            }
        }
    }

    /// What lies beside the project of a container. Cost: one read of the project file, where its digest is not known.
    static func look(in container: RefiContainer, projectDigest: String?) -> Found {
        guard let entry = container.entries.firstIndex(where: { $0.name == Sidecar.name }) else { return .nothing }
        guard let bytes = try? container.bytes(of: entry), let sidecar = try? JSONDecoder().decode(Sidecar.self, from: Data(bytes)), sidecar.schema == 1,
            let digest = projectDigest ?? (try? container.projectFile()).map({ StudyDigest.hex($0) })
        else { return .unreadable }
        return digest == sidecar.project ? .fitting(sidecar) : .ofAnother(sidecar)
    }

    init(_ sidecar: Sidecar, _ container: RefiContainer, _ intake: RefiIntake) {
        self.sidecar = sidecar
        self.container = container
        self.intake = intake
        draft = intake.draft
        reader = intake.reader
    }

    /// Restores. Returns how many things could not be, since what they refer to did not come. Throws what writing throws.
    mutating func run() throws -> Int {
        try findThings()
        try clearStandIns()
        let owned = try revisedSources()
        names = Dictionary(try reader.sources().map { ($0.slug.text, $0.id.raw) }, uniquingKeysWith: { first, _ in first })
        for code in try reader.codes().codes { shortNames["code \(code.parent?.raw ?? "") \(code.slug)"] = code.id.raw }
        for unit in try reader.cases() { shortNames["caseStudy  \(unit.slug)"] = unit.id.raw }
        var left = 0
        for row in sidecar.rows {
            guard let mapped = try mapped(row) else {
                left += 1
                continue
            }
            if ["study", "researcher"].contains(row.entity) { try fill(mapped) } else { try draft.put(mapped, contents: contents) }
            intake.answer.restored.insert(row.entity)
        }
        for (source, codings) in owned {
            for coding in codings { try draft.put(EntityRow(entity: "coding", id: coding.raw, fields: ["textId": .token(source.text)])) }
        }
        if !sidecar.passages.isEmpty { intake.answer.restored.insert("passage") }
        for (source, token) in sidecar.passages.sorted(by: { $0.key < $1.key }) {
            // Most have them already, from when they were made.
            guard let id = ids["source"]?[source], !intake.restoredPassages.contains(SourceID(id)) else { continue }
            let text = try reader.text(of: SourceID(id))
            try draft.setPassages(StudyReader.passages(ofToken: token), of: SourceID(id), in: text)
        }
        return left
    }

    /// Takes away what the project had to say in other words: notes' heads as attributes, the notice as a memo.
    private func clearStandIns() throws {
        let here = Set((ids["source"] ?? [:]).values).union((ids["caseStudy"] ?? [:]).values)
        for row in try reader.rows(of: "attribute") {
            for case .thing(_, let id) in row.fields.values where here.contains(id) { try draft.remove(row) }
        }
        guard let notice = sidecar.rows.first(where: { $0.entity == "study" })?.fields["notice"]?.words else { return }
        for memo in try reader.memos() where memo.subject == "study" && memo.text == notice {
            try draft.removeMemo(memo.id)
            intake.answer.report.take(.descriptions)
            intake.answer[.memo].new = max(0, intake.answer[.memo].new - 1)
        }
    }

    /// Where the things of the project are in the study now.
    private mutating func findThings() throws {
        for (entity, guids) in sidecar.guids {
            for (id, text) in guids { if let guid = RefiGUID(text), let found = place(entity, guid) { ids[entity, default: [:]][id] = found } }
        }
        // A facet is where its values are.
        let facets = try reader.facets()
        for row in sidecar.rows where row.entity == "facetValue" {
            guard let facet = row.fields["facetId"]?.thing, let value = ids["facetValue"]?[row.id], let found = facets.value(FacetValueID(value)) else { continue }
            ids["facet", default: [:]][facet] = found.facet.id
        }
        ids["study"] = ["study": "study"]
        for (source, text) in sidecar.texts { if let id = ids["source"]?[source], let now = try draft.textContent(of: SourceID(id)) { texts[text] = now } }
    }

    private func place(_ entity: String, _ guid: RefiGUID) -> String? {
        switch entity {
        case "researcher": intake.researchers[guid]?.raw
        case "caseStudy": intake.cases[guid]?.raw
        case "code": intake.codes[guid]?.raw
        case "facetValue": intake.facetValues[guid]?.raw
        case "source": intake.sources[guid]?.raw
        case "coding": intake.codingIDs[guid]?.raw
        case "memo": intake.find(.memo, guid) ?? intake.memoIDs[guid]?.raw
        default: nil
        }
    }

    /// The sources that were given another text before, with that they have now, and their codings: these say which text they stand in.
    private func revisedSources() throws -> [((id: SourceID, text: String), [CodingID])] {
        try sidecar.rows.compactMap { row in
            guard row.entity == "source", row.fields["revision"]?.number ?? 1 > 1, let id = ids["source"]?[row.id], let text = try draft.textContent(of: SourceID(id)) else { return nil }
            let codings = try reader.codings(.init(source: SourceID(id))).map(\.id)
            return ((SourceID(id), text), codings)
        }
    }

    /// A row with what it refers to as that is called here; nil where something of it did not come.
    private mutating func mapped(_ row: Sidecar.Row) throws -> EntityRow? {
        let isShared = SidecarWriter.shared[row.entity] != nil || row.entity == "study"
        guard let id = isShared ? ids[row.entity]?[row.id] ?? (isOfLost(row) ? row.id : nil) : row.id else { return nil }
        if row.entity == "coding" { ids["coding", default: [:]][row.id] = id }
        var fields: [String: EntityRow.Value] = [:]
        for (name, field) in row.fields {
            guard let value = field.value else { continue }
            switch value {
            case .thing(let entity, let other):
                guard let found = ids[entity]?[other] ?? (SidecarWriter.shared[entity] == nil ? other : nil) else { return nil }
                fields[name] = .thing(entity: entity, id: found)
            case .content(let content): if try keep(content) { fields[name] = value }
            case .token(let token):
                switch name {
                case "facets": fields[name] = .token(token.split(separator: " ").compactMap { ids["facetValue"]?[String($0)] }.sorted().joined(separator: " "))
                case "evidence": fields[name] = .token(evidence(token) ?? "")
                case "agreedBy": fields[name] = .token(token.split(separator: " ").compactMap { ids["researcher"]?[String($0)] }.sorted().joined(separator: " "))
                default: fields[name] = .token(texts[token] ?? token)
                }
            default: fields[name] = value
            }
        }
        if row.entity == "source" {
            // Where another source has its name, it keeps the one that it was given here.
            if let name = row.fields["slug"]?.token, let other = names[name], other != id { fields["slug"] = nil }
            fields["revisedTextId"] = row.fields["revision"]?.number ?? 1 > 1 ? try draft.textContent(of: SourceID(id)).map { .token($0) } : nil
        }
        // So does a code or case that another one has the short name of.
        let parent = row.fields["parentId"]?.thing.flatMap { ids["code"]?[$0] } ?? ""
        let place = "\(row.entity) \(parent) \(row.fields["slug"]?.token ?? "")"
        if row.entity == "code" || row.entity == "caseStudy", let other = shortNames[place], other != id { fields["slug"] = nil }
        return EntityRow(entity: row.entity, id: id, fields: fields)
    }

    /// Whether it is a coding that has lost its words, or a memo on one: they are nowhere but here.
    private func isOfLost(_ row: Sidecar.Row) -> Bool {
        row.entity == "coding" || row.entity == "memo" && row.fields["codingId"]?.thing.map { ids["coding"]?[$0] == $0 } ?? false
    }

    /// Stores a content of the container; false where it is not there.
    private mutating func keep(_ id: String) throws -> Bool {
        if contents[id] != nil { return true }
        guard let entry = container.entries.firstIndex(where: { $0.name == Sidecar.name(ofContent: id) }) else { return false }
        contents[id] = try draft.keep(container.bytes(of: entry))
        return true
    }

    private func evidence(_ token: String) -> String? {
        let old = CellEvidence(token: token)
        let items = old.items.compactMap { item -> CellEvidence.Item? in
            guard let coding = ids["coding"]?[item.coding.raw], let code = ids["code"]?[item.code.raw] else { return nil }
            let facets = item.facets.compactMap { ids["facetValue"]?[$0.raw] }.sorted().map { FacetValueID($0) }
            let text = texts[item.textID] ?? contents[item.textID]?.id ?? item.textID
            return CellEvidence.Item(coding: CodingID(coding), textID: text, range: item.range, code: CodeID(code), facets: facets)
        }
        return CellEvidence(items, passedOver: old.passedOver.compactMap { ids["coding"]?[$0.raw].map { CodingID($0) } }).token
    }

    /// Sets only what is not set yet.
    private func fill(_ row: EntityRow) throws {
        guard let now = try reader.rows(of: row.entity).first(where: { $0.id == row.id }) else { return }
        var fields = row.fields.filter { now.fields[$0.key] == nil }
        // A study that has a title in one language is not called something else in the other.
        if ["titleNb", "titleEn"].contains(where: { now.fields[$0] != nil }) { for name in ["titleNb", "titleEn"] { fields[name] = nil } }
        try draft.put(EntityRow(entity: row.entity, id: row.id, fields: fields), contents: contents)
    }
}
