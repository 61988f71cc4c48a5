import FeltModel
import FeltProtocols
import FeltTestSupport
import FeltText
import Testing

@Suite("The passages of a text")
struct PassageParserTests {
    /// A text with its passages marked, and what each is: `#2`, `p`, `turn`, then the number of its turn and the voice.
    struct Sample: Sendable, CustomTestStringConvertible {
        let marked: String
        let kinds: [String]

        init(_ marked: String, _ kinds: String...) {
            self.marked = marked
            self.kinds = kinds
        }

        var testDescription: String { marked }
    }

    private func check(_ sample: Sample) {
        let text = MarkedText(sample.marked).text
        let passages = PassageParser.passages(in: text, extraVoices: [])
        #expect(MarkedText.marking(passages.map(\.range), in: text) == sample.marked)
        let kinds = passages.map { passage in
            let kind =
                switch passage.kind {
                case .heading(let level): "#\(level)"
                case .paragraph: "p"
                case .turn: "turn"
                }
            return [kind, passage.turn.map(String.init), passage.voice.map { text[$0] }].compactMap { $0 }.joined(separator: " ")
        }
        #expect(kinds == sample.kinds)
    }

    @Test(
        "blank lines part paragraphs, line ends within do not",
        arguments: [
            Sample(""), Sample(" \n\t\n\u{C}\n\u{B}"), Sample("⟦En.⟧", "p"), Sample("⟦En.⟧\n\n⟦To.⟧", "p", "p"), Sample("⟦En\nto\n  tre⟧\n \n\n⟦fire⟧\n", "p", "p"),
            Sample("\n\n  ⟦innrykket⟧  \n", "p"), Sample("⟦En⟧\u{C}\n\t\n⟦to⟧", "p", "p"), Sample("⟦\u{A0}⟧", "p"), Sample("⟦æøå 😀\ne\u{301}⟧", "p"),
        ])
    func paragraphs(_ sample: Sample) { check(sample) }

    @Test(
        "headings are passages of their own",
        arguments: [
            Sample("⟦# En⟧\n⟦Tekst.⟧", "#1", "p"), Sample("⟦Tekst.⟧\n⟦## To⟧\n⟦###### Seks⟧", "p", "#2", "#6"), Sample("⟦####### Sju⟧", "p"), Sample("⟦#Ikke⟧", "p"), Sample("⟦#⟧", "p"),
            Sample("  ⟦#\tTabulator⟧ ", "#1"), Sample("⟦# En #⟧", "#1"), Sample("⟦INF: a⟧\n⟦# INT: b⟧", "turn 1 INF", "#1"),
        ])
    func headings(_ sample: Sample) { check(sample) }

    @Test(
        "a turn goes on over paragraphs and ends with a heading",
        arguments: [
            Sample("⟦INF: En.⟧\n\n⟦To.⟧\n\n⟦INT: Tre.⟧", "turn 1 INF", "p 1 INF", "turn 2 INT"), Sample("⟦INF: En\nto⟧\n⟦INT: tre⟧", "turn 1 INF", "turn 2 INT"),
            Sample("⟦INF: En.⟧\n\n⟦# To⟧\n\n⟦Tre.⟧", "turn 1 INF", "#1", "p"), Sample("⟦Før.⟧\n⟦INF: En.⟧", "p", "turn 1 INF"), Sample("⟦[14:05] En.⟧\n\n⟦To.⟧", "turn 1", "p 1"),
            Sample("⟦INF: En.⟧\n---\n⟦To.⟧", "turn 1 INF", "p 1 INF"), Sample("⟦INF: En.⟧\n⟦- to⟧", "turn 1 INF", "p 1 INF"), Sample("⟦INF:⟧\n\n⟦En.⟧", "turn 1 INF", "p 1 INF"),
            Sample("⟦INF:\nEn.⟧", "turn 1 INF"),
        ])
    func turns(_ sample: Sample) { check(sample) }

    @Test(
        "each item of a list is a passage",
        arguments: [
            Sample("⟦- en⟧\n⟦- to⟧\n⟦* tre⟧\n⟦+ fire⟧", "p", "p", "p", "p"), Sample("⟦- en\n  mer⟧\n  ⟦- to⟧", "p", "p"), Sample("⟦Tekst:⟧\n⟦- en⟧", "p", "p"), Sample("⟦1. en⟧\n⟦2. to⟧\n⟦3) tre⟧", "p", "p", "p"),
            Sample("⟦Tekst:⟧\n⟦1. en⟧\n⟦- a⟧\n⟦2. to⟧", "p", "p", "p", "p"), Sample("⟦- [ ] en⟧\n⟦- [x] to⟧", "p", "p"), Sample("⟦-en\n*to*⟧\n⟦+ tre⟧", "p", "p"),
            Sample("⟦2. to⟧\n\n⟦3. tre⟧", "p", "p"), Sample("⟦- en⟧\n⟦INF: to⟧", "p", "turn 1 INF"), Sample("⟦-⟧", "p"), Sample("⟦1.⟧", "p"), Sample("⟦1.en⟧", "p"),
        ])
    func lists(_ sample: Sample) { check(sample) }

    @Test(
        "a wrapped line that begins with a number does not break its paragraph",
        arguments: [
            Sample("⟦Møtet var den\n12. mars i Fjellvik.⟧", "p"), Sample("⟦INF: Det var i\n2025. Da sto vi⟧", "turn 1 INF"), Sample("⟦Vi var\n3) eller\n40 stykker⟧", "p"),
            Sample("⟦- den⟧\n⟦12. mars⟧", "p", "p"),
        ])
    func wrappedNumbers(_ sample: Sample) { check(sample) }

    @Test(
        "rules part passages and belong to none",
        arguments: [
            Sample("⟦En⟧\n---\n⟦To⟧", "p", "p"), Sample("***\n⟦En⟧\n ___ \n* * *\n- - -\n====", "p"), Sample("⟦--⟧", "p"), Sample("⟦--*⟧", "p"), Sample("⟦- -⟧", "p"), Sample("⟦---x⟧", "p"),
            Sample("⟦| a | b |\n|---|---|\n| 1 | 2 |⟧", "p"), Sample("  -- --\n  ⟦a  b⟧\n  -- --", "p"), Sample("⟦> sitat\n> mer⟧", "p"),
        ])
    func rules(_ sample: Sample) { check(sample) }
}
