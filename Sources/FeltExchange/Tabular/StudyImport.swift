import FeltModel
import FeltProtocols
public import FeltStore
import FeltText

/// Takes in a folder of CSV tables and texts: `sources.csv`, `codebook.csv`, `codings.csv` and the texts that they name.
///
/// All of it or none: every bad row of every table is found, and with one of them nothing stays.
public struct StudyImport {
    /// The tables as bytes.
    public struct Files: Sendable {
        let sources: [UInt8]
        let codebook: [UInt8]
        let codings: [UInt8]

        public init(sources: [UInt8], codebook: [UInt8], codings: [UInt8]) {
            self.sources = sources
            self.codebook = codebook
            self.codings = codings
        }
    }

    /// What was taken in.
    public struct Summary: Sendable {
        public var sources = 0
        public var codes = 0
        public var codings = 0
        public var cases = 0
        public var researchers = 0
        /// How many names of sources, codes, cases and researchers could not be typed as they stood; they are kept as titles and labels.
        public var renamed = 0
        /// The columns that there is no place for, as `codings.csv: memo`.
        public var passedOver: [String] = []
    }

    private let files: Files
    private let reader: StudyReader
    private let readText: (String) throws -> [UInt8]
    private let progress: (String) -> Void

    /// Prepares an import.
    ///
    /// - Parameters:
    ///   - readText: the bytes of a text, by its path inside the folder.
    ///   - progress: told how far the work has come.
    public init(_ files: Files, _ reader: StudyReader, readText: @escaping (String) throws -> [UInt8], progress: @escaping (String) -> Void = { _ in }) {
        self.files = files
        self.reader = reader
        self.readText = readText
        self.progress = progress
    }

    /// Runs the import inside an entry.
    ///
    /// - Throws: `FaultList` with every bad row, with its line. Cost: linear in the texts and rows.
    public func run(into draft: Draft) throws -> Summary {
        var summary = Summary()
        var faults: [Fault] = []
        let language = try reader.study().language
        let codes = try ImportedCodes(reader).take(files.codebook, into: draft, summary: &summary, faults: &faults)
        let rows = ImportTable.rows(files.sources, file: "sources.csv", required: ["source", "path"], faults: &faults)
        // Against a table that could not be read, every coding would be wrong.
        guard !faults.contains(where: { ImportTable.wholeTable.contains($0.code) }) else { throw FaultList(faults) }
        var people = try ImportedPeople(reader)
        summary.passedOver = ImportTable.columns(files.codings, beyond: ["source", "start", "end", "code", "coder"]).map { "codings.csv: \($0)" }
            + ImportTable.columns(files.codebook, beyond: ["path", "description"]).map { "codebook.csv: \($0)" }
        var codings = CodingRows(files.codings, codes: codes, sources: Set(rows.map { $0["source"] ?? "" }), faults: &faults)
        var names = Set(try reader.sources().map(\.slug.text))
        for (number, row) in rows.enumerated() {
            if number % 10 == 0 { progress("\(number) of \(rows.count) sources") }
            // Everything that is wrong with the row is found, not only what comes first.
            func attempt<Value>(_ body: () throws -> Value) throws -> Value? {
                do { return try body() } catch let error as FeltError {
                    faults.append(row.fault(error))
                    return nil
                }
            }
            let slug = try attempt { try self.name(of: row, &names) }
            let normalised = try attempt { try text(of: row) }
            let kind = try attempt { try row["kind"].map(KindName.read) ?? "document" }
            let date = try attempt { try self.date(of: row) }
            guard let slug, let normalised, let name = row["source"] else { continue }
            let found = try attempt { try codings.take(name, in: normalised.text, isUnchanged: normalised.record.isUnchanged, faults: &faults) }
            guard faults.isEmpty, let kind, let found else { continue }
            var source = NewSource(
                slug: slug, kind: kind, language: language, text: normalised.text, normalisation: normalised.record.token,
                passages: PassageParser.passages(in: normalised.text, extraVoices: PassageParser.voices(listed: row["voices"] ?? "")))
            source.title = slug.text == name ? nil : name
            if slug.text != name { summary.renamed += 1 }
            source.fileName = row["path"].flatMap { $0.split(separator: "/").last.map(String.init) }
            source.mediaType = "text/plain"
            source.original = normalised.original
            source.date = date ?? nil
            if let name = row["case"] { source.caseID = try people.caseID(name, draft, &summary) }
            source.attributes = row.extra(beyond: ["source", "path", "case", "kind", "date"])
                .map { Attribute(name: Slug.make(from: $0.name).text, value: $0.value) }
            let id = try draft.add(source)
            summary.sources += 1
            for coding in found {
                try draft.addCoding(source: id, range: coding.range, in: normalised.text, code: coding.code, researcher: try people.researcher(coding.coder, draft, &summary))
                summary.codings += 1
            }
        }
        guard faults.isEmpty else { throw FaultList(faults) }
        return summary
    }

    private func name(of row: ImportTable.Row, _ names: inout Set<String>) throws -> Slug {
        guard let name = row["source"] else { throw FeltError("field-missing", "The row names no source.") }
        let slug = Slug.make(from: name)
        guard names.insert(slug.text).inserted else {
            throw FeltError("source-exists", "A source called '\(slug)' is there already.", hint: "Rename it in the tables.")
        }
        return slug
    }

    private func date(of row: ImportTable.Row) throws -> String? {
        guard let date = row["date"] else { return nil }
        guard Timestamp.isDay(date) else { throw FeltError("date-invalid", "'\(date)' is not a day.", hint: Timestamp.dayHint(date)) }
        return date
    }

    private func text(of row: ImportTable.Row) throws -> (text: StoredText, record: NormalisationRecord, original: [UInt8]?) {
        guard let path = row["path"], !path.hasPrefix("/"), !path.split(separator: "/").contains("..") else {
            throw FeltError("path-invalid", "The text must lie inside the folder.", hint: "Write its path from the folder, such as txt/a.txt.")
        }
        let bytes = try readText(path)
        guard !bytes.isEmpty else { throw FeltError("file-empty", "\(path) is empty.", hint: "Take its row out of sources.csv.") }
        do {
            let normalised = try TextNormaliser.normalise(bytes)
            return (normalised.text, normalised.record, normalised.record.isUnchanged ? nil : bytes)
        } catch {
            throw FeltError("file-binary", "\(path) is not text.", hint: "Save it as UTF-8 text.")
        }
    }
}
