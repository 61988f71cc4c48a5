import FeltModel
import FeltText
import Testing

@testable import FeltPrivacy

@Suite("Texts that were revised since")
struct SilentTextTests {
    private static func text(_ words: String) throws -> StoredText { try StoredText(validating: Array(words.utf8)) }
    private static func range(_ range: Range<Int>) -> TextRange { TextRange(range) }

    @Test("no word of one leaves, whoever asks and however, and all of it counts that is not kept back")
    func silent() throws {
        let text = try Self.text("en to tre fire fem")
        let whole = WithheldRange(range: Self.range(0..<18), reason: .embargo)
        let silent = ReleasedText(withheld: [whole], uncounted: [WithheldRange(range: Self.range(3..<5), reason: .withdrawn)])
        #expect(silent.text(text).string == ReleasedText.mark)
        for start in 0..<18 {
            for end in start + 1...18 {
                let range = Self.range(start..<end)
                #expect(silent.words(range, of: text) == nil && silent.range(range) == nil && silent.cuts(range))
            }
        }
        #expect(silent.counts(Self.range(0..<2)) && silent.counts(Self.range(4..<8)) && !silent.counts(Self.range(3..<5)))
        #expect(silent.countsWhole(Self.range(6..<18)) && !silent.countsWhole(Self.range(4..<8)) && silent.counted(Self.range(0..<18)) == [Self.range(0..<3), Self.range(5..<18)])
        #expect(silent.countedText(text).string == "en […] tre fire fem")
        // A text that is not silent gives the words that leave whole.
        let open = ReleasedText(withheld: [WithheldRange(range: Self.range(3..<5), reason: .withdrawn)])
        #expect(open.words(Self.range(6..<9), of: text) == "tre" && open.words(Self.range(0..<9), of: text) == nil && open.words(Self.range(3..<5), of: text) == nil)
        #expect(!open.counts(Self.range(3..<3)) && open.counts(Self.range(5..<5)) && !open.counts(Self.range(4..<4)))
    }

    private static let (one, two, three) = (CodingID("a"), CodingID("b"), CodingID("c"))
    private static func revised(_ kept: [String]?) -> RevisedText { RevisedText(kept: kept.map { $0.map { Array($0.utf8) } }, untouched: [one], lost: [two]) }

    @Test("what is kept back now is kept from counts wherever the same words stood then")
    func found() throws {
        let silence = Self.revised(["Kari"]).silence([WithheldRange(range: Self.range(0..<2), reason: .personal)], in: Array("ja Kari, og Kari".utf8))
        #expect(silence.uncounted.map(\.range) == [Self.range(0..<2), Self.range(3..<7), Self.range(12..<16)])
        #expect(silence.mayCount(Self.one) && !silence.mayCount(Self.two) && silence.mayCount(Self.three) && !silence.isWhole)
    }

    @Test("where the words are others now, only codings count that are known to lose nothing", arguments: [["Kari"], nil] as [[String]?])
    func doubtful(kept: [String]?) {
        let silence = Self.revised(kept).silence([], in: Array("ja hun, og hun".utf8))
        #expect(silence.mayCount(Self.one) && !silence.mayCount(Self.two) && !silence.mayCount(Self.three))
    }

    @Test("of a former text that was erased nobody knows more")
    func erased() {
        let silence = Self.revised(["Kari"]).silence([], in: nil)
        #expect(silence.mayCount(Self.one) && !silence.mayCount(Self.three))
    }
}
