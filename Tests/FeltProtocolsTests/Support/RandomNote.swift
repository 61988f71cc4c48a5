import FeltModel
import FeltProtocols
import FeltTestSupport
import FeltText

/// A text with codings, as they may stand in a study.
struct RandomNote {
    let text: StoredText
    let head: [(String, String)]
    var marks: [CodeMark]

    private static let texts = NastyText(mixing: [
        "[", "]", "[x]", "{", "}", "{.a}", "]{.b}", " {.c}", "\\", "\\\\", "\"", "\n\n", "\n\n", "\n \n", "\n\u{C}\n", "\n## ", "\nINF: ", "\nKari: ", "\n- ", "\n1. ",
        "\n2. ", "\n---\n", "\n* * *\n", "[14:05] ", "<!--", "-->", "\nTOLKNING: ", "\n> ", "{#a}", "  ", "\n\n\n", "|", "*", "#", "ord ord ",
    ])

    /// A note of at most `pieces` pieces of text and `marks` codings.
    init(pieces: Int, marks count: Int, using random: inout SeededGenerator) {
        let text = StoredText(trusted: Array(Self.texts.text(upTo: pieces, using: &random).utf8))
        var head = [("title", Self.texts.text(upTo: 4, using: &random)), ("researcher", "ida"), ("voices", "Kari; Ola Nordmann")]
        if Bool.random(using: &random) { head.removeLast() }
        let passages = PassageParser.passages(in: text, extraVoices: head.count > 2 ? ["Kari", "Ola Nordmann"] : []).map(\.range)
        var marks: [CodeMark] = []
        for _ in 0..<Int.random(in: 0...count, using: &random) {
            let range: TextRange?
            switch Int.random(in: 0..<6, using: &random) {
            case 0: range = passages.randomElement(using: &random)
            case 1: range = marks.randomElement(using: &random)?.range
            case 2:
                // From the beginning of one passage to the end of a later one.
                let ends = [passages.randomElement(using: &random), passages.randomElement(using: &random)].compactMap { $0 }.sorted()
                range = ends.isEmpty ? nil : TextRange(ends[0].start, ends[ends.count - 1].end)
            case 3:
                // With one end in common with another, where that is a range.
                let other = marks.randomElement(using: &random)?.range
                let place = ByteOffset(Self.boundary(text, &random))
                range = other.flatMap { $0.start < place ? TextRange($0.start, place) : nil }
            default:
                let (one, other) = (Self.boundary(text, &random), Self.boundary(text, &random))
                range = TextRange(min(one, other)..<max(one, other))
            }
            guard let range, !range.isEmpty else { continue }
            marks.append(Self.mark(range, &random))
        }
        (self.text, self.head, self.marks) = (text, head, marks)
    }

    private static func mark(_ range: TextRange, _ random: inout SeededGenerator) -> CodeMark {
        var facets: [(facet: String, value: String)] = []
        if Int.random(in: 0..<3, using: &random) == 0 { facets.append(("valence", ["barrier", "driver"].randomElement(using: &random) ?? "")) }
        if Int.random(in: 0..<4, using: &random) == 0 { facets.append(("sted", texts.text(upTo: 3, using: &random))) }
        return CodeMark(
            range: range, code: ["culture.risk", "process.needs", "læring", "a"].randomElement(using: &random) ?? "a", line: 1, column: 1, facets: facets,
            researcher: [nil, nil, "ida", "jon", "åse m"].randomElement(using: &random) ?? nil,
            memo: Int.random(in: 0..<4, using: &random) == 0 ? texts.text(upTo: 8, using: &random) : nil)
    }

    private static func boundary(_ text: StoredText, _ random: inout SeededGenerator) -> Int {
        var place = Int.random(in: 0...text.utf8.count, using: &random)
        while !text.isScalarBoundary(ByteOffset(place)) { place -= 1 }
        return place
    }
}

/// Which bytes of a text are no blank space between paragraphs: those of passages, and of rules from their first sign to their last.
struct InkReference {
    let isInk: [Bool]

    init(_ text: StoredText, extraVoices: [String] = []) {
        var isInk = text.utf8.map { _ in false }
        for passage in PassageParser.passages(in: text, extraVoices: extraVoices) { for place in passage.range.bytes { isInk[place] = true } }
        let (bytes, isPassage) = (text.utf8, isInk)
        for place in bytes.indices where !isPassage[place] {
            let isBlank = { (byte: UInt8) in [9, 10, 11, 12, 32].contains(byte) }
            let before = bytes[..<place].lastIndex(of: 10).map { $0 + 1 } ?? 0
            let after = bytes[place...].firstIndex(of: 10) ?? bytes.count
            let line = bytes[before..<after]
            guard let first = line.firstIndex(where: { !isBlank($0) }), let last = line.lastIndex(where: { !isBlank($0) }) else { continue }
            isInk[place] = first <= place && place <= last && !isPassage[first]
        }
        self.isInk = isInk
    }

    /// Whether a range begins and ends outside blank space.
    func holdsBothEnds(of range: TextRange) -> Bool { isInk[range.start.value] && isInk[range.end.value - 1] }

    /// The range without blank space at its ends; nil where nothing is left.
    func trimmed(_ range: TextRange) -> TextRange? {
        guard let first = range.bytes.first(where: { isInk[$0] }), let last = range.bytes.last(where: { isInk[$0] }) else { return nil }
        return TextRange(first..<last + 1)
    }
}

extension CodeMark {
    /// All that makes a coding, with the researcher who wrote the note named.
    func facts(writer: String? = nil) -> String {
        "\(range.start.value)..<\(range.end.value) \(code) \(facets) \(researcher ?? writer ?? "") \(memo.map { "memo " + $0 } ?? "")"
    }

    func moved(to range: TextRange) -> CodeMark {
        CodeMark(range: range, code: code, line: line, column: column, facets: facets, researcher: researcher, memo: memo)
    }
}
