public import FeltIngest
public import FeltModel
import FeltProtocols
public import FeltStore
import FeltText

/// Turns documents as read into sources of a study: settles their fields, their names and the codes in their text.
///
/// Everything is checked before the first source is written, and all faults are thrown together.
public final class SourceIntake {
    /// What the person said besides; it wins over a note's head.
    public struct Given: Sendable {
        public var caseName: String?
        public var kind: String?
        public var date: String?
        public var language: Language?
        public var name: String?
        public var title: String?
        /// Whether to take in a file that is in the study already.
        public var takesTwins = false

        public init() {}
    }

    /// A file with what was read of it.
    public struct Document: Sendable {
        /// The file as the person named it.
        public let file: String
        public let content: IngestedDocument

        public init(file: String, content: IngestedDocument) {
            self.file = file
            self.content = content
        }
    }

    /// What became of a document.
    public struct Result: Sendable {
        public let file: String
        /// The name of the source.
        public let slug: String
        public internal(set) var kind = ""
        public internal(set) var caseName: String?
        public internal(set) var date: String?
        /// In code points.
        public internal(set) var characters = 0
        public internal(set) var passages = 0
        public internal(set) var codings = 0
        public internal(set) var normalisation = ""
        /// The source that is this very file; nil for one that was added.
        public internal(set) var twin: String?
    }

    private let reader: StudyReader
    private let acting: Researcher
    private let given: Given
    private let givenCase: CaseID?
    private let language: Language
    private let codes: CodeTree
    private let facets: FacetSet
    private let researchers: [Researcher]
    private let cases: [CaseStudy]
    private var names: Set<String>
    private var faults: [Fault] = []

    /// Throws `case-unknown`, `date-invalid`, `slug-invalid` for what was given: that is no fault of a file.
    public init(_ reader: StudyReader, acting: Researcher, given: Given) throws {
        self.reader = reader
        self.acting = acting
        self.given = given
        language = try reader.study().language
        codes = try reader.codes()
        facets = try reader.facets()
        researchers = try reader.researchers()
        let cases = try reader.cases()
        self.cases = cases
        names = Set(try reader.sources().map(\.slug.text))
        givenCase = try given.caseName.map { try Lookup.caseStudy($0, among: cases).id }
        if let date = given.date, !Timestamp.isDay(date) { throw Self.noDay(date) }
        if let name = given.name, Slug(name) == nil {
            throw FeltError("slug-invalid", "'\(name)' cannot be a name to type.", hint: "Use lower-case letters, digits, - and _, as in \(Slug.make(from: name)).")
        }
    }

    /// Takes documents in. Throws `FaultList` with everything that is wrong in any of them, in form and in names.
    public func take(_ documents: [Document], into draft: Draft) throws -> [Result] {
        var results: [Result] = []
        var prepared: [(source: NewSource, marks: [ResolvedMark], place: Int)] = []
        var seen: [[UInt8]: String] = [:]
        for document in documents {
            let bytes = document.content.originalBytes
            if !given.takesTwins, let twin = try seen[bytes] ?? reader.source(withOriginal: bytes)?.slug.text {
                results.append(Result(file: document.file, slug: twin, twin: twin))
                continue
            }
            let source = newSource(document)
            let writer = source.researcher ?? acting.id
            let marks = document.content.marks.compactMap { resolve($0, writer: writer, in: document.file) }
            faults += document.content.faults.map { $0.in(document.file) }
            seen[bytes] = source.slug.text
            prepared.append((source, marks, results.count))
            results.append(Result(file: document.file, slug: source.slug.text))
        }
        guard faults.isEmpty else { throw FaultList(faults) }
        for (source, marks, place) in prepared {
            let id = try draft.add(source)
            for mark in marks {
                let coding = try draft.addCoding(
                    source: id, range: mark.range, in: source.text, code: mark.code, researcher: mark.researcher, facets: mark.facets)
                if let memo = mark.memo { try draft.addMemo(memo, on: .coding(coding), by: mark.researcher) }
            }
            results[place].kind = source.kind
            results[place].caseName = source.caseID.flatMap { id in cases.first { $0.id == id }?.slug.text }
            results[place].date = source.date
            results[place].characters = TextIndex(source.text).scalarCount
            results[place].passages = source.passages.count
            results[place].codings = marks.count
            results[place].normalisation = [source.normalisation, source.converter].compactMap { $0 }.joined(separator: ", ")
        }
        return results
    }

    /// The line that the journal keeps.
    public static func line(_ results: [Result]) -> String {
        let added = results.filter { $0.twin == nil }
        let codings = added.reduce(0) { $0 + $1.codings }
        let names = added.prefix(3).map(\.slug).joined(separator: ", ") + (added.count > 3 ? " and \(added.count - 3) more" : "")
        return "add \(names)" + (codings > 0 ? " with \(codings.counted("coding"))" : "")
    }

    private struct ResolvedMark {
        let range: TextRange
        let code: CodeID
        let facets: [FacetValueID]
        let researcher: ResearcherID
        let memo: String?
    }

    private func fault(_ file: String, _ line: Int, _ column: Int, _ error: FeltError) {
        faults.append(Fault(file: file, line: line, column: column, code: error.code, message: error.message, hint: error.hint))
    }

    private func attempt<Value>(_ file: String, _ line: Int, _ column: Int, _ body: () throws -> Value) -> Value? {
        do { return try body() } catch let error as FeltError { fault(file, line, column, error) } catch {}
        return nil
    }

    private func resolve(_ mark: CodeMark, writer: ResearcherID, in file: String) -> ResolvedMark? {
        let before = faults.count
        let code = attempt(file, mark.line, mark.column) { try codes.code(typed: mark.code) }?.id
        var values: [FacetValueID] = []
        for (facet, value) in mark.facets {
            if let value = attempt(file, mark.line, mark.column, { try facets.value(typed: value, ofFacet: facet) }) { values.append(value.id) }
        }
        var researcher = writer
        if let by = mark.researcher, let found = attempt(file, mark.line, mark.column, { try Lookup.researcher(by, among: researchers) }) { researcher = found.id }
        guard faults.count == before, let code else { return nil }
        return ResolvedMark(range: mark.range, code: code, facets: values, researcher: researcher, memo: mark.memo)
    }

    /// The source that a document becomes. What is wrong goes to `faults`, at its line in the head or at the top of the file.
    private func newSource(_ document: Document) -> NewSource {
        let file = document.file
        let content = document.content
        var head = HeadFields(content.head)
        // Each field is taken out of the head whether an option wins over it or not: what stays becomes an attribute.
        let (kindField, languageField, titleField) = (head.take("kind"), head.take("language"), head.take("title"))
        let kind = given.kind ?? kindField.flatMap { field in attempt(file, field.line, field.column) { try KindName.read(field.text) } } ?? "document"
        let textLanguage = given.language ?? languageField.flatMap { field in
            attempt(file, field.line, field.column) {
                guard let language = Language(rawValue: field.text.lowercased()) else {
                    throw FeltError("language-unknown", "The language '\(field.text)' is not known.", hint: "Write nb, nn or en.")
                }
                return language
            }
        } ?? language
        var source = NewSource(
            slug: name(for: document), kind: kind, language: textLanguage, text: content.text, normalisation: content.record.token,
            passages: content.passages)
        source.title = given.title ?? titleField?.text
        source.date = date(&head, file)
        source.caseID = givenCase
        if let field = head.take("case"), givenCase == nil {
            source.caseID = attempt(file, field.line, field.column) { try Lookup.caseStudy(field.text, among: cases) }?.id
        }
        source.researcher = acting.id
        if let field = head.take("researcher") {
            source.researcher = attempt(file, field.line, field.column) { try Lookup.researcher(field.text, among: researchers) }?.id
        }
        source.original = content.originalBytes == content.text.utf8 ? nil : content.originalBytes
        source.fileName = content.fileName
        source.mediaType = content.mediaType
        source.converter = content.converter
        source.attributes = head.rest.map { Attribute(name: $0.name, value: $0.text) }
        return source
    }

    private func date(_ head: inout HeadFields, _ file: String) -> String? {
        guard let field = head.take("date"), given.date == nil else { return given.date }
        guard Timestamp.isDay(field.text) else {
            fault(file, field.line, field.column, Self.noDay(field.text))
            return nil
        }
        return field.text
    }

    private static func noDay(_ typed: String) -> FeltError { FeltError("date-invalid", "'\(typed)' is not a day.", hint: "Write it as 2026-02-11.") }

    /// The name the source gets: the one given, or the file's without folder and ending.
    private func name(for document: Document) -> Slug {
        let file = document.content.fileName
        let stem = file.split(separator: ".").dropLast().joined(separator: ".")
        let slug = Slug.make(from: given.name ?? (stem.isEmpty ? file : stem))
        if names.insert(slug.text).inserted { return slug }
        var number = 2
        while names.contains(slug.numbered(number).text) { number += 1 }
        let free = slug.numbered(number)
        if given.takesTwins {
            names.insert(free.text)
            return free
        }
        fault(
            document.file, 1, 1,
            FeltError("source-exists", "A source with another text is already called '\(slug)'.", hint: "Give this one a name of its own: felt add \(Self.quoted(document.file)) --name \(free)"))
        return slug
    }

    /// A path as a shell takes it.
    private static func quoted(_ path: String) -> String {
        let isPlain = path.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || ("0"..."9").contains($0) || "/._-".unicodeScalars.contains($0) }
        return isPlain ? path : "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}
