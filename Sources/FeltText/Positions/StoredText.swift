/// A text as a study keeps it: valid UTF-8 without NUL, without a byte order mark at its start, with `\n` as its only line end.
public struct StoredText: Hashable, Sendable {
    /// The text's bytes.
    public let utf8: [UInt8]

    /// Takes `bytes` when they obey all four rules.
    ///
    /// Throws the first breach with its position. Cost: one pass.
    public init(validating bytes: some Sequence<UInt8>) throws(TextError) {
        let bytes = Array(bytes)
        if let position = UTF8Check.firstInvalid(bytes) { throw .invalidUTF8(at: position) }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw .byteOrderMark }
        for (position, byte) in bytes.enumerated() where byte == 0 || byte == 13 {
            throw byte == 0 ? .nul(at: position) : .carriageReturn(at: position)
        }
        utf8 = bytes
    }

    /// Takes bytes that were checked when they were stored.
    public init(trusted bytes: [UInt8]) { utf8 = bytes }

    /// The text as a string.
    public var string: String { String(decoding: utf8, as: UTF8.self) }

    /// The range of the whole text.
    public var wholeRange: TextRange { TextRange(0..<utf8.count) }

    /// Whether a code point begins here, or the text ends here. False outside the text.
    public func isScalarBoundary(_ offset: ByteOffset) -> Bool {
        let value = offset.value
        guard value >= 0, value <= utf8.count else { return false }
        return value == utf8.count || utf8[value] & 0xC0 != 0x80
    }

    /// Whether a range lies inside the text and on code point boundaries.
    public func isValid(_ range: TextRange) -> Bool { isScalarBoundary(range.start) && isScalarBoundary(range.end) }

    /// The words of a range, which must be valid.
    public subscript(range: TextRange) -> String { String(decoding: utf8[range.bytes], as: UTF8.self) }
}

/// How bytes fall short of being a stored text.
public enum TextError: Error, Hashable, Sendable {
    /// No character begins with the byte here, counted from 0.
    case invalidUTF8(at: Int)
    /// A NUL character.
    case nul(at: Int)
    /// A byte order mark at the start.
    case byteOrderMark
    /// A carriage return.
    case carriageReturn(at: Int)
    /// The bytes are no text in any encoding that is known.
    case binary(at: Int)
}
