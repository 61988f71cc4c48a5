/// Two coders, by their places; `first` is below `second`.
public struct CoderPair: Hashable, Sendable {
    /// Places in the list of coders.
    public let first, second: Int

    /// Creates a pair.
    public init(_ first: Int, _ second: Int) {
        self.first = first
        self.second = second
    }

    /// All pairs of so many coders: (0, 1), (0, 2), …, (1, 2), …. Every list with an entry for each pair is in this order.
    public static func all(of coders: Int) -> [CoderPair] {
        (0..<max(0, coders)).flatMap { first in ((first + 1)..<max(first + 1, coders)).map { CoderPair(first, $0) } }
    }

    /// The place of a pair in `all(of:)`.
    static func place(_ first: Int, _ second: Int, of coders: Int) -> Int {
        first * (2 * coders - first - 1) / 2 + second - first - 1
    }
}
