/// A number of people, codings or sources as it may be told: partners never get an exact one.
///
/// They are told that there is nothing, that there is fewer than the study's group size, or the largest multiple of it that there is at least. What
/// two such numbers differ by, on two pages or two days, is never what one interview brought. What such numbers come to together is told from them
/// alone, so that it says nothing of them.
public enum ToldNumber: Hashable, Sendable {
    case exactly(Int)
    /// It may be that nobody is left of those that there were, which is not told.
    case fewerThan(Int)
    case atLeast(Int)
    /// Several numbers together, of which each is less than that.
    case fewerThanInEach(Int)

    /// - Parameters:
    ///   - groupSize: the study's, where it is partners who read; nil for the team, who read every number as it is.
    ///   - hidesNone: whether it is kept from partners that nobody is left.
    public init(_ number: Int, groupSize: Int?, hidesNone: Bool = false) {
        guard let groupSize, number > 0 || hidesNone && groupSize > 1 else {
            self = .exactly(number)
            return
        }
        self = number < groupSize ? .fewerThan(groupSize) : .atLeast(number - number % groupSize)
    }

    /// What some numbers come to, of things of which none is in two of them: of no numbers 0, of one number the same.
    ///
    /// Were it rounded by itself, parts could be reckoned from it: of five parts of "fewer than 3" that come to fewer than 6, each would be one. So it
    /// is what those are at least that are told to be so many; small ones do not count, or a total would say of which nobody is left.
    public init(sumOf parts: some Sequence<ToldNumber>) { self.init(of: parts) { $0.reduce(0, +) } }

    /// How many there are in all of some numbers, where the same one may be in several of them, as a person in two cases: of no numbers 0, of one
    /// number the same, of others at least as many as in the largest.
    public init(unionOf parts: some Sequence<ToldNumber>) { self.init(of: parts) { $0.max() ?? 0 } }

    private init(of parts: some Sequence<ToldNumber>, _ together: ([Int]) -> Int) {
        let parts = parts.filter { $0 != .exactly(0) }
        if parts.count == 1 {
            self = parts[0]
            return
        }
        let least = together(parts.map(\.least))
        if parts.allSatisfy(\.isExact) {
            self = .exactly(least)
        } else {
            self = least > 0 ? .atLeast(least) : .fewerThanInEach(parts.compactMap(\.limit).max() ?? 0)
        }
    }

    /// The fewest it is told to be.
    private var least: Int {
        switch self {
        case .exactly(let number), .atLeast(let number): number
        case .fewerThan, .fewerThanInEach: 0
        }
    }

    private var limit: Int? {
        switch self {
        case .exactly, .atLeast: nil
        case .fewerThan(let limit), .fewerThanInEach(let limit): limit
        }
    }

    /// Whether it is told that there are few, or of several numbers that each is.
    public var isFew: Bool { limit != nil }

    /// Whether it is told as it is.
    private var isExact: Bool { if case .exactly = self { true } else { false } }

    /// As commands write it: `7`, `fewer than 6`, `at least 12`; of several small ones `not shown`.
    public var text: String {
        switch self {
        case .exactly(let number): String(number)
        case .fewerThan(let limit): "fewer than \(limit)"
        case .atLeast(let number): "at least \(number)"
        case .fewerThanInEach: "not shown"
        }
    }
}
