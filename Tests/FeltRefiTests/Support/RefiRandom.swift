@testable import FeltRefi

/// SplitMix64, so that a failing sample can be made again from its seed.
struct RefiRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

    /// True once in `count` times.
    mutating func once(in count: Int) -> Bool { number(1...count) == 1 }

    /// One of `choices`, which must not be empty.
    mutating func one<Choice>(of choices: [Choice]) -> Choice { choices[number(0...choices.count - 1)] }

    mutating func guid() -> RefiGUID { RefiGUID(high: next(), low: next()) }
}
