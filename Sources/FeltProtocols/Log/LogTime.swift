/// A time of the day, as a clock on the wall shows it.
public struct LogTime: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let hour: Int
    public let minute: Int
    public let second: Int

    /// Creates a time; nil when no clock shows it.
    public init?(hour: Int, minute: Int, second: Int = 0) {
        guard (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second) else { return nil }
        (self.hour, self.minute, self.second) = (hour, minute, second)
    }

    private init() { (hour, minute, second) = (0, 0, 0) }

    /// The beginning of a day.
    public static let midnight = LogTime()

    /// Reads `9:05`, `14:05` or `14:05:30`; nil for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        let lengths = parts.map(\.utf8.count)
        guard [2, 3].contains(parts.count), (1...2).contains(lengths[0]), lengths.dropFirst().allSatisfy({ $0 == 2 }) else { return nil }
        let numbers = parts.compactMap { part in part.utf8.allSatisfy { (48...57).contains($0) } ? Int(part) : nil }
        guard numbers.count == parts.count else { return nil }
        self.init(hour: numbers[0], minute: numbers[1], second: numbers.count > 2 ? numbers[2] : 0)
    }

    /// Hours and minutes, `14:05`: what a line is stamped with.
    public var text: String { Self.twoDigits(hour) + ":" + Self.twoDigits(minute) }

    public var description: String { text }

    public static func < (left: LogTime, right: LogTime) -> Bool {
        (left.hour, left.minute, left.second) < (right.hour, right.minute, right.second)
    }

    /// The stamp that a line begins with, `[14:05]`, and how many bytes it takes; nil where there is none.
    static func stamp(_ line: some Collection<UInt8>) -> (time: LogTime, count: Int)? {
        let head = Array(line.prefix(10))
        guard head.first == UInt8(ascii: "["), let end = head.firstIndex(of: UInt8(ascii: "]")) else { return nil }
        return LogTime(String(decoding: head[1..<end], as: UTF8.self)).map { ($0, end + 1) }
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
