import Foundation

/// SplitMix64, so that a property test can be repeated from its seed.
///
/// The same seed gives the same numbers on every system, in every version. Source: Steele, Lea & Flood 2014, "Fast splittable
/// pseudorandom number generators".
public struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// Creates a generator; any seed is good.
    public init(seed: UInt64) { state = seed }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}

/// The seeds of a property test.
///
/// The usual run takes seeds that are always the same: it is to say whether a change broke something, and a red test stays red. The thorough one,
/// with `FELT_THOROUGH` in the environment as `make check` has it, takes as many again that are new each time, and finds what nobody thought of; a
/// seed that it finds goes into the test by its number.
public enum Seeds {
    private static let isThorough = ProcessInfo.processInfo.environment["FELT_THOROUGH"] != nil

    /// `count` seeds in the thorough run, half of them new, and half as many in the usual one. A test names the seed in its comment:
    /// `#expect(…, "seed \(seed)")`.
    public static func some(_ count: Int) -> [UInt64] {
        guard isThorough else { return (0..<max(2, (count + 1) / 2)).map { UInt64(2 * $0) } }
        let fresh = UInt64.random(in: 1_000...999_999_999)
        return (0..<count).map { $0 % 2 == 0 ? UInt64($0) : fresh &+ UInt64($0) }
    }

    /// `count` seeds in either run, for a test that counts how much it has compared.
    public static func all(_ count: Int) -> [UInt64] { isThorough ? some(count) : (0..<count).map(UInt64.init) }
}
