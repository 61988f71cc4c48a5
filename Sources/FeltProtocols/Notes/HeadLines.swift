/// Finds the YAML head of a note: what stands between a first line `---` and the next `---` or `...`.
struct HeadLines {
    /// The YAML, in bytes; nil without a head.
    let yaml: Range<Int>?
    /// Where the body begins; 0 without a head.
    let bodyStart: Int
    /// Whether there is a beginning that looks like a head and no end. A first line `---` alone is a rule.
    let isUnclosed: Bool

    init(_ bytes: [UInt8]) {
        var lines = Self.lines(of: bytes).makeIterator()
        guard let first = lines.next(), Self.isFence(bytes[first], "---") else {
            (yaml, bodyStart, isUnclosed) = (nil, 0, false)
            return
        }
        let start = min(first.upperBound + 1, bytes.count)
        var looksLikeFields = false
        var isSecond = true
        while let line = lines.next() {
            if Self.isFence(bytes[line], "---") || Self.isFence(bytes[line], "...") {
                (yaml, bodyStart, isUnclosed) = (start..<line.lowerBound, min(line.upperBound + 1, bytes.count), false)
                return
            }
            if isSecond { looksLikeFields = bytes[line].contains(UInt8(ascii: ":")) && bytes[line].first != 32 }
            isSecond = false
        }
        (yaml, bodyStart, isUnclosed) = (nil, 0, looksLikeFields)
    }

    private static func isFence(_ line: ArraySlice<UInt8>, _ fence: String) -> Bool {
        line.starts(with: fence.utf8) && line.dropFirst(3).allSatisfy { $0 == 32 || $0 == 9 }
    }

    /// The lines without their ends, at most the 1,000 that a head could have.
    private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = 0
        while start < bytes.count, result.count < 1_000 {
            let end = bytes[start...].firstIndex(of: 10) ?? bytes.count
            result.append(start..<end)
            start = end + 1
        }
        return result
    }
}
