public import FeltModel
import FeltText

/// Looks a note over: what cannot be read, what is wrong, and what a careful researcher would want to know before it is too late.
///
/// Errors keep a note out of the study, warnings do until the person says otherwise, advice stops nothing. Warnings and advice can be
/// silenced in the head, with a reason. `docs/notes.md` lists the codes. Source of the checks: the notes' fields in methods literature as
/// the shipped protocols have them.
public struct NoteCheck: Sendable {
    /// What whoever knows more than the note can tell.
    public struct Surroundings: Sendable {
        /// Today, `2026-03-01`; nil leaves days of the future unremarked.
        public var today: String?
        /// Whether a contact summary of this interview is known, in the study or among the files that are taken in with it; nil when nobody can
        /// tell.
        public var hasContactSummary: Bool?
        /// How many days may pass between an event and its write-up.
        public var writeUpDays = 2

        public init() {}
    }

    /// What was found, and what of it the writer has silenced.
    public struct Result: Sendable {
        /// By line and column; the files are empty.
        public let findings: [Fault]
        public let silenced: [(finding: Fault, reason: String)]

        /// What was found where there was no note to check.
        public init(findings: [Fault], silenced: [(finding: Fault, reason: String)]) {
            self.findings = findings
            self.silenced = silenced
        }
    }

    let note: Note
    let envelope: NoteEnvelope
    let kind: String
    let library: ProtocolLibrary
    let surroundings: Surroundings
    /// The protocol the note follows, in its version where that is known.
    let fieldProtocol: FieldProtocol?
    var findings: [Fault] = []

    /// Checks a note.
    ///
    /// - Parameters:
    ///   - kind: the kind of note, as stored.
    ///   - extra: what was found by whoever knows the study, to be silenced alike.
    /// - Complexity: a few passes over the note.
    public static func check(
        _ note: Note, envelope: NoteEnvelope, kind: String, library: ProtocolLibrary, surroundings: Surroundings = Surroundings(), extra: [Fault] = []
    ) -> Result {
        var check = NoteCheck(note: note, envelope: envelope, kind: kind, library: library, surroundings: surroundings, extra: extra)
        check.checkProtocol()
        check.checkQuestions()
        check.checkText()
        check.checkOutcomes()
        check.checkEnvelope()
        return check.result()
    }

    private init(note: Note, envelope: NoteEnvelope, kind: String, library: ProtocolLibrary, surroundings: Surroundings, extra: [Fault]) {
        self.note = note
        self.envelope = envelope
        self.kind = kind
        self.library = library
        self.surroundings = surroundings
        let id = envelope.record.protocolID.flatMap { library.id(typed: $0) }
        fieldProtocol = id.flatMap { id in envelope.record.protocolVersion.flatMap { library.fieldProtocol(id, version: $0) } ?? library[id] }
        findings = note.faults + envelope.faults + extra
    }

    /// Finds something at the top of the file, where what is missing would stand.
    mutating func find(_ severity: Fault.Severity, _ code: String, _ message: String, _ hint: String) { find(severity, code, (1, 1), message, hint) }

    mutating func find(_ severity: Fault.Severity, _ code: String, _ place: (line: Int, column: Int), _ message: String, _ hint: String) {
        findings.append(Fault(file: "", line: place.line, column: place.column, code: code, message: message, hint: hint, severity: severity))
    }

    // MARK: Silencing

    private mutating func result() -> Result {
        for silence in envelope.silences {
            let place = (silence.line, silence.column)
            if silence.reason == nil {
                find(.warning, "silence-without-reason", place, "'\(silence.code)' is silenced without a reason.", "Write silence: {\(silence.code): \"why\"}.")
            } else if !findings.contains(where: { $0.code == silence.code && $0.severity != .error }) {
                find(.advice, "silence-unused", place, "'\(silence.code)' is silenced, but there is nothing to silence.", "Take it out.")
            }
        }
        let reasons = Dictionary(envelope.silences.compactMap { silence in silence.reason.map { (silence.code, $0) } }, uniquingKeysWith: { first, _ in first })
        var open: [Fault] = []
        var silenced: [(finding: Fault, reason: String)] = []
        for finding in FaultList(findings).faults {
            if finding.severity != .error, let reason = reasons[finding.code] { silenced.append((finding, reason)) } else { open.append(finding) }
        }
        return Result(findings: open, silenced: silenced)
    }
}
