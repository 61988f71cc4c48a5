/// Something that happened in a study, or was to happen, on a day.
public struct Happening: Hashable, Sendable {
    /// What it is. The order is that of what happened on one day.
    public enum What: String, CaseIterable, Sendable {
        /// A case came to a stage, or was paused, cancelled, closed or taken up again.
        case stage
        case milestone
        /// A cycle began or ended, or its problem was put.
        case cycle
        /// A source: what was seen, said or written that day.
        case source
        /// What a meeting came to.
        case decision, action, output, disagreement
    }

    public let what: What
    /// More exactly: the kind of a source; `entered`, `paused`, `active`, `cancelled` or `closed` of a stage; `reached`, `planned`, `overdue` or
    /// `open` of a milestone; `started`, `problem` or `ended` of a cycle; `agreed` or `done` of an action; else empty.
    public let kind: String
    /// The day, `2026-03-01`; nil where nobody has said it.
    public let day: String?
    /// When on that day, `14:05`.
    public var hour: String?
    /// The case, as people type it.
    public var caseName: String?
    /// The stage in which the case was on that day, by its history.
    public var stage: String?
    /// What people type for it: a source, a milestone, a stage, the number of a cycle.
    public let name: String
    /// What it is called, or in what words it stands.
    public var label: String?
    /// What else there is to know: a reason, the day it was planned for.
    public var remark: String?
    /// How many codings a source has.
    public var codings: Int?

    public init(_ what: What, _ kind: String = "", day: String?, name: String) {
        self.what = what
        self.kind = kind
        self.day = day
        self.name = name
    }

    /// What it is and more exactly, as it stands in the row of a matrix: `source interview`.
    public var row: String { kind.isEmpty ? what.rawValue : "\(what.rawValue) \(kind)" }

    /// The kinds of one thing in the order in which they come about; those of sources by name.
    static let kinds = [
        "entered", "active", "paused", "cancelled", "closed", "open", "planned", "overdue", "reached", "started", "problem", "ended", "agreed", "done",
    ]

    /// Sorted by time: by day, then by what they are, hour, case and name; those without a day last.
    public static func inTime(_ all: [Happening]) -> [Happening] {
        let order = Dictionary(uniqueKeysWithValues: What.allCases.enumerated().map { ($1, $0) })
        func key(_ one: Happening) -> (String, Int, String, String, String) {
            (one.day ?? "~", order[one.what] ?? 0, one.hour ?? "", one.caseName ?? "~", one.name)
        }
        // Equal ones stay as they came: the entries of one day, the outcomes of one note.
        return all.enumerated().sorted { left, right in
            let (one, other) = (key(left.element), key(right.element))
            return one == other ? left.offset < right.offset : one < other
        }.map(\.element)
    }
}
