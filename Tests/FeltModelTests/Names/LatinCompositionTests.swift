import FeltModel
import FeltTestSupport
import Foundation
import Testing

@Suite("Composing Latin letters")
struct LatinCompositionTests {
    private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    @Test(
        "the letters of Norwegian, Sámi and their neighbours are composed",
        arguments: Array("åÅéÉèÈêÊóÓòÒôÔäÄöÖüÜáÁčČŋšŠžŽǧǦńŃñÑçÇãÃõÕíÍúÚýÝÿŘř").map(String.init))
    func neighbours(letter: String) {
        let decomposed = letter.decomposedStringWithCanonicalMapping
        #expect(bytes(LatinComposition.compose("x\(decomposed)y")) == bytes("x\(letter)y"))
    }

    @Test("whatever is composed is the form that Unicode gives, for every letter and mark")
    func agreesWithUnicode() {
        let letters = (0x41...0x5A).compactMap { Unicode.Scalar($0) } + (0x61...0x7A).compactMap { Unicode.Scalar($0) }
        var composed = 0
        for mark in (0x300...0x36F).compactMap({ Unicode.Scalar($0) }) {
            for letter in letters {
                let pair = "\(letter)\(mark)"
                let result = LatinComposition.compose(pair)
                if bytes(result) != bytes(pair) {
                    composed += 1
                    #expect(bytes(result) == bytes(pair.precomposedStringWithCanonicalMapping), "\(letter) U+\(String(mark.value, radix: 16))")
                }
            }
        }
        #expect(composed >= 81)
    }

    @Test("only the first of several marks is composed, and a mark on nothing stays")
    func severalMarks() {
        #expect(bytes(LatinComposition.compose("a\u{30A}\u{301}")) == bytes("å\u{301}"))
        #expect(bytes(LatinComposition.compose("\u{301}a")) == bytes("\u{301}a"))
        #expect(bytes(LatinComposition.compose("a\u{323}\u{30A}")) == bytes("a\u{323}\u{30A}"))
        #expect(bytes(LatinComposition.compose("a-\u{30A}")) == bytes("a-\u{30A}"))
        #expect(LatinComposition.compose("") == "")
    }

    @Test("composing keeps the text canonically equal, and a second time changes nothing", arguments: Seeds.some(40))
    func property(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let maker = NastyText(mixing: ["\u{30A}", "\u{301}", "\u{308}", "\u{327}", "a", "A", "n", "c", "\u{30C}"])
        for _ in 0..<30 {
            let text = maker.text(upTo: 40, using: &random)
            let composed = LatinComposition.compose(text)
            #expect(composed == text, "seed \(seed)")
            #expect(bytes(LatinComposition.compose(composed)) == bytes(composed), "seed \(seed)")
        }
    }
}
