/// How long the texts of a case may be, so that it stands on one sheet: a page on which little is said tells it at length, a full one in fewer words
/// and smaller letters.
struct CaseRoom {
    /// The most characters of a need, a problem or what was learnt.
    let paragraph: Int
    /// The same of a point in a list.
    let point: Int
    /// The same of a reason or a summary in the table of ratings.
    let reason: Int
    /// The same of a name: of a role, a place.
    let name: Int
    /// How small letters are in print.
    let density: PageDensity
    /// How many lines the sheet has, and how many letters stand in one.
    private let lines, letters: Int

    /// From the widest to the narrowest.
    static let all = [
        CaseRoom(paragraph: 400, point: 200, reason: 160, name: 60, density: .sheet, lines: 63, letters: 128),
        CaseRoom(paragraph: 240, point: 110, reason: 90, name: 40, density: .sheet, lines: 63, letters: 128),
        CaseRoom(paragraph: 240, point: 110, reason: 90, name: 40, density: .dense, lines: 86, letters: 132),
        CaseRoom(paragraph: 150, point: 72, reason: 62, name: 26, density: .dense, lines: 86, letters: 132),
        CaseRoom(paragraph: 150, point: 72, reason: 62, name: 26, density: .tight, lines: 95, letters: 145),
        CaseRoom(paragraph: 110, point: 54, reason: 38, name: 20, density: .tight, lines: 95, letters: 145),
        CaseRoom(paragraph: 84, point: 42, reason: 30, name: 18, density: .tight, lines: 95, letters: 145),
    ]

    /// Whether what a page says stands on the sheet, by how many lines it takes about; see `case.md` and `style.css`.
    ///
    /// - Parameter isCompared: whether what was said before stands beside it.
    func fits(_ fields: ReportFields, isCompared: Bool) -> Bool {
        let (half, isDense) = ((letters - 8) / 2, density.isDense)
        func said(_ name: String, _ width: Int) -> Int { Self.lines(fields[name]?.words ?? "", width) }
        func list(_ name: String) -> Int {
            guard case .list(let items, _, _)? = fields[name] else { return 1 }
            let texts = items.map { item in item.filter { $0.key != "key" && $0.key != "day" }.values.compactMap(\.words).joined(separator: " ") }
            return max(1, texts.reduce(0) { $0 + Self.lines($1, half - 4) })
        }
        func rows(_ name: String, _ widths: [Int]) -> Int {
            guard case .table(let table)? = fields[name] else { return 0 }
            let heights = table.rows.map { row in zip(row.cells, widths).map { Self.lines($0.words ?? "", $1) }.max() ?? 1 }
            // Air and a line stand around each row.
            return (heights.reduce(0) { $0 + $1 * 4 + 1 } + 3) / 4 + 3
        }
        // On a dense page effects stand beside what was learnt, and risks below them.
        let effects = rows("effects", [letters / 3]) + 1
        let pairs = [
            (list("recent"), list("next") + said("next_more", half) + said("next_late", half * 9 / 10)),
            (list("decisions"), rows("cooperation", [half / 2, 12, 12])),
            (said("learning", half) + said("practice", half), isDense ? effects : list("risks")),
        ]
        let wide = said("title", letters / 2) * 2 + said("need", letters) + said("problem", letters) + rows("drivers", [letters / 4, 12, 18, letters / 2])
        let texts = pairs.reduce(wide) { $0 + max($1.0, $1.1) + 2 }
        var way = 0
        if case .picture(let picture)? = fields["stages"] { way = 11 + Self.lines(picture.alternative, letters * 9 / 8) }
        // The foot, what explains the words on the page, and the commands.
        let rest = way + (isDense ? list("risks") + 2 : effects + 2) + 6 + 3 + (isDense ? 5 : 8)
        // What was said before is cut short, and takes more room beside texts that are short themselves.
        return texts * (!isCompared ? 4 : isDense ? 6 : 5) / 4 + rest <= lines
    }

    private static func lines(_ text: String, _ width: Int) -> Int { text.isEmpty ? 0 : (text.count + width - 1) / width }
}
