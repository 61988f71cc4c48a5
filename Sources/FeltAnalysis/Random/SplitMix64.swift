/// A generator of random numbers from a seed: the same seed gives the same numbers on every system, in every version.
///
/// For orders and samples that a reader of the findings must be able to make again; not for secrets. Source: Steele, Lea & Flood 2014,
/// "Fast splittable pseudorandom number generators".
public struct SplitMix64: Sendable {
    private var state: UInt64

    /// Creates a generator; any seed is good.
    public init(seed: UInt64) { state = seed }

    /// The next 64 bits.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    /// A number from 0 up to, not with, `bound`; 0 for a bound below 2. Its bias is below 1 in 2^40 for the bounds of a study.
    public mutating func next(below bound: Int) -> Int {
        bound < 2 ? 0 : Int(next().multipliedFullWidth(by: UInt64(bound)).high)
    }

    /// Puts an array into a random order: Fisher and Yates, from the end. Not `shuffle(using:)`, which may draw otherwise in another
    /// version of Swift.
    public mutating func reorder<Element>(_ elements: inout [Element]) {
        for last in elements.indices.dropFirst().reversed() { elements.swapAt(last, next(below: last + 1)) }
    }
}
