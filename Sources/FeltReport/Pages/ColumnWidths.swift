/// The widths of a table's columns in a document, which does not find them by itself: first room for the longest word of each, so that none is
/// parted, and for short texts on one line where all of them have it; then what is left by how much there is to say.
struct ColumnWidths {
    let percentages: [Int]

    /// How many letters of a table stand beside each other on a page.
    private static let room = 104.0
    /// What the lines and the air beside them take, in letters.
    private static let beside = 2.8
    /// Up to how many letters a text is short, as in "for få personer".
    private static let shortLength = 16

    /// - Parameter cells: what stands in each column, below its heading.
    init(_ columns: [ReportTable.Column], _ cells: [[String]]) {
        let words = zip(columns, cells).map { column, texts in
            // Headings are bold.
            max(Double(Self.longestWord(column.title)) * 1.15, Double(texts.map(Self.longestWord).max() ?? 0)) + Self.beside
        }
        let short = zip(words, cells).map { max($0, Double($1.map(\.count).filter { $0 <= Self.shortLength }.max() ?? 0) + Self.beside) }
        let least = short.reduce(0, +) <= Self.room ? short : words
        // A long text takes more lines, not all the room.
        let wanted = zip(columns, least).map { max($1, min(40, max(10, $0.width))) }
        let (sum, all) = (least.reduce(0, +), wanted.reduce(0, +))
        let left = max(0, Self.room - sum)
        let more = max(1, all - sum)
        let widths = zip(least, wanted).map { $0 + ($1 - $0) / more * left }
        let whole = max(1, widths.reduce(0, +))
        percentages = widths.map { max(1, Int(($0 / whole * 100).rounded(.down))) }
    }

    private static func longestWord(_ text: String) -> Int { text.split { $0 == " " || $0 == "-" || $0.isNewline }.map(\.count).max() ?? 0 }
}
