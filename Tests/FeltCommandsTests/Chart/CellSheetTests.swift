import FeltAnalysis
import FeltModel
import FeltReport
import FeltTestSupport
import Testing

@testable import FeltCommands

@Suite("The sheet a summary is written on")
struct CellSheetTests {
    private static let quotes = [
        EvidenceQuote(source: "a", date: nil, voice: nil, lines: 2...4, codes: ["x – ida"], words: "---8<--- sa hun\n\n# og så", isNew: true)
    ]

    private static func sheet(_ text: String?) -> CellSheet {
        var cell = FrameworkChart.Cell()
        cell.summary = text.map {
            Summary(
                id: SummaryID("s"), cell: ChartCell(caseID: CaseID("c"), code: CodeID("k")), researcher: ResearcherID("r"), text: $0, evidence: CellEvidence(),
                writtenAt: "2026-01-02", createdAt: "2026-01-02")
        }
        return CellSheet(cell, researchers: [:], place: "a × b", definition: nil, evidence: quotes, ChartWords(.nb))
    }

    @Test("any text that is put above the line comes back as it was, but for blanks at its ends", arguments: 0..<60)
    func roundTrip(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let pieces = ["Vi", "æøå", "\n", "\n\n", "# x", "> y", "---8<---", "---8<--- igjen", " ", "👩‍👩‍👧", "–", "1. z"]
        let text = (0..<Int.random(in: 1...12, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
        let isBlank = { (character: Character) in character.isWhitespace }
        let trimmed = String(text.drop(while: isBlank).reversed().drop(while: isBlank).reversed())
        let sheet = Self.sheet(text)
        #expect(sheet.summary(in: sheet.text) == trimmed)
        #expect(sheet.summary(in: Self.sheet(nil).text.replacing("\n\n---8<--- Samm", with: "\(text)\n---8<--- Samm", maxReplacements: 1)) == trimmed)
    }

    @Test("without the line, evidence in the text leaves open what is the summary")
    func unclear() {
        let sheet = Self.sheet("gammel")
        #expect(sheet.summary(in: "ny") == "ny")
        #expect(sheet.summary(in: "") == "")
        #expect(sheet.summary(in: "ny\n> # og så\n") == nil)
        #expect(sheet.summary(in: "  ---8<---\nny") == "")
        #expect(sheet.text.contains("## 1. a · linje 2–4 · ny\nx – ida\n> ---8<--- sa hun\n> \n> # og så\n"))
    }
}
