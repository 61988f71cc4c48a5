import FeltModel
import FeltTestSupport
import FeltText
import Testing

@testable import FeltProtocols

@Suite("Where marks can stand")
struct MarkablePlacesTests {
    private func places(_ text: StoredText) -> MarkablePlaces { MarkablePlaces(text, PassageParser.passages(in: text, extraVoices: [])) }

    @Test(
        "passages and rules are stretches, blank space is not",
        arguments: ["⟦a b⟧", "", "  ", "⟦a⟧\n\n⟦b⟧\n", " ⟦a⟧ \n⟦---⟧\n  ⟦b\n c⟧\t\n", "⟦- a⟧\n⟦- b⟧", "⟦---⟧", " ⟦* * *⟧ \n\n⟦===⟧\n", "\n\n⟦# a⟧\n\u{C}\n⟦b⟧\u{C}"])
    func stretches(_ marked: String) {
        let text = MarkedText(marked).text
        #expect(MarkedText.marking(places(text).stretches.map { TextRange($0) }, in: text) == marked)
    }

    @Test(
        "blank lines part chunks, single line ends do not",
        arguments: ["⟦a⟧", "⟦- a\n- b⟧", "⟦a⟧\n\n⟦b⟧", "⟦a⟧\n \n⟦b\n---⟧\n\t\n\n⟦c⟧\n", "⟦# a\nb⟧ \n\u{C}\n⟦c⟧", "\n"])
    func chunks(_ marked: String) {
        let text = MarkedText(marked).text
        #expect(MarkedText.marking(places(text).chunks.map { TextRange($0) }, in: text) == marked)
    }

    @Test(
        "a range is moved to what it holds, else to the nearest stretch, the one before it at the same distance",
        arguments: [
            ("⟦a⟧ b", "⟦a⟧ b"), ("a⟦ ⟧b", "a⟦ ⟧b"), ("⟦ a b\n⟧", " ⟦a b⟧\n"), ("a⟦\n\nb\n\n⟧c", "a\n\n⟦b⟧\n\nc"), ("a⟦\n\n⟧b", "⟦a⟧\n\nb"), ("a\n⟦\n⟧\nb", "⟦a⟧\n\n\nb"),
            ("a\n\n⟦\n⟧b", "a\n\n\n⟦b⟧"), ("⟦\n⟧a", "\n⟦a⟧"), ("a⟦\n⟧", "⟦a⟧\n"), ("a\n⟦ ⟧\n---", "⟦a⟧\n \n---"),
        ])
    func moved(_ marked: String, _ expected: String) throws {
        let source = MarkedText(marked)
        let range = try #require(places(source.text).moved(source.range.bytes))
        #expect(MarkedText.marking([TextRange(range)], in: source.text) == expected)
    }

    @Test("in blank space alone there is nowhere to move to")
    func nowhere() {
        #expect(places(StoredText(trusted: Array(" \n ".utf8))).moved(0..<2) == nil)
    }

    @Test("the next place is the place itself within a stretch, and the next beginning in blank space")
    func next() {
        let places = places(StoredText(trusted: Array("ab\n\n cd\n".utf8)))
        #expect((0...8).map(places.start) == [0, 1, 5, 5, 5, 5, 6, 7, 8])
    }
}
