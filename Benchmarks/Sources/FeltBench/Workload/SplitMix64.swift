/// A small random number generator that gives the same numbers for the same seed everywhere.
///
/// Source: Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", 2014, with the constants of Vigna's
/// `splitmix64.c`. Only whole numbers are drawn from it, since the last bit of a logarithm differs between C libraries.
public struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    public init(seed: UInt64) { state = seed }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0, below `bound`, which must be positive. The bias is below 2⁻³² for every bound used here.
    mutating func below(_ bound: Int) -> Int {
        Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(bound)).high)
    }

    /// A number in a range, both ends included.
    mutating func number(in range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

    /// True in `share` of a thousand cases.
    mutating func chance(_ share: Int) -> Bool { below(1_000) < share }

    /// Puts a list into a drawn order (Fisher and Yates), the same in every version of Swift.
    mutating func shuffle<Element>(_ list: inout [Element]) {
        for place in list.indices.dropFirst().reversed() { list.swapAt(place, below(place + 1)) }
    }

    /// One of the elements of a list that is not empty.
    mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }
}
