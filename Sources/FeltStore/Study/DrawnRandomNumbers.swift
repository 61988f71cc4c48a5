#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The system's random numbers, drawn some at a time: an import makes tens of thousands of ids, and each number alone is a call of the system.
struct DrawnRandomNumbers: RandomNumberGenerator {
    private var numbers: [UInt64] = []
    private var system = SystemRandomNumberGenerator()

    mutating func next() -> UInt64 {
        if let number = numbers.popLast() { return number }
        numbers = Self.drawn()
        return numbers.popLast() ?? system.next()
    }

    private static func drawn() -> [UInt64] {
        var numbers = [UInt64](repeating: 0, count: 32)
        // No more than 256 bytes at a time are promised.
        let isDrawn = numbers.withUnsafeMutableBytes { $0.baseAddress.map { start in getentropy(start, 256) == 0 } ?? false }
        return isDrawn ? numbers : []
    }
}
