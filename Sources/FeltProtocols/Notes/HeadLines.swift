/// Finds the YAML head of a note: what stands between a first line `---` and the next `---` or `...`.
///
/// A first line `---` that is followed by a blank line and then by no field is a rule.
struct HeadLines {
    /// The YAML, in bytes; nil without a head.
    let yaml: Range<Int>?
    /// Where the body begins; 0 without a head. One blank line belongs to the head; any more are the text's own.
    let bodyStart: Int
    /// Whether there is a beginning that looks like a head and no end.
    let isUnclosed: Bool

    init(_ bytes: [UInt8]) {
        var lines = Self.lines(of: bytes).makeIterator()
        guard let first = lines.next(), Self.isFence(bytes[first], "---") else {
            (yaml, bodyStart, isUnclosed) = (nil, 0, false)
            return
        }
        let start = min(first.upperBound + 1, bytes.count)
        var beginsWithBlank = false
        var beginsWithField: Bool?
        while let line = lines.next() {
            if Self.isFence(bytes[line], "---") || Self.isFence(bytes[line], "...") {
                if beginsWithBlank, beginsWithField == false { break }
                var body = min(line.upperBound + 1, bytes.count)
                if body < bytes.count, bytes[body] == 10 { body += 1 }
                (yaml, bodyStart, isUnclosed) = (start..<line.lowerBound, body, false)
                return
            }
            let isBlank = bytes[line].allSatisfy(\.isBlank)
            if line.lowerBound == start { beginsWithBlank = isBlank }
            if beginsWithField == nil, !isBlank { beginsWithField = Self.isField(bytes[line]) }
        }
        (yaml, bodyStart, isUnclosed) = (nil, 0, beginsWithField == true && !beginsWithBlank)
    }

    /// Whether a line has a name before a colon; a voice in capitals, `INF:`, is none.
    private static func isField(_ line: ArraySlice<UInt8>) -> Bool {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), line.first != 32 else { return false }
        return line[..<colon].contains { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 >= 0x80 }
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
