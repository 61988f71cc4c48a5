import FeltTestSupport
import FeltText
import Testing

@Suite("Cutting into sentences, for any text")
struct SentencesPropertyTests {
    private static let signs = NastyText(mixing: [". ", "? ", "! ", "…", "\n\n", "»", "« ", "A", "\"", ")", "(", "kl. ", "3. ", "Vi ", "f.eks. ", " \n"])

    private func isBlank(_ string: String) -> Bool { string.unicodeScalars.allSatisfy(\.properties.isWhitespace) }

    @Test("sentences are sorted, disjoint, whole characters, without blank space at their ends, and hold all that is not blank", arguments: Seeds.some(60))
    func cover(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<20 {
            let text = try StoredText(validating: Self.signs.text(upTo: 80, using: &random).utf8)
            let boundaries = (0...text.utf8.count).filter { text.isScalarBoundary(ByteOffset($0)) }
            let ends = [boundaries.randomElement(using: &random) ?? 0, boundaries.randomElement(using: &random) ?? 0].sorted()
            for range in [text.wholeRange, TextRange(ends[0]..<ends[1])] {
                var last = range.start
                for sentence in Sentences.ranges(in: text, within: range) {
                    #expect(last <= sentence.start && text.isValid(sentence) && range.contains(sentence), "seed \(seed)")
                    #expect(isBlank(text[TextRange(last, sentence.start)]), "words between sentences, seed \(seed)")
                    let scalars = text[sentence].unicodeScalars
                    let first = try #require(scalars.first)
                    let final = try #require(scalars.last)
                    #expect(!first.properties.isWhitespace && !final.properties.isWhitespace, "seed \(seed)")
                    last = sentence.end
                }
                #expect(isBlank(text[TextRange(last, range.end)]), "words behind the last sentence, seed \(seed)")
            }
        }
    }

    @Test("sentences cut on their own are one sentence each", arguments: Seeds.some(40))
    func again(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let text = try StoredText(validating: Self.signs.text(ofBytes: 600, using: &random).utf8)
        for sentence in Sentences.ranges(in: text, within: text.wholeRange) {
            #expect(Sentences.ranges(in: text, within: sentence) == [sentence], "seed \(seed)")
        }
    }

    @Test(
        "real bokmål, five sentences a paragraph, is cut as the treebank has it in most paragraphs",
        .enabled(if: SharedFolder.holds("corpus"), "needs ../shared/corpus beside the package"))
    func corpus() throws {
        var (paragraphs, right, found) = (0, 0, 0)
        for file in SharedFolder.files(in: "corpus", withExtension: "txt") {
            let text = try StoredText(validating: try SharedFolder.bytes(file))
            for paragraph in text.string.split(separator: "\n\n") {
                let part = StoredText(trusted: Array(paragraph.utf8))
                let count = Sentences.ranges(in: part, within: part.wholeRange).count
                paragraphs += 1
                found += count
                if count == 5 { right += 1 }
            }
        }
        // Headlines without a full stop run into the sentence behind them; no rule can see that.
        #expect(paragraphs > 450)
        #expect(right * 100 >= paragraphs * 70, "\(right) of \(paragraphs) paragraphs, \(found) sentences")
        #expect((paragraphs * 5 * 90...paragraphs * 5 * 105).contains(found * 100), "\(found) sentences in \(paragraphs) paragraphs")
    }
}
