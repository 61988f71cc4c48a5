import FeltModel

/// Writes and reads a change's fields as canonical JSON: one object, names sorted, no blanks, content references as
/// `["c","id","digest"]`.
///
/// The bytes are part of what the chain's digests cover, so the same fields always give the same bytes.
enum FieldCoding {
    /// The canonical text of `fields`.
    static func text(_ fields: FieldSet) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(32 + fields.pairs.count * 28)
        append(fields, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    static func append(_ fields: FieldSet, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "{"))
        var isFirst = true
        for pair in fields.pairs {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            append(quoted: pair.name, to: &bytes)
            bytes.append(UInt8(ascii: ":"))
            switch pair.value {
            case .null: bytes.append(contentsOf: "null".utf8)
            case .integer(let number): bytes.append(contentsOf: String(number).utf8)
            case .token(let token): append(quoted: token, to: &bytes)
            case .content(let reference):
                bytes.append(contentsOf: "[\"c\",".utf8)
                append(quoted: reference.id, to: &bytes)
                bytes.append(UInt8(ascii: ","))
                append(quoted: reference.digest, to: &bytes)
                bytes.append(UInt8(ascii: "]"))
            }
        }
        bytes.append(UInt8(ascii: "}"))
    }

    private static let hexadecimal = Array("0123456789abcdef".utf8)

    private static func append(quoted text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { letters in
            // Ids and names need no backslash, so that nearly every text goes over in one piece.
            var start = 0
            for (index, byte) in letters.enumerated() where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: letters[start..<index]))
                bytes.append(UInt8(ascii: "\\"))
                if byte < 0x20 {
                    bytes.append(contentsOf: "u00".utf8)
                    bytes.append(hexadecimal[Int(byte >> 4)])
                    bytes.append(hexadecimal[Int(byte & 15)])
                } else {
                    bytes.append(byte)
                }
                start = index + 1
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: letters[start...]))
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Reads what `text(_:)` wrote. Throws `journal-unreadable` for anything else.
    static func fields(_ text: String) throws -> FieldSet {
        var text = text
        return try text.withUTF8 { buffer in
            var reader = FieldReader(bytes: buffer)
            return try reader.object()
        }
    }
}

/// A reader of the canonical form; only that form is accepted.
private struct FieldReader {
    let bytes: UnsafeBufferPointer<UInt8>
    var position = 0

    mutating func object() throws -> FieldSet {
        var pairs: [FieldSet.Pair] = []
        try expect(UInt8(ascii: "{"))
        if peek == UInt8(ascii: "}") { position += 1 } else {
            repeat {
                let name = try string()
                // Twice the same name, or another order, is not the canonical form.
                if let last = pairs.last, last.name >= name { throw unreadable }
                try expect(UInt8(ascii: ":"))
                pairs.append(.init(name: name, value: try value()))
            } while try separator(closing: UInt8(ascii: "}"))
        }
        guard position == bytes.count else { throw unreadable }
        return FieldSet(pairs)
    }

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }
    private var unreadable: FeltError {
        FeltError("journal-unreadable", "A change in the journal cannot be read at byte \(position).", hint: "Run: felt doctor")
    }

    private mutating func expect(_ byte: UInt8) throws {
        guard peek == byte else { throw unreadable }
        position += 1
    }

    private mutating func separator(closing: UInt8) throws -> Bool {
        guard let byte = peek, byte == closing || byte == UInt8(ascii: ",") else { throw unreadable }
        position += 1
        return byte != closing
    }

    private mutating func value() throws -> FieldValue {
        switch peek {
        case UInt8(ascii: "\""): return .token(try string())
        case UInt8(ascii: "["):
            position += 1
            guard try string() == "c" else { throw unreadable }
            try expect(UInt8(ascii: ","))
            let id = try string()
            try expect(UInt8(ascii: ","))
            let digest = try string()
            try expect(UInt8(ascii: "]"))
            return .content(ContentReference(id: id, digest: digest))
        case UInt8(ascii: "n"):
            for byte in "null".utf8 { try expect(byte) }
            return .null
        default:
            let start = position
            while let byte = peek, byte == UInt8(ascii: "-") || (48...57).contains(byte) { position += 1 }
            let digits = String(decoding: bytes[start..<position], as: UTF8.self)
            guard let number = Int64(digits), String(number) == digits else { throw unreadable }
            return .integer(number)
        }
    }

    private mutating func string() throws -> String {
        try expect(UInt8(ascii: "\""))
        var result: [UInt8] = []
        while true {
            let start = position
            while let byte = peek, byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { position += 1 }
            let plain = bytes[start..<position]
            switch peek {
            case UInt8(ascii: "\""):
                position += 1
                return result.isEmpty ? String(decoding: plain, as: UTF8.self) : String(decoding: result + plain, as: UTF8.self)
            case UInt8(ascii: "\\"):
                position += 1
                result.append(contentsOf: plain)
                result.append(try escaped())
            default: throw unreadable
            }
        }
    }

    /// The byte that stands behind a backslash: a quotation mark, a backslash, or a control character as `u00` and two digits.
    private mutating func escaped() throws -> UInt8 {
        if let byte = peek, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
            position += 1
            return byte
        }
        for byte in "u00".utf8 { try expect(byte) }
        var code: UInt8 = 0
        for _ in 0..<2 {
            switch peek {
            case let digit? where (48...57).contains(digit): code = code << 4 | (digit - 48)
            case let digit? where (97...102).contains(digit): code = code << 4 | (digit - 87)
            default: throw unreadable
            }
            position += 1
        }
        guard code < 0x20 else { throw unreadable }
        return code
    }
}

extension FieldSet {
    /// The fields as canonical JSON, as the journal keeps them.
    public var text: String { FieldCoding.text(self) }
}
