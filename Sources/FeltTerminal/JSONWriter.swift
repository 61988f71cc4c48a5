/// Turns `JSONText` into bytes.
struct JSONWriter {
    var buffer: [UInt8]
    let isPretty: Bool

    mutating func append(_ value: JSONText, depth: Int) {
        switch value {
        case .null: append("null")
        case .bool(let flag): append(flag ? "true" : "false")
        case .int(let number): append(number)
        case .double(let number): append(number.isFinite ? number.description : "null")
        case .string(let text): appendQuoted(text)
        case .array(let elements): append(elements, depth: depth)
        case .object(let members): append(members, depth: depth)
        }
    }

    private mutating func append(_ elements: [JSONText], depth: Int) {
        buffer.append(0x5B)
        for (position, element) in elements.enumerated() {
            if position > 0 { buffer.append(0x2C) }
            breakLine(depth + 1)
            append(element, depth: depth + 1)
        }
        if !elements.isEmpty { breakLine(depth) }
        buffer.append(0x5D)
    }

    private mutating func append(_ members: [(String, JSONText)], depth: Int) {
        buffer.append(0x7B)
        for (position, member) in members.enumerated() {
            if position > 0 { buffer.append(0x2C) }
            breakLine(depth + 1)
            appendQuoted(member.0)
            buffer.append(0x3A)
            if isPretty { buffer.append(0x20) }
            append(member.1, depth: depth + 1)
        }
        if !members.isEmpty { breakLine(depth) }
        buffer.append(0x7D)
    }

    private mutating func append(_ text: String) { buffer.append(contentsOf: text.utf8) }

    private mutating func append(_ number: Int) {
        // Single digits are the bulk of counts and need no string.
        if number >= 0 && number < 10 {
            buffer.append(0x30 + UInt8(number))
        } else {
            append(number.description)
        }
    }

    private mutating func appendQuoted(_ text: String) {
        buffer.append(0x22)
        var text = text
        text.withUTF8 { bytes in
            var start = 0
            for index in bytes.indices where Self.mustEscape(bytes[index]) {
                buffer.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
                appendEscape(bytes[index])
                start = index + 1
            }
            buffer.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
        }
        buffer.append(0x22)
    }

    private static func mustEscape(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x22 || byte == 0x5C }

    private mutating func appendEscape(_ byte: UInt8) {
        buffer.append(0x5C)
        switch byte {
        case 0x08: buffer.append(0x62)
        case 0x09: buffer.append(0x74)
        case 0x0A: buffer.append(0x6E)
        case 0x0C: buffer.append(0x66)
        case 0x0D: buffer.append(0x72)
        case 0x22, 0x5C: buffer.append(byte)
        default:
            append("u00")
            buffer.append(Self.hexDigits[Int(byte >> 4)])
            buffer.append(Self.hexDigits[Int(byte & 15)])
        }
    }

    private static let hexDigits = Array("0123456789abcdef".utf8)

    private mutating func breakLine(_ depth: Int) {
        guard isPretty else { return }
        buffer.append(0x0A)
        for _ in 0..<depth {
            buffer.append(0x20)
            buffer.append(0x20)
        }
    }
}
