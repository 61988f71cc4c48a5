/// Round numbers along an axis of counts.
enum Ticks {
    /// From 0 on in equal steps of 1, 2 or 5 times a power of ten, the last at or above `largest`; at most eight.
    static func whole(upTo largest: Int) -> [Int] {
        let wanted = max(1, min(largest, Int.max / 16))
        var power = 1
        while true {
            for step in [1, 2, 5] {
                let size = step * power
                if (wanted + size - 1) / size <= 6 { return (0...((wanted + size - 1) / size)).map { $0 * size } }
            }
            power *= 10
        }
    }
}
