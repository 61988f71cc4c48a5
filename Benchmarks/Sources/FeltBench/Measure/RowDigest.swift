/// What two tables of the same rows share, whatever their order: how many rows, and the sum of a digest of each.
struct RowDigest: Equatable, CustomStringConvertible {
    private(set) var rows = 0
    private var sum: UInt64 = 0

    /// The rows of a CSV file behind its header, each from a column on, or so many columns.
    init(csv path: String, from column: Int = 0, columns: Int? = nil) throws {
        var records = CSVRecords(try PlainFile.bytes(of: path))
        _ = records.next()
        while records.next() {
            rows += 1
            sum &+= Self.fnv1a(records.raw(from: column, count: columns))
        }
    }

    var description: String { "\(rows) rows with digest \(String(sum, radix: 16))" }

    /// FNV-1a, 64 bits: enough to see a difference that nobody made on purpose.
    private static func fnv1a(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
