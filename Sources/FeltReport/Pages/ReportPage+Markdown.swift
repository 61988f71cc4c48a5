extension ReportPage {
    /// The page as Markdown: tables with pipes, pictures as the words that say what is seen, commands as footnotes.
    public func markdown() -> String {
        let text = PageMark.replaced(in: body) { mark in
            switch mark {
            case .table(let place): markdown(tables[place])
            case .picture(let place): markdown(pictures[place])
            case .command(let place): number(ofCommand: place).map { "[^\($0)]" } ?? ""
            case .change(let place): " **\(MarkdownText.line(changes[place]))**"
            case .section, .words, .wordsEnd: ""
            }
        }
        let notes = commands.enumerated().map { "[^\($0 + 1)]: `\($1)`\n" }.joined()
        return text.trimmed + "\n" + (notes.isEmpty ? "" : "\n\(notes)")
    }

    private func markdown(_ picture: ReportPicture) -> String {
        "\(picture.isChanged ? "**\(words["mark-changed"])** " : "")**\(MarkdownText.within(picture.caption))**\(trace(picture.command)) \(MarkdownText.within(picture.alternative))"
    }

    private func markdown(_ table: ReportTable) -> String {
        let caption = "**\(MarkdownText.within(table.caption))**"
        guard !table.rows.isEmpty else { return "\(caption): *\(MarkdownText.line(words["no-data"]))*" }
        var lines = [caption + trace(table.command), "", row(table.columns.map { MarkdownText.within($0.title) }), row(table.columns.map { $0.isNumber ? "--:" : "---" })]
        for one in table.rows {
            let cells = one.cells.enumerated().map { place, cell in
                let mark = place == 0 ? one.change.map { "**\(self.mark($0))** " } ?? "" : ""
                return mark + MarkdownText.within(shown(cell))
            }
            lines.append(row(cells))
        }
        if let note = table.note { lines += ["", MarkdownText.line(note)] }
        return lines.joined(separator: "\n")
    }

    private func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }
    private func trace(_ command: String?) -> String { number(of: command).map { "[^\($0)]" } ?? "" }
}

extension String {
    fileprivate var trimmed: String {
        var text = self[...]
        while let last = text.last, last.isNewline || last == " " { text = text.dropLast() }
        return String(text)
    }
}
