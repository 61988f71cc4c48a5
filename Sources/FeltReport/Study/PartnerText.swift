import FeltModel
import FeltPrivacy

/// What partners may not read in a text of a researcher's: what stands in quotation marks, and who stands in the register.
enum PartnerText {
    /// The text with a mark in place of each quote and each pseudonym; unchanged where there are none.
    ///
    /// - Parameter pseudonyms: in lower case.
    static func withoutPeople(_ text: String, _ pseudonyms: Set<String>) -> String {
        var result = ""
        var word = ""
        var closing: Character?
        func end() {
            result += names(word.lowercased(), pseudonyms) ? ReleasedText.mark : word
            word = ""
        }
        for character in text {
            if let sign = closing {
                guard character == sign else { continue }
                result += ReleasedText.mark + String(character)
                closing = nil
            } else if let sign = marks[character] {
                end()
                result.append(character)
                closing = sign
            } else if character.isLetter || character.isNumber || character == "_" || character == "-" {
                word.append(character)
            } else {
                end()
                result.append(character)
            }
        }
        end()
        // What nobody has closed is taken to be a quote to its end.
        return closing == nil ? result : result + ReleasedText.mark
    }

    /// Whether a word is a pseudonym, its genitive as in P07s, or has either in it as in P07-gruppen.
    private static func names(_ word: String, _ pseudonyms: Set<String>) -> Bool {
        func isPerson(_ key: some StringProtocol) -> Bool {
            pseudonyms.contains(String(key)) || key.last == "s" && pseudonyms.contains(String(key.dropLast()))
        }
        if word.isEmpty || pseudonyms.isEmpty { return false }
        if isPerson(word) { return true }
        // Hyphens may be the pseudonym's own, so that each run of parts is looked at.
        var starts = [word.startIndex]
        var ends: [String.Index] = []
        for place in word.indices where word[place] == "-" || word[place] == "_" {
            ends.append(place)
            starts.append(word.index(after: place))
        }
        ends.append(word.endIndex)
        return starts.indices.contains { first in (first..<ends.count).contains { isPerson(word[starts[first]..<ends[$0]]) } }
    }

    /// The signs that open a quote, with those that close it.
    private static let marks: [Character: Character] = ["«": "»", "“": "”", "„": "“", "\"": "\"", "»": "«"]
}
