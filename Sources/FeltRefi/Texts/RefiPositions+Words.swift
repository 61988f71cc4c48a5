public import FeltModel

extension RefiPositions.Counting {
    /// Reads what ``text`` wrote; nil for anything else.
    init?(text: String) {
        guard let found = Self.all.first(where: { $0.text == text }) else { return nil }
        self = found
    }

    /// The same for people, behind a word such as *count*: `an emoji as two characters and a Windows line end (CR LF) as two`.
    public func words(in language: Language) -> String {
        let isWide = unit == .utf16
        if language == .en {
            let mark = countsByteOrderMark ? ", and the mark at the beginning of a text (byte order mark) as one" : ""
            return "an emoji as \(isWide ? "two characters" : "one character")\(countsByteOrderMark ? "," : " and") a Windows line end (CR LF) as "
                + "\(countsCarriageReturns ? "two" : "one")\(mark)"
        }
        let mark = countsByteOrderMark ? " og merket først i en tekst (byte order mark) som ett" : ""
        return "en emoji som \(isWide ? "to" : "ett") tegn\(countsByteOrderMark ? "," : " og") et linjeskift fra Windows (CR LF) som "
            + "\(countsCarriageReturns ? "to" : "ett")\(mark)"
    }
}
