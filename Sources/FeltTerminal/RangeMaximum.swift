/// Answers in constant time what the greatest value in a range of a list is.
///
/// A sparse table: level k holds the maximum of every run of 2ᵏ values, and any range is covered by two runs.
/// Complexity: O(n log n) time and memory to build.
struct RangeMaximum {
    private var levels: [[Int]]

    init(_ values: [Int]) {
        levels = [values]
        var length = 1
        while length * 2 <= values.count {
            let below = levels[levels.count - 1]
            levels.append((0...(values.count - length * 2)).map { max(below[$0], below[$0 + length]) })
            length *= 2
        }
    }

    /// Returns the greatest value, nil for an empty range.
    func maximum(in range: Range<Int>) -> Int? {
        if range.isEmpty { return nil }
        let level = Int.bitWidth - 1 - range.count.leadingZeroBitCount
        let last = range.upperBound - (1 << level)
        return max(levels[level][range.lowerBound], levels[level][last])
    }
}
