import FeltTestSupport
import FeltText
import Testing

@testable import FeltProtocols

@Suite("Finding marks")
struct MarkScannerTests {
    private func scan<Result>(_ text: String, from start: Int = 0, _ body: (MarkScanner) -> Result) -> Result {
        Array(text.utf8).withUnsafeBufferPointer { body(MarkScanner($0, from: start)) }
    }

    @Test(
        "brackets, groups and backslashes are taken out, and nothing else",
        arguments: [
            "Vi ⟦[⟧turte⟦]{.a}⟧ ikke", "⟦[⟧a⟦]{.a}{.b f=1}⟧", "x⟦ {.a}⟧", "x⟦  \t{.a}⟧ ⟦{.b}⟧", "x⟦\n{.a}⟧\n", "[x] (y) {z}", "⟦\\⟧[x⟦\\⟧]", "⟦\\⟧\\[x]",
            "⟦\\\\⟧\\[x]", "a\\b", "⟦[⟧⟦[⟧x⟦]{.a}⟧y⟦]{.b}⟧", "⟦[⟧æ⟦]{.a memo=\"]{.b}\"}⟧", "x⟦\\⟧{.a}", "⟦[⟧x⟦\\⟧]⟦]{.a}⟧",
        ])
    func removed(_ marked: String) {
        let expected = MarkedText(marked.replacing(" ⟦{.b}⟧", with: "⟦ {.b}⟧"))
        let removed = scan(expected.string) { $0.removed }
        #expect(MarkedText.marking(removed.map { TextRange($0) }, in: expected.text) == marked.replacing(" ⟦{.b}⟧", with: "⟦ {.b}⟧"))
    }

    @Test("the words of a mark are those in the source, with the marks in them")
    func words() {
        let source = MarkedText("[⟦a [⟦b⟧]{.x} c⟧]{.y}")
        let words = scan(source.string) { scanner in
            scanner.found.compactMap { found -> TextRange? in if case .words(let range) = found.kind { TextRange(range) } else { nil } }
        }
        #expect(words == [source.ranges[1], source.ranges[0]])
    }

    @Test("nothing before the start of the body is looked at")
    func start() {
        #expect(scan("[a]{.x}\n[b]{.y}", from: 8) { $0.found.map { $0.attributes.classes[0].name } } == ["y"])
        #expect(scan("[a]{.x}", from: 7) { $0.found.isEmpty && $0.removed.isEmpty })
    }

    @Test(
        "brackets pair within what stands between two blank lines, whatever blank space is in these",
        arguments: ["\n\n", "\n \n", "\n\t \n", "\n\u{C}\n", "\n\u{B}\n", "\n\n\n", "\n \n \n"])
    func blankLines(_ gap: String) {
        #expect(scan("[a\(gap)b]{.x}") { $0.problems.map(\.kind) } == [.unopened])
        #expect(scan("[a\n b]{.x}") { $0.problems.isEmpty })
    }

    @Test("what is taken out is in order and does not overlap, for any text", arguments: Seeds.some(40))
    func order(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let texts = NastyText(mixing: ["[", "]", "]{.a}", "{.b f=\"x\"}", " {.c}", "\\", "{", "}", "\n\n", "[x]{.a}{.b}", "\n- "])
        for _ in 0..<100 {
            let text = texts.text(upTo: 40, using: &random)
            scan(text) { scanner in
                for (first, second) in zip(scanner.removed, scanner.removed.dropFirst()) {
                    #expect(first.upperBound <= second.lowerBound, "seed \(seed)")
                }
                #expect(scanner.removed.allSatisfy { !$0.isEmpty && $0.upperBound <= text.utf8.count }, "seed \(seed)")
            }
        }
    }
}
