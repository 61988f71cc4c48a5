/// The bytes of a project or codebook file, made fit for an XML parser.
///
/// Characters that no XML file can hold end a parser's work: they become U+FFFD before it sees them, and each line of them is told. Everything
/// else stays as it is.
struct RefiFileBytes {
    private(set) var bytes: [UInt8]
    private(set) var findings: [RefiFinding] = []

    /// How many places with such characters are told one by one.
    private static let told = 1000

    init(_ file: [UInt8], element: String) {
        bytes = file
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        if bytes.starts(with: mark) {
            findings.append(RefiFinding(.byteOrderMark, RefiPlace(element: element, line: 1)))
            bytes.removeFirst(mark.count)
        }
        // UTF-16 is full of zeros that are no characters; the parser reads it by its mark.
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return }
        if hasIllegal { replace(element) }
    }

    /// Whether a byte below a space stands there, or something that could be a reference to such a character.
    private var hasIllegal: Bool {
        bytes.withUnsafeBufferPointer { bytes in
            for (index, byte) in bytes.enumerated() {
                if Self.isIllegal(byte) { return true }
                guard byte == UInt8(ascii: "&"), let value = Self.reference(bytes, index)?.value, value < 32 else { continue }
                if Self.isIllegal(UInt8(value)) { return true }
            }
            return false
        }
    }

    private mutating func replace(_ element: String) {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 64)
        var line = 1
        var found: [RefiFinding] = []
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                var width = 1
                var illegal: Int?
                if byte == 10 { line += 1 }
                if byte < 32, Self.isIllegal(byte) { illegal = Int(byte) }
                if byte == UInt8(ascii: "&"), let reference = Self.reference(bytes, index), reference.value < 32,
                    Self.isIllegal(UInt8(reference.value))
                {
                    illegal = reference.value
                    width = reference.width
                }
                if let illegal {
                    result.append(contentsOf: [0xEF, 0xBF, 0xBD])
                    let digits = String(illegal, radix: 16, uppercase: true)
                    let name = "U+" + String(repeating: "0", count: 4 - digits.count) + digits
                    if found.count < Self.told {
                        found.append(RefiFinding(.controlCharacter, RefiPlace(element: element, line: line), expected: name, .repaired))
                    }
                } else {
                    result.append(byte)
                }
                index += width
            }
        }
        bytes = result
        findings += found
    }

    private static func isIllegal(_ byte: UInt8) -> Bool { byte < 32 && byte != 9 && byte != 10 && byte != 13 }

    /// The number of a character reference that begins at `index`, and its length; nil where there is none.
    private static func reference(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (value: Int, width: Int)? {
        guard index + 2 < bytes.count, bytes[index + 1] == UInt8(ascii: "#") else { return nil }
        let isHex = bytes[index + 2] == UInt8(ascii: "x")
        var place = index + (isHex ? 3 : 2)
        let first = place
        var value = 0
        while place < bytes.count, place - first < 12, let digit = Character(Unicode.Scalar(bytes[place])).hexDigitValue, isHex || digit < 10 {
            value = min(value * (isHex ? 16 : 10) + digit, 0x110000)
            place += 1
        }
        guard place > first, place < bytes.count, bytes[place] == UInt8(ascii: ";") else { return nil }
        return (value, place - index + 1)
    }
}
