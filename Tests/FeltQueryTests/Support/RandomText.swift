import FeltModel
import FeltTestSupport
import FeltText

/// A text with the passages that a note of its kind has: headings with questions, turns that go on, remarks of a layer, rules between.
struct RandomText {
    private(set) var string = ""
    private(set) var passages: [Passage] = []
    private var turns = 0
    private var turn: (number: Int, voice: TextRange)?
    private var question: String?

    private static let nasty = ["é", "A\u{30A}s", "漢字", "–", "…", "😀", "👨‍👩‍👧‍👦", "x\u{A0}y", "ß", "12", "«", "»", "(", "שלום", ".", ",", "og", "e\u{301}"]

    static func make(using random: inout SeededGenerator) -> RandomText {
        var text = RandomText()
        for number in 0..<Int.random(in: 1...7, using: &random) {
            if number > 0 { text.string += RandomStudy.pick(["\n", "\n\n", "\n\n", "\n \n"], &random) }
            text.addBlock(using: &random)
        }
        return text
    }

    private mutating func addBlock(using random: inout SeededGenerator) {
        let start = string.utf8.count
        switch Int.random(in: 0...19, using: &random) {
        case 0...2:
            string += "## "
            (turn, question) = (nil, RandomStudy.pick([nil, "need.1", "need.2", "price.1"], &random))
            add(.heading(level: 2), from: start, layer: nil, using: &random)
        case 3...10:
            let label = RandomStudy.pick(RandomStudy.voices, &random)
            string += label + ": "
            turns += 1
            turn = (turns, TextRange(start..<start + label.utf8.count))
            add(.turn, from: start, layer: RandomStudy.pick([nil, .descriptive, .quote], &random), using: &random)
        case 11...12:
            string += "TOLKNING: "
            turn = nil
            add(.paragraph, from: start, layer: .interpretive, using: &random)
        case 13:
            // A rule is in no paragraph.
            string += "---"
        default: add(.paragraph, from: start, layer: RandomStudy.pick([nil, .descriptive, .methodological], &random), using: &random)
        }
    }

    private mutating func add(_ kind: Passage.Kind, from start: Int, layer: NoteLayer?, using random: inout SeededGenerator) {
        string += (0..<Int.random(in: 1...7, using: &random)).map { _ in
            Int.random(in: 0...2, using: &random) > 0 ? RandomStudy.pick(RandomStudy.words, &random) : RandomStudy.pick(Self.nasty, &random)
        }.joined(separator: RandomStudy.pick([" ", " ", " ", "\n"], &random))
        var passage = Passage(kind: kind, range: TextRange(start..<string.utf8.count), voice: turn?.voice, turn: turn?.number)
        passage.layer = layer
        passage.question = question
        passages.append(passage)
    }
}
