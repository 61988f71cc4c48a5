/// Words of people that must leave room for others on a page of one sheet.
enum ShortText {
    /// The most characters that a need, a problem or what was learnt has on the page of a case.
    static let paragraph = 400
    /// The same of a point in a list.
    static let point = 200

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
    /// A field whose words are cut where they are long, compared by all of them. Words that are cut have the command that shows the whole.
    func shortened(to limit: Int, whole command: String) -> ReportField {
        guard let text = words, text.count > limit else { return self }
        var field = ReportField.traced(ShortText.cut(text, to: limit), command: command)
        if case .traced(_, let own) = self { field = .traced(ShortText.cut(text, to: limit), command: own) }
        return .counting(field, basis: text)
    }
}
