/// What stands on a page in place of words and figures, explained at its foot: those of them alone that stand on it.
///
/// Which they are is known when the page is made. So a template has a mark where the legend is to stand, and the mark is replaced then.
struct ReportLegend {
    /// What stands for the legend until the page is made; no value of a report can hold it.
    static let mark = "\(PageMark.opening)legend\(PageMark.closing)"

    /// The words that stand in place of others, by their keys; each has a meaning under its key with `legend-` in front.
    static let labels = ["no-data", "too-few", "held-back", "not-shown", "not-shared"]

    private let words: ReportWords
    private let context: TemplateContext
    /// Whether a dash is explained too: not where what stands below the tables says what it means in them.
    private let tellsDash: Bool

    init(_ words: ReportWords, _ context: TemplateContext, tellsDash: Bool) {
        self.words = words
        self.context = context
        self.tellsDash = tellsDash
    }

    /// A page with the legend in its place; with nothing there where no such label stands on it.
    func set(in body: String) -> String {
        guard body.contains(Self.mark) else { return body }
        var rest = body[...]
        guard let place = rest.firstRange(of: Self.mark) else { return body }
        let lead = rest[..<place.lowerBound]
        rest = rest[place.upperBound...]
        // A template that asks for it twice gets it once.
        let page = body.replacing(Self.mark, with: "")
        return "\(lead)\(text(of: page))\(rest.replacing(Self.mark, with: ""))"
    }

    /// The legend of a page as a line of Markdown.
    private func text(of page: String) -> String {
        var items = Self.labels.filter { stands(words[$0], on: page) }.map { words("legend-item", ["label": words[$0], "meaning": words["legend-\($0)"]]) }
        if tellsDash, hasDash(page) { items.append(words("legend-item", ["label": Self.dash, "meaning": words["legend-dash"]])) }
        guard !items.isEmpty else { return "" }
        return "**\(MarkdownText.line(words["legend"])):** \(MarkdownText.line(items.joined(separator: "; "))).\n"
    }

    /// What stands in a cell on purpose where there is nothing to say; in texts it is a mark like any other.
    private static let dash = ReportTable.Cell.none.words ?? ""

    private func hasDash(_ page: String) -> Bool {
        var isThere = false
        _ = PageMark.replaced(in: page) { mark in
            if case .table(let place) = mark { isThere = isThere || context.tables[place].rows.contains { $0.cells.contains { $0.words == Self.dash } } }
            return ""
        }
        return isThere
    }

    private func stands(_ label: String, on page: String) -> Bool {
        var isInTable = false
        let text = PageMark.replaced(in: page) { mark in
            switch mark {
            case .table(let place): isInTable = isInTable || stands(label, in: context.tables[place])
            case .change(let place): return " \(context.changes[place])"
            // Behind a label stands the number of its footnote.
            case .command: return "*"
            case .picture, .label, .section, .words, .wordsEnd: break
            }
            return ""
        }
        return isInTable || Self.stands(MarkdownText.line(label), in: text)
    }

    private func stands(_ label: String, in table: ReportTable) -> Bool {
        func says(_ content: ReportTable.Cell.Content?) -> Bool {
            switch content {
            case .missing: label == words["no-data"]
            case .text(let text): Self.stands(label, in: text)
            case .number, .decimal, .day, nil: false
            }
        }
        if table.rows.isEmpty { return table.none.map { Self.stands(label, in: $0) } ?? (label == words["no-data"]) }
        if Self.stands(label, in: table.note ?? "") { return true }
        return table.rows.contains { $0.cells.contains { says($0.content) || says($0.before) } }
    }

    /// Whether a label stands in a text by itself, and not as words of a sentence: at the beginning of a line or behind a colon, a comma or a
    /// bracket, and at the end of one or before a comma, a bracket or a footnote. One in brackets of its own is never part of a sentence.
    static func stands(_ label: String, in text: String) -> Bool {
        guard !label.isEmpty else { return false }
        var rest = text[...]
        while let found = rest.firstRange(of: label) {
            if label.hasPrefix("("), label.hasSuffix(")") { return true }
            let before = text[..<found.lowerBound].reversed().drop { $0 == "*" || $0 == " " }.first
            let behind = text[found.upperBound...]
            let begins = before.map { $0.isNewline || ":,;(-–".contains($0) } ?? true
            // Behind a blank and a bracket stands what became of it, as in "(endret)".
            let ends = behind.first.map { $0.isNewline || "*,;)".contains($0) } ?? true || behind.hasPrefix(" (")
            if begins, ends { return true }
            rest = rest[found.upperBound...]
        }
        return false
    }
}
