/// Words of people that must leave room for others on a page of one sheet.
enum ShortText {
    /// The most characters of what words that were cut said before, where two reports are compared.
    static let paragraph = 120
    /// The same of a name: of a factor, a place. How long other texts are `CaseRoom` says.
    static let name = 60
    /// The same of what a case is called, which stands in large letters.
    static let title = 100

    /// A text that has at most so many characters as it is; a longer one cut at a blank, with "…" behind.
    ///
    /// Linear in the limit. A word without end is cut within.
    static func cut(_ text: String, to limit: Int) -> String {
        guard text.count > limit else { return text }
        let room = text.prefix(limit - 1)
        let end = room.lastIndex(where: \.isWhitespace).flatMap { room.distance(from: room.startIndex, to: $0) > limit / 2 ? $0 : nil } ?? room.endIndex
        var kept = room[..<end]
        while let last = kept.last, last.isWhitespace || ",;:–-".contains(last) { kept = kept.dropLast() }
        return "\(kept)…"
    }
}

extension ReportField {
    /// A field whose words are cut where they are long, compared by all of them. Words that are cut have the command that shows the whole. Of a
    /// sentence of the report with people's words in it these alone are cut.
    func shortened(to limit: Int, whole command: String) -> ReportField {
        if case .telling(let field, let said, let after) = self {
            guard said.count > limit, let text = field.words, let place = text.dropFirst(after.count).firstRange(of: said) else { return self }
            let short = ShortText.cut(said, to: limit)
            let told = "\(text[..<place.lowerBound])\(short)\(text[place.upperBound...])"
            return .counting(.telling(.traced(told, command: field.command ?? command), said: short, after: after), basis: text)
        }
        guard let text = words, text.count > limit else { return self }
        return .counting(.traced(ShortText.cut(text, to: limit), command: self.command ?? command), basis: text)
    }

    /// The command of words that have one of their own.
    private var command: String? { if case .traced(_, let command) = self { command } else { nil } }
}
