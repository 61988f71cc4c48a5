import FeltModel
@testable import FeltStore
import FeltTestSupport
import FeltText

/// Makes sources of nasty text with random passages.
enum RandomSource {
    static func make(_ reader: StudyReader, _ random: inout SeededGenerator) throws -> NewSource {
        let text = Self.text(&random)
        var source = NewSource(
            slug: RandomAct.slug(&random), kind: "interview", language: Language.allCases.randomElement(using: &random) ?? .nb, text: text,
            normalisation: "utf-8", passages: passages(of: text, &random))
        source.title = RandomAct.words(&random)
        source.date = ["2026-02-11", nil].randomElement(using: &random) ?? nil
        source.caseID = try reader.cases().randomElement(using: &random)?.id
        source.fileName = RandomAct.words(&random)
        if Bool.random(using: &random) { source.original = Array("\r\n".utf8) + text.utf8 }
        source.researcher = try reader.researchers().randomElement(using: &random)?.id
        source.attributes = (0..<Int.random(in: 0...3, using: &random)).map { Attribute(name: "felt\($0)", value: RandomAct.words(&random)) }
        if Bool.random(using: &random) { try RandomFieldwork.fillNote(of: &source, reader, &random) }
        return source
    }

    /// A text that obeys the rules of stored text.
    static func text(_ random: inout SeededGenerator) -> StoredText {
        StoredText(trusted: Array(NastyText(mixing: ["Vi turte ikke. ", "anskaffelsen", "risiko\n\n"]).text(upTo: 80, using: &random).utf8))
    }

    /// At most `count` ranges of a text, in no order, none empty, on scalar boundaries.
    static func ranges(_ count: Int, in text: StoredText, _ random: inout SeededGenerator) -> [TextRange] {
        let places = boundaries(of: text)
        guard places.count > 1 else { return [] }
        return (0..<Int.random(in: 1...count, using: &random)).map { _ in
            let start = Int.random(in: 0..<places.count - 1, using: &random)
            return TextRange(places[start]..<places[Int.random(in: start + 1..<places.count, using: &random)])
        }
    }

    private static func passages(of text: StoredText, _ random: inout SeededGenerator) -> [Passage] {
        let places = boundaries(of: text)
        guard places.count > 1 else { return [] }
        let cuts = Set((0..<Int.random(in: 2...9, using: &random)).map { _ in places.randomElement(using: &random) ?? 0 }).sorted()
        var turn = 0
        return zip(cuts, cuts.dropFirst()).map { start, end in
            var passage = plainPassage(TextRange(start..<end), places, &turn, &random)
            passage.layer = Bool.random(using: &random) ? NoteLayer.allCases.randomElement(using: &random) : nil
            passage.isRecalled = Int.random(in: 0..<5, using: &random) == 0
            passage.question = ["need.1", nil].randomElement(using: &random) ?? nil
            return passage
        }
    }

    private static func plainPassage(_ range: TextRange, _ places: [Int], _ turn: inout Int, _ random: inout SeededGenerator) -> Passage {
        let (start, end) = (range.start.value, range.end.value)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: return Passage(kind: .heading(level: Int.random(in: 1...6, using: &random)), range: range)
        case 1: return Passage(kind: .paragraph, range: range)
        default:
            turn += 1
            let inside = places.filter { $0 > start && $0 <= end }
            return Passage(
                kind: .turn, range: range, voice: TextRange(start..<(inside.randomElement(using: &random) ?? end)),
                time: Bool.random(using: &random) ? TextRange(start..<(inside.first ?? end)) : nil, turn: turn)
        }
    }

    private static func boundaries(of text: StoredText) -> [Int] { (0...text.utf8.count).filter { text.isScalarBoundary(ByteOffset($0)) } }
}
