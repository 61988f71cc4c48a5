/// A line as it was typed, made fit for a note: valid UTF-8 on one line, without control characters and without blank space at its ends.
struct LogLine {
    private(set) var text: [UInt8]
    /// How many bytes were no UTF-8 and became U+FFFD.
    private(set) var hasBadBytes = false
    /// How many control characters were left out.
    private(set) var controlCount = 0

    init(_ typed: [UInt8]) {
        var line = typed[...]
        // Line ends of other systems, and the mark that some programs begin a file with, are nobody's words.
        while let last = line.last, last == 10 || last == 13 { line.removeLast() }
        if line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
        guard let valid = String(validating: line, as: UTF8.self) else {
            hasBadBytes = true
            text = []
            text = cleaned(String(decoding: line, as: UTF8.self))
            return
        }
        text = []
        text = cleaned(valid)
    }

    private mutating func cleaned(_ string: String) -> [UInt8] {
        var result = String.UnicodeScalarView()
        var scalars = string.unicodeScalars.makeIterator()
        while let scalar = scalars.next() {
            switch scalar.value {
            case 0x1B:
                // An arrow key or a colour: everything up to its last letter.
                controlCount += 1
                guard let next = scalars.next() else { break }
                if next == "[" || next == "O" {
                    while let part = scalars.next() {
                        if part == "\n" || (0x40...0x7E).contains(part.value) { break }
                    }
                } else if next.value >= 0x20 {
                    result.append(next)
                }
            case 9, 10, 11, 12, 13, 0x85, 0x2028, 0x2029: result.append(" ")
            case ..<0x20, 0x7F...0x9F: controlCount += 1
            default: result.append(scalar)
            }
        }
        return Array(String(result).utf8).trimmed
    }
}

extension [UInt8] {
    /// The bytes without blanks at their ends.
    var trimmed: [UInt8] {
        guard let first = firstIndex(where: { !$0.isBlankOrNewline }), let last = lastIndex(where: { !$0.isBlankOrNewline }) else { return [] }
        return Array(self[first...last])
    }
}
