import FeltModel
import FeltText

/// What should stand somewhere, in words for people: findings keep it in the words of the schema and of the program.
enum RefiExpected {
    /// The same in a language; as it is where it is a name, a number or an example.
    static func words(_ expected: String, of rule: RefiRule, in language: Language) -> String {
        switch rule {
        case .positionsUnsure, .positionsAgainstOrigin: RefiPositions.Counting(text: expected)?.words(in: language) ?? expected
        case .textChanged: NormalisationRecord(token: expected).map { cleaned($0, language) } ?? expected
        case .wrongOrder, .missingElement, .emptyContainer: alternatives(expected, language)
        default: language == .en ? expected == "17" ? "17, a whole number" : expected : norwegian[expected] ?? expected
        }
    }

    /// The forms of values that are told in words.
    private static let norwegian = ["8-4-4-4-12 hexadecimal digits": "8-4-4-4-12 heksadesimale sifre", "text": "tekst", "number": "tall", "17": "17, et heltall"]

    /// Any of some elements, which findings have with `|` between.
    private static func alternatives(_ names: String, _ language: Language) -> String {
        let all = names.split(separator: "|").map(String.init)
        guard let last = all.last, all.count > 1 else { return names }
        return all.dropLast().joined(separator: ", ") + (language == .en ? " or " : " eller ") + last
    }

    private static func cleaned(_ record: NormalisationRecord, _ language: Language) -> String {
        let isEnglish = language == .en
        let parts = [
            (record.byteOrderMarks, isEnglish ? "byte order mark" : "merke først i filen (byte order mark)"),
            (record.carriageReturnLineFeeds, isEnglish ? "Windows line ends (CR LF)" : "linjeskift fra Windows (CR LF)"),
            (record.carriageReturns, isEnglish ? "old Mac line ends (CR)" : "linjeskift fra gamle Mac-er (CR)"),
            (record.nulCharacters, isEnglish ? "NUL characters" : "NUL-tegn"),
        ].filter { $0.0 > 0 }.map { "\($0.1): \($0.0)" }
        return parts.isEmpty ? record.token : parts.joined(separator: ", ")
    }
}
