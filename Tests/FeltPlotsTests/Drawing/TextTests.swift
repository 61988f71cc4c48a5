import FeltTestSupport
import Testing

@testable import FeltPlots

@Suite("Text in pictures")
struct TextTests {
    @Test("Cut text fits and begins as the whole", arguments: ["Leverandørenes forståelse", "culture.risk", "", "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", "家族の話をする"])
    func cut(text: String) {
        for limit in stride(from: 8.0, to: 200, by: 7) {
            let cut = TextWidth.cut(text, to: limit, 7)
            #expect(TextWidth.of(cut, 7) <= limit, "\(limit)")
            #expect(cut == text || (cut.hasSuffix("…") && text.hasPrefix(cut.dropLast())))
        }
    }

    @Test("Wrapped text loses nothing while there are lines, and every line fits", arguments: Seeds.some(10))
    func wrapped(seed: UInt64) {
        var random = RandomPlots(seed: seed)
        let text = PlotText.clean((0..<random.number(1...9)).map { _ in random.word() }.joined(separator: " "))
        let limit = Double(random.number(20...200))
        let lines = TextWidth.wrapped(text, to: limit, 7, lines: 1_000)
        #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " }, "seed \(seed)")
        for line in lines { #expect(TextWidth.of(line, 7) <= limit, "seed \(seed): \(line)") }
        #expect(TextWidth.wrapped(text, to: limit, 7, lines: 2).count <= 2)
    }

    @Test("Controls, marks of direction and signs that XML has not are left out; white space becomes one space")
    func clean() {
        #expect(PlotText.clean(" a\u{0}b\n\t c\u{202E}d\u{FFFE}\u{1B}[0m ") == "ab cd[0m")
        #expect(PlotText.escaped("<a href=\"x\">&'") == "&lt;a href=&quot;x&quot;&gt;&amp;'")
        #expect(PlotText.clean("blåbærsyltetøy Å") == "blåbærsyltetøy Å")
    }

    @Test("Numbers are written alike everywhere")
    func numbers() {
        #expect([0, 1.5, -2.25, 0.004, -0.006, 1e12, .nan].map(Canvas.number) == ["0", "1.5", "-2.25", "0", "-0.01", "0", "0"])
    }
}
