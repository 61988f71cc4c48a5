import FeltTestSupport
import FeltText
import Testing

@Suite("Marked text, which the tests are written in")
struct MarkedTextTests {
    @Test("markers are taken out and give byte ranges in the order in which they open")
    func plain() {
        let marked = MarkedText("Vi ⟦turte⟧ ikke ⟦spørre⟧.")
        #expect(marked.string == "Vi turte ikke spørre.")
        #expect(marked.ranges == [TextRange(3..<8), TextRange(14..<21)])
    }

    @Test("a closing marker closes the innermost range")
    func nested() {
        let marked = MarkedText("⟦Vi ⟦turte⟧ ikke⟧")
        #expect(marked.ranges.map { marked.text[$0] } == ["Vi turte ikke", "turte"])
    }

    @Test("numbered ranges may cross")
    func crossing() {
        let marked = MarkedText("⟦₁Vi ⟦₁₂turte₁⟧ ikke₁₂⟧!")
        #expect(marked.string == "Vi turte ikke!")
        #expect(marked.ranges.map { marked.text[$0] } == ["Vi turte", "turte ikke"])
    }

    @Test("an empty pair marks a place")
    func empty() {
        #expect(MarkedText("å⟦⟧b").range == TextRange(2..<2))
        #expect(MarkedText("").ranges.isEmpty)
    }

    @Test(
        "marking a text writes what was read",
        arguments: ["Vi ⟦turte⟧ ikke", "⟦Vi ⟦turte⟧ ikke⟧", "⟦₁Vi ⟦₂turte₁⟧ ikke₂⟧!", "å⟦⟧b⟦c⟧", "⟦a⟧⟦b⟧", "ingen"])
    func wayBack(marked: String) {
        let read = MarkedText(marked)
        #expect(MarkedText.marking(read.ranges, in: read.text) == marked)
    }
}
