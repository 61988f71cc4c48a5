public import FeltText

/// What a note says of itself besides what every source has: its envelope.
///
/// All of it is optional. Everything but place and medium is of a fixed vocabulary, a number or a date.
public struct NoteRecord: Hashable, Sendable {
    /// The protocol it follows, and in which version.
    public var protocolID: String?
    public var protocolVersion: String?
    public var stage: String?
    /// The number of the cycle in the case.
    public var cycle: Int?
    /// `plan`, `act`, `observe` or `reflect`.
    public var cyclePhase: String?
    /// The hour, `14:05`.
    public var start: String?
    public var end: String?
    public var place: String?
    public var medium: String?
    public var classification: Classification?
    /// Until when it is held back: a day, or an event such as `award`.
    public var embargo: String?
    public var status: Status?
    /// `2026-03-01`, or with the hour `2026-03-01 14:05`.
    public var observed: String?
    public var written: String?
    public var isRecorded: Bool?

    public enum Classification: String, CaseIterable, Sendable { case open, `internal`, confidential }
    /// How far the writing has come.
    public enum Status: String, CaseIterable, Sendable { case jotting, expanded, reviewed, locked }

    public init() {}

    /// This record, with the fields of another where `named` does not hold their name.
    public func keeping(_ old: NoteRecord, except named: Set<String>) -> NoteRecord {
        var result = self
        func keep<Value>(_ name: String, _ field: WritableKeyPath<NoteRecord, Value>) { if !named.contains(name) { result[keyPath: field] = old[keyPath: field] } }
        keep("protocol", \.protocolID)
        keep("protocol-version", \.protocolVersion)
        keep("stage", \.stage)
        keep("cycle", \.cycle)
        keep("cycle-phase", \.cyclePhase)
        keep("start", \.start)
        keep("end", \.end)
        keep("place", \.place)
        keep("medium", \.medium)
        keep("classification", \.classification)
        keep("embargo", \.embargo)
        keep("status", \.status)
        keep("observed", \.observed)
        keep("written", \.written)
        keep("recorded", \.isRecorded)
        return result
    }

    /// The names that the fields of a head have.
    public static let names: Set<String> = [
        "protocol", "protocol-version", "stage", "cycle", "cycle-phase", "start", "end", "place", "medium", "classification", "embargo", "status", "observed",
        "written", "recorded",
    ]

    /// The fields under the names that a note's head gives them, in its order.
    public var fields: [(name: String, value: String)] {
        let all: [(String, String?)] = [
            ("protocol", protocolID), ("protocol-version", protocolVersion), ("stage", stage), ("cycle", cycle.map(String.init)), ("cycle-phase", cyclePhase),
            ("start", start), ("end", end), ("place", place), ("medium", medium), ("classification", classification?.rawValue), ("embargo", embargo),
            ("status", status?.rawValue), ("observed", observed), ("written", written), ("recorded", isRecorded.map { $0 ? "yes" : "no" }),
        ]
        return all.compactMap { name, value in value.map { (name, $0) } }
    }

    /// Sets a field from what ``fields`` gives for it.
    ///
    /// - Returns: false, with nothing changed, for a name that no head has, and for a value that its field cannot have.
    public mutating func set(_ name: String, _ value: String) -> Bool {
        func isMoment() -> Bool {
            let parts = value.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
            return Timestamp.isDay(parts[0]) && (parts.count == 1 || parts.count == 2 && Timestamp.isHour(parts[1]))
        }
        let words = value.allSatisfy(\.isWhitespace) ? nil : value
        func isName() -> Bool { Slug(value.lowercased()) != nil }
        func set<Value>(_ field: WritableKeyPath<NoteRecord, Value?>, _ value: Value?) -> Bool {
            guard let value else { return false }
            self[keyPath: field] = value
            return true
        }
        return switch name {
        case "protocol": set(\.protocolID, isName() ? value : nil)
        case "protocol-version": set(\.protocolVersion, words)
        case "stage": set(\.stage, isName() && value == value.uppercased() ? value : nil)
        case "cycle": set(\.cycle, Int(value).flatMap { (1...999).contains($0) && String($0) == value ? $0 : nil })
        case "cycle-phase": set(\.cyclePhase, ["plan", "act", "observe", "reflect"].contains(value) ? value : nil)
        case "start": set(\.start, Timestamp.isHour(value) ? value : nil)
        case "end": set(\.end, Timestamp.isHour(value) ? value : nil)
        case "place": set(\.place, words)
        case "medium": set(\.medium, words)
        case "classification": set(\.classification, Classification(rawValue: value))
        case "embargo": set(\.embargo, Timestamp.isDay(value) || Slug(value)?.text.first?.isNumber == false ? value : nil)
        case "status": set(\.status, Status(rawValue: value))
        case "observed": set(\.observed, isMoment() ? value : nil)
        case "written": set(\.written, isMoment() ? value : nil)
        case "recorded": set(\.isRecorded, value == "yes" ? true : value == "no" ? false : nil)
        default: false
        }
    }
}

/// An action, decision, output or disagreement of a meeting, as words of its note.
public struct MeetingOutcome: Hashable, Sendable {
    public let id: OutcomeID
    public let source: SourceID
    /// Its words, without label and settings.
    public let range: TextRange
    public let role: PassageRole
    /// The role that answers for it or decided it.
    public let owner: String?
    /// The day by which it is to be done.
    public let due: String?
    /// Which group handed it in.
    public let group: String?
    /// The day on which an action was done; nil until then.
    public let done: String?
    public let createdAt: String

    public init(
        id: OutcomeID, source: SourceID, range: TextRange, role: PassageRole, owner: String?, due: String?, group: String?, done: String?, createdAt: String
    ) {
        self.id = id
        self.source = source
        self.range = range
        self.role = role
        self.owner = owner
        self.due = due
        self.group = group
        self.done = done
        self.createdAt = createdAt
    }
}

/// A file that belongs to a note and stays outside the study: a recording, a photo.
public struct Attachment: Hashable, Sendable {
    public let id: AttachmentID
    public let source: SourceID
    /// As the note names it.
    public let path: String?
    /// SHA-256 in hexadecimal when it was taken in; nil where the file was not there.
    public let digest: String?
    public let byteCount: Int?
    /// The day by which it is to be deleted.
    public let deleteBy: String?
    public let createdAt: String

    public init(id: AttachmentID, source: SourceID, path: String?, digest: String?, byteCount: Int?, deleteBy: String?, createdAt: String) {
        self.id = id
        self.source = source
        self.path = path
        self.digest = digest
        self.byteCount = byteCount
        self.deleteBy = deleteBy
        self.createdAt = createdAt
    }
}

/// A text that a source had before it was revised.
public struct SourceRevision: Hashable, Sendable {
    public let id: RevisionID
    public let source: SourceID
    /// From 1, the first text.
    public let number: Int
    public let byteCount: Int
    public let fileName: String?
    public let createdAt: String

    public init(id: RevisionID, source: SourceID, number: Int, byteCount: Int, fileName: String?, createdAt: String) {
        self.id = id
        self.source = source
        self.number = number
        self.byteCount = byteCount
        self.fileName = fileName
        self.createdAt = createdAt
    }
}

/// A coding whose words are no longer in its source's text: kept until somebody places or removes it.
public struct UnanchoredCoding: Hashable, Sendable {
    public let id: CodingID
    public let source: SourceID
    public let code: CodeID
    public let researcher: ResearcherID
    public let facets: [FacetValueID]
    /// The id of the text in which the words last stood, and where.
    public let formerText: String
    public let formerRange: TextRange

    public init(
        id: CodingID, source: SourceID, code: CodeID, researcher: ResearcherID, facets: [FacetValueID], formerText: String, formerRange: TextRange
    ) {
        self.id = id
        self.source = source
        self.code = code
        self.researcher = researcher
        self.facets = facets
        self.formerText = formerText
        self.formerRange = formerRange
    }
}
