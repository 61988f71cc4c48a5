public import FeltIngest
public import FeltModel
public import FeltProtocols
public import FeltStore
import FeltText

/// Turns documents as read into sources of a study: settles their fields, their names and the codes in their text, and looks notes over.
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
        /// Whether to take in what there are warnings about.
        public var acceptsWarnings = false

        public init() {}

        /// The fields of a head that are settled.
        var fields: Set<String> {
            let all = [("case", caseName), ("kind", kind), ("date", date), ("language", language?.rawValue), ("title", title)]
            return Set(all.compactMap { $0.1 == nil ? nil : $0.0 })
        }
    }

    /// What the study's surroundings know.
    public struct World: Sendable {
        /// The protocols, the study's own among them.
        public var library = ProtocolLibrary()
        /// The stages of the study's model; nil takes any.
        public var stages: Set<String>?
        /// Today, `2026-03-01`.
        public var today: String?
        /// Digest and size of a file that a document names, by the document's file and the path in it; nil where there is none.
        public var attachment: @Sendable (_ document: String, _ path: String) -> (digest: String, byteCount: Int)? = { _, _ in nil }

        public init() {}
    }

    /// A file with what was read of it.
    public struct Document: Sendable {
        /// The file as the person named it.
        public let file: String
        public let content: IngestedDocument
        /// The name it is to have; nil for that of its file.
        public var name: String?
        /// Who is said to have answered, in a survey.
        public var participant: String?

        public init(file: String, content: IngestedDocument, name: String? = nil, participant: String? = nil) {
            self.file = file
            self.content = content
            self.name = name
            self.participant = participant
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
        /// Warnings that were accepted, and advice.
        public internal(set) var findings: [Fault] = []
    }

    private let reader: StudyReader
    private let builder: SourceBuilder
    private let given: Given
    private var faults: [Fault] = []

    /// Throws `case-unknown`, `date-invalid`, `slug-invalid` for what was given: that is no fault of a file.
    public init(_ reader: StudyReader, acting: Researcher, given: Given, world: World = World()) throws {
        self.reader = reader
        self.given = given
        if let date = given.date, !Timestamp.isDay(date) { throw FeltError("date-invalid", "'\(date)' is not a day.", hint: Timestamp.dayHint(date)) }
        if let name = given.name, Slug(name) == nil {
            throw FeltError("slug-invalid", "'\(name)' cannot be a name to type.", hint: "Use lower-case letters, digits, - and _, as in \(Slug.make(from: name)).")
        }
        builder = try SourceBuilder(reader, acting: acting, given: given, world: world)
    }

    /// Takes documents in. Throws `FaultList` with everything that is wrong in any of them, in form and in names; warnings too, unless they are
    /// accepted.
    public func take(_ documents: [Document], into draft: Draft) throws -> [Result] {
        var results: [Result] = []
        var prepared: [(built: SourceBuilder.Built, document: Document, place: Int)] = []
        var seen: [[UInt8]: String] = [:]
        for document in documents {
            let bytes = document.content.originalBytes
            // The respondents of a survey share a file.
            if document.name == nil, !given.takesTwins, let twin = try seen[bytes] ?? reader.source(withOriginal: bytes)?.slug.text {
                results.append(Result(file: document.file, slug: twin, twin: twin))
                continue
            }
            // A survey that has grown: who answered before, and in the same words, is passed over.
            if let name = document.name, !given.takesTwins, let twin = try reader.sources().first(where: { $0.slug.text == name }),
                try reader.text(of: twin.id) == document.content.text
            {
                results.append(Result(file: document.file, slug: name, twin: name))
                continue
            }
            let built = builder.build(document)
            seen[bytes] = built.source.slug.text
            prepared.append((built, document, results.count))
            results.append(Result(file: document.file, slug: built.source.slug.text))
        }
        for (built, document, place) in prepared {
            let findings = builder.findings(built, document).map { $0.in(document.file) }
            faults += findings.filter { $0.severity != .advice }
            results[place].findings = findings
        }
        let stopping = given.acceptsWarnings ? faults.filter { $0.severity == .error } : faults
        guard stopping.isEmpty else { throw FaultList(faults) }
        for (built, _, place) in prepared {
            try add(built, to: draft)
            builder.describe(built, in: &results[place])
        }
        return results
    }

    private func add(_ built: SourceBuilder.Built, to draft: Draft) throws {
        let id = try draft.add(built.source)
        for mark in built.marks {
            let coding = try draft.addCoding(
                source: id, range: mark.range, in: built.source.text, code: mark.code, researcher: mark.researcher, facets: mark.facets)
            if let memo = mark.memo { try draft.addMemo(memo, on: .coding(coding), by: mark.researcher) }
        }
    }

    /// The line that the journal keeps.
    public static func line(_ results: [Result]) -> String {
        let added = results.filter { $0.twin == nil }
        let codings = added.reduce(0) { $0 + $1.codings }
        let names = added.prefix(3).map(\.slug).joined(separator: ", ") + (added.count > 3 ? " and \(added.count - 3) more" : "")
        return "add \(names)" + (codings > 0 ? " with \(codings.counted("coding"))" : "")
    }
}
