extension ReportPage {
    /// The page as Markdown: tables with pipes, pictures as the words that say what is seen, commands as footnotes.
    public func markdown() -> String {
        let marked = PageMark.replaced(in: body) { mark in
            switch mark {
            case .table(let place): markdown(tables[place])
            case .picture(let place): markdown(pictures[place])
            case .command(let place): number(ofCommand: place).map { "[^\($0)]" } ?? ""
            case .change(let place): "\(Self.bold.opening) **\(MarkdownText.line(changes[place]))**\(Self.bold.closing)"
            case .label(let place): "**\(MarkdownText.line(changes[place]))**"
            case .section, .words, .wordsEnd: ""
            }
        }
        let text = Self.withBoldMarks(marked).split(separator: "\n", omittingEmptySubsequences: false).map { MarkdownText.eased($0.hasPrefix(" **(") ? $0.dropFirst() : $0) }.joined(separator: "\n")
        let notes = commands.enumerated().map { "[^\($0 + 1)]: `\($1)`\n" }.joined()
        return text.trimmed + "\n" + (notes.isEmpty ? "" : "\n\(notes)")
    }

    /// Private characters in front of a mark and behind it: what people write has none of them.
    private static let bold: (opening: Character, closing: Character) = ("\u{E002}", "\u{E003}")

    /// A text in which words that are bold end before a mark that is bold itself.
    private static func withBoldMarks(_ text: String) -> String {
        let parts = text.split(separator: bold.opening, omittingEmptySubsequences: false)
        return parts.enumerated().map { place, part in
            guard place > 0, let end = part.firstIndex(of: bold.closing) else { return String(part) }
            let (mark, rest) = (part[..<end], part[part.index(after: end)...])
            return rest.hasPrefix("**") ? "**\(mark)\(rest.dropFirst(2))" : "\(mark)\(rest)"
        }.joined()
    }

    private func markdown(_ picture: ReportPicture) -> String {
        "\(picture.change.map { "**\(mark($0))** " } ?? "")**\(MarkdownText.within(picture.caption))**\(trace(picture.command)) \(MarkdownText.within(picture.alternative))"
    }

    private func markdown(_ table: ReportTable) -> String {
        let caption = "**\(MarkdownText.within(table.caption))**"
        guard !table.rows.isEmpty else { return "\(caption): *\(MarkdownText.line(table.none ?? words["no-data"]))*" }
        var lines = [caption + trace(table.command), "", row(table.columns.map { MarkdownText.within(title(of: $0)) }), row(table.columns.map { $0.isNumber ? "--:" : "---" })]
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
