/// Draws a sample that is the same for the same seed, on every machine and with every version of Swift.
public struct SeededSample: Sendable {
    private var generator: SplitMix64

    /// - Parameter seed: any number; it is part of what a person writes down to draw the same again.
    public init(seed: Int) { generator = SplitMix64(seed: UInt64(bitPattern: Int64(seed))) }

    /// `size` places below `count`, each at most once, sorted; all where there are not more. Every choice is as likely as any other.
    ///
    /// Cost: O(size log size), whatever the count. Source: Floyd's algorithm, in Bentley & Floyd 1987, doi 10.1145/30401.315746.
    public mutating func places(_ size: Int, of count: Int) -> [Int] {
        guard size < count else { return Array(0..<count) }
        var chosen: Set<Int> = []
        for last in (count - size)..<count {
            let place = below(last + 1)
            chosen.insert(chosen.contains(place) ? last : place)
        }
        return chosen.sorted()
    }

    /// A number from 0 up to a bound, by the high half of a product; draws that would favour some numbers are drawn again.
    private mutating func below(_ bound: Int) -> Int {
        let bound = UInt64(bound)
        while true {
            let product = generator.next().multipliedFullWidth(by: bound)
            if product.low >= (0 &- bound) % bound { return Int(product.high) }
        }
    }
}
