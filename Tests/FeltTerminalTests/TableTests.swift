import FeltTerminal
import Testing

@Suite("Tables")
struct TableTests {
    private static var codes: Table {
        var table = Table(columns: [
            TableColumn("Code", minimum: 8),
            TableColumn("Segments", alignment: .right),
            TableColumn("Definition", minimum: 10, isFlexible: true),
        ])
        table.add(["culture.risk", "12", "Fear of what might go wrong when signing"])
        table.add(["needs", "3", ""])
        table.add(["språk.漢字", "104", "Words\nand \u{1B}[1mmarks"])
        return table
    }

    @Test("columns are as wide as they need when there is room")
    func wide() {
        let layout = Self.codes.layout(width: 100, depth: .none)
        #expect(
            layout.text == """
                Code          Segments  Definition
                ────────────  ────────  ────────────────────────────────────────
                culture.risk        12  Fear of what might go wrong when signing
                needs                3
                språk.漢字         104  Words and ␛[1mmarks

                """)
        #expect(!layout.wasCut)
    }

    @Test("the flexible column gives way first and the cut is told")
    func flexible() {
        let layout = Self.codes.layout(width: 44, depth: .none)
        #expect(
            layout.text == """
                Code          Segments  Definition
                ────────────  ────────  ────────────────────
                culture.risk        12  Fear of what might …
                needs                3
                språk.漢字         104  Words and ␛[1mmarks

                """)
        #expect(layout.wasCut)
    }

    @Test("the other columns give way when the flexible one is at its minimum, the widest first")
    func narrow() {
        let layout = Self.codes.layout(width: 31, depth: .none)
        #expect(
            layout.text == """
                Code       Segments  Definition
                ─────────  ────────  ──────────
                culture.…        12  Fear of w…
                needs             3
                språk.漢…       104  Words and…

                """)
        #expect(layout.wasCut)
    }

    @Test("a table stays too wide rather than go below its minimums")
    func tooNarrow() {
        let layout = Self.codes.layout(width: 10, depth: .none)
        let width = layout.text.split(separator: "\n").map { DisplayWidth.columns(of: String($0)) }.max()
        #expect(width == 8 + 2 + 6 + 2 + 10)
    }

    @Test("no rows give no text")
    func empty() {
        let layout = Table(columns: [TableColumn("Code")]).layout(width: 40, depth: .none)
        #expect(layout.text == "" && !layout.wasCut)
    }

    @Test("a maximum cuts whatever the width")
    func maximum() {
        var table = Table(columns: [TableColumn("Title", maximum: 6), TableColumn("n", alignment: .right)])
        table.add(["Interview", TableCell(7, style: .bold)])
        let layout = table.layout(width: nil, depth: .none)
        #expect(layout.text == "Title   n\n──────  ─\nInter…  7\n")
        #expect(layout.wasCut)
    }

    @Test("styles are written only when colour is allowed and never change the words")
    func styles() {
        var table = Table(columns: [TableColumn("Code"), TableColumn("State")])
        table.add([TableCell("a", style: .bold), TableCell("gone", style: .dim)])
        #expect(
            table.layout(width: 80, depth: .sixteen).text == """
                \u{1B}[1mCode\u{1B}[0m  \u{1B}[1mState\u{1B}[0m
                \u{1B}[2m────\u{1B}[0m  \u{1B}[2m─────\u{1B}[0m
                \u{1B}[1ma\u{1B}[0m     \u{1B}[2mgone\u{1B}[0m

                """)
        #expect(table.layout(width: 80, depth: .none).text == "Code  State\n────  ─────\na     gone\n")
    }

    @Test("every line stays within the width when the minimums allow it")
    func widthProperty() {
        let seed = UInt64.random(in: 0...9999)
        var random = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            let count = Int.random(in: 1...6, using: &random)
            var table = Table(
                columns: (0..<count).map {
                    TableColumn(
                        "C\($0)", alignment: Bool.random(using: &random) ? .left : .right, minimum: 3,
                        isFlexible: Bool.random(using: &random))
                })
            for _ in 0..<3 {
                table.add((0..<count).map { _ in TableCell(String(repeating: "å漢x", count: Int.random(in: 0..<9, using: &random))) })
            }
            let width = Int.random(in: (count * 5)...90, using: &random)
            let natural = table.layout(width: nil, depth: .none)
            let layout = table.layout(width: width, depth: .none)
            let widest = layout.text.split(separator: "\n").map { DisplayWidth.columns(of: String($0)) }.max() ?? 0
            #expect(widest <= width, "seed \(seed)")
            #expect(layout.wasCut == (layout.text != natural.text), "seed \(seed)")
        }
    }
}
