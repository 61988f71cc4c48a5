import FeltIngest
import FeltModel
import FeltProtocols
import FeltStore
import FeltText

/// Makes the source that a document becomes, and finds what is wrong with it.
final class SourceBuilder {
    /// A source that is ready to be written when nothing stops it.
    struct Built {
        var source: NewSource
        let marks: [IntakeNames.Mark]
        let envelope: NoteEnvelope?
        /// What was found in the study's light.
        let faults: [Fault]
    }

    private let acting: Researcher
    private let given: SourceIntake.Given
    private let world: SourceIntake.World
    private let givenCase: CaseID?
    private let language: Language
    private let names: IntakeNames
    private var taken: Set<String>
    private var summaries: ContactSummaries

    init(_ reader: StudyReader, acting: Researcher, given: SourceIntake.Given, world: SourceIntake.World) throws {
        self.acting = acting
        self.given = given
        self.world = world
        language = try reader.study().language
        let names = try IntakeNames(reader)
        self.names = names
        givenCase = try given.caseName.map { try Lookup.caseStudy($0, among: names.cases).id }
        taken = Set(try reader.sources().map(\.slug.text))
        summaries = try ContactSummaries(reader)
    }

    /// - Parameter revised: the source whose text it is to become; nil for a new one.
    func build(_ document: SourceIntake.Document, revising revised: Source? = nil) -> Built {
        let content = document.content
        var faults: [Fault] = []
        var source = NewSource(
            slug: revised?.slug ?? name(for: document, &faults), kind: given.kind ?? content.suggestedKind ?? "document", language: given.language ?? language, text: content.text,
            normalisation: content.record.token, passages: content.passages)
        source.title = given.title
        source.date = given.date
        source.caseID = givenCase
        source.researcher = acting.id
        source.original = content.originalBytes == content.text.utf8 ? nil : content.originalBytes
        source.fileName = content.fileName
        source.mediaType = content.mediaType
        source.converter = content.converter
        source.attributes = content.attributes
        if let revised { keep(revised, in: &source) }
        // The words of a transcript are as they fell, also when it comes back as a note with marks.
        if revised?.kind == "transcript" {
            for place in source.passages.indices where source.passages[place].voice != nil && source.passages[place].layer == .descriptive {
                source.passages[place].layer = .quote
            }
        }
        let envelope = content.note.map { NoteEnvelope($0.head).overruling(given.fields) }
        var intake = NoteIntake(names, stages: world.stages)
        if let envelope { intake.fill(&source, from: envelope, given: given) }
        intake.settleProtocol(&source, world.library)
        if let participant = document.participant { intake.admit(named: participant, to: &source) }
        let index = content.note == nil ? TextIndex(content.text) : nil
        intake.admitVoices(to: &source) { voice in
            content.note?.filePosition(of: voice.start) ?? index?.linePosition(at: voice.start).map { ($0.line, $0.column) } ?? (1, 1)
        }
        faults += intake.faults
        source.outcomes = CarriedStructure.outcomes(of: content.text, content.passages)
        source.attachments = attachments(envelope, document.file, &faults)
        let writer = source.researcher ?? acting.id
        let marks = (content.note?.marks ?? []).compactMap { names.resolve($0, writer: writer, faults: &faults) }
        summaries.add(source)
        return Built(source: source, marks: marks, envelope: envelope, faults: faults)
    }

    /// What a revised source is where its new head is silent.
    private func keep(_ revised: Source, in source: inout NewSource) {
        (source.kind, source.language, source.title, source.date) = (revised.kind, revised.language, revised.title, revised.date)
        (source.caseID, source.researcher) = (revised.caseID, revised.researcher)
    }

    /// What is to be said of a document, by line; once all documents have been built, since they know of each other.
    func findings(_ built: Built, _ document: SourceIntake.Document) -> [Fault] { check(built, document).findings }

    /// As `findings`, with what the writer has silenced.
    func check(_ built: Built, _ document: SourceIntake.Document) -> NoteCheck.Result {
        let content = document.content
        guard let note = content.note, let envelope = built.envelope else {
            return .init(findings: FaultList(content.faults + content.warnings.map { $0.as(.warning) } + built.faults).faults, silenced: [])
        }
        var surroundings = NoteCheck.Surroundings()
        surroundings.today = world.today
        surroundings.hasContactSummary = summaries.hasOne(built.source)
        return NoteCheck.check(note, envelope: envelope, kind: built.source.kind, library: world.library, surroundings: surroundings, extra: built.faults)
    }

    func describe(_ built: Built, in result: inout SourceIntake.Result) {
        let source = built.source
        result.kind = source.kind
        result.caseName = names.slug(of: source.caseID)
        result.date = source.date
        result.characters = TextIndex(source.text).scalarCount
        result.passages = source.passages.count
        result.codings = built.marks.count
        result.normalisation = [source.normalisation, source.converter].compactMap { $0 }.joined(separator: ", ")
    }

    private func attachments(_ envelope: NoteEnvelope?, _ file: String, _ faults: inout [Fault]) -> [NewAttachment] {
        (envelope?.attachments ?? []).map { field in
            let found = world.attachment(file, field.path)
            if found == nil {
                faults.append(
                    Fault(
                        file: "", line: field.line, column: field.column, code: "attachment-missing", message: "The attachment is not there, seen from the note's folder.",
                        hint: "Mend the path, or put the file there.", severity: .warning))
            }
            return NewAttachment(path: field.path, digest: found?.digest, byteCount: found?.byteCount, deleteBy: field.deleteBy)
        }
    }

    /// The name the source gets: the one given, or the file's without folder and ending.
    private func name(for document: SourceIntake.Document, _ faults: inout [Fault]) -> Slug {
        let file = document.content.fileName
        let stem = file.split(separator: ".").dropLast().joined(separator: ".")
        let slug = Slug.make(from: document.name ?? given.name ?? (stem.isEmpty ? file : stem))
        if taken.insert(slug.text).inserted { return slug }
        var number = 2
        while taken.contains(slug.numbered(number).text) { number += 1 }
        let free = slug.numbered(number)
        if given.takesTwins {
            taken.insert(free.text)
            return free
        }
        faults.append(
            Fault(
                file: "", line: 1, column: 1, code: "source-exists", message: "A source with another text is already called '\(slug)'.",
                hint: document.name == nil
                    ? "Give this one a name of its own: felt add \(Self.quoted(document.file)) --name \(free). For a new text of the same note: felt revise \(slug) \(Self.quoted(document.file))"
                    : "Give the survey another name: --name."))
        return slug
    }

    /// A path as a shell takes it.
    private static func quoted(_ path: String) -> String {
        let isPlain = path.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || ("0"..."9").contains($0) || "/._-".unicodeScalars.contains($0) }
        return isPlain ? path : "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}

extension Fault {
    fileprivate func `as`(_ severity: Severity) -> Fault {
        var fault = self
        fault.severity = severity
        return fault
    }
}
