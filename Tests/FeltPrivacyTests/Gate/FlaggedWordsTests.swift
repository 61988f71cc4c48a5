import Testing

@testable import FeltPrivacy

@Suite("Flagged words in other texts")
struct FlaggedWordsTests {
    private let flagged = FlaggedWords(passages: ["Nordlys AS", "Prisen var 4,2 millioner, sa de, og det er en god pris for alle", "Kari"])

    @Test("a name, a price and three words that say something are found, whatever signs and capitals stand between", arguments: [
        "Vi håper på nordlys as.", "Vi har 4,2 millioner.", "Budsjettet er 2 MILLIONER", "Noen sa: millioner, sa de.", "Spør Kari!", "prisen var 4", "og det er en pris, sa de, og millioner, sa de",
    ])
    func found(text: String) { #expect(flagged.occur(in: text)) }

    @Test("short words that are not everybody's are found three in a row, too", arguments: [("Tor er syk i dag", true), ("eva tar over", true), ("Han er syk", false), ("og det er en sak", false)])
    func short(text: String, isFound: Bool) {
        #expect(FlaggedWords(passages: ["Tor er syk og Eva tar over, og det er en sak for oss"]).occur(in: text) == isFound)
    }

    @Test("small words, and single ones of many, are everybody's", arguments: ["Nordlys er et fenomen", "Det er en sak", "Prisen er ikke kjent", "millioner av ting", "Karin sier", ""])
    func free(text: String) { #expect(!flagged.occur(in: text)) }
}
