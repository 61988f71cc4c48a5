import CFeltSearch
import FeltModel
import GRDB

/// Rows of statements as flat numbers, read without making a value for each column: some 0.2 µs a row.
struct FlatRows: ~Copyable {
    /// What becomes of a column; NULL is -1.
    enum Column {
        /// A number from 0 to 2³¹ − 1.
        case number
        /// A text, as its number among the names.
        case name(NameNumbers)
        /// An id, which takes two numbers; see `PackedID`. What is no id of twelve characters is a number among the names.
        case id(NameNumbers)
    }

    /// How many numbers a row has.
    let width: Int
    private let columns: [Column]
    private var rows = felt_rows()

    init(_ columns: [Column]) {
        self.columns = columns
        width = columns.reduce(0) { if case .id = $1 { $0 + 2 } else { $0 + 1 } }
    }

    deinit {
        var rows = rows
        felt_rows_free(&rows)
    }

    /// Runs a statement to its end and adds its rows. Its columns are those of the initialiser.
    ///
    /// - Throws: `study-damaged` where a value is of another kind than its column.
    mutating func read(_ statement: Statement) throws {
        let kinds = columns.map { column in
            switch column {
            case .number: felt_column(kind: FELT_NUMBER, names: nil)
            case .name(let names): felt_column(kind: FELT_NAME, names: names.pointer)
            case .id(let names): felt_column(kind: FELT_ID, names: names.pointer)
            }
        }
        let code = withExtendedLifetime(columns) { felt_rows_read(statement.sqliteStatement, kinds, Int32(kinds.count), &rows) }
        guard code != FELT_ROWS_DAMAGED else { throw Self.damage("A row of the study holds a value of the wrong kind.") }
        guard code == 0 else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    }

    /// How many rows were read.
    var count: Int { width == 0 ? 0 : rows.count / width }

    /// All numbers, row by row. Valid while the rows live and nothing more is read.
    var values: UnsafeBufferPointer<Int32> { UnsafeBufferPointer(start: rows.values, count: rows.count) }

    static func damage(_ message: String) -> FeltError { FeltError("study-damaged", message, hint: "Run: felt doctor") }
}

/// An id of twelve characters as 60 bits, in the order of the ids; any other as the number of its text, above all of these.
struct PackedID {
    private static let oddBit: UInt64 = 1 << 63
    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    let bits: UInt64

    init(bits: UInt64) { self.bits = bits }

    /// Takes the two numbers of an id in a flat row, which must not be NULL.
    init(_ first: Int32, _ second: Int32) {
        bits = first >= 0 ? UInt64(UInt32(bitPattern: first)) << 30 | UInt64(UInt32(bitPattern: second)) : Self.oddBit | UInt64(UInt32(bitPattern: second))
    }

    /// The number of the text of an id that is not of twelve characters.
    var oddNumber: Int? { bits & Self.oddBit == 0 ? nil : Int(bits & ~Self.oddBit) }

    /// The text of an id; `odd` holds those that are not of twelve characters.
    func text(odd: [String]) -> String {
        if let oddNumber { return odd[oddNumber] }
        return String(unsafeUninitializedCapacity: 12) { buffer in
            for index in 0..<12 { buffer[index] = Self.alphabet[Int(bits >> UInt64(55 - 5 * index)) & 31] }
            return 12
        }
    }

    /// Whether the text of this id stands before that of another, by bytes.
    func precedes(_ other: PackedID, odd: [String]) -> Bool {
        if (bits | other.bits) & Self.oddBit == 0 { return bits < other.bits }
        return text(odd: odd).utf8.lexicographicallyPrecedes(other.text(odd: odd).utf8)
    }
}
