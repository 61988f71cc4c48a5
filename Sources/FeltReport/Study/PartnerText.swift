import FeltPrivacy

/// What partners may not read in a text of a researcher's: what somebody said, in quotation marks or behind a dash, and who stands in the register.
struct PartnerText {
    private let people: PseudonymFinder
    private let flagged: [FlaggedWords]

    /// - Parameters:
    ///   - pseudonyms: in lower case.
    ///   - flagged: what was flagged as not to be told, then and now.
    init(_ pseudonyms: Set<String>, flagged: [FlaggedWords] = []) {
        people = PseudonymFinder(pseudonyms)
        self.flagged = flagged
    }

    /// The text with a mark in place of each quote and each pseudonym; unchanged where there are none.
    func withoutPeople(_ text: String) -> String {
        let characters = Array(VisibleText.of(text))
        var result = ""
        var place = 0
        for range in hidden(characters) {
            result += String(characters[place..<range.lowerBound]) + ReleasedText.mark
            place = range.upperBound
        }
        return place == 0 ? text : result + String(characters[place...])
    }

    /// The text with a mark in place of each pseudonym alone: in a command quotation marks and dashes are no speech.
    func withoutNames(_ text: String) -> String {
        let characters = Array(VisibleText.of(text))
        let lower = lowered(characters)
        var result = ""
        var place = 0
        while place < characters.count {
            if !people.isEmpty, let end = people.end(at: place, in: lower, of: characters) {
                result += ReleasedText.mark
                place = end
            } else {
                result.append(characters[place])
                place += 1
            }
        }
        return result
    }

    /// Whether there is nothing of that in a text, nor anything that was flagged.
    func mayTell(_ text: String) -> Bool { hidden(Array(VisibleText.of(text))).isEmpty && !tellsFlagged(text) }

    /// Whether a text tells what was flagged anywhere.
    func tellsFlagged(_ text: String) -> Bool { flagged.contains { $0.occur(in: text) } }

    /// Sorted, and not touching each other.
    private func hidden(_ text: [Character]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var place = 0
        let lower = lowered(text)
        let isList = Self.isList(text)
        while place < text.count {
            if let quote = Self.quote(at: place, in: text) ?? Self.speech(at: place, in: text, isList) {
                if !quote.isEmpty { found.append(quote) }
                // The sign that closes it opens nothing.
                place = quote.upperBound + 1
            } else if !people.isEmpty, let end = people.end(at: place, in: lower, of: text) {
                found.append(place..<end)
                place = end
            } else {
                place += 1
            }
        }
        return found
    }

    /// In lower case, character by character; nothing where there is nobody to look for.
    private func lowered(_ text: [Character]) -> [Character] {
        people.isEmpty ? [] : text.map { character in
            let small = character.lowercased()
            return small.count == 1 ? Character(small) : character
        }
    }

    // MARK: Quotation marks

    /// The signs that open a quote, with those that close it.
    private static let marks: [Character: Set<Character>] = [
        "«": ["»"], "»": ["«"], "‹": ["›"], "›": ["‹"], "“": ["”"], "„": ["“", "”"], "\"": ["\""], "‟": ["”"], "＂": ["＂"], "「": ["」"],
        "『": ["』"], "❝": ["❞"], "❞": ["❝", "❞"], "❛": ["❜"], "❮": ["❯"], "《": ["》"], "〈": ["〉"], "⟪": ["⟫"], "〝": ["〞", "〟"], "⹂": ["‟", "”"],
    ]
    /// Those that are apostrophes too, or close what others opened: they open a word and close one.
    private static let loose: [Character: Set<Character>] = [
        "'": ["'"], "‘": ["’", "‘"], "’": ["’"], "‚": ["‘", "’"], "‛": ["’"], "`": ["´", "'", "`"], "´": ["´"], "”": ["”"],
    ]

    /// What stands within the quotation marks that open at a place. What nobody has closed is taken to be a quote to its end.
    private static func quote(at place: Int, in text: [Character]) -> Range<Int>? {
        let sign = text[place]
        if let closing = marks[sign] {
            var depth = 1
            for end in text.indices[(place + 1)...] {
                if closing.contains(text[end]) { depth -= 1 } else if text[end] == sign { depth += 1 }
                if depth == 0 { return place + 1..<end }
            }
            return place + 1..<text.count
        }
        if sign == "<", place + 1 < text.count, text[place + 1] == "<" {
            let end = text.indices[(place + 2)...].first { text[$0] == ">" && $0 + 1 < text.count && text[$0 + 1] == ">" }
            return place + 2..<(end ?? text.count)
        }
        guard let closing = loose[sign], opensWord(place, in: text) else { return nil }
        // To the last one of the line, since an apostrophe may stand between.
        let line = text[place...].firstIndex(where: \.isNewline) ?? text.count
        let end = (place + 1..<line).last { closing.contains(text[$0]) && closesWord($0, in: text) }
        return end.map { place + 1..<$0 }
    }

    private static func opensWord(_ place: Int, in text: [Character]) -> Bool {
        guard place + 1 < text.count, !text[place + 1].isWhitespace else { return false }
        return place == 0 || !(text[place - 1].isLetter || text[place - 1].isNumber)
    }

    private static func closesWord(_ place: Int, in text: [Character]) -> Bool {
        guard !text[place - 1].isWhitespace else { return false }
        return place + 1 == text.count || !(text[place + 1].isLetter || text[place + 1].isNumber)
    }

    // MARK: Speech behind a dash

    private static let dashes: Set<Character> = ["–", "—", "―", "‒", "\u{2212}", "-"]

    /// What is said in a line or sentence that begins with a dash, to the end of the line.
    private static func speech(at place: Int, in text: [Character], _ isList: Bool) -> Range<Int>? {
        guard dashes.contains(text[place]) else { return nil }
        let before = text[..<place].reversed().prefix { !$0.isNewline }
        let isLineStart = before.allSatisfy(\.isWhitespace)
        let endsSentence = before.first?.isWhitespace == true && before.first { !$0.isWhitespace }.map { ".!?:…".contains($0) } == true
        guard isLineStart ? !(isList && text[place] == "-") : endsSentence else { return nil }
        let rest = text[(place + 1)...]
        guard let start = rest.firstIndex(where: { !$0.isWhitespace || $0.isNewline }), text[start].isLetter || marks[text[start]] != nil else { return nil }
        // A hyphen stands for a dash only before a blank.
        guard start > place + 1 || text[place] != "-" else { return nil }
        return start..<(text[start...].firstIndex(where: \.isNewline) ?? text.count)
    }

    /// Whether lines that begin with a hyphen are the points of a list: more than one does.
    private static func isList(_ text: [Character]) -> Bool {
        text.split(whereSeparator: \.isNewline).count { $0.first { !$0.isWhitespace } == "-" } > 1
    }
}
