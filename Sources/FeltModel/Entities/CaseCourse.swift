/// A case's way through the stages: its history, by date.
public struct CaseCourse: Hashable, Sendable {
    /// From the earliest on; of one day, in the order they were written.
    public let entries: [StageEntry]

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

extension CaseStudy {
    /// Whether it is closed or cancelled.
    public var hasEnded: Bool { state == .closed || state == .cancelled }

    /// Whether it left undone, when it ended, what was agreed on a day. What was agreed on after that is to be done; what has no day, or a case of which
    /// nobody knows when it ended, is taken to be of before.
    public func leavesUndone(agreedOn day: String?, _ course: CaseCourse?) -> Bool {
        guard hasEnded, let day, let end = course?.last?.date else { return hasEnded }
        return day <= end
    }
}
