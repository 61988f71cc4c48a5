import FeltModel

/// A point in the journal: all that was done before it, and nothing that was done from it on.
public enum JournalMoment: Hashable, Sendable {
    /// A time, in milliseconds since 1970 in UTC.
    case time(milliseconds: Int64)
    /// An entry; it is not among what was done before it.
    case entry(Entry)

    /// The place in the order of the fold: what comes before it is folded.
    var place: (clock: String, replica: String, sequence: Int) {
        switch self {
        case .time(let milliseconds): (ClockReading(milliseconds: milliseconds).description, "", 0)
        case .entry(let entry): (entry.clock.description, entry.id.replica, entry.id.sequence)
        }
    }
}
