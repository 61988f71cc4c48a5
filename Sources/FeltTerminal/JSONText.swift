/// A JSON value that is written the same way every time.
///
/// Members of an object keep the order in which they are given. Text is UTF-8 with only `"`, `\` and control characters escaped
/// (RFC 8259, section 7); a slash stays a slash. Doubles are written with the fewest digits that read back as the same number;
/// JSON has no word for infinity or not-a-number, so both are written as `null`. Names are not checked for repetition.
///
/// ```swift
/// let row: JSONText = ["code": "culture.risk", "count": 12, "share": 0.4, "memo": nil]
/// row.compact   // {"code":"culture.risk","count":12,"share":0.4,"memo":null}
/// ```
public enum JSONText: Sendable {
    case null
    case bool(Bool)
    case int(Int)
    case double(Double)
    case string(String)
    case array([JSONText])
    case object([(String, JSONText)])

    /// The value, or `.null` for nil.
    public static func string(orNull text: String?) -> JSONText { text.map(JSONText.string) ?? .null }
    /// The value, or `.null` for nil.
    public static func int(orNull number: Int?) -> JSONText { number.map(JSONText.int) ?? .null }
    /// The value, or `.null` for nil.
    public static func double(orNull number: Double?) -> JSONText { number.map(JSONText.double) ?? .null }
    /// An array of texts.
    public static func strings(_ texts: some Sequence<String>) -> JSONText { .array(texts.map(JSONText.string)) }

    /// The value on one line without spaces and without a newline at the end: one record of ndjson.
    public var compact: String { String(decoding: bytes(isPretty: false), as: UTF8.self) }

    /// The value over several lines, indented by two spaces, without a newline at the end; empty containers stay on one line.
    public var pretty: String { String(decoding: bytes(isPretty: true), as: UTF8.self) }

    /// Appends the value to a buffer, so that a long list needs no string for each record.
    ///
    /// Complexity: O(n) in the bytes written. Nesting is followed by recursion, one level a call.
    public func append(to buffer: inout [UInt8], isPretty: Bool = false) {
        var writer = JSONWriter(buffer: buffer, isPretty: isPretty)
        // The caller's buffer must not be shared while it grows, or each record would copy all those before it.
        buffer = []
        writer.append(self, depth: 0)
        buffer = writer.buffer
    }

    private func bytes(isPretty: Bool) -> [UInt8] {
        var writer = JSONWriter(buffer: [], isPretty: isPretty)
        writer.append(self, depth: 0)
        return writer.buffer
    }
}

extension JSONText: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
    public init(nilLiteral: ()) { self = .null }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(integerLiteral value: Int) { self = .int(value) }
    public init(floatLiteral value: Double) { self = .double(value) }
}

extension JSONText: ExpressibleByStringInterpolation, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    public init(stringLiteral value: String) { self = .string(value) }
    public init(arrayLiteral elements: JSONText...) { self = .array(elements) }
    public init(dictionaryLiteral elements: (String, JSONText)...) { self = .object(elements) }
}

extension JSONText: Equatable {
    /// Equal when written alike; the order of members counts.
    public static func == (left: JSONText, right: JSONText) -> Bool {
        left.bytes(isPretty: false) == right.bytes(isPretty: false)
    }
}
