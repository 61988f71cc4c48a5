import FeltTestSupport
import FeltText
import Testing

@Suite("The text index, against a walk through the text")
struct TextIndexPropertyTests {
    private func check(_ string: String, _ comment: String) {
        TextIndexReference(string).check(TextIndex(StoredText(trusted: Array(string.utf8))), comment)
    }

    @Test("every text of up to four characters of one to four bytes")
    func small() {
        let letters = ["a", "\n", "å", "€", "😀"]
        var texts = [""]
        for _ in 0..<4 {
            for text in texts { check(text, "'\(text)'") }
            texts = texts.flatMap { text in letters.map { text + $0 } }
        }
        for text in texts { check(text, "'\(text)'") }
    }

    @Test("a character of each length lies across a checkpoint at each of its bytes", arguments: ["å", "€", "😀", "\n", "e\u{301}"])
    func acrossCheckpoints(character: String) {
        for distance in -5...2 {
            let before = String(repeating: "b", count: 512 + distance)
            check(before + character, "ends \(distance) from the edge")
            check(before + character + "c", "goes on \(distance) from the edge")
            check(before + character + character + character, "repeats \(distance) from the edge")
            check(before + character + String(repeating: "c", count: 512 - character.utf8.count) + character, "twice \(distance) from an edge")
        }
    }

    @Test("texts of nothing but wide characters, from one checkpoint's length to three", arguments: ["å", "€", "😀"])
    func wide(character: String) {
        for count in [127, 128, 129, 170, 171, 255, 256, 257, 384, 385] {
            check(String(repeating: character, count: count), "\(count)")
            check("a" + String(repeating: character, count: count), "a and \(count)")
        }
    }

    @Test("texts whose length is at the edge of a checkpoint", arguments: [0, 1, 511, 512, 513, 1023, 1024, 1025])
    func edges(count: Int) {
        check(String(repeating: "x", count: count), "\(count)")
        check(String(repeating: "\n", count: count), "\(count) lines")
    }

    @Test("nasty texts of any length", arguments: Seeds.some(40))
    func nasty(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        check(NastyText().text(upTo: 60, using: &random), "seed \(seed)")
        check(NastyText().text(ofBytes: Int.random(in: 400...1_400, using: &random), using: &random), "seed \(seed)")
    }

    @Test("ranges go through every unit and come back the same", arguments: Seeds.some(30))
    func ranges(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let string = NastyText().text(ofBytes: 1_200, using: &random)
        let text = StoredText(trusted: Array(string.utf8))
        let index = TextIndex(text)
        for _ in 0..<40 {
            let ends = [Int.random(in: 0...text.utf8.count, using: &random), Int.random(in: 0...text.utf8.count, using: &random)].sorted()
            let range = TextRange(ends[0]..<ends[1])
            guard text.isValid(range) else {
                #expect(index.scalarRange(range) == nil, "seed \(seed)")
                continue
            }
            let scalars = try #require(index.scalarRange(range))
            #expect(index.textRange(scalars: scalars) == range, "seed \(seed)")
            #expect(scalars.count == text[range].unicodeScalars.count, "seed \(seed)")
            let start = try #require(index.utf16Offset(at: range.start))
            let end = try #require(index.utf16Offset(at: range.end))
            #expect(index.textRange(utf16: start.value..<end.value) == range, "seed \(seed)")
            #expect(end.value - start.value == text[range].utf16.count, "seed \(seed)")
            let (first, last) = (try #require(index.linePosition(at: range.start)), try #require(index.linePosition(at: range.end)))
            #expect(index.byteOffset(at: first) == range.start && index.byteOffset(at: last) == range.end, "seed \(seed)")
        }
    }
}
