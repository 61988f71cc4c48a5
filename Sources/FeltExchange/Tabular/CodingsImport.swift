public import FeltModel
public import FeltStore
import FeltText

/// Puts the codings of a table on sources that are in the study.
///
/// All of it or none. A coding that is there already is not made again. Where the table has the words, they must be what stands at the positions:
/// a row whose words are others is an error, never a coding of something else.
public struct CodingsImport {
    private let bytes: [UInt8]
    private let file: String
    private let mapping: CodingsMapping
    private let acting: ResearcherID
    private let progress: (String) -> Void

    /// Prepares an import.
    ///
    /// - Parameters:
    ///   - file: the table's name, for faults.
    ///   - acting: who coded where the table does not say.
    public init(_ bytes: [UInt8], file: String, mapping: CodingsMapping, acting: ResearcherID, progress: @escaping (String) -> Void = { _ in }) {
        self.bytes = bytes
        self.file = file
        self.mapping = mapping
        self.acting = acting
        self.progress = progress
    }

    /// A row with what it names found.
    private struct Found {
        let range: TextRange
        let code: CodeID
        let coder: String?
        let facets: [FacetValueID]
        let memo: String?
    }

    private struct Key: Hashable {
        let range: TextRange
        let code: CodeID
        let researcher: ResearcherID
    }

    /// Runs the import inside an entry.
    ///
    /// - Throws: `FaultList` with every bad row, with its line. Cost: linear in the table and the texts that it names.
    public func run(into draft: Draft, _ reader: StudyReader) throws -> RefiImportAnswer {
        var faults: [Fault] = []
        guard let text = try? TextNormaliser.normalise(bytes).text.utf8 else {
            throw FeltError("file-binary", "\(file) is not text.", hint: "Save the table as CSV in UTF-8.")
        }
        let header = ImportTable.columns(text, beyond: [])
        let columns = mapping.places(in: header, file: file, &faults)
        guard faults.isEmpty else { throw FaultList(faults) }
        let rows = ImportTable.rows(text, file: file, required: Array(Set(columns.values)), faults: &faults)
        var people = try ImportedPeople(reader)
        let more = header.filter { !columns.values.contains($0) && !Self.known.contains($0) }
        let facets = try TableFacets(reader, columns: more, rows: rows)
        let found = try find(rows, columns, facets, reader, people, &faults)
        guard faults.isEmpty else { throw FaultList(faults) }
        var answer = RefiImportAnswer(origin: "")
        if columns[.quote] == nil, !mapping.isBaseGiven { answer.report.add(.uncheckedPlaces, rows.count) }
        answer.columnsLeft = more.filter { name in !facets.columns.contains(name) && rows.contains { $0[name] != nil } }
        answer.report.add(.columns, answer.columnsLeft.count)
        var summary = StudyImport.Summary()
        for (source, entry) in found.sorted(by: { $0.key < $1.key }) {
            progress("\(entry.found.count) codings")
            let standing = try reader.codings(.init(source: source)).map { (Key(range: $0.range, code: $0.code, researcher: $0.researcher), $0) }
            let existing = Dictionary(standing, uniquingKeysWith: { first, _ in first })
            var seen: Set<Key> = []
            var new: [(found: Found, researcher: ResearcherID)] = []
            for row in entry.found {
                let researcher = try row.coder.map { try people.researcher($0, draft, &summary) } ?? acting
                let key = Key(range: row.range, code: row.code, researcher: researcher)
                let isFirst = seen.insert(key).inserted
                if let old = existing[key] {
                    try complete(old, row.facets, facets, draft, &answer)
                } else if isFirst {
                    new.append((row, researcher))
                } else {
                    answer[.coding].same += 1
                }
            }
            let ids = try draft.addCodings(new.map { ($0.found.range, $0.found.code, $0.researcher, $0.found.facets, nil) }, to: source, in: entry.text)
            for (id, row) in zip(ids, new) {
                guard let memo = row.found.memo else { continue }
                try draft.addMemo(memo, on: .coding(id), by: row.researcher)
                answer[.memo].new += 1
            }
            answer[.coding].new += ids.count
        }
        answer[.researcher].new = summary.researchers
        return answer
    }

    /// Gives a coding that is there the values of facets that it says nothing of. What it says stays.
    private func complete(_ old: Coding, _ values: [FacetValueID], _ facets: TableFacets, _ draft: Draft, _ answer: inout RefiImportAnswer) throws {
        let (missing, differs) = facets.missing(values, in: old)
        if differs { answer.report.add(.facetsHere) }
        guard !missing.isEmpty else { return answer[.coding].same += 1 }
        try draft.change(old, code: old.code, researcher: old.researcher, facets: old.facets + missing)
        answer[.coding].changed += 1
        answer.changed.append(.init(thing: .coding, name: old.id.raw, aspects: [.field(.facets)]))
    }

    /// Columns of `felt export csv` that say again what the study knows.
    private static let known: Set<String> = ["coding", "case", "kind", "date", "label"]

    private func find(
        _ rows: [ImportTable.Row], _ columns: [CodingsMapping.Field: String], _ facets: TableFacets, _ reader: StudyReader, _ people: ImportedPeople,
        _ faults: inout [Fault]
    ) throws -> [SourceID: (text: StoredText, found: [Found])] {
        let names = try NamesAtHand(reader)
        var result: [SourceID: (text: StoredText, found: [Found])] = [:]
        var indices: [SourceID: TextIndex] = [:]
        for row in rows {
            func value(_ field: CodingsMapping.Field) -> String? { columns[field].flatMap { row[$0] } }
            do {
                let source = try names.source(value(.source))
                let code = try names.code(value(.code))
                if result[source] == nil { result[source] = (try reader.text(of: source), []) }
                guard let text = result[source]?.text else { continue }
                let index = indices[source] ?? TextIndex(text)
                indices[source] = index
                let places = CodingsPlaces(mapping: mapping, text: text, index: index)
                let range = try places.range(value(.start), value(.end), quote: value(.quote))
                if let coder = value(.coder), !mapping.takesNearNames { try people.check(coder) }
                result[source]?.found.append(Found(range: range, code: code, coder: value(.coder), facets: try facets.values(of: row), memo: value(.memo)))
            } catch let error as FeltError {
                faults.append(row.fault(error))
            }
        }
        return result
    }
}

/// The sources and codes of a study by the names that a table may have for them.
private struct NamesAtHand {
    private let tree: CodeTree
    private var sources: [String: SourceID] = [:]
    private var codes: [String: CodeID] = [:]
    /// The codes by their names alone, in small letters; programs whose names need no path write these.
    private var labels: [String: [CodeID]] = [:]
    private let slugs: [String]

    init(_ reader: StudyReader) throws {
        tree = try reader.codes()
        let all = try reader.sources()
        slugs = all.map(\.slug.text)
        // A short name wins over another source's title, and a title that two sources have is nobody's.
        let titles = Dictionary(grouping: all.filter { $0.title != nil }, by: { $0.title ?? "" })
        for (title, own) in titles where own.count == 1 { sources[title] = own[0].id }
        for source in all { sources[source.slug.text] = source.id }
        let language = try reader.study().language
        for code in tree.codes {
            var labels: [String] = []
            var next: Code? = code
            while let current = next, labels.count < 64 {
                labels.insert(current.label.text(in: language) ?? current.slug.text, at: 0)
                next = current.parent.flatMap { tree[$0] }
            }
            codes[labels.joined(separator: "/")] = code.id
            for label in Set([code.label.nb, code.label.en].compactMap { $0?.lowercased() }) { self.labels[label, default: []].append(code.id) }
        }
    }

    func source(_ name: String?) throws -> SourceID {
        guard let name else { throw FeltError("field-missing", "The row names no source.") }
        if let id = sources[name] ?? sources[Slug.make(from: name).text] { return id }
        let near = NearNames.nearest(to: name, among: slugs)
        throw FeltError(
            "source-unknown", "There is no source '\(name)' in the study.",
            hint: near.isEmpty ? "Take its text in first: felt add FILE. See: felt list sources" : "Did you mean \(near.joined(separator: ", "))? See: felt list sources")
    }

    /// A code by its path, `process.needs`, by its labels, `Prosesser/Behov`, by the end of its path where one only ends so, or by its label where one only
    /// has it.
    func code(_ name: String?) throws -> CodeID {
        guard let name else { throw FeltError("field-missing", "The row names no code.") }
        if let id = codes[name] { return id }
        do { return try tree.code(typed: name).id } catch let error as FeltError where error.code == "code-unknown" {
            let same = labels[LatinComposition.compose(name).lowercased()] ?? []
            if same.count == 1 { return same[0] }
            if same.count > 1 {
                let paths = same.compactMap { tree.path(of: $0)?.text }.joined(separator: ", ")
                throw FeltError("code-ambiguous", "Several codes are called '\(name)': \(paths).", hint: "Write the path in the table.")
            }
            throw FeltError(error.code, error.message, hint: [error.hint, "To make a code: felt code add"].compactMap(\.self).joined(separator: " "))
        }
    }
}
