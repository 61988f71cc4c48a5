public import FeltModel

/// A report as a page: Markdown with marks, and what the marks stand for. It can be given each of the forms.
public struct ReportPage: Sendable {
    public let kind: ReportKind
    public let title: String
    /// Markdown with the marks of `PageMark`.
    let body: String
    let tables: [ReportTable]
    let pictures: [ReportPicture]
    /// The commands in the order in which the page first refers to them: the first is footnote 1.
    let commands: [String]
    /// The footnote of each command of the context, from 1.
    private let numbers: [Int: Int]
    let words: ReportWords
    let style: String
    let changes: [String]
    /// The language of what people wrote, where it is not that of the page.
    let other: Language?
    private let allCommands: [String]
    /// Whether letters are small and lines close in print, since much must stand on one sheet.
    let density: PageDensity

    public var language: Language { words.language }

    init(kind: ReportKind, words: ReportWords, title: String, body: String, _ context: TemplateContext, style: String, other: Language?, density: PageDensity = .normal) {
        self.density = density
        self.kind = kind
        self.words = words
        self.title = title
        self.body = body
        self.style = style
        self.other = other
        (tables, pictures, allCommands, changes) = (context.tables, context.pictures, context.commands, context.changes)
        var numbers: [Int: Int] = [:]
        var shown: [String] = []
        func refer(_ place: Int) {
            guard numbers[place] == nil else { return }
            shown.append(context.commands[place])
            numbers[place] = shown.count
        }
        // A command gets its number where it is first met, wherever a template has put what it stands behind.
        for mark in PageMark.all(in: body) {
            let command: String?
            switch mark {
            case .command(let place):
                refer(place)
                continue
            // Where there are no data there is no figure to trace.
            case .table(let place): command = context.tables[place].rows.isEmpty ? nil : context.tables[place].command
            case .picture(let place): command = context.pictures[place].command
            case .change, .label, .section, .words, .wordsEnd: command = nil
            }
            if let place = command.flatMap({ context.commands.firstIndex(of: $0) }) { refer(place) }
        }
        self.numbers = numbers
        commands = shown
    }

    /// The footnote of a command by its place in the context; nil where the page does not refer to it.
    func number(ofCommand place: Int) -> Int? { numbers[place] }

    /// The footnote of a command.
    func number(of command: String?) -> Int? { command.flatMap { allCommands.firstIndex(of: $0) }.flatMap { numbers[$0] } }

    /// What a cell says.
    func shown(_ content: ReportTable.Cell.Content) -> String {
        switch content {
        case .text(let text): text
        case .number(let number): ReportWords.grouped(number, language)
        case .decimal(let number, let places): Self.decimal(number, places: places, language)
        case .day(let day, let inWords): inWords ? ReportDate.shown(day, words) : day
        case .missing: words["no-data"]
        }
    }

    /// A number with its decimals, the sign of the language between.
    static func decimal(_ number: Double, places: Int, _ language: Language) -> String {
        var scale = 1
        for _ in 0..<places { scale *= 10 }
        let whole = Int((abs(number) * Double(scale)).rounded())
        let sign = number < 0 && whole > 0 ? "\u{2212}" : ""
        guard places > 0 else { return "\(sign)\(ReportWords.grouped(whole, language))" }
        let rest = String(whole % scale)
        return "\(sign)\(ReportWords.grouped(whole / scale, language))\(language == .en ? "." : ",")\(String(repeating: "0", count: places - rest.utf8.count))\(rest)"
    }

    /// A cell with what it said before, where two reports are compared.
    func shown(_ cell: ReportTable.Cell) -> String {
        shown(cell.content) + (cell.before.map { " (\(words["before"]): \(shown($0)))" } ?? "")
    }

    /// The heading of a column, with what it was where two reports are compared.
    func title(of column: ReportTable.Column) -> String { column.title + (column.change.map { " (\($0))" } ?? "") }

    /// What stands before the first cell of a row that changed.
    func mark(_ change: ReportTable.Change) -> String {
        switch change {
        case .new: words["mark-new"]
        case .changed: words["mark-changed"]
        case .gone: words["mark-gone"]
        }
    }
}
