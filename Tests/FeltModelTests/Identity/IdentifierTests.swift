import FeltModel
import FeltTestSupport
import Testing

@Suite("Identifiers")
struct IdentifierTests {
    @Test("an id is twelve letters and digits without i, l, o and u, each as likely as another")
    func alphabet() {
        var random = SeededGenerator(seed: 1)
        var counts: [Character: Int] = [:]
        for _ in 0..<4_000 {
            let id = CodeID.make(using: &random).raw
            #expect(id.count == 12 && IdentifierText.isPrefix(id))
            for character in id { counts[character, default: 0] += 1 }
        }
        #expect(String(counts.keys.sorted()) == "0123456789abcdefghjkmnpqrstvwxyz")
        // 48 000 draws of 32: 1 500 each, with a standard deviation of 38.
        #expect(counts.values.allSatisfy { (1_250...1_750).contains($0) })
    }

    /// Gives the same number again and again.
    private struct Constant: RandomNumberGenerator {
        let value: UInt64

        func next() -> UInt64 { value }
    }

    @Test("each character is five bits of the random number, the lowest first, so that all sixty count")
    func bits() {
        var generator = Constant(value: (0..<12).reduce(0) { $0 | UInt64($1 + 20) << UInt64($1 * 5) })
        #expect(CodeID.make(using: &generator).raw == "mnpqrstvwxyz")
        generator = Constant(value: 0b10110 << 55)
        #expect(CodeID.make(using: &generator).raw == "00000000000p")
    }

    @Test("the same generator makes the same ids, and never one twice among many")
    func uniqueness() {
        var (first, second) = (SeededGenerator(seed: 2), SeededGenerator(seed: 2))
        let ids = (0..<20_000).map { _ in CodeID.make(using: &first) }
        #expect(ids.prefix(3) == [CodeID.make(using: &second), CodeID.make(using: &second), CodeID.make(using: &second)])
        #expect(Set(ids).count == ids.count)
    }

    @Test("the beginning of an id is known by its letters and length", arguments: ["0", "abc", "zzzzzzzzzzzz"])
    func prefixes(text: String) {
        #expect(IdentifierText.isPrefix(text))
    }

    @Test("anything else is no beginning of an id", arguments: ["", "A", "i", "l", "o", "u", "ab-c", "å", " ", "0000000000000"])
    func notPrefixes(text: String) {
        #expect(!IdentifierText.isPrefix(text))
    }

    @Test("ids are ordered and shown by their letters")
    func order() {
        #expect(CodeID("a1") < CodeID("b0") && !(CodeID("b0") < CodeID("a1")) && !(CodeID("a1") < CodeID("a1")))
        #expect("\(SourceID("abc"))" == "abc")
    }
}
