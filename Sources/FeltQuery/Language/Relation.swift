/// How a stretch of the left side of a relation stands to one of the right.
public enum Relation: Hashable, Sendable {
    case overlaps, within, contains, touches
    case near(Distance)
    /// At the other's start or before it; with a distance, also that near.
    case before(Distance?)
    /// At the other's end or behind it; with a distance, also that near.
    case after(Distance?)
}

/// How far apart two stretches may stand.
public struct Distance: Hashable, Sendable {
    /// What is counted, by the letter that a query has behind the number.
    public enum Unit: String, CaseIterable, Sendable {
        case paragraphs = "p"
        case turns = "t"
        case words = "w"
    }

    /// At least 0.
    public let number: Int
    public let unit: Unit

    /// Creates a distance.
    public init(number: Int, unit: Unit) {
        self.number = number
        self.unit = unit
    }
}

extension Relation: CustomStringConvertible {
    /// As a query writes it, such as `NEAR/3p`.
    public var description: String {
        switch self {
        case .overlaps: "OVERLAPS"
        case .within: "WITHIN"
        case .contains: "CONTAINS"
        case .touches: "TOUCHES"
        case .near(let distance): "NEAR/\(distance)"
        case .before(let distance): "BEFORE" + (distance.map { "/\($0)" } ?? "")
        case .after(let distance): "AFTER" + (distance.map { "/\($0)" } ?? "")
        }
    }
}

extension Distance: CustomStringConvertible {
    /// As a query writes it, such as `3p`.
    public var description: String { "\(number)\(unit.rawValue)" }
}
