import FeltModel
@testable import FeltStore
import FeltTestSupport
import FeltText
import GRDB
import Testing

@Suite("Two copies that wrote one cell of the chart")
struct ChartMergeTests {
    /// Copy `a` acts first and copy `b` after it, neither knowing of the other. Then they exchange.
    private func merge(
        beginning: (Draft, ChartCell) throws -> Void = { _, _ in }, _ a: (Draft, ChartCell) throws -> Void, _ b: (Draft, ChartCell) throws -> Void,
        check: (Study, ChartCell) throws -> Void
    ) throws {
        var cell: ChartCell?
        try StudyCopies.with(2, steps: [1_000, 1_500]) { study in
            let small = try SmallStudy(study)
            let made = ChartCell(caseID: small.caseID, code: small.risk)
            try study.act { draft, _ in try beginning(draft, made) }
            cell = made
        } _: { copies in
            guard let cell else { return }
            try copies.studies[0].act("first") { draft, _ in try a(draft, cell) }
            try copies.studies[1].act("second") { draft, _ in try b(draft, cell) }
            var random = SeededGenerator(seed: 1)
            try copies.exchange(using: &random)
            #expect(try TableDump(copies.studies[0]) == TableDump(copies.studies[1]))
            for study in copies.studies { #expect(try study.examine().findings.allSatisfy { $0.code == "conflicts" || $0.code == "conflict" }) }
            try check(copies.studies[0], cell)
        }
    }

    private func write(_ words: String) -> (Draft, ChartCell) throws -> Void {
        { draft, cell in try draft.setSummary(words, of: cell, evidence: CellEvidence(), by: draft.researcher) }
    }

    private func rate(_ value: RatingValue) -> (Draft, ChartCell) throws -> Void {
        { draft, cell in try draft.rate(cell, value, because: nil, evidence: CellEvidence(), by: draft.researcher) }
    }

    @Test("an empty cell: both texts stay, the later holds, and writing it anew leaves one")
    func bothNew() throws {
        try merge(write("først"), write("sist")) { study, cell in
            #expect(try study.read { try $0.summaries(of: cell).map(\.text) } == ["sist", "først"])
            try study.act { draft, _ in try write("samlet")(draft, cell) }
            #expect(try study.read { try $0.summaries(of: cell).map(\.text) } == ["samlet"])
            _ = try study.undo(nil, by: TrialStudy.founder)
            #expect(try study.read { try $0.summaries(of: cell).map(\.text) } == ["sist", "først"])
        }
    }

    @Test("a cell that had a text: the later one stands, and the conflict is told")
    func bothChanged() throws {
        try merge(beginning: write("utgangspunkt"), write("først"), write("sist")) { study, cell in
            let texts = try study.read { try $0.summaries(of: cell).map(\.text) }
            #expect(texts == ["sist"])
            #expect(try study.value("SELECT kind || ' ' || entity FROM conflict", as: String.self) == "concurrent summary")
        }
    }

    @Test("one researcher's two ratings of a cell: the later holds, and rating anew leaves one")
    func ratings() throws {
        try merge(rate(.plusTwo), rate(.minusOne)) { study, cell in
            #expect(try study.read { try $0.ratings(of: cell).map(\.value) } == [.minusOne])
            #expect(try study.value("SELECT COUNT(*) FROM rating", as: Int.self) == 2)
            try study.act { draft, _ in try rate(.zero)(draft, cell) }
            #expect(try study.value("SELECT COUNT(*) FROM rating", as: Int.self) == 1)
            #expect(try study.read { try $0.ratings(of: cell).map(\.value) } == [.zero])
        }
    }

    @Test("a code that another has rated under meanwhile stays")
    func codeInUse() throws {
        try merge(rate(.plusTwo)) { draft, cell in
            let reader = StudyReader(database: draft.database)
            for coding in try reader.codings() { try draft.removeCoding(coding.id) }
            try draft.removeCode(cell.code)
        } check: { study, cell in
            let conflict: String? = try study.value("SELECT kind || ' ' || entity FROM conflict")
            #expect(conflict == "still-used code")
            #expect(try study.read { try $0.ratings(of: cell).count } == 1)
        }
    }
}
