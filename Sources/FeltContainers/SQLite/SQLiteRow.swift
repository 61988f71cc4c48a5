import FeltText

/// One row of a table in another program's database.
public struct SQLiteRow: Sendable {
    enum Value: Sendable {
        case null
        case integer(Int64)
        case real(Double)
        case text([UInt8])

        var size: Int { if case .text(let bytes) = self { bytes.count } else { 8 } }
    }

    /// The number that SQLite gives the row.
    public let number: Int
    private let places: [String: Int]
    private let values: [Value]

    init(number: Int, places: [String: Int], values: [Value]) {
        self.number = number
        self.places = places
        self.values = values
    }

    private func value(_ column: String) -> Value {
        guard let place = places[column], place < values.count else { return .null }
        return values[place]
    }

    /// The bytes of a text; nil where there is no such column or nothing in it.
    public func bytes(_ column: String) -> [UInt8]? {
        switch value(column) {
        case .null: nil
        case .integer(let number): Array(String(number).utf8)
        case .real(let number): Array((number.rounded() == number && abs(number) < 1e15 ? String(Int64(number)) : String(number)).utf8)
        case .text(let bytes): bytes
        }
    }

    /// A text with what is not UTF-8 replaced; nil where there is no such column or nothing in it.
    public func text(_ column: String) -> String? { bytes(column).map { String(decoding: $0, as: UTF8.self) } }

    /// A text that holds something besides white space, cleaned as a study keeps texts: line ends are `\n`, and there are no NULs.
    public func words(_ column: String) -> String? {
        guard let bytes = bytes(column) else { return nil }
        let clean = (try? TextNormaliser.normalise(bytes, allowingControls: true).text.string) ?? String(decoding: bytes.filter { $0 != 0 && $0 != 13 }, as: UTF8.self)
        return clean.unicodeScalars.allSatisfy(\.properties.isWhitespace) ? nil : clean
    }

    /// A whole number, also one that is written as a decimal or as text; nil for anything else.
    public func int(_ column: String) -> Int? {
        switch value(column) {
        case .null: nil
        case .integer(let number): Int(exactly: number)
        case .real(let number): Int(exactly: number)
        case .text(let bytes): Int(String(decoding: bytes, as: UTF8.self))
        }
    }
}
