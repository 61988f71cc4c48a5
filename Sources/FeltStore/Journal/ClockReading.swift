import FeltModel
/// A reading of the hybrid logical clock: physical time made strictly increasing.
///
/// A new reading is the later of the wall clock and one step past the last reading seen, so entries keep their order when a
/// laptop's clock is set back or two entries fall in one millisecond. Readings compare as their texts do, which have a fixed
/// width. Source of the scheme: Kulkarni et al., "Logical Physical Clocks", 2014.
public struct ClockReading: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Milliseconds since 1970 in UTC.
    public let milliseconds: Int64
    /// Tells readings of one millisecond apart; from 0.
    public let counter: Int

    init(milliseconds: Int64, counter: Int = 0) {
        self.milliseconds = milliseconds
        self.counter = counter
    }

    /// Reads the text form; nil when it is not one.
    init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].utf8.count == 4, parts[1].utf8.allSatisfy({ (48...57).contains($0) }), let counter = Int(parts[1]),
            let milliseconds = Timestamp.milliseconds(String(parts[0]))
        else { return nil }
        self.init(milliseconds: milliseconds, counter: counter)
    }

    /// The first reading after `last`, not before the wall clock.
    static func next(after last: ClockReading?, wallClock: Int64) -> ClockReading {
        guard let last, last.milliseconds >= wallClock else { return ClockReading(milliseconds: wallClock) }
        return last.counter < 9_999
            ? ClockReading(milliseconds: last.milliseconds, counter: last.counter + 1)
            : ClockReading(milliseconds: last.milliseconds + 1)
    }

    /// `2026-03-01T09:30:00.000Z/0001`.
    public var description: String {
        let digits = String(counter)
        return Timestamp.text(milliseconds) + "/" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    public static func < (left: ClockReading, right: ClockReading) -> Bool {
        (left.milliseconds, left.counter) < (right.milliseconds, right.counter)
    }
}
