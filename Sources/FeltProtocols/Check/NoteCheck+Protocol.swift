import FeltModel
import FeltText

extension NoteCheck {
    /// Kinds of note for which there are protocols to follow.
    private static let guided: Set<String> = ["interview", "observation", "workshop"]

    mutating func checkProtocol() {
        let record = envelope.record
        guard let typed = record.protocolID else {
            if Self.guided.contains(kind) {
                find(.advice, "protocol-missing", "The note follows no protocol.", "Write protocol: and its id in the head; see: felt protocol list")
            }
            return
        }
        let place = envelope.place(of: "protocol")
        guard let fieldProtocol, let id = library.id(typed: typed) else {
            if let file = library.faultyFile(typed) {
                return find(.warning, "protocol-faulty", place, "The study's own protocol '\(typed)' has faults.", "Mend \(file); see: felt protocol check")
            }
            let near = NearNames.nearest(to: typed, among: library.entries.map(\.fieldProtocol.id.text))
            return find(
                .warning, "protocol-unknown", place, "There is no protocol '\(typed)'.",
                near.isEmpty ? "See: felt protocol list" : "Did you mean \(near.joined(separator: ", "))?")
        }
        if let version = record.protocolVersion {
            if !library.hasVersion(id, version) {
                find(
                    .warning, "protocol-version-unknown", envelope.place(of: "protocol-version"), "There is no version \(version) of the protocol '\(id)'.",
                    "The versions are \(library.versions(of: id).joined(separator: ", ")).")
            }
        } else {
            find(.advice, "protocol-version-missing", place, "The note does not say which version of the protocol it follows.", "Write protocol_version: \"\(fieldProtocol.version)\".")
        }
        if fieldProtocol.kind.rawValue != kind {
            find(.advice, "protocol-kind", place, "The protocol '\(id)' is for notes of the kind \(fieldProtocol.kind.rawValue), and this is of the kind \(kind).", "Choose another protocol, or another kind.")
        }
        for field in fieldProtocol.fields where field.isRequired && !isGiven(field.id) {
            find(.advice, "field-missing", "The protocol asks for '\(field.id)' in the head.", "Write \(field.id): and its value.")
        }
    }

    private func isGiven(_ field: String) -> Bool {
        let wanted = Self.plain(field)
        return note.head.contains { Self.plain($0.key) == wanted && !$0.text.isEmpty }
    }

    private static func plain(_ key: String) -> String { key.lowercased().split(separator: "_").joined(separator: "-") }

    /// A heading that looks like a question and is none, or one that stands twice.
    mutating func checkQuestionMarks() {
        for passage in note.passages {
            guard case .heading = passage.kind, passage.question == nil, note.text[passage.range].contains("{#") else { continue }
            find(
                .advice, "question-form", note.filePosition(of: passage.range.start), "This heading has {# in it, but is no question of a protocol.",
                "Write {#need.1} last in the heading: letters, digits, - and . only.")
        }
        var seen: Set<String> = []
        for question in note.questions where !seen.insert(question.id).inserted {
            find(.advice, "question-twice", (question.line, question.column), "The question '\(question.id)' stands above already.", "Write both answers under one heading, or take the id out of this one.")
        }
    }

    mutating func checkQuestions() {
        checkQuestionMarks()
        guard let fieldProtocol else { return }
        for question in note.questions where fieldProtocol.question(question.id) == nil {
            let near = NearNames.nearest(to: question.id, among: fieldProtocol.questions.map(\.id))
            find(
                .warning, "question-unknown", (question.line, question.column), "The protocol '\(fieldProtocol.id)' has no question '\(question.id)'.",
                near.isEmpty ? "See: felt protocol show \(fieldProtocol.id)" : "Did you mean \(near.joined(separator: ", "))?")
        }
        let answered = Set(note.passages.filter { $0.layer != nil }.compactMap(\.question))
        let headings = Dictionary(note.questions.map { ($0.id, ($0.line, 1)) }, uniquingKeysWith: { first, _ in first })
        for question in fieldProtocol.questions where question.isRequired && !answered.contains(question.id) {
            find(
                .advice, "question-unanswered", headings[question.id] ?? (1, 1), "The required question \(question.id) is neither answered nor marked as skipped.",
                "Write what was said below its heading, or HOPPET OVER: and why.")
        }
        for passage in note.passages where passage.role == .skipped || passage.range.bytes.count < 16 {
            let words = note.text[passage.range]
            // The label is all there is, perhaps without its colon.
            let isBare = passage.role == .skipped ? words.drop { $0 != ":" }.dropFirst().trimmingBlanks.isEmpty : ["HOPPET OVER", "SKIPPED"].contains(words.trimmingBlanks)
            if isBare {
                find(.advice, "skip-without-reason", note.filePosition(of: passage.range.start), "A question is skipped without a reason.", "Write why behind HOPPET OVER:.")
            }
        }
    }

    mutating func checkOutcomes() {
        for outcome in OutcomeReader.outcomes(in: note.text, passages: note.passages) {
            let place = note.filePosition(of: outcome.passage.start)
            if outcome.hasBadDate {
                find(.warning, "action-date-invalid", place, "The day by which this is to be done is not written as one that exists.", "Write it as (hvem: innkjøper, når: 2026-03-01).")
            }
            guard outcome.role == .action else { continue }
            if outcome.owner == nil { find(.advice, "action-without-owner", place, "This action has nobody to do it.", "Write (hvem: rolle, når: 2026-03-01) behind it; a role, never a name.") }
            if outcome.due == nil, !outcome.hasBadDate { find(.advice, "action-without-date", place, "This action has no date.", "Write (hvem: rolle, når: 2026-03-01) behind it.") }
        }
    }
}
