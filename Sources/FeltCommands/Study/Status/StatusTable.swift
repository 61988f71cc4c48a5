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
        let state = lines.compactMap { $0.caseStudy?.state.rawValue.count }.max() ?? 6
        let words = isWide ? 6 + 7 + 7 : 3 + 3 + 3
        let fixed = min(name, Self.leastName) + 5 + (hasStates ? state + 2 : 0) + 4 + 10 + words + 2 * 6
        // The commonest kinds keep a column as long as there is room; the last column is for the rest of them.
        let room = width.map { max(1, ($0 - fixed) / 5) } ?? present.count
        let common = present.count <= room ? present : Array(present.enumerated().sorted { (-(totals[$0.element] ?? 0), $0.offset) < (-(totals[$1.element] ?? 0), $1.offset) }.map(\.element).prefix(room - 1))
        kinds = present.filter(common.contains)
        others = present.filter { !common.contains($0) }
    }

    private static let noCase = "(no case)"

    /// The table and below it what its short headings mean.
    func text(depth: ColourDepth) -> String {
        func number(_ head: String) -> TableColumn { TableColumn(head, alignment: .right, minimum: .max, isFlexible: false) }
        func word(_ head: String) -> TableColumn { TableColumn(head, minimum: .max, isFlexible: false) }
        var columns = [TableColumn("case", minimum: 10, isFlexible: true), word("stage")]
        if hasStates { columns.append(word("state")) }
        columns.append(number("days"))
        columns += kinds.map { number(Self.head($0)) } + (others.isEmpty ? [] : [number("oth")])
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
        if hasStates { cells.append(TableCell(record?.state.rawValue ?? "")) }
        cells.append(TableCell(days.map { $0 < 0 ? "–" : String($0) } ?? ""))
        cells += kinds.map { number(line.kinds[$0] ?? 0) }
        if !others.isEmpty { cells.append(number(others.reduce(0) { $0 + (line.kinds[$1] ?? 0) })) }
        cells.append(TableCell(line.latest ?? ""))
        return cells + [record == nil ? TableCell("") : number(line.participants), number(line.uncoded), number(line.actions)]
    }

    private var legend: String {
        var parts = kinds.map { "\(Self.head($0)) \($0)" }
        if !others.isEmpty { parts.append("oth \(others.joined(separator: ", "))") }
        if !isWide { parts += ["ppl participants", "unc without coding", "act actions"] }
        // A heading and its meaning stay on one line.
        let text = parts.map { $0.replacing(" ", with: "\u{A0}") }.joined(separator: " · ")
        return Paragraphs.lines(text, width: width ?? 100).map { $0.replacing("\u{A0}", with: " ") + "\n" }.joined()
    }

    private static func head(_ kind: String) -> String { heads[kind] ?? String(kind.prefix(3)) }
}
