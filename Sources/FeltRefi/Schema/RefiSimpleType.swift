/// The types of attributes and of elements that hold nothing but text, as XML Schema 1.0, part 2, and the two schemas define them.
public enum RefiSimpleType: String, Hashable, Sendable, CaseIterable {
    case string, boolean, integer, decimal, date, dateTime
    case guid = "GUID"
    case colour = "RGB"
    case direction
    case lineStyle = "LineStyle"
    case shape = "Shape"
    case variableKind = "typeOfVariable"

    /// The words that a type of fixed words allows; empty for others.
    public var words: [String] {
        switch self {
        case .direction: ["Associative", "OneWay", "Bidirectional"]
        case .lineStyle: ["dotted", "dashed", "solid"]
        case .shape:
            ["Person", "Oval", "Rectangle", "RoundedRectangle", "Star", "LeftTriangle", "RightTriangle", "UpTriangle", "DownTriangle", "Note"]
        case .variableKind: ["Text", "Boolean", "Integer", "Float", "Date", "DateTime"]
        default: []
        }
    }

    /// What a value of the type looks like, for people.
    public var form: String {
        switch self {
        case .string: "text"
        case .boolean: "true, false, 1, 0"
        case .integer: "17"
        case .decimal: "17.5"
        case .date: "2026-01-31"
        case .dateTime: "2026-01-31T12:00:00Z"
        case .guid: "8-4-4-4-12 hexadecimal digits"
        case .colour: "#RRGGBB"
        default: words.joined(separator: ", ")
        }
    }

    /// Whether a text is a value of the type. White space around it is passed over for all but `string`. Cost: one pass.
    public func accepts(_ text: String) -> Bool {
        if self == .string || self == .guid && RefiGUID(text) != nil { return true }
        let bytes = RefiSimpleType.trimmed(text)
        switch self {
        case .string: return true
        case .boolean: return ["true", "false", "1", "0"].contains { bytes.elementsEqual($0.utf8) }
        case .integer: return Self.isInteger(bytes)
        case .decimal: return Self.isDecimal(bytes)
        case .date: return XSDMoment.isDate(bytes)
        case .dateTime: return XSDMoment.isDateTime(bytes)
        case .guid: return RefiGUID(String(decoding: bytes, as: UTF8.self)) != nil
        case .colour: return RefiColour(String(decoding: bytes, as: UTF8.self)) != nil
        default: return words.contains { bytes.elementsEqual($0.utf8) }
        }
    }

    /// Whether a text is a value of the type in the form in which nearly all are written. Where it is not, ``accepts(_:)`` has to look; cheap.
    func isPlainly(_ text: String) -> Bool {
        switch self {
        case .integer: Int(text) != nil
        case .dateTime: text.utf8.count == RefiDateTime.width && text.utf8.dropFirst(10).first == UInt8(ascii: "T") && RefiDateTime(text) != nil
        default: false
        }
    }

    /// The bytes of a text without the white space of XML around them.
    static func trimmed(_ text: String) -> ArraySlice<UInt8> {
        func isSpace(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 || byte == 10 || byte == 13 }
        let bytes = Array(text.utf8)
        guard let first = bytes.firstIndex(where: { !isSpace($0) }), let last = bytes.lastIndex(where: { !isSpace($0) }) else { return [] }
        return bytes[first...last]
    }

    private static func isInteger(_ bytes: ArraySlice<UInt8>) -> Bool {
        let digits = unsigned(bytes)
        return !digits.isEmpty && digits.allSatisfy { 48...57 ~= $0 } && digits.drop { $0 == 48 }.count <= digitLimit
    }

    /// A point, digits on at least one side of it, no exponent.
    private static func isDecimal(_ bytes: ArraySlice<UInt8>) -> Bool {
        let parts = unsigned(bytes).split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
        let digits = parts.joined()
        return !digits.isEmpty && digits.allSatisfy { 48...57 ~= $0 } && digits.drop { $0 == 48 }.count <= digitLimit
    }

    /// Validators need not read more than 18 digits; libxml2 reads 24.
    private static let digitLimit = 24

    private static func unsigned(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        bytes.first == UInt8(ascii: "-") || bytes.first == UInt8(ascii: "+") ? bytes.dropFirst() : bytes
    }
}

/// Days and moments as XML Schema writes them: years of four digits or more, also before Christ, and an optional zone.
enum XSDMoment {
    static func isDate(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let rest = afterDate(bytes) else { return false }
        return isZone(rest)
    }

    static func isDateTime(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let rest = afterDate(bytes), rest.first == UInt8(ascii: "T") else { return false }
        let time = Array(rest.dropFirst())
        guard time.count >= 8, time[2] == UInt8(ascii: ":"), time[5] == UInt8(ascii: ":"),
            let hour = decimal(time[0..<2]), let minute = decimal(time[3..<5]), let second = decimal(time[6..<8])
        else { return false }
        var tail = time[8...]
        var hasFraction = false
        if tail.first == UInt8(ascii: ".") {
            let digits = tail.dropFirst().prefix { 48...57 ~= $0 }
            guard !digits.isEmpty else { return false }
            hasFraction = digits.contains { $0 != 48 }
            tail = tail[digits.endIndex...]
        }
        // 24:00:00 is the end of a day.
        let isInDay = hour < 24 && minute < 60 && second < 60 || hour == 24 && minute == 0 && second == 0 && !hasFraction
        return isInDay && isZone(tail)
    }

    /// Whether a moment says no zone, as Transana writes it.
    static func hasNoZone(_ text: String) -> Bool {
        let bytes = RefiSimpleType.trimmed(text)
        guard isDateTime(bytes), bytes.last != UInt8(ascii: "Z") else { return false }
        let sign = bytes[bytes.endIndex - 6]
        return sign != UInt8(ascii: "+") && sign != UInt8(ascii: "-")
    }

    private static func afterDate(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let positive = bytes.first == UInt8(ascii: "-") ? bytes.dropFirst() : bytes
        let yearDigits = positive.prefix { 48...57 ~= $0 }
        guard yearDigits.count >= 4, yearDigits.count == 4 || yearDigits.first != 48, yearDigits.count < 16, let year = decimal(yearDigits), year > 0
        else { return nil }
        let rest = Array(positive[yearDigits.endIndex...])
        guard rest.count >= 6, rest[0] == UInt8(ascii: "-"), rest[3] == UInt8(ascii: "-"), let month = decimal(rest[1..<3]),
            let day = decimal(rest[4..<6]), 1...12 ~= month, day >= 1
        else { return nil }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return day <= days[month - 1] ? rest[6...] : nil
    }

    private static func isZone(_ bytes: ArraySlice<UInt8>) -> Bool {
        if bytes.isEmpty || bytes.elementsEqual("Z".utf8) { return true }
        let text = Array(bytes)
        guard text.count == 6, text[0] == UInt8(ascii: "+") || text[0] == UInt8(ascii: "-"), text[3] == UInt8(ascii: ":"),
            let hours = decimal(text[1..<3]), let minutes = decimal(text[4..<6])
        else { return false }
        return minutes < 60 && hours * 60 + minutes <= 14 * 60
    }
}
