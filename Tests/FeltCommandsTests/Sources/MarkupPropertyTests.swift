import FeltTestSupport
import Testing

@Suite("felt show --markup on random texts and codings")
struct MarkupPropertyTests {
    private static let codes = ["culture.risk", "culture.openness", "process.needs", "ecosystem.suppliers"]

    @Test("what it writes, taken into another study, gives the same text and codings", arguments: Seeds.some(16))
    func roundTrip(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let signs = ["[", "]", "{", "}", "\\", "{.a}", "]{.b}", "INF: ", "[10:00] ", "\n\n", "# ", "{a=b}", " {.c}\n"]
        var text = NastyText(mixing: signs).text(upTo: 40, using: &random)
        // A text of blanks alone is no text.
        text += "ord"
        try FeltBench.runInStudy { bench in
            try bench.add("a.txt", text)
            let count = text.unicodeScalars.count
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                let ends = [Int.random(in: 0...count, using: &random), Int.random(in: 0...count, using: &random)].sorted()
                guard ends[0] < ends[1] else { continue }
                var command = ["tag", "a", Self.codes.randomElement(using: &random) ?? "", "--range", "\(ends[0])..\(ends[1])"]
                if Bool.random(using: &random) { command += ["--researcher", "jon"] }
                if Bool.random(using: &random) { command += ["--set", "valence=barrier"] }
                if Int.random(in: 0..<4, using: &random) == 0 { command += ["--memo", "Et «memo» med \"tegn\" nr. \(ends[0])"] }
                let tagged = bench.felt(command)
                // The same words twice with another facet is refused; anything else must work.
                #expect(tagged.code == 0 || tagged.errors.contains("already"), "seed \(seed): \(tagged.errors)")
            }
            // A coding that begins or ends between paragraphs cannot be written where it stands; the command says so.
            for coding in try bench.felt("list", "codings", "--format", "csv").rows() {
                let id = coding["coding"] ?? ""
                if try Self.isMoved(bench, coding) { #expect(bench.felt("untag", id).code == 0) }
            }
            try MarkupTests.expectRoundTrip(bench, "a", "seed \(seed): \(text.debugDescription)")
        }
    }

    /// Whether a coding alone cannot be written in its place. The codes of others do not matter to it.
    private static func isMoved(_ bench: FeltBench, _ coding: [String: String]) throws -> Bool {
        let text = Array(bench.raw("a").unicodeScalars)
        let start = try #require(Int(coding["start"] ?? "")), end = try #require(Int(coding["end"] ?? ""))
        // Both ends must stand at something that is not between paragraphs: a run of blanks with an empty line in it.
        return isBetween(text, start, isStart: true) || isBetween(text, end, isStart: false)
    }

    private static func isBetween(_ text: [Unicode.Scalar], _ place: Int, isStart: Bool) -> Bool {
        // Lines that are empty or blank, with the line ends around them, are between paragraphs.
        var lineStarts = [0]
        for (index, scalar) in text.enumerated() where scalar == "\n" { lineStarts.append(index + 1) }
        func isBlankLine(_ line: Int) -> Bool {
            let end = line + 1 < lineStarts.count ? lineStarts[line + 1] - 1 : text.count
            return text[lineStarts[line]..<end].allSatisfy { $0 == " " || $0 == "\t" }
        }
        let line = lineStarts.lastIndex { $0 <= place } ?? 0
        if isBlankLine(line) { return true }
        // Blanks before the first and behind the last word of a line may lie outside the paragraph.
        let lineEnd = line + 1 < lineStarts.count ? lineStarts[line + 1] - 1 : text.count
        func areBlank(_ range: Range<Int>) -> Bool { text[range].allSatisfy { $0.properties.isWhitespace } }
        if isStart, place < lineEnd, areBlank(lineStarts[line]..<place + 1) { return true }
        if !isStart, place > lineStarts[line], areBlank(place - 1..<lineEnd) { return true }
        // The line end before a blank line is between paragraphs too, and so is the beginning of a line behind one for an end.
        if isStart, place < text.count, text[place] == "\n", line + 1 < lineStarts.count, isBlankLine(line + 1) { return true }
        if !isStart, place == lineStarts[line], line > 0, isBlankLine(line - 1) { return true }
        return false
    }
}
