/// Places of codings in a list, each once, in order.
///
/// Most stretches rest on one coding; that one is kept without an array, for there may be a million of them.
public struct CodingPlaces: Hashable, Sendable {
    /// The only one, or the first; -1 for none.
    private let first: Int
    /// All of them, where there are two or more.
    private let all: [Int]?

    /// No places.
    public init() { (first, all) = (-1, nil) }

    /// One place.
    public init(_ place: Int) { (first, all) = (place, nil) }

    /// Places in any order, which may be there more than once.
    public init(_ places: some Sequence<Int>) {
        let sorted = Set(places).sorted()
        (first, all) = (sorted.first ?? -1, sorted.count > 1 ? sorted : nil)
    }

    private init(ordered places: [Int]) { (first, all) = (places.first ?? -1, places.count > 1 ? places : nil) }

    /// All of them, in order.
    public var places: [Int] { all ?? (first < 0 ? [] : [first]) }

    /// Calls `body` with each, in order.
    @inlinable
    public func forEach(_ body: (Int) throws -> Void) rethrows {
        if let only { return try body(only) }
        for place in places { try body(place) }
    }

    /// The only one; nil where there are none, or several.
    public var only: Int? { all == nil && first >= 0 ? first : nil }

    /// Those of both. Cost: their number.
    public func union(_ other: CodingPlaces) -> CodingPlaces {
        if other.first < 0 || self == other { return self }
        if first < 0 { return other }
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
}

extension CodingPlaces: ExpressibleByArrayLiteral {
    public init(arrayLiteral places: Int...) { self.init(places) }
}
