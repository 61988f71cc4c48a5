import FeltTerminal
import Testing

@Suite("Highlighter, for any ranges")
struct HighlighterPropertyTests {
    private static let alphabet = ["a", "b", "å", " ", " ", "漢", "e\u{301}", "\n", "👍🏽", "word", "-"]

    /// A text of some graphemes and ranges between them that cross, nest, touch and repeat at will.
    private func sample(_ random: inout SeededGenerator) -> (text: String, ranges: [Range<Int>]) {
        let pieces = (0..<Int.random(in: 0..<40, using: &random)).compactMap { _ in Self.alphabet.randomElement(using: &random) }
        let bounds = pieces.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.utf8.count) }
        let ranges = (0..<Int.random(in: 0..<12, using: &random)).map { _ in
            let ends = [bounds.randomElement(using: &random) ?? 0, bounds.randomElement(using: &random) ?? 0].sorted()
            return ends[0]..<ends[1]
        }
        return (pieces.joined(), ranges)
    }

    private func marks(_ ranges: [Range<Int>]) -> [Highlighter.Mark] {
        ranges.enumerated().map { index, range in
            Highlighter.Mark(range, label: "m\(index)", style: Style(background: .exact(Colour(red: UInt8(index), green: 0, blue: 0))))
        }
    }

    /// The text as it is shown without any mark.
    private func bare(_ text: String) -> String {
        text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"
    }

    private func withoutMarkers(_ shown: String) -> String {
        var result = ""
        var isLabel = false
        for scalar in shown.unicodeScalars where !"⟦⟧⁰¹²³⁴⁵⁶⁷⁸⁹".unicodeScalars.contains(scalar) {
            if scalar == "{" {
                isLabel = true
            } else if scalar == "}" {
                isLabel = false
            } else if !isLabel {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private func forEachSample(_ body: (String, [Range<Int>], UInt64) throws -> Void) rethrows {
        let first = UInt64.random(in: 0...999_999)
        for seed in first..<(first + 300) {
            var random = SeededGenerator(seed: seed)
            let (text, ranges) = sample(&random)
            try body(text, ranges, seed)
        }
    }

    @Test("taking the markers off gives the text back")
    func stripping() {
        forEachSample { text, ranges, seed in
            let shown = Highlighter(width: nil, depth: .none, showsLineNumbers: false).string(Array(text.utf8), marks: marks(ranges))
            #expect(Array(withoutMarkers(shown).utf8) == Array(bare(text).utf8), "seed \(seed)")
        }
    }

    @Test("wrapping loses nothing but spaces and keeps within the width where words can be cut")
    func wrapping() {
        forEachSample { text, ranges, seed in
            let shown = Highlighter(width: 14, depth: .none, showsLineNumbers: false).string(Array(text.utf8), marks: marks(ranges))
            func letters(_ text: String) -> [Unicode.Scalar] { text.unicodeScalars.filter { $0 != " " && $0 != "\n" } }
            #expect(letters(withoutMarkers(shown)) == letters(text), "seed \(seed)")
            for line in shown.split(separator: "\n") {
                #expect(DisplayWidth.columns(of: String(line)) <= 14, "seed \(seed)")
            }
        }
    }

    @Test("the ranges can be read back from brackets, numbers and labels")
    func readingBack() throws {
        try forEachSample { text, ranges, seed in
            // The empty text has no line on which a mark could stand.
            if text.isEmpty { return }
            let bytes = Array(text.utf8)
            let shown = Highlighter(width: nil, depth: .none, showsLineNumbers: false).string(bytes, marks: marks(ranges))
            var found: [String: Range<Int>] = [:]
            var open: [(number: String, start: Int)] = []
            var offset = 0
            var rest = Array(shown.unicodeScalars)[...]
            func number() -> String {
                let digits = rest.prefix { "⁰¹²³⁴⁵⁶⁷⁸⁹".unicodeScalars.contains($0) }
                rest = rest.dropFirst(digits.count)
                return digits.map(String.init).joined()
            }
            while let scalar = rest.popFirst() {
                if scalar == "⟦" {
                    open.append((number(), offset))
                } else if scalar == "⟧" {
                    let closing = number()
                    let position = try #require(open.lastIndex { $0.number == closing }, "seed \(seed)")
                    // What has no number crosses nothing, so it must be the last one open.
                    if closing.isEmpty { #expect(position == open.count - 1, "seed \(seed)") }
                    let label = rest.prefix { $0 != "}" }
                    rest = rest.dropFirst(label.count + 1)
                    found[label.dropFirst().map(String.init).joined()] = open.remove(at: position).start..<offset
                } else {
                    offset += String(scalar).utf8.count
                }
            }
            #expect(open.isEmpty, "seed \(seed)")
            for (index, range) in ranges.enumerated() {
                #expect(found["m\(index)"] == trimmed(range, bytes), "seed \(seed), range \(range)")
            }
        }
    }

    /// The slow and plain statement of which bytes of a range are painted.
    private func trimmed(_ range: Range<Int>, _ text: [UInt8]) -> Range<Int> {
        let inside = range.filter { text[$0] != 0x0A }
        if let first = range.first(where: { text[$0] != 0x0A }), let last = inside.last { return first..<(last + 1) }
        let start = range.lowerBound
        return start == text.count && text.last == 0x0A ? (start - 1)..<(start - 1) : start..<start
    }

    @Test("the colour at each place is that of the range opened last")
    func innermost() throws {
        forEachSample { text, ranges, seed in
            let bytes = Array(text.utf8)
            var unlabelled = marks(ranges)
            for index in unlabelled.indices { unlabelled[index].label = "" }
            let shown = Highlighter(width: nil, depth: .truecolour, showsLineNumbers: false).string(bytes, marks: unlabelled)
            let order = ranges.indices.sorted {
                let (a, b) = (trimmed(ranges[$0], bytes), trimmed(ranges[$1], bytes))
                return (a.lowerBound, -a.upperBound, $0) < (b.lowerBound, -b.upperBound, $1)
            }
            var offset = 0
            var colour: Int?
            for piece in shown.split(separator: "\u{1B}[", omittingEmptySubsequences: false).enumerated() {
                var words = piece.element
                if piece.offset > 0, let end = words.firstIndex(of: "m") {
                    let parameters = words[..<end].split(separator: ";")
                    colour = parameters.firstIndex(of: "48").flatMap { Int(parameters[$0 + 2]) }
                    words = words[words.index(after: end)...]
                }
                for byte in words.utf8 {
                    if byte == 0x0A {
                        #expect(colour == nil, "seed \(seed)")
                    } else {
                        let expected = order.last { trimmed(ranges[$0], bytes).contains(offset) }
                        #expect(colour == expected, "seed \(seed), byte \(offset)")
                    }
                    offset += 1
                }
            }
        }
    }
}
