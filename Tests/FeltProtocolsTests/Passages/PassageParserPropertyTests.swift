import FeltModel
import FeltProtocols
import FeltTestSupport
import FeltText
import Testing

@Suite("The passages of any text")
struct PassageParserPropertyTests {
    private static let texts = NastyText(mixing: [
        "\n\n", "\n", "\n \n", "\n# ", "\n###### ", "\nINF: ", "\n[14:05] ", "\n[14:05] INT: ", "\n- ", "\n1. ", "\n12. ", "\n---\n", "\n* * *\n", "\u{C}", "\u{B}", "**INF:** ", "NB: ",
        "\nKari: ", "|", "=", "#",
    ])

    private let blanks: Set<UInt8> = [9, 10, 11, 12, 32]

    @Test("passages are in order, apart, trimmed, not empty, within the text and on code points", arguments: Seeds.some(60))
    func shape(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<60 {
            let text = StoredText(trusted: Array(Self.texts.text(upTo: 60, using: &random).utf8))
            var end = 0
            var turn = 0
            for passage in PassageParser.passages(in: text, extraVoices: ["Kari"]) {
                let range = passage.range
                #expect(text.isValid(range) && !range.isEmpty && range.start.value >= end, "seed \(seed)")
                #expect(!blanks.contains(text.utf8[range.start.value]) && !blanks.contains(text.utf8[range.end.value - 1]), "seed \(seed)")
                for part in [passage.voice, passage.time].compactMap({ $0 }) where passage.kind == .turn {
                    #expect(range.contains(part) && !part.isEmpty && text.isValid(part), "seed \(seed)")
                }
                if passage.kind == .turn { turn += 1 }
                #expect(passage.turn == nil || passage.turn == turn, "seed \(seed)")
                end = range.end.value
            }
        }
    }

    @Test("every byte that is neither blank nor part of a rule lies in exactly one passage, and no line end between lines of two", arguments: Seeds.some(60))
    func cover(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<60 {
            let text = StoredText(trusted: Array(Self.texts.text(upTo: 60, using: &random).utf8))
            var counts = text.utf8.map { _ in 0 }
            for passage in PassageParser.passages(in: text, extraVoices: []) { for place in passage.range.bytes { counts[place] += 1 } }
            var start = 0
            for line in text.utf8.split(separator: 10, omittingEmptySubsequences: false) {
                let signs = line.filter { !blanks.contains($0) }
                let isRule = signs.count >= 3 && Set(signs).count == 1 && "-*_=".utf8.contains(signs[0])
                for (place, byte) in zip(start..., line) where !blanks.contains(byte) {
                    #expect(counts[place] == (isRule ? 0 : 1), "seed \(seed), byte \(place)")
                }
                start += line.count + 1
            }
        }
    }

    @Test("the same text gives the same passages, with or without what stands in another paragraph before it", arguments: Seeds.some(20))
    func apart(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<60 {
            let string = Self.texts.text(upTo: 40, using: &random)
            let alone = PassageParser.passages(in: StoredText(trusted: Array(string.utf8)), extraVoices: [])
            let before = "INF: Før.\n\n# Tittel\n\n"
            let behind = PassageParser.passages(in: StoredText(trusted: Array((before + string).utf8)), extraVoices: []).dropFirst(2)
            #expect(behind.map(\.kind) == alone.map(\.kind), "seed \(seed)")
            #expect(behind.map { $0.range.start.value - before.utf8.count } == alone.map(\.range.start.value), "seed \(seed)")
            #expect(behind.map { $0.turn.map { $0 - 1 } } == alone.map(\.turn), "seed \(seed)")
        }
    }

    @Test(
        "large texts are read in one pass, whatever they are made of",
        arguments: ["INF: Vi turte ikke spørre, 😀 altså.\n\n", "x", "[1", "[11:", "\n", "- ", "1. a\n", " ", "**"])
    func large(_ string: String) {
        let unit = Array(string.utf8)
        let count = (unit.count > 9 ? 10 << 20 : 1 << 19) / unit.count
        let text = StoredText(trusted: Array(repeatElement(unit, count: count).joined()))
        let passages = PassageParser.passages(in: text, extraVoices: ["Kari"])
        // Blank space and rules are in no passage, what has no line ends is one.
        let expected = ["\n", " ", "- ", "**"].contains(string) ? 0 : unit.count > 4 ? count : 1
        #expect(passages.count == expected)
    }
}
