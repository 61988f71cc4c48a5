import FeltTerminal
import Testing

@Suite("Display width")
struct DisplayWidthTests {
    @Test(
        "text takes the columns a terminal gives it",
        arguments: [
            ("", 0), ("abc", 3), ("blåbærsyltetøy", 14), ("e\u{301}", 1), ("\u{301}", 0), ("a\u{200B}b", 2), ("\u{FEFF}a", 1),
            ("\t\n\u{1B}\u{7F}\u{85}", 0), ("co\u{AD}op", 5), ("漢字", 4), ("ｶﾅ", 2), ("カナ", 4), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2),
            ("ＡＢ", 4), ("😀", 2), ("👍🏽", 2), ("👨‍👩‍👧‍👦", 2), ("🏳️‍🌈", 2), ("🇳🇴", 2), ("1️⃣", 2), ("❤", 1), ("❤️", 2), ("❤️‍🔥", 2),
            ("©", 1), ("©️", 2), ("שלום", 4), ("שָׁלוֹם", 4), ("เก่ง", 3), ("…", 1), ("─", 1), ("“”–", 3), ("𝒜", 1), ("\u{20000}", 2),
            ("☰", 2), ("🫨", 2),
        ])
    func columns(text: String, expected: Int) {
        #expect(DisplayWidth.columns(of: text) == expected)
    }

    @Test(
        "text is cut before the grapheme that does not fit",
        arguments: [
            ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("abcdef", 1, "…"), ("abcdef", 0, ""), ("abcdef", -3, ""), ("", 3, ""),
            ("漢字漢字", 5, "漢字…"), ("漢字漢字", 4, "漢…"), ("漢字漢字", 8, "漢字漢字"), ("ee\u{301}ee", 3, "ee\u{301}…"),
            ("👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 4, "👨‍👩‍👧‍👦👨‍👩‍👧‍👦"), ("👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 3, "👨‍👩‍👧‍👦…"), ("🇳🇴🇸🇪", 2, "…"),
        ])
    func truncation(text: String, limit: Int, expected: String) {
        #expect(DisplayWidth.truncate(text, to: limit) == expected)
    }

    @Test("padding counts columns, not characters")
    func padding() {
        #expect(DisplayWidth.pad("漢", to: 4) == "漢  ")
        #expect(DisplayWidth.pad("7", to: 3, alignment: .right) == "  7")
        #expect(DisplayWidth.pad("long", to: 2) == "long")
    }

    @Test("cut text never exceeds its limit and is a beginning of the whole")
    func truncationProperty() {
        let seed = UInt64.random(in: 0...9999)
        var random = SeededGenerator(seed: seed)
        let alphabet: [String] = ["a", "å", " ", "漢", "e\u{301}", "👨‍👩‍👧‍👦", "🇳🇴", "❤️", "\u{200B}", "한"]
        for _ in 0..<500 {
            let text = (0..<Int.random(in: 0..<12, using: &random)).compactMap { _ in alphabet.randomElement(using: &random) }.joined()
            let limit = Int.random(in: 0..<14, using: &random)
            let cut = DisplayWidth.truncate(text, to: limit)
            #expect(DisplayWidth.columns(of: cut) <= limit, "seed \(seed)")
            if cut != text && limit > 0 {
                #expect(cut.hasSuffix("…") && text.hasPrefix(String(cut.dropLast())), "seed \(seed)")
                #expect(DisplayWidth.columns(of: text) > limit, "seed \(seed)")
            }
        }
    }
}
