/// A row of a CSV file.
public struct CSVRecord: Hashable, Sendable {
    /// The line where the row begins, from 1.
    public let line: Int
    public let fields: [String]
}

/// What is wrong with a CSV file, and where.
public struct CSVError: Error, Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// A quoted field is never closed; the place is that of its quote.
        case unclosedQuote
        /// Something stands between a closing quote and the next comma.
        case textAfterQuote
        /// The bytes of a field are not valid UTF-8; the place is that of its beginning.
        case invalidUTF8
    }

    public let kind: Kind
    /// From 1.
    public let line: Int
    /// In bytes, from 1.
    public let column: Int
}

/// Reads CSV as RFC 4180 describes it: quotes around fields, doubled inside; line ends `\n`, `\r\n` or `\r`. A byte order mark is
/// skipped; lines with nothing on them are passed over.
public struct CSVReader {
    private let bytes: [UInt8]
    private let delimiter: UInt8
    private var index = 0
    private var line = 1
    private var lineStart = 0

    /// Creates a reader of a whole file.
    public init(_ bytes: [UInt8], delimiter: UInt8 = UInt8(ascii: ",")) {
        self.bytes = bytes
        self.delimiter = delimiter
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            index = 3
            lineStart = 3
        }
    }

    /// Creates a reader of a table that came from a spreadsheet: it finds out what parts the fields, and passes over a first line `sep=;`, in which
    /// Excel says so.
    public init(spreadsheet bytes: [UInt8]) {
        let told = Self.toldDelimiter(bytes)
        self.init(bytes, delimiter: told ?? Self.delimiter(of: bytes))
        guard told != nil else { return }
        index = min(index + Self.telling.count + 1, bytes.count)
        if index < bytes.count { endLine() }
    }

    private static let telling = Array("sep=".utf8)

    /// What a first line `sep=;` says; nil where the first line is another.
    private static func toldDelimiter(_ bytes: [UInt8]) -> UInt8? {
        let line = bytes.dropFirst(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0).prefix { $0 != 10 && $0 != 13 }
        guard line.count == telling.count + 1, line.starts(with: telling), let sign = line.last, sign != UInt8(ascii: "\"") else { return nil }
        return sign
    }

    /// What parts the fields of a file: a comma; or a semicolon or a tab, where the first row has that and no comma, as spreadsheets in Norwegian
    /// write it.
    public static func delimiter(of bytes: [UInt8]) -> UInt8 {
        let heading = bytes.prefix { $0 != 10 && $0 != 13 }
        let comma = UInt8(ascii: ",")
        return [comma, UInt8(ascii: ";"), 9].first(where: heading.contains) ?? comma
    }

    /// The next row; nil at the end.
    public mutating func next() throws(CSVError) -> CSVRecord? {
        while index < bytes.count, bytes[index] == 10 || bytes[index] == 13 { endLine() }
        guard index < bytes.count else { return nil }
        let first = line
        var fields: [String] = []
        while true {
            fields.append(try field())
            guard index < bytes.count else { break }
            if bytes[index] == delimiter {
                index += 1
                continue
            }
            endLine()
            break
        }
        return CSVRecord(line: first, fields: fields)
    }

    private mutating func endLine() {
        if bytes[index] == 13, index + 1 < bytes.count, bytes[index + 1] == 10 { index += 1 }
        index += 1
        line += 1
        lineStart = index
    }

    private mutating func field() throws(CSVError) -> String {
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
            let start = index
            while index < bytes.count, bytes[index] != delimiter, bytes[index] != 10, bytes[index] != 13 { index += 1 }
            return try text(Array(bytes[start..<index]), line: line, column: start - lineStart + 1)
        }
        let opening = (line: line, column: index - lineStart + 1)
        index += 1
        var content: [UInt8] = []
        while true {
            guard index < bytes.count else { throw CSVError(kind: .unclosedQuote, line: opening.line, column: opening.column) }
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "\"") {
                guard index < bytes.count, bytes[index] == byte else { break }
                index += 1
            } else if byte == 10 || (byte == 13 && !(index < bytes.count && bytes[index] == 10)) {
                line += 1
                lineStart = index
            }
            content.append(byte)
        }
        if index < bytes.count, bytes[index] != delimiter, bytes[index] != 10, bytes[index] != 13 {
            throw CSVError(kind: .textAfterQuote, line: line, column: index - lineStart + 1)
        }
        return try text(content, line: opening.line, column: opening.column)
    }

    private func text(_ content: [UInt8], line: Int, column: Int) throws(CSVError) -> String {
        guard let text = String(validating: content, as: UTF8.self) else { throw CSVError(kind: .invalidUTF8, line: line, column: column) }
        return text
    }
}
