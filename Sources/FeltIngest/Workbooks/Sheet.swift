import FeltModel

/// What a sheet of a workbook shows: rows of texts.
struct Sheet: Sendable {
    /// A row, with its number in the sheet and its cells by column. A cell that is missing or empty is an empty text.
    struct Row: Sendable {
        let number: Int
        var cells: [String]
    }

    let name: String
    /// Rows that hold something, in the order of the file.
    var rows: [Row] = []
    /// What was read another way than it looks. Their file is empty, for the caller to set.
    var warnings: [Fault] = []

    /// The letters that a workbook shows above a column; `A` for 0.
    static func letters(_ column: Int) -> String {
        var rest = column
        var result = ""
        repeat {
            result = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(rest % 26))) + result
            rest = rest / 26 - 1
        } while rest >= 0
        return result
    }
}
