/// A case's way through the stages: its history, by date.
public struct CaseCourse: Hashable, Sendable {
    /// From the earliest on; of one day, in the order they were written.
    public let entries: [StageEntry]

    /// What stands for the day on which a case ended of which nobody knows it: after all days.
    public static let unknownEnd = "9999-12-31"

    /// Takes entries in their order.
    public init(_ entries: [StageEntry]) { self.entries = entries }

    /// Where the case stands; nil before anything was recorded.
    public var last: StageEntry? { entries.last }

    /// The day since which it has stood in its present stage, changes of state not counted; nil without a history.
    public var since: String? {
        guard let last else { return nil }
        return entries.reversed().prefix { $0.stage == last.stage }.last?.date
    }

    /// Where it stood on a day, as what was written so far says: the last entry of that day or before it.
    public func entry(on day: String) -> StageEntry? { entries.last { $0.date <= day } }

    /// The entries in which it entered another stage than the one before.
    public var stretches: [StageEntry] {
        var result: [StageEntry] = []
        for entry in entries where result.last?.stage != entry.stage { result.append(entry) }
        return result
    }
}
