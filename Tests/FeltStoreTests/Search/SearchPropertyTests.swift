import FeltStore
import Foundation
import Testing

@Suite("Exact search against a slow reading of the text")
struct SearchPropertyTests {
    private static let words = [
        "anskaffelse", "Anskaffelsen", "på", "pa\u{30A}", "PÅ", "pa", "øl", "ÆRE", "café", "cafe\u{301}", "10", "e",
        "kommune", "kommunene",
    ]
    private static let gaps = [" ", ", ", "\n", "-", "👍", " – ", "«", "...", "\u{200B}", "\u{1F468}\u{200D}\u{1F469}"]

    @Test("finds each word exactly where it stands", arguments: 1...20)
    func exactWords(seed: Int) throws {
        var random = SearchRandom(seed: UInt64(seed))
        let passages = (0..<30).map { _ in
            (0..<Int.random(in: 0..<15, using: &random))
                .map { _ in (Self.words.randomElement(using: &random) ?? "") + (Self.gaps.randomElement(using: &random) ?? " ") }
                .joined()
        }
        let fixture = try SearchFixture(passages)
        for word in Self.words {
            var expected: [Int: [Range<Int>]] = [:]
            for (id, passage) in passages.enumerated() {
                let ranges = Self.slowRanges(of: word, in: passage)
                if !ranges.isEmpty { expected[id] = ranges }
            }
            #expect(try fixture.hits(word, exact: true) == expected, "seed \(seed), word \(word)")
        }
    }

    /// Cuts the text at every character that is neither letter nor digit and compares the pieces, case and composition apart.
    private static func slowRanges(of word: String, in text: String) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        for piece in text.split(separator: #/[^\p{L}\p{N}\p{M}]/#.matchingSemantics(.unicodeScalar), omittingEmptySubsequences: false) {
            if piece.lowercased() == word.lowercased() { ranges.append(start..<start + piece.utf8.count) }
            start = text.utf8.distance(from: text.startIndex, to: piece.endIndex)
            if piece.endIndex < text.endIndex { start += String(text.unicodeScalars[piece.endIndex]).utf8.count }
        }
        return ranges
    }
}
