/// How a milestone stands on a day.
public enum MilestoneStanding: String, Sendable {
    case reached, planned, overdue
    /// No day is set.
    case open

    /// - Parameter today: the day, `2026-03-01`, against which a milestone is overdue.
    public init(_ milestone: Milestone, today: String) {
        if milestone.reached != nil { self = .reached } else if let planned = milestone.planned { self = planned < today ? .overdue : .planned } else { self = .open }
    }

    /// How late it is, or was reached; nil where it is in time or no day was set.
    public func daysLate(_ milestone: Milestone, today: String) -> Int? {
        guard let planned = milestone.planned, let days = Timestamp.days(from: planned, to: milestone.reached ?? today), days > 0 else { return nil }
        return days
    }
}
