import FeltModel
import FeltStore

/// What was late within the period, whether it began there or before.
extension ProgressPeriod {
    /// The last day that can be told of: that of the period, or of the report where that comes first.
    private var last: String { min(to, study.day) }

    /// The pause that a case was in when the period began; nil where it was not paused then.
    ///
    /// - Parameter entries: the stages and states of the case in the order of time.
    func pauseBefore(_ entries: [StageEntry]) -> StageEntry? {
        entries.last { $0.date < from }.flatMap { $0.state == .paused ? $0 : nil }
    }

    /// How many days a milestone was late when the period ended, or when it was reached; nil where it was not late in the period.
    func daysLate(_ milestone: Milestone, of record: CaseStudy) -> Int? { daysLate(due: milestone.planned, done: milestone.reached, of: record) }

    /// The same of an action.
    func daysLate(_ one: Outcome) -> Int? { daysLate(due: one.outcome.due, done: one.outcome.done, of: isLeft(one) ? one.record : nil) }

    private func daysLate(due: String?, done: String?, of record: CaseStudy?) -> Int? {
        // What a case left undone when it ended is late no longer than that.
        let over = [done, record.flatMap(end)].compactMap { $0.map { String($0.prefix(10)) } }.min()
        guard let due, over.map({ $0 >= from }) ?? true, let days = Timestamp.days(from: due, to: min(over ?? last, last)), days > 0 else { return nil }
        return days
    }
}
