import FeltText
import Testing

@testable import FeltRefi

@Suite("RefiPositionJudge")
struct RefiPositionJudgeTests {
    /// A text as a program would ship it, with its marked passages counted in its way.
    private func sample(_ marked: String, _ counting: RefiPositions.Counting, bom: Bool = false, crlf: Bool = false, named: Bool = false) throws -> (RefiPositionSample, [TextRange]) {
        let passages = MarkedPassages(marked)
        let shipped = (bom ? "\u{FEFF}" : "") + (crlf ? passages.text.string.replacing("\n", with: "\r\n") : passages.text.string)
        let file = try RefiTextFile(Array(shipped.utf8))
        #expect(file.clean == passages.text)
        func position(_ byte: Int) -> Int {
            let before = String(decoding: passages.text.utf8[..<byte], as: UTF8.self)
            let characters = counting.unit == .utf16 ? before.utf16.count : before.unicodeScalars.count
            return characters + (crlf && counting.countsCarriageReturns ? before.utf8.count { $0 == 10 } : 0) + (bom && counting.countsByteOrderMark ? 1 : 0)
        }
        let bounds = passages.ranges.map { RefiDocument.Bounds(start: position($0.start.value), end: position($0.end.value)) }
        let names = passages.ranges.map { named ? passages.text[$0] : "" as String? }
        return (RefiPositionSample(file, bounds: bounds, names: names), passages.ranges)
    }

    private static let talk = "😀 Ada sa ⟦noe om tillit⟧ 👍🏽.\nBo: «⟦Nei⟧» 🇳🇴, det ⟦turte vi ikke⟧.\nSå ⟦løsnet⟧ det 😀 da ⟦leverandørene⟧ kom.\n"

    @Test("whatever is counted is found out from the words, for an unknown program", arguments: RefiPositions.Counting.all)
    func unknownProgram(counting: RefiPositions.Counting) throws {
        let (sample, ranges) = try sample(Self.talk, counting, bom: true, crlf: true)
        let verdict = try #require(RefiPositionJudge(origin: "", forced: nil).verdicts([RefiPositionTrial(sample)])[0])
        #expect(sample.ranges(verdict.positions.counting) == ranges && verdict.positions.evidence == .words && verdict.positions.confidence == .certain)
        #expect(verdict.isUTF16 == (counting.unit == .utf16))
    }

    @Test("a program that counts otherwise than it is known to is found out, and told")
    func againstOrigin() throws {
        let (sample, ranges) = try sample(Self.talk, RefiPositions.Counting(), crlf: true)
        let verdict = try #require(RefiPositionJudge(origin: "NVivo for Windows 14", forced: nil).verdicts([RefiPositionTrial(sample)])[0])
        #expect(sample.ranges(verdict.positions.counting) == ranges && verdict.isAgainstOrigin)
        let (known, _) = try self.sample(Self.talk, RefiPositions.Counting(unit: .utf16), crlf: true)
        let right = try #require(RefiPositionJudge(origin: "NVivo for Windows 14", forced: nil).verdicts([RefiPositionTrial(known)])[0])
        #expect(right.positions.counting == RefiPositions.Counting(unit: .utf16) && !right.isAgainstOrigin)
    }

    @Test("one selection that fits another way by chance does not outweigh a measured program, but names that quote do")
    func chance() throws {
        // Half a word in the right way; a whole one in the other.
        let (part, ranges) = try sample("😀 Hun t⟦urte⟧ ikke", RefiPositions.Counting(unit: .utf16))
        let verdict = try #require(RefiPositionJudge(origin: "NVivo", forced: nil).verdicts([RefiPositionTrial(part)])[0])
        #expect(part.ranges(verdict.positions.counting) == ranges)
        let (quoted, quotes) = try sample("😀 Hun t⟦urte⟧ ikke", RefiPositions.Counting(), named: true)
        let other = try #require(RefiPositionJudge(origin: "NVivo", forced: nil).verdicts([RefiPositionTrial(quoted)])[0])
        #expect(quoted.ranges(other.positions.counting) == quotes && other.positions.quotes == 1)
    }

    @Test("what this program wrote is believed, however many half words were marked; only names that say other words speak against it")
    func ownFiles() throws {
        // Each is a blank and most of a word; one place further it is a whole word.
        let marked = "😀 Så⟦ gikk de⟧t slik⟦ at de⟧n kom⟦ og de⟧n dro"
        let (halves, ranges) = try sample(marked, RefiPositions.Counting(unit: .utf16))
        let own = try #require(RefiPositionJudge(origin: "Feltlogg for nvivo", forced: nil).verdicts([RefiPositionTrial(halves)])[0])
        #expect(halves.ranges(own.positions.counting) == ranges && own.positions.evidence == .origin && own.positions.confidence == .certain)
        // Of another program's file the words are believed.
        let other = try #require(RefiPositionJudge(origin: "NVivo", forced: nil).verdicts([RefiPositionTrial(halves)])[0])
        #expect(halves.ranges(other.positions.counting) != ranges)
        let (named, quotes) = try sample(marked, RefiPositions.Counting(), named: true)
        let against = try #require(RefiPositionJudge(origin: "Feltlogg for nvivo", forced: nil).verdicts([RefiPositionTrial(named)])[0])
        #expect(named.ranges(against.positions.counting) == quotes && against.isAgainstOrigin)
    }

    @Test("where the words of a text do not decide, those of the others do")
    func otherTexts() throws {
        let counting = RefiPositions.Counting(unit: .utf16)
        let (clear, _) = try sample(Self.talk, counting)
        let (dark, ranges) = try sample("a 😀😀 b ⟦c⟧ d e f", counting)
        let verdicts = RefiPositionJudge(origin: "", forced: nil).verdicts([RefiPositionTrial(clear), RefiPositionTrial(dark), nil])
        let second = try #require(verdicts[1])
        #expect(dark.ranges(second.positions.counting) == ranges && second.positions.evidence == .otherTexts && verdicts[2] == nil)
        // Alone it is a guess, and said to be one.
        let alone = try #require(RefiPositionJudge(origin: "", forced: nil).verdicts([RefiPositionTrial(dark)])[0])
        #expect(alone.positions.confidence == .guess && alone.matters && alone.positions.evidence == .standard)
    }

    @Test("where nothing differs it is certain; what is forced is taken; nobody has measured ATLAS.ti behind an emoji")
    func certainty() throws {
        let (plain, _) = try sample("uten ⟦emoji⟧\n", RefiPositions.Counting())
        #expect(RefiPositionJudge(origin: "", forced: nil).verdicts([RefiPositionTrial(plain)])[0]?.positions.evidence == .noDifference)
        let (talk, _) = try sample(Self.talk, RefiPositions.Counting())
        let forced = RefiPositions.Counting(unit: .utf16)
        #expect(RefiPositionJudge(origin: "", forced: forced).verdicts([RefiPositionTrial(talk)])[0]?.positions.counting == forced)
        let (dark, _) = try sample("a 😀😀 b ⟦c⟧ d e f", RefiPositions.Counting())
        #expect(RefiPositionJudge(origin: "ATLAS.ti 24", forced: nil).verdicts([RefiPositionTrial(dark)])[0]?.positions.confidence == .guess)
    }
}
