public import FeltModel

/// What a study holds and lacks, counted: a line for each case, and what is missing or overdue.
public struct StudyStatus: Sendable {
    /// What a case has. The sources that belong to no case have a line of their own.
    public struct Line: Sendable {
        /// Nil for what belongs to no case.
        public let caseStudy: CaseStudy?
        /// The day since which the case has stood in its stage; nil without a history.
        public var since: String?
        /// How many sources there are of each kind.
        public var kinds: [String: Int] = [:]
        /// The day of the latest source that has a day, of each kind.
        public var latestOfKind: [String: String] = [:]
        public var participants = 0
        /// How many sources have no coding.
        public var uncoded = 0
        /// How many actions of its meetings there are; none where the case is closed or cancelled.
        public var actions = 0

        /// The day of the latest source.
        public var latest: String? { latestOfKind.values.max() }

        init(_ caseStudy: CaseStudy?) { self.caseStudy = caseStudy }
    }

    /// One thing that is missing or overdue.
    public struct Gap: Hashable, Sendable {
        public let kind: Kind
        public let caseID: CaseID?
        /// What people type for the thing: a source, a milestone, a participant, the id of a coding.
        public let name: String
        /// How many days it is late, where that can be said.
        public let days: Int?

        /// The kinds of gap, in the order in which they are shown.
        public enum Kind: String, CaseIterable, Sendable {
            case withdrawnPresent = "participant-withdrawn"
            case attachmentKept = "attachment-past-deletion"
            case milestoneOverdue = "milestone-overdue"
            case actionOverdue = "action-overdue"
            case summaryMissing = "contact-summary-missing"
            case jottingLeft = "jotting-left"
            case codingUnanchored = "coding-unanchored"
            case participantIncomplete = "participant-incomplete"
            case caseMissing = "note-without-case"
            case dateMissing = "note-without-date"
            case protocolMissing = "note-without-protocol"
            case classificationMissing = "note-without-classification"
            case uncoded = "note-uncoded"
            case writtenLate = "note-written-late"
        }
    }

    /// By the case's slug; last, where there are any, the sources without a case.
    public let lines: [Line]
    /// By kind, then by case and name.
    public let gaps: [Gap]
    /// How many days may pass between seeing and writing. Source: `docs/notes.md`; the common rule is within a day or two.
    public static let writingDays = 2
    /// How many days may lie between an interview and a contact summary with the same participant.
    public static let summaryDays = 14
    /// The kinds of source that follow a protocol and say how confidential they are: what researchers write themselves.
    public static let noteKinds: Set<String> = ["interview", "observation", "workshop", "contact-summary", "diary", "incident", "decision", "cycle"]
}
