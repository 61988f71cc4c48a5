/// Rows under headers, laid out to a given width.
///
/// Columns stand two spaces apart under a header and a rule. Nothing wraps: a cell that is too long ends in …, and
/// `Layout.wasCut` tells that some did. When room is short the widest flexible column gives way first, down to its minimum, then the others do;
/// a table that is too wide even so stays too wide rather than become unreadable. Lines carry no spaces at their end.
///
/// ```
/// Code          Segments  Definition
/// ────────────  ────────  ─────────────────────────
/// culture.risk        12  Fear of what might go wr…
/// ```
public struct Table: Sendable {
    /// A table that is ready to be written.
    public struct Layout: Hashable, Sendable {
        /// All lines, each with its newline; empty when there are no rows.
        public let text: String
        /// Whether a cell or a header was cut, which the caller should say on stderr.
        public let wasCut: Bool
    }

    public let columns: [TableColumn]
    public private(set) var rows: [[TableCell]] = []

    public init(columns: [TableColumn]) {
        self.columns = columns
    }

    /// Adds a row.
    ///
    /// - Precondition: as many cells as there are columns.
    public mutating func add(_ cells: [TableCell]) {
        precondition(cells.count == columns.count, "a row needs one cell for each column")
        rows.append(cells)
    }

    /// Lays the table out.
    ///
    /// A table without rows gives the empty text: the caller says in words that there is nothing. Complexity: O(cells).
    ///
    /// - Parameters:
    ///   - width: columns to stay within; nil for no limit.
    ///   - depth: the colours allowed.
    public func layout(width: Int?, depth: ColourDepth) -> Layout {
        if rows.isEmpty || columns.isEmpty { return Layout(text: "", wasCut: false) }
        let texts = rows.map { row in row.map { DisplayText.oneLine($0.text) } }
        let widths = TableWidths.fit(columns, texts: texts, width: width)
        var lines = TableLines(columns: columns, widths: widths, depth: depth)
        lines.add(columns.map(\.header), styles: columns.map { _ in .bold })
        lines.add(widths.map { String(repeating: "─", count: $0) }, styles: columns.map { _ in .dim })
        for (row, text) in zip(rows, texts) { lines.add(text, styles: row.map(\.style)) }
        return Layout(text: lines.text, wasCut: lines.wasCut)
    }
}
