/// Finds what looks like the name of a person or a company in a text of a researcher's: nobody keeps a list of all who may be named there.
///
/// A capital within a sentence, two words with capitals after each other, or a form of company behind one. Places of the study are no such names. That is
/// more than names of people: in doubt a text stays.
package struct ProperNames {
    /// In lower case.
    private let allowed: Set<String>

    /// - Parameter known: names that may stand, such as those of municipalities and cases.
    package init(allowing known: some Sequence<String>) {
        allowed = Self.common.union(known.flatMap { Self.words(in: $0).map { $0.text.lowercased() } })
    }

    /// Whether there is such a name in a text. Cost: linear.
    package func occur(in text: String) -> Bool {
        // Addresses of post, and telephone numbers as they are written in Norway; sums have groups of three.
        if text.contains("@") || text.contains(/\b(\d{8}|\d{2} \d{2} \d{2} \d{2}|\d{3} \d{2} \d{3})\b/) { return true }
        let words = Self.words(in: text)
        for (place, word) in words.enumerated() {
            if place > 0, word.isJoined, Self.companies.contains(word.text), words[place - 1].text.first?.isUppercase == true { return true }
            // Two long words in capitals: `OLA NORDMANN`. Most that stand in capitals alone are short for something.
            if place > 0, word.isJoined, word.isShouted, words[place - 1].isShouted, max(word.text.count, words[place - 1].text.count) >= 5, !isAllowed(word.text) || !isAllowed(words[place - 1].text) { return true }
            guard word.isCapital, !isAllowed(word.text) else { continue }
            if !word.opensSentence { return true }
            if place + 1 < words.count, words[place + 1].isJoined, words[place + 1].isCapital, !isAllowed(words[place + 1].text) { return true }
        }
        return false
    }

    /// A word and its genitive, and one that is made of an allowed one: `Elvestrands`, `Elvestrand-prosjektet`.
    private func isAllowed(_ word: String) -> Bool {
        let lower = word.lowercased()
        if allowed.contains(lower) || lower.hasSuffix("s") && allowed.contains(String(lower.dropLast())) { return true }
        return lower.split(separator: "-").first.map { allowed.contains(String($0)) } ?? false
    }

    private struct Word {
        let text: String
        /// Whether nothing but a blank stands between it and the one before.
        let isJoined: Bool
        let opensSentence: Bool
        /// `KARI`, of three letters or more.
        var isShouted: Bool { text.count >= 3 && text.allSatisfy { $0.isUppercase } }
        /// `Kari`, but not `KARI` and `IOA-nettverket`, which may stand for anything, nor `I`.
        var isCapital: Bool { text.first?.isUppercase == true && text.dropFirst().first?.isLowercase == true }
    }

    private static func words(in text: String) -> [Word] {
        var words: [Word] = []
        var current = ""
        var gap = ""
        func end() {
            guard !current.isEmpty else { return }
            let opens = words.isEmpty || gap.contains { ".!?:;•…\n".contains($0) }
            words.append(Word(text: current, isJoined: gap.allSatisfy { $0 == " " || $0 == "\u{A0}" }, opensSentence: opens))
            (current, gap) = ("", "")
        }
        for character in text {
            if character.isLetter || !current.isEmpty && (character == "-" || character == "/" || character.isNumber) {
                current.append(character)
            } else {
                end()
                gap.append(character)
            }
        }
        end()
        return words
    }

    private static let companies: Set<String> = ["AS", "ASA", "A/S", "ANS", "DA", "SA", "BA", "IKS", "KF", "HF", "AB", "Ltd", "GmbH", "Inc", "Oy"]

    /// Words with a capital that name nobody: programs and portals that everybody uses, countries, days and months in English.
    private static let common: Set<String> = [
        "teams", "excel", "word", "outlook", "zoom", "sharepoint", "doffin", "ted", "norge", "norway", "norsk", "norwegian", "norwegians", "english", "europa", "europe",
        "european", "internett", "internet", "stortinget", "sikt", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
        "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "jul", "påske", "christmas", "easter",
    ]
}
