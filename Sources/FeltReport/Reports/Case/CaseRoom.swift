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
    /// How many things that are late are named.
    let lateLimit: Int
    /// How small letters are in print.
    let density: PageDensity
    /// How many lines a sheet has, and how many letters stand in one that is as wide as it.
    private struct Paper { let lines, letters: Int }
    /// In print two parts stand beside each other; in a document all of them below each other.
    private var sheets: (printed: Paper, document: Paper) {
        switch density {
        case .normal, .sheet: (Paper(lines: 63, letters: 128), Paper(lines: 78, letters: 116))
        case .dense: (Paper(lines: 86, letters: 132), Paper(lines: 97, letters: 138))
        case .tight: (Paper(lines: 103, letters: 145), Paper(lines: 110, letters: 158))
        }
    }

    /// How many of some things are named where `limit` would be: "and 1 more" takes the room of the one, where there is any.
    func length(of count: Int, upTo limit: Int) -> Int { count == limit + 1 && density != .tight ? count : limit }

    /// From the widest to the narrowest.
    static let all = [
        CaseRoom(paragraph: 400, point: 200, reason: 160, name: 60, lateLimit: 6, density: .sheet),
        CaseRoom(paragraph: 240, point: 110, reason: 140, name: 40, lateLimit: 6, density: .sheet),
        CaseRoom(paragraph: 240, point: 110, reason: 140, name: 40, lateLimit: 6, density: .dense),
        CaseRoom(paragraph: 150, point: 72, reason: 90, name: 26, lateLimit: 4, density: .dense),
        CaseRoom(paragraph: 150, point: 72, reason: 90, name: 26, lateLimit: 4, density: .tight),
        CaseRoom(paragraph: 110, point: 54, reason: 38, name: 20, lateLimit: 3, density: .tight),
        CaseRoom(paragraph: 84, point: 42, reason: 30, name: 18, lateLimit: 2, density: .tight),
        CaseRoom(paragraph: 64, point: 34, reason: 24, name: 14, lateLimit: 1, density: .tight),
    ]

    /// Whether what a page says stands on one sheet, in print and as a document, by how many lines it takes about; see `case.md` and `style.css`.
    ///
    /// - Parameter isCompared: whether what was said before stands beside it.
    func fits(_ fields: ReportFields, isCompared: Bool) -> Bool {
        let (printed, document) = (sheets.printed, sheets.document)
        let halves = CaseLines(fields, letters: printed.letters, half: (printed.letters - 8) / 2)
        let wholes = CaseLines(fields, letters: document.letters, half: document.letters)
        let beside = halves.wide + max(halves.happened + halves.stated, halves.coming) + max(halves.effects, halves.cooperation + halves.learnt)
        let below = wholes.wide + wholes.happened + wholes.stated + wholes.coming + wholes.effects + wholes.cooperation + wholes.learnt
        // What was said before is cut short, and takes more room beside texts that are short themselves; what is gone takes some lines of its own.
        func holds(_ paper: Paper, _ texts: Int, _ rest: Int) -> Bool { (isCompared ? texts * 5 / 4 + 6 : texts) + rest <= paper.lines }
        return holds(printed, beside, halves.way + halves.foot) && holds(document, below, wholes.way + wholes.foot)
    }
}

/// How many lines the parts of a page take, about.
private struct CaseLines {
    /// What is as wide as the sheet: the head of the page, and the ratings.
    let wide: Int
    /// What happened; what comes next and what is late; decisions and risks.
    let happened, coming, stated: Int
    let effects, cooperation, learnt: Int
    /// The picture of the stages, with their days.
    let way: Int
    /// The foot, what explains the words on the page, and the commands.
    let foot: Int

    /// - Parameters:
    ///   - letters: how many stand in a line as wide as the sheet.
    ///   - half: how many stand in one of a part that has another beside it.
    init(_ fields: ReportFields, letters: Int, half: Int) {
        func said(_ name: String, _ width: Int) -> Int { Self.lines(fields[name]?.words ?? "", width) }
        func list(_ name: String, least: Int = 1) -> Int {
            guard case .list(let items, _, _)? = fields[name] else { return least }
            let texts = items.map { item in item.filter { $0.key != "key" && $0.key != "day" }.values.compactMap(\.words).joined(separator: " ") }
            return max(least, texts.reduce(0) { $0 + Self.lines($1, half - 4) })
        }
        func rows(_ name: String, _ widths: [Int]) -> Int {
            guard case .table(let table)? = fields[name] else { return 0 }
            let heights = table.rows.map { row in zip(row.cells, widths).map { Self.lines($0.words ?? "", $1) }.max() ?? 1 }
            // Air and a line stand around each row.
            return (heights.reduce(0) { $0 + $1 * 4 + 1 } + 3) / 4 + 3 + Self.lines(table.note ?? "", letters)
        }
        let heading = 2
        wide = said("title", letters / 2) * 2 + said("need", letters) + said("problem", letters) + said("standing", letters) + rows("drivers", [letters / 4, 12, 18, letters / 2])
            + said("unrated", letters) + heading
        happened = list("recent") + heading
        coming = list("next") + said("next_ended", half) + said("next_more", half) + list("late", least: 0) + said("next_late", half) + said("late_more", half) + heading
        stated = list("decisions") + said("decisions_more", half) + list("risks") + said("risks_more", half) + 2 * heading
        effects = rows("effects", [half / 4, half / 6, half / 6, half / 6, half / 6]) + 1 + said("novelty", half) / 2 + heading
        cooperation = rows("cooperation", [half / 2, 12, 12]) + heading
        learnt = said("learning", half) + said("practice", half) + heading
        if case .picture(let picture)? = fields["stages"] { way = 9 + Self.lines(picture.alternative, letters * 9 / 8) } else { way = 0 }
        // Of commands the most there are, in lines of their own length; what stands at the foot besides hardly differs.
        foot = 17
    }

    private static func lines(_ text: String, _ width: Int) -> Int { text.isEmpty ? 0 : (text.count + width - 1) / width }
}
