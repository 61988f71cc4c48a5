import Testing

@testable import FeltRefi

@Suite("SelectionName")
struct SelectionNameTests {
    private func length(_ words: String, limit: Int) -> Int {
        Array(words.utf8).withUnsafeBufferPointer { SelectionName.length(of: $0, limit: limit) }
    }

    /// The slow and plain statement: so many characters as people see them.
    private func reference(_ words: String, limit: Int) -> Int { String(words.prefix(limit)).utf8.count }

    @Test(
        "cuts after so many characters, never inside one",
        arguments: [
            ("abcdef", 3, "abc"), ("abc", 3, "abc"), ("ab", 3, "ab"), ("", 1, ""), ("æøåæ", 3, "æøå"), ("a–b…c", 4, "a–b…"),
            ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}e\u{301}"), ("abe\u{301}", 2, "ab"), ("abe\u{301}x", 3, "abe\u{301}"),
            ("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 1, "👩‍👩‍👧‍👦"), ("👍🏽a", 1, "👍🏽"), ("🇳🇴🇸🇪🇩🇰", 2, "🇳🇴🇸🇪"), ("a\r\nb", 2, "a\r\n"), ("a\nb", 2, "a\n"),
            ("©️x", 1, "©️"), ("®\u{200D}👍x", 1, "®\u{200D}👍"), ("שלום", 2, "של"), ("क्षिक्षि", 1, "क्षि"), ("각각각", 2, "각각"),
        ])
    func cutting(words: String, limit: Int, kept: String) {
        #expect(length(words, limit: limit) == kept.utf8.count)
    }

    @Test("a character longer than any piece that is looked at stays whole")
    func longCharacter() {
        let tower = "e" + String(repeating: "\u{301}", count: 5000)
        #expect(length(tower + "x", limit: 1) == tower.utf8.count)
        #expect(length("ab" + tower, limit: 3) == tower.utf8.count + 2)
        #expect(length(tower + tower + "x", limit: 2) == tower.utf8.count * 2)
        #expect(length(String(repeating: "🇳🇴", count: 500), limit: 499) == 499 * 8)
    }

    @Test("agrees with Swift's own characters on nasty text, at every limit")
    func againstReference() {
        for seed in UInt64(0)..<600 {
            var random = RefiRandom(seed: seed)
            let words = RefiNasty.text(&random, length: 0...14)
            for limit in 1...12 {
                #expect(length(words, limit: limit) == reference(words, limit: limit), "seed \(seed), limit \(limit)")
            }
        }
    }

    @Test("agrees with Swift's own characters for every pair of code points below U+0300 and around the dashes")
    func pairs() {
        let scalars = ((0..<UInt32(0x300)).filter { $0 % 3 == 0 || $0 < 0xC0 } + Array(0x200C...0x2030) + [0x301, 0x200D, 0xFE0F, 0x600, 0x1F1F3])
            .compactMap(Unicode.Scalar.init)
        var wrong: [String] = []
        for first in scalars where first.value < 0x300 || first.value > 0x2000 {
            for second in scalars where second.value < 0x30 || second.value > 0xA0 {
                var words = String(first)
                words.unicodeScalars.append(second)
                if length(words + "..", limit: 1) != reference(words + "..", limit: 1) { wrong.append("\(first.value) \(second.value)") }
            }
        }
        #expect(wrong == [])
    }
}
