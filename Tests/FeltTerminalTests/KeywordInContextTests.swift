import FeltTerminal
import Testing

@Suite("Keyword in context")
struct KeywordInContextTests {
    /// Cuts around the one piece of the text that stands in ⟨ ⟩.
    private func context(_ marked: String, left: Int, right: Int) throws -> KeywordInContext.Context {
        let parts = marked.split(omittingEmptySubsequences: false) { $0 == "⟨" || $0 == "⟩" }.map { Array($0.utf8) }
        try #require(parts.count == 3)
        let start = parts[0].count
        return KeywordInContext(left: left, right: right)
            .context(of: start..<(start + parts[1].count), in: parts[0] + parts[1] + parts[2])
    }

    @Test("hits stand under each other and cuts are shown")
    func aligned() throws {
        let texts = [
            "Nobody dared to sign, and so the ⟨tender⟩ was late again this spring.",
            "The ⟨tender⟩ came.",
            "⟨Tender⟩",
            "漢字漢字漢字 ⟨tender⟩s 漢字漢字漢字",
        ]
        let lines = try texts.map { try context($0, left: 12, right: 10).text(style: .bold, depth: .none) }
        #expect(
            lines == [
                "…and so the tender was late…",
                "        The tender came.",
                "            Tender",
                "…字漢字漢字 tenders 漢字漢…",
            ])
    }

    @Test("newlines and other white space become single spaces")
    func whiteSpace() throws {
        let context = try context("one\n\ntwo\t⟨big\nhit⟩\r\nthree", left: 20, right: 20)
        #expect(context.left == "            one two ")
        #expect(context.hit == "big hit")
        #expect(context.right == " three")
    }

    @Test("graphemes are never broken")
    func graphemes() throws {
        let context = try context("👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦⟨x⟩e\u{301}e\u{301}e\u{301}e\u{301}", left: 4, right: 3)
        #expect(context.left == " …👨‍👩‍👧‍👦")
        #expect(context.right == "e\u{301}e\u{301}…")
    }

    @Test("no room on a side leaves it empty")
    func noRoom() throws {
        let context = try context("left ⟨hit⟩ right", left: 0, right: 0)
        #expect(context.left == "" && context.hit == "hit" && context.right == "")
    }

    @Test("the hit is styled when colour is allowed")
    func style() throws {
        #expect(try context("a ⟨b⟩ c", left: 2, right: 2).text(style: .bold, depth: .sixteen) == "a \u{1B}[1mb\u{1B}[0m c")
    }

    @Test("the left side is always as wide as asked, wherever the hit stands")
    func widthProperty() {
        let seed = UInt64.random(in: 0...9999)
        var random = SeededGenerator(seed: seed)
        let alphabet = ["a", "å", " ", "\n", "漢", "e\u{301}", "👍🏽", "word ", "🇳🇴"]
        for _ in 0..<200 {
            let text = (0..<300).compactMap { _ in alphabet.randomElement(using: &random) }.joined()
            let scalars = text.unicodeScalars
            let low = scalars.index(scalars.startIndex, offsetBy: Int.random(in: 0..<scalars.count, using: &random))
            let high = scalars.index(after: low)
            let start = text.utf8.distance(from: text.startIndex, to: low)
            let end = text.utf8.distance(from: text.startIndex, to: high)
            let context = KeywordInContext(left: 17, right: 9).context(of: start..<end, in: Array(text.utf8))
            #expect(DisplayWidth.columns(of: context.left) == 17, "seed \(seed)")
            #expect(DisplayWidth.columns(of: context.right) <= 9, "seed \(seed)")
        }
    }
}
