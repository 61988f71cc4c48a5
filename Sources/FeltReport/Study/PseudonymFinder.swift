/// Finds the participants of the register in a text, however their pseudonyms are written there: `P05`, `p05s`, `P05ene`, `P 05`, `P-5`, `P:05`.
struct PseudonymFinder {
    /// Pseudonyms of letters alone, and of digits alone, which are known only where they stand as a word.
    private var words: Set<String> = []
    /// The others, as the runs of letters and digits that they are made of, by the first.
    private var runs: [String: [[String]]] = [:]

    /// What may stand behind a name without making it another word.
    private static let endings = ["", "s", "en", "ene", "et", "er", "ens", "enes", "ets"]
    private static let separators: Set<Character> = [" ", "\u{A0}", "\u{202F}", "-", "\u{2010}", "\u{2011}", "_", ".", ":", "/", "–", "#"]

    /// - Parameter pseudonyms: in lower case.
    init(_ pseudonyms: Set<String>) {
        for pseudonym in pseudonyms {
            let text = Array(pseudonym)
            var parts: [String] = []
            var place = 0
            while place < text.count {
                let end = Self.runEnd(text, place)
                if end > place { parts.append(Self.part(text[place..<end])) }
                place = max(end, place + 1)
            }
            if parts.count > 1 { runs[parts[0], default: []].append(parts) } else { words.insert(String(text.filter { $0.isLetter || $0.isNumber })) }
        }
    }

    var isEmpty: Bool { words.isEmpty && runs.isEmpty }

    /// Where the word ends that begins at a place and names somebody; nil where it names nobody.
    ///
    /// - Parameters:
    ///   - lower: the text in lower case, character by character.
    ///   - text: the text as it is.
    func end(at place: Int, in lower: [Character], of text: [Character]) -> Int? {
        // A capital within a word begins one too, as in `gruppeP07`.
        let begins = place == 0 || !Self.isPart(lower[place - 1]) || text[place].isUppercase && text[place - 1].isLowercase
        guard begins, Self.isPart(lower[place]) else { return nil }
        let first = Self.runEnd(lower, place)
        if first == lower.count || !Self.isPart(lower[first]), names(lower[place..<first]) { return Self.wordEnd(lower, first) }
        for parts in runs[Self.part(lower[place..<first])] ?? [] { if let end = end(of: parts, from: first, in: lower, isCapital: text[place].isUppercase) { return end } }
        return nil
    }

    /// Whether a run of letters or digits is a name, or one with an ending. A name of one letter has no other than its genitive.
    private func names(_ run: ArraySlice<Character>) -> Bool {
        Self.endings.contains { ending in
            guard run.count > ending.count, String(run.suffix(ending.count)) == ending else { return false }
            let stem = String(run.dropLast(ending.count))
            return words.contains(stem) && (stem.count > 1 || ending.count < 2)
        }
    }

    /// Where the rest of a pseudonym ends, of which the first part ends at a place.
    private func end(of parts: [String], from place: Int, in text: [Character], isCapital: Bool) -> Int? {
        var place = place
        for (number, part) in parts.enumerated().dropFirst() {
            if place < text.count, Self.separators.contains(text[place]) {
                // `i 1` is no one; `I 1` may be.
                if text[place].isWhitespace, parts[0].count == 1, !isCapital { return nil }
                place += 1
            }
            guard place < text.count, Self.isPart(text[place]) else { return nil }
            let end = Self.runEnd(text, place)
            let run = text[place..<end]
            let isLast = number == parts.count - 1
            guard Self.part(run) == part || isLast && Self.endings.contains(where: { part + $0 == String(run) }) else { return nil }
            place = end
        }
        return Self.wordEnd(text, place)
    }

    /// A run as it is compared: `05` is `5`.
    private static func part(_ run: ArraySlice<Character>) -> String {
        guard run.first?.isNumber == true else { return String(run) }
        let rest = run.drop { $0 == "0" }
        return rest.isEmpty ? "0" : String(rest)
    }

    private static func isPart(_ character: Character) -> Bool { character.isLetter || character.isNumber }

    /// The end of the letters or of the digits that begin at a place; the place itself where there are none.
    private static func runEnd(_ text: [Character], _ place: Int) -> Int {
        let isDigits = text[place].isNumber
        return text[place...].firstIndex { isDigits ? !$0.isNumber : !$0.isLetter } ?? text.count
    }

    /// The end of the word that a name is part of, as in `P07-gruppen`.
    private static func wordEnd(_ text: [Character], _ place: Int) -> Int {
        text[place...].firstIndex { !isPart($0) && $0 != "-" && $0 != "_" } ?? text.count
    }
}
