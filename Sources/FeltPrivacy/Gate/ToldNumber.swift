/// A number of people, codings or sources as it may be told: partners never get an exact one.
///
/// They are told that there is nothing, that there is fewer than the study's group size, or the largest multiple of it that there is at least. What
/// two such numbers differ by, on two pages or two days, is never what one interview brought.
public enum ToldNumber: Hashable, Sendable {
    case exactly(Int)
    case fewerThan(Int)
    case atLeast(Int)

    /// - Parameter groupSize: the study's, where it is partners who read; nil for the team, who read every number as it is.
    public init(_ number: Int, groupSize: Int?) {
        guard let groupSize, number > 0 else {
            self = .exactly(number)
            return
        }
        self = number < groupSize ? .fewerThan(groupSize) : .atLeast(number - number % groupSize)
    }

    /// As commands write it: `7`, `fewer than 6`, `at least 12`.
    public var text: String {
        switch self {
        case .exactly(let number): String(number)
        case .fewerThan(let limit): "fewer than \(limit)"
        case .atLeast(let number): "at least \(number)"
        }
    }
}
