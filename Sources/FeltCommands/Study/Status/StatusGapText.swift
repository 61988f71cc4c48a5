import FeltModel
import FeltStore
import FeltTerminal

/// What is missing or overdue, as short lines for the terminal.
struct StatusGapText {
    private let status: StudyStatus
    private let width: Int
    private let names: [CaseID: String]

    init(_ status: StudyStatus, width: Int) {
        self.status = status
        self.width = width
        names = Self.caseNames(status)
    }

    static func caseNames(_ status: StudyStatus) -> [CaseID: String] {
        Dictionary(uniqueKeysWithValues: status.lines.compactMap { line in line.caseStudy.map { ($0.id, $0.slug.text) } })
    }

    /// Two lines for each kind of gap: how many, the first of them, and the command that mends the first.
    var lines: [String] {
        let groups = Dictionary(grouping: status.gaps, by: \.kind)
        guard !groups.isEmpty else { return ["Nothing is missing or overdue."] }
        return ["Missing or overdue:"] + StudyStatus.Gap.Kind.allCases.flatMap { kind -> [String] in
            guard let gaps = groups[kind], let first = gaps.first else { return [] }
            return [line(kind, gaps), "    " + first.mend(caseName: first.caseID.flatMap { names[$0] })]
        }
    }

    /// As many names as there is room for, at most five, then how many more. Where not even one has room, how late it is is left out.
    private func line(_ kind: StudyStatus.Gap.Kind, _ gaps: [StudyStatus.Gap]) -> String {
        func text(_ count: Int, withDays: Bool = true) -> String {
            let shown = gaps.prefix(count).map { name($0, withDays: withDays) }.joined(separator: ", ")
            return "  \(gaps.count) \(kind.words(gaps.count)): \(shown)" + (count < gaps.count ? " and \(gaps.count - count) more" : "")
        }
        let count = (1...5).last { $0 <= gaps.count && DisplayWidth.columns(of: text($0)) <= width }
        return count.map { text($0) } ?? text(1, withDays: false)
    }

    private func name(_ gap: StudyStatus.Gap, withDays: Bool) -> String {
        let place = gap.kind == .milestoneOverdue ? gap.caseID.flatMap { names[$0] }.map { $0 + " " } ?? "" : ""
        return place + gap.name + (withDays ? gap.days.map { " (\(TypedDay.count($0)))" } ?? "" : "")
    }
}

extension StudyStatus.Gap.Kind {
    /// What such gaps are called, behind their number.
    func words(_ count: Int) -> String {
        func of(_ one: String, _ many: String) -> String { count == 1 ? one : many }
        return switch self {
        case .withdrawnPresent: of("participant who has declined or withdrawn stands in notes", "participants who have declined or withdrawn stand in notes")
        case .attachmentKept: of("note with a file past its day of deletion", "notes with a file past its day of deletion")
        case .milestoneOverdue: of("milestone overdue", "milestones overdue")
        case .actionOverdue: of("action overdue", "actions overdue")
        case .summaryMissing: of("interview without a contact summary", "interviews without a contact summary")
        case .jottingLeft: of("jotting not written up", "jottings not written up")
        case .codingUnanchored: of("coding without a place in its text", "codings without a place in their text")
        case .participantIncomplete: of("incomplete entry in the register", "incomplete entries in the register")
        case .caseMissing: of("source without a case", "sources without a case")
        case .dateMissing: of("source without a date", "sources without a date")
        case .protocolMissing: of("note without a protocol version", "notes without a protocol version")
        case .classificationMissing: of("note without a classification", "notes without a classification")
        case .uncoded: of("source without coding", "sources without coding")
        case .writtenLate: of("note written late", "notes written late")
        }
    }
}

extension StudyStatus.Gap {
    /// The command that mends it, or what to do where no command can.
    func mend(caseName: String?) -> String {
        switch kind {
        case .withdrawnPresent: "felt participant show \(name)"
        case .attachmentKept: "delete the file; felt show \(name) says which"
        case .milestoneOverdue: "felt milestone reach \(caseName ?? "CASE") \(name) --date DAY"
        case .actionOverdue: "felt action list" + (caseName.map { " --case \($0)" } ?? "")
        case .summaryMissing: "felt new contact-summary\(caseName.map { " --case \($0)" } ?? "")"
        case .codingUnanchored: "felt place \(name) --quote WORDS, or felt untag \(name)"
        case .participantIncomplete: "felt participant edit \(name)"
        case .jottingLeft, .caseMissing, .dateMissing, .protocolMissing, .classificationMissing: "felt revise \(name) FILE, with the head filled in"
        case .uncoded: "felt tag \(name) CODE --quote WORDS"
        case .writtenLate: "mark what you added from memory: (recalled)"
        }
    }
}
