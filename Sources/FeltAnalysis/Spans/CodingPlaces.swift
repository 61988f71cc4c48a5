/// Places of codings in a list, each once, in order. Places are below 2³¹.
///
/// Most stretches rest on one coding, and what two share rests on two; these are kept without an array, for there may be a million of them.
public struct CodingPlaces: Hashable, Sendable {
    /// The first and the second; -1 for none.
    private let first, second: Int32
    /// All of them, where there are three or more.
    private let all: [Int]?

    /// No places.
    public init() { (first, second, all) = (-1, -1, nil) }

    /// One place.
    public init(_ place: Int) { (first, second, all) = (Int32(place), -1, nil) }

    /// Places in any order, which may be there more than once.
    public init(_ places: some Sequence<Int>) { self.init(ordered: Set(places).sorted()) }

    private init(ordered places: [Int]) {
        first = places.first.map { Int32($0) } ?? -1
        second = places.count > 1 ? Int32(places[1]) : -1
        all = places.count > 2 ? places : nil
    }

    /// All of them, in order.
    public var places: [Int] { all ?? (first < 0 ? [] : second < 0 ? [Int(first)] : [Int(first), Int(second)]) }

    /// How many there are.
    public var count: Int { all?.count ?? (first < 0 ? 0 : second < 0 ? 1 : 2) }

    /// Calls `body` with each, in order.
    public func forEach(_ body: (Int) throws -> Void) rethrows {
        if let all { return try all.forEach(body) }
        if first >= 0 { try body(Int(first)) }
        if second >= 0 { try body(Int(second)) }
    }

    /// The only one; nil where there are none, or several.
    public var only: Int? { first >= 0 && second < 0 ? Int(first) : nil }

    /// Those of both. Cost: their number.
    public func union(_ other: CodingPlaces) -> CodingPlaces {
        if other.first < 0 || self == other { return self }
        if first < 0 { return other }
        if second < 0, other.second < 0 { return CodingPlaces(min(first, other.first), max(first, other.first)) }
        let (left, right) = (places, other.places)
        var result: [Int] = []
        result.reserveCapacity(left.count + right.count)
        var (one, two) = (0, 0)
        while one < left.count || two < right.count {
            if two == right.count || (one < left.count && left[one] < right[two]) {
                result.append(left[one])
                one += 1
            } else {
                if one < left.count, left[one] == right[two] { one += 1 }
                result.append(right[two])
                two += 1
            }
        }
        return CodingPlaces(ordered: result)
    }

    private init(_ first: Int32, _ second: Int32) { (self.first, self.second, all) = (first, second, nil) }
}

extension CodingPlaces: ExpressibleByArrayLiteral {
    public init(arrayLiteral places: Int...) { self.init(places) }
}
