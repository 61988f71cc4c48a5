import FeltModel
import FeltProtocols
import FeltTestSupport
import FeltText
import Testing

@Suite("Writing notes")
struct NoteWriterTests {
    /// A text with its coded stretches marked, the codings said as `code`, `code by=…` or `code memo=…`, and the body that is written.
    struct Sample: Sendable, CustomTestStringConvertible {
        let marked: String
        let codes: [String]
        let body: String

        init(_ marked: String, _ codes: [String], _ body: String) {
            self.marked = marked
            self.codes = codes
            self.body = body
        }

        var testDescription: String { body }

        /// The codings on the stretches, one for each; the last stretch takes the codings that are left.
        var marks: [CodeMark] {
            let ranges = MarkedText(marked).ranges
            return codes.enumerated().map { place, code in
                let parts = code.split(separator: " ", maxSplits: 1).map(String.init)
                let said = parts.count > 1 ? parts[1] : ""
                return CodeMark(
                    range: ranges[min(place, ranges.count - 1)], code: parts[0], line: 1, column: 1, facets: said == "f=1" ? [("f", "1")] : [],
                    researcher: said.hasPrefix("by=") ? String(said.dropFirst(3)) : nil, memo: said.hasPrefix("memo=") ? String(said.dropFirst(5)) : nil)
            }
        }
    }

    private func body(_ sample: Sample, head: [(String, String)] = []) -> String {
        let written = NoteWriter.write(text: MarkedText(sample.marked).text, head: head, marks: sample.marks)
        let fence = "---\n" + head.map { "\($0.0): \($0.1)\n" }.joined() + "---\n\n"
        #expect(written.text.hasPrefix(fence))
        return String(written.text.unicodeScalars.dropFirst(fence.unicodeScalars.count))
    }

    @Test(
        "words stand in brackets, whole passages have their mark at the end",
        arguments: [
            Sample("Vi ⟦turte⟧ ikke.", ["a"], "Vi [turte]{.a} ikke."),
            Sample("⟦Vi turte ikke.⟧", ["a"], "Vi turte ikke. {.a}"),
            Sample("⟦## Tittel⟧\n\n⟦- en⟧\n- to", ["a", "b"], "## Tittel {.a}\n\n- en {.b}\n- to"),
            Sample("⟦INF: Ja.⟧\nINT: ⟦Nei.⟧", ["a", "b"], "INF: Ja. {.a}\nINT: [Nei.]{.b}"),
            Sample("⟦Vi ⟦turte⟧ ikke.⟧  \n", ["a", "b"], "Vi [turte]{.b} ikke. {.a}  \n"),
            Sample("⟦Vi turte ⟦ikke.⟧⟧", ["a", "b"], "Vi turte [ikke.]{.b} {.a}"),
        ])
    func forms(_ sample: Sample) { #expect(body(sample) == sample.body) }

    @Test(
        "codings of the same words that say the same share a group, others do not",
        arguments: [
            Sample("x ⟦y⟧", ["a", "b", "c"], "x [y]{.a .b .c}"),
            Sample("x ⟦y⟧", ["a f=1", "b f=1"], "x [y]{.a .b f=1}"),
            Sample("x ⟦y⟧", ["a", "b f=1"], "x [[y]{.a}]{.b f=1}"),
            Sample("x ⟦y⟧", ["a", "b memo=m"], "x [[y]{.a}]{.b memo=m}"),
            Sample("x ⟦y⟧", ["a", "b by=jon"], "x [[y]{.a}]{.b by=jon}"),
            Sample("x ⟦y⟧", ["a", "a"], "x [[y]{.a}]{.a}"),
            Sample("⟦y⟧", ["a", "b by=jon"], "y {.a} {.b by=jon}"),
        ])
    func groups(_ sample: Sample) { #expect(body(sample) == sample.body) }

    @Test(
        "codings that cross or reach over a blank line are written in pieces, and those that nest are not",
        arguments: [
            Sample("⟦₁Vi ⟦₂turte₁⟧ ikke₂⟧ da", ["a", "b"], "[Vi [turte]{.b part=2}]{.a}[ ikke]{.b part=2} da"),
            Sample("⟦en\n\nto⟧\n\ntre", ["a"], "[en]{.a part=1}\n\n[to]{.a part=1}\n\ntre"),
            Sample("e⟦n\n \n\nt⟧o", ["a"], "e[n]{.a part=1}\n \n\n[t]{.a part=1}o"),
            Sample("⟦- en\n- t⟧o", ["a"], "[- en\n- t]{.a}o"),
            Sample("x ⟦y ⟦z⟧ y⟧", ["a", "b"], "x [y [z]{.b} y]{.a}"),
            Sample("x ⟦y⟧⟦z⟧", ["a", "b"], "x [y]{.a}[z]{.b}"),
            Sample("- ⟦₁e⟦₂n₁⟧\n- t₂⟧o", ["a", "b"], "- [e[n]{.b part=2}]{.a}\n[- t]{.b part=2}o"),
        ])
    func pieces(_ sample: Sample) { #expect(body(sample) == sample.body) }

    @Test(
        "brackets of the text stay plain where they pair, and get a backslash where they would be a mark's",
        arguments: [
            Sample("⟦[14:05]⟧ x", ["a"], "[[14:05]]{.a} x"),
            Sample("[14:05] [en](b) {c}", [], "[14:05] [en](b) \\{c}"),
            Sample("x] ⟦y⟧", ["a"], "x\\] [y]{.a}"),
            Sample("[x ⟦y] z⟧", ["a"], "\\[x [y\\] z]{.a}"),
            Sample("[x]{.b}", [], "[x]\\{.b}"),
            Sample(#"\[x\] \a \{"#, [], #"\\[x\\] \a \\\{"#),
            Sample(#"x ⟦y\⟧z"#, ["a"], #"x [y\\]{.a}z"#),
            Sample(#"x\⟦y⟧"#, ["a"], #"x\\[y]{.a}"#),
        ])
    func escapes(_ sample: Sample) { #expect(body(sample) == sample.body) }

    @Test("the researcher who wrote the note is not named in the marks")
    func researcher() {
        let sample = Sample("x ⟦y⟧ ⟦z⟧", ["a by=ida", "b by=jon"], "")
        #expect(body(sample, head: [("kind", "interview"), ("researcher", "ida")]) == "x [y]{.a} [z]{.b by=jon}")
        #expect(body(sample, head: []) == "x [y]{.a by=ida} [z]{.b by=jon}")
    }

    @Test("labels that the head lists begin turns, whatever the case of the key", arguments: ["voices", "Voices"])
    func voices(_ key: String) {
        let written = NoteWriter.write(text: MarkedText("⟦Kari: Ja.⟧\nKari: Nei.").text, head: [(key, "Kari; Ola")], marks: Sample("⟦Kari: Ja.⟧", ["a"], "").marks)
        #expect(written.text == "---\n\(key): \"Kari; Ola\"\n---\n\nKari: Ja. {.a}\nKari: Nei.")
        #expect(NoteReader.read(written.text).codes == ["a"])
    }

    @Test(
        "codings in the blank space between paragraphs go to the words in them or to the nearest paragraph, and are counted",
        arguments: [
            ("⟦x\n\n⟧y", "x {.a}\n\ny"), ("x⟦\n\ny⟧", "x\n\ny {.a}"), ("x⟦\n\n⟧y", "x {.a}\n\ny"), ("x \n\n ⟦\n⟧y", "x \n\n \ny {.a}"), ("⟦\n⟧\nx", "\n\nx {.a}"),
            ("x\n\n⟦\n⟧", "x {.a}\n\n\n"), ("x ⟦y\n\n⟧z", "x [y]{.a}\n\nz"), ("---\n⟦\n⟧", "[---]{.a}\n\n"), ("⟦  x⟧ y", "  [x]{.a} y"),
        ])
    func moved(_ marked: String, _ body: String) {
        let sample = Sample(marked, ["a"], body)
        let written = NoteWriter.write(text: MarkedText(marked).text, head: [], marks: sample.marks)
        #expect(written.text == "---\n---\n\n" + body)
        #expect(written.movedMarks == 1)
        #expect(NoteReader.read(written.text).text == MarkedText(marked).text)
    }

    @Test("each coding is counted that is moved, also where several share a group")
    func movedTogether() {
        let sample = Sample("x⟦\n\ny⟧", ["a", "b"], "")
        #expect(NoteWriter.write(text: MarkedText(sample.marked).text, head: [], marks: sample.marks).movedMarks == 2)
    }

    @Test("an empty text and one of blank space can hold no coding", arguments: ["", " ", "\n\n", "\u{C}"])
    func blank(_ string: String) {
        let text = StoredText(trusted: Array(string.utf8))
        let marks = string.isEmpty ? [] : [CodeMark(range: text.wholeRange, code: "a", line: 1, column: 1, facets: [], researcher: nil, memo: nil)]
        let written = NoteWriter.write(text: text, head: [("kind", "diary")], marks: marks)
        #expect(written.text == "---\nkind: diary\n---\n\n" + string)
        #expect(written.movedMarks == marks.count)
    }
}
