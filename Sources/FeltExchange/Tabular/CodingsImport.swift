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
        let found = try find(rows, columns, reader, people, &faults)
        guard faults.isEmpty else { throw FaultList(faults) }
        var answer = RefiImportAnswer(origin: "")
        let more = Set(header).subtracting(columns.values).subtracting(Self.known)
        if columns[.quote] == nil, !mapping.isBaseGiven { answer.report.add(.uncheckedPlaces, rows.count) }
        answer.report.add(.columns, more.count { name in rows.contains { $0[name] != nil } })
        var summary = StudyImport.Summary()
        for (source, entry) in found.sorted(by: { $0.key < $1.key }) {
            progress("\(entry.found.count) codings")
            let existing = Set(try reader.codings(.init(source: source)).map { Key(range: $0.range, code: $0.code, researcher: $0.researcher) })
            var seen: Set<Key> = []
            var new: [(found: Found, researcher: ResearcherID)] = []
            for row in entry.found {
                let researcher = try row.coder.map { try people.researcher($0, draft, &summary) } ?? acting
                let key = Key(range: row.range, code: row.code, researcher: researcher)
                if existing.contains(key) || !seen.insert(key).inserted { answer[.coding].same += 1 } else { new.append((row, researcher)) }
            }
            let ids = try draft.addCodings(new.map { ($0.found.range, $0.found.code, $0.researcher, [], nil) }, to: source, in: entry.text)
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

    /// Columns of `felt export csv` that say again what the study knows.
    private static let known: Set<String> = ["coding", "case", "kind", "date", "label"]

    private func find(
        _ rows: [ImportTable.Row], _ columns: [CodingsMapping.Field: String], _ reader: StudyReader, _ people: ImportedPeople, _ faults: inout [Fault]
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
                result[source]?.found.append(Found(range: range, code: code, coder: value(.coder), memo: value(.memo)))
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

    /// A code by its path, `process.needs`, by its labels, `Prosesser/Behov`, or by the end of its path where one only ends so.
    func code(_ name: String?) throws -> CodeID {
        guard let name else { throw FeltError("field-missing", "The row names no code.") }
        if let id = codes[name] { return id }
        return try tree.code(typed: name).id
    }
}
