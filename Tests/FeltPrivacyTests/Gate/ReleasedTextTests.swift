import FeltPrivacy
import FeltTestSupport
import FeltText
import Testing

@Suite("A text without what is kept back")
struct ReleasedTextTests {
    private static func released(_ ranges: Range<Int>...) -> ReleasedText {
        ReleasedText(withheld: ranges.map { WithheldRange(range: TextRange($0), reason: .personal) })
    }

    @Test("has a mark where words stayed, and ranges that move with it")
    func marks() throws {
        let text = try StoredText(validating: Array("en to tre fire fem".utf8))
        let released = Self.released(3..<5, 10..<14)
        let out = released.text(text)
        #expect(out.string == "en […] tre […] fem")
        func words(_ range: Range<Int>) -> String? { released.range(TextRange(range)).map { out[$0] } }
        #expect(words(0..<2) == "en" && words(6..<9) == "tre" && words(15..<18) == "fem")
        #expect(words(3..<5) == nil && words(4..<5) == nil && words(10..<12) == nil)
        // What reaches into a piece ends before it; what reaches over one has its mark.
        #expect(words(0..<4) == "en " && words(4..<9) == " tre" && words(0..<9) == "en […] tre" && words(6..<18) == "tre […] fem")
        #expect(!released.cuts(TextRange(0..<3)) && released.cuts(TextRange(0..<4)) && !released.cuts(TextRange(5..<10)))
        #expect(released.counted(TextRange(0..<4)).map(\.bytes) == [0..<3] && released.counted(TextRange(2..<18)).map(\.bytes) == [2..<3, 5..<10, 14..<18])
        #expect(released.counted(TextRange(10..<14)).isEmpty && Self.released().counted(TextRange(1..<4)).map(\.bytes) == [1..<4])
        #expect(released.reason(TextRange(3..<5)) == .personal && released.reason(TextRange(0..<2)) == nil)
        #expect(released.range(TextRange(6..<6)) == TextRange(9..<9) && released.range(TextRange(4..<4)) == nil && Self.released().range(TextRange(4..<4)) == TextRange(4..<4))
        #expect(Self.released().text(text).string == text.string && Self.released().range(TextRange(2..<7)) == TextRange(2..<7))
    }

    @Test("keeps every letter of a coding that may leave, and none that may not, on random texts", arguments: Seeds.some(40))
    func property(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let letters = Array("abå😀e\u{301} \n").map(String.init)
        let pieces = (0..<60).map { _ in letters[Int.random(in: 0..<letters.count, using: &random)] }
        let text = try StoredText(validating: Array(pieces.joined().utf8))
        var starts = [0]
        for piece in pieces { starts.append(starts[starts.count - 1] + piece.utf8.count) }
        var ranges: [Range<Int>] = []
        var place = 0
        while place < 55 {
            let start = place + Int.random(in: 1...12, using: &random)
            let end = start + Int.random(in: 1...5, using: &random)
            guard end <= 60 else { break }
            ranges.append(start..<end)
            place = end
        }
        let released = ReleasedText(withheld: ranges.map { WithheldRange(range: TextRange(starts[$0.lowerBound]..<starts[$0.upperBound]), reason: .thirdParty) })
        let out = released.text(text)
        for _ in 0..<60 {
            let start = Int.random(in: 0..<60, using: &random)
            let end = Int.random(in: start + 1...60, using: &random)
            // Letter by letter, with one mark for each piece between letters that leave.
            var expected = ""
            var place = start
            var waiting = ""
            while place < end {
                if let piece = ranges.first(where: { $0.contains(place) }) {
                    if !expected.isEmpty { waiting += ReleasedText.mark }
                    place = piece.upperBound
                } else {
                    expected += waiting + pieces[place]
                    waiting = ""
                    place += 1
                }
            }
            let range = released.range(TextRange(starts[start]..<starts[end]))
            #expect(range.map { out[$0] } ?? "" == expected, "seed \(seed): \(start)..<\(end) of \(ranges)")
        }
    }

    @Test("is known again from its words, and ranges lead back to where they came from", arguments: Seeds.some(60))
    func recognised(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let words = (0..<40).map { _ in ["å", "😀 og", "ord", "to to", "[…]"][Int.random(in: 0..<5, using: &random)] }
        let text = try StoredText(validating: Array(words.joined(separator: " ").utf8))
        var starts = [0]
        for word in words { starts.append(starts[starts.count - 1] + word.utf8.count + 1) }
        var pieces: [WithheldRange] = []
        var place = Int.random(in: 0...5, using: &random)
        while place < 38 {
            let end = min(39, place + Int.random(in: 1...4, using: &random))
            pieces.append(WithheldRange(range: TextRange(starts[place]..<starts[end] - 1), reason: .embargo))
            place = end + Int.random(in: 1...9, using: &random)
        }
        let released = ReleasedText(withheld: pieces)
        let out = released.text(text)
        #expect(ReleasedText.markCount(out) >= pieces.count)
        // By what is known, and by the words alone, where they stand in one place only.
        for known in [released, ReleasedText(of: text, as: out)].compactMap(\.self) {
            #expect(known.text(text) == out, "seed \(seed)")
            for _ in 0..<40 {
                let start = Int.random(in: 0..<40, using: &random)
                let end = Int.random(in: start + 1...40, using: &random)
                let range = TextRange(starts[start]..<starts[end] - 1)
                guard let there = known.range(range) else { continue }
                let back = known.whole(there)
                #expect(known.range(back) == there && text.isValid(back), "seed \(seed): \(range)")
                if !known.cuts(range) { #expect(back == range, "seed \(seed): \(range)") }
            }
        }
        // Changed words are not known, and neither are words that could stand in two places.
        #expect(ReleasedText(of: text, as: StoredText(trusted: Array("x".utf8) + out.utf8)) == nil)
        let twice = try StoredText(validating: Array("en to en to en".utf8))
        #expect(try ReleasedText(of: twice, as: StoredText(validating: Array("en […]to[…] en".utf8))) == nil)
        #expect(try ReleasedText(of: twice, as: StoredText(validating: Array("en […] en".utf8)))?.whole(TextRange(9..<11)) == TextRange(12..<14))
    }
}
