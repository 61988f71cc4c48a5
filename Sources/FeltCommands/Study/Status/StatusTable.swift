import FeltModel
import FeltStore
import FeltTerminal

/// The table of cases in `felt status`, which must fit into the terminal.
struct StatusTable {
    private let lines: [StudyStatus.Line]
    private let today: String
    private let width: Int?
    /// The kinds that have a column of their own, and those that share one.
    private let kinds: [String]
    private let others: [String]
    /// Whether there is room for whole words as headings.
    private let isWide: Bool
    private let hasStates: Bool

    /// What stands over a column of notes. Counts are of two or three digits, and so are these.
    private static let heads = [
        "interview": "int", "observation": "obs", "workshop": "wsh", "contact-summary": "sum", "diary": "dia", "incident": "inc", "decision": "dec",
        "document": "doc", "cycle": "cyc", "memo": "mem", "transcript": "tra", "survey": "sur",
    ]
    /// The least width of the column of cases before a kind of note gives way to it.
    private static let leastName = 20

    init(_ lines: [StudyStatus.Line], today: String, width: Int?) {
        self.lines = lines
        self.today = today
        self.width = width
        isWide = width.map { $0 >= 96 } ?? true
        hasStates = lines.contains { $0.caseStudy.map { $0.state != .active } ?? false }
        var totals: [String: Int] = [:]
        for line in lines { totals.merge(line.kinds, uniquingKeysWith: +) }
        let present = (KindName.all + totals.keys.filter { !KindName.all.contains($0) }.sorted()).filter { totals[$0] != nil }
        let name = lines.map { DisplayWidth.columns(of: $0.caseStudy?.slug.text ?? Self.noCase) }.max() ?? 4
        let state = hasStates ? (isWide ? lines.compactMap { $0.caseStudy?.state.rawValue.count }.max() ?? 6 : 6) + TableWidth.gap : 0
        let fixed = 5 + state + 4 + 10 + (isWide ? 6 + 7 + 7 : 3 + 3 + 3) + TableWidth.gap * 6
        // Names stay whole as long as there is room for at least one column of notes; the commonest kinds keep a column of their own,
        // the last column is for the rest of them.
        func room(_ name: Int) -> Int { width.map { ($0 - fixed - name) / (3 + TableWidth.gap) } ?? present.count }
        let count = room(name) > 0 ? room(name) : max(1, room(min(name, Self.leastName)))
        let byNumber = present.enumerated().sorted { (-(totals[$0.element] ?? 0), $0.offset) < (-(totals[$1.element] ?? 0), $1.offset) }.map(\.element)
        let common = present.count <= count ? present : Array(byNumber.prefix(count - 1))
        kinds = present.filter(common.contains)
        others = present.filter { !common.contains($0) }
    }

    private static let noCase = "(no case)"

    private enum TableWidth { static let gap = 2 }

    /// The heading of the column that kinds share.
    private var otherHead: String { kinds.isEmpty ? "all" : "oth" }

    /// The table and below it what its short headings mean.
    func text(depth: ColourDepth) -> String {
        func number(_ head: String) -> TableColumn { TableColumn(head, alignment: .right, minimum: .max, isFlexible: false) }
        func word(_ head: String) -> TableColumn { TableColumn(head, minimum: .max, isFlexible: false) }
        var columns = [TableColumn("case", minimum: 10, isFlexible: true), word("stage")]
        if hasStates { columns.append(word("state")) }
        columns.append(number("days"))
        columns += kinds.map { number(Self.head($0)) } + (others.isEmpty ? [] : [number(otherHead)])
        columns.append(word("latest"))
        columns += (isWide ? ["people", "uncoded", "actions"] : ["ppl", "unc", "act"]).map(number)
        var table = Table(columns: columns)
        for line in lines { table.add(cells(line)) }
        return table.layout(width: width, depth: depth).text + legend
    }

    private func cells(_ line: StudyStatus.Line) -> [TableCell] {
        func number(_ count: Int) -> TableCell { TableCell(count == 0 ? "·" : String(count)) }
        let record = line.caseStudy
        let days = line.since.flatMap { Timestamp.days(from: $0, to: today) }
        var cells = [TableCell(record?.slug.text ?? Self.noCase), TableCell(record?.stage ?? "")]
        // Where room is short, only what is not as usual is said, and in six letters.
        if hasStates { cells.append(TableCell(record.map { isWide ? $0.state.rawValue : $0.state == .active ? "" : String($0.state.rawValue.prefix(6)) } ?? "")) }
        cells.append(TableCell(days.map { $0 < 0 ? "–" : String($0) } ?? ""))
        cells += kinds.map { number(line.kinds[$0] ?? 0) }
        if !others.isEmpty { cells.append(number(others.reduce(0) { $0 + (line.kinds[$1] ?? 0) })) }
        cells.append(TableCell(line.latest ?? ""))
        return cells + [record == nil ? TableCell("") : number(line.participants), number(line.uncoded), number(line.actions)]
    }

    private var legend: String {
        let space = "\u{A0}"
        var parts = kinds.map { Self.head($0) + space + $0 }
        if !others.isEmpty { parts.append(otherHead + space + others.joined(separator: ", ")) }
        if !isWide { parts += ["ppl participants", "unc without coding", "act actions"].map { $0.replacing(" ", with: space) } }
        // A heading and its meaning stay on one line.
        return parts.isEmpty ? "" : Paragraphs.lines(parts.joined(separator: " · "), width: width ?? 100).map { $0.replacing(space, with: " ") + "\n" }.joined()
    }

    private static func head(_ kind: String) -> String { heads[kind] ?? String(kind.prefix(3)) }
}
