import Testing

@testable import FeltReport

@Suite("The widths of columns in documents")
struct ColumnWidthsTests {
    /// How many letters find room in a column.
    private static func letters(_ percentage: Int) -> Double { Double(percentage) / 100 * 104 }

    @Test("the longest word of each column has room, in headings too")
    func words() {
        let titles = ["Sak", "Fase", "Kilder", "Faseskifter", "Delmål nådd", "Beslutninger", "Tiltak krysset av", "Avvik"]
        let columns = titles.enumerated().map { ReportTable.Column($1, isNumber: $0 > 1, width: $0 > 1 ? 12 : 34) }
        let cells = [["Framkommelige gangveier om vinteren (Fjellvik)"], ["S5 Kontrakt, utvikling og utprøving"]] + titles.dropFirst(2).map { _ in ["0"] }
        let widths = ColumnWidths(columns, cells).percentages
        for (title, width) in zip(titles, widths) {
            let longest = title.split(separator: " ").map(\.count).max() ?? 0
            #expect(Self.letters(width) >= Double(longest) + 1, "\(title)")
        }
        #expect(widths.reduce(0, +) <= 100 && widths[0] > widths[2])
    }

    @Test("short texts have room on one line")
    func short() {
        let columns = ["Virkning", "Forventet", "Observert", "Målt", "Uteblitt"].map { ReportTable.Column($0, isNumber: $0 != "Virkning") }
        let cells = [["Økonomisk"], ["–"], ["for få personer"], ["for få personer"], ["–"]]
        for (width, texts) in zip(ColumnWidths(columns, cells).percentages, cells) { #expect(Self.letters(width) >= Double(texts[0].count) + 1) }
    }

    @Test("where there is no room for all words they share it, and one column takes all")
    func edges() {
        let long = String(repeating: "x", count: 80)
        let widths = ColumnWidths([.init("a"), .init("b")], [[long], [long]]).percentages
        #expect(widths == [50, 50])
        #expect(ColumnWidths([.init("a")], [["b"]]).percentages == [100])
    }
}
