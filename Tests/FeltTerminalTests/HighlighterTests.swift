import FeltTerminal
import Testing

@Suite("Highlighter")
struct HighlighterTests {
    /// Reads marked text: `<a` opens the mark named a, `a>` closes it; the name is its label.
    private func parse(_ marked: String) -> (text: [UInt8], marks: [Highlighter.Mark]) {
        var text: [UInt8] = []
        var starts: [Character: Int] = [:]
        var marks: [Highlighter.Mark] = []
        var characters = Array(marked)[...]
        while let character = characters.popFirst() {
            if character == "<", let name = characters.popFirst() {
                starts[name] = text.count
            } else if characters.first == ">", let start = starts.removeValue(forKey: character) {
                marks.append(Highlighter.Mark(start..<text.count, label: String(character), style: Style(background: .basic(3))))
                characters.removeFirst()
            } else {
                text += String(character).utf8
            }
        }
        return (text, marks)
    }

    private func shown(_ marked: String, width: Int? = nil, lines: ClosedRange<Int>? = nil, numbers: Bool = false) -> String {
        let (text, marks) = parse(marked)
        return Highlighter(width: width, depth: .none, showsLineNumbers: numbers).string(text, marks: marks, lines: lines)
    }

    @Test(
        "ranges stand in brackets with their label behind",
        arguments: [
            ("one <atwoa> three", "one ⟦two⟧{a} three\n"),
            ("<aalla>", "⟦all⟧{a}\n"),
            ("<aone <btwob>a> three", "⟦one ⟦two⟧{b}⟧{a} three\n"),
            ("<aonea><btwob>", "⟦one⟧{a}⟦two⟧{b}\n"),
            ("<a<bsameb>a>", "⟦⟦same⟧{a}⟧{b}\n"),
            ("on<aa>e", "on⟦⟧{a}e\n"),
            ("<axa><bb>", "⟦x⟧{a}⟦⟧{b}\n"),
            ("<a漢a>e\u{301}<b👍🏽b>", "⟦漢⟧{a}e\u{301}⟦👍🏽⟧{b}\n"),
        ])
    func brackets(marked: String, expected: String) {
        #expect(shown(marked) == expected)
    }

    @Test("ranges that cross carry numbers and those that nest do not")
    func crossing() {
        #expect(shown("<aone <btwo a>three b>four <cfivec>") == "⟦¹one ⟦²two ⟧¹{a}three ⟧²{b}four ⟦five⟧{c}\n")
        #expect(shown("<aa<bb<cca>db>ec>f") == "⟦¹a⟦²b⟦³c⟧¹{a}d⟧²{b}e⟧³{c}f\n")
        #expect(shown("<za<ab<bca>db>z>") == "⟦a⟦¹b⟦²c⟧¹{a}d⟧²{b}⟧{z}\n")
    }

    @Test("a range over several lines opens once and closes once, never on an empty margin")
    func severalLines() {
        #expect(shown("one <atwo\n\nthree\na>four\n") == "one ⟦two\n\nthree⟧{a}\nfour\n")
        #expect(shown("one<a\ntwoa>") == "one\n⟦two⟧{a}\n")
        #expect(shown("one\n<aa>") == "one⟦⟧{a}\n")
    }

    @Test("lines are numbered in the margin and wrapped between words")
    func wrapped() {
        let marked = "Short\nWe <awaited <bfor the councilb>a> to decide, and then it was late.\n\n  indented"
        #expect(
            shown(marked, width: 26, numbers: true) == """
                1 │ Short
                2 │ We ⟦waited ⟦for the
                  │ council⟧{b}⟧{a} to
                  │ decide, and then it
                  │ was late.
                3 │\(" ")
                4 │   indented

                """)
    }

    @Test("a word longer than the line is cut where the line is full")
    func longWord() {
        #expect(shown("see https://example.org/a/b <a1a> x", width: 12) == "see https://\nexample.org/\na/b ⟦1⟧{a} x\n")
        #expect(shown("漢字漢字漢字漢字", width: 11) == "漢字漢字漢\n字漢字\n")
        #expect(shown("abcdefghijklmnopq rst", width: 10) == "abcdefghij\nklmnopq\nrst\n")
    }

    @Test("only the lines asked for are shown, and ranges that go on outside say so")
    func someLines() {
        let marked = "one <atwo\nthreea> <bfour\nfive\nsixb> <cseven\neightc>\n"
        #expect(shown(marked, lines: 2...3, numbers: true) == "2 │ ⟦…three⟧{a} ⟦four\n3 │ five…⟧{b}\n")
        #expect(shown(marked, lines: 5...9) == "⟦…eight⟧{c}\n")
        #expect(shown(marked, lines: 6...9) == "")
        #expect(shown(marked, lines: 0...1) == "one ⟦two…⟧{a}\n")
    }

    @Test("the empty text shows nothing and blank lines are kept")
    func empty() {
        #expect(shown("") == "")
        #expect(shown("\n") == "\n")
        #expect(shown("\n\na") == "\n\na\n")
    }

    @Test("control characters become signs and tabs four spaces")
    func controls() {
        #expect(shown("a\u{1B}[2Jb\tc\u{9B}d") == "a␛[2Jb    c\u{FFFD}d\n")
    }

    @Test("marks outside the text or inside a scalar are brought to its bounds")
    func bounds() {
        let text = Array("å b".utf8)
        let highlighter = Highlighter(width: nil, depth: .none, showsLineNumbers: false)
        #expect(highlighter.string(text, marks: [.init(1..<99, label: "x")]) == "⟦å b⟧{x}\n")
        #expect(highlighter.string(text, marks: [.init(-4..<1, label: "")]) == "⟦å⟧ b\n")
    }

    @Test("with colour the innermost range is painted, meeting ranges are underlined and no style outlives its line")
    func colour() {
        let marks = [
            Highlighter.Mark(0..<9, label: "a", style: Style(background: .basic(4))),
            Highlighter.Mark(2..<3, label: "", style: Style(foreground: .basic(1))),
        ]
        let text = Array("a b c\nd e f".utf8)
        let shown = Highlighter(width: nil, depth: .sixteen).string(text, marks: marks)
        let outer = "\u{1B}[97;44m"
        let end = "\u{1B}[0m"
        #expect(
            shown == """
                \u{1B}[2m1 │ \(end)\(outer)a \(end)\u{1B}[4;31mb\(end)\(outer) c\(end)
                \u{1B}[2m2 │ \(end)\(outer)d e{a}\(end) f

                """)
    }
}
