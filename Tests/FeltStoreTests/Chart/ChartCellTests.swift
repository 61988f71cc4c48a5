import FeltModel
@testable import FeltStore
import FeltTestSupport
import FeltText
import GRDB
import Testing

@Suite("Summaries and ratings")
struct ChartCellTests {
    private func with(_ body: (SmallStudy, ChartCell) throws -> Void) throws {
        try TrialStudy.with { study in
            let small = try SmallStudy(study)
            let other = try small.inCase()
            #expect(other == small.source)
            try body(small, ChartCell(caseID: small.caseID, code: small.culture))
        }
    }

    private func evidence(_ small: SmallStudy) throws -> CellEvidence {
        try small.study.read { reader in
            CellEvidence(try reader.chartCodings(cases: [small.caseID], codes: [small.culture, small.risk]).map(\.item))
        }
    }

    @Test("a summary comes back with its words, its author and its evidence; written again it is the same one, changed")
    func summary() throws {
        try with { small, cell in
            let evidence = try evidence(small)
            #expect(evidence.items.map(\.coding) == [small.coding, small.second])
            #expect(evidence.items.map(\.facets) == [[], [small.facet]])
            let id = try small.study.act { draft, _ in try draft.setSummary("De turte ikke spørre.", of: cell, evidence: evidence, by: TrialStudy.founder) }
            let first = try #require(try small.study.read { try $0.summaries(of: cell) }.first)
            #expect(first.text == "De turte ikke spørre." && first.researcher == TrialStudy.founder && first.evidence == evidence)
            let narrower = CellEvidence([evidence.items[0]], passedOver: [small.second])
            let again = try small.study.act { draft, _ in try draft.setSummary("De spurte til slutt.", of: cell, evidence: narrower, by: TrialStudy.founder) }
            let all = try small.study.read { try $0.summaries() }
            #expect(again == id && all.count == 1)
            #expect(all.first?.text == "De spurte til slutt." && all.first?.evidence == narrower)
            #expect(all.first.map { $0.writtenAt > first.writtenAt && $0.createdAt == first.createdAt } == true)
        }
    }

    @Test("nothing is written where nothing differs")
    func unchanged() throws {
        try with { small, cell in
            func write() throws -> Entry? {
                try small.study.write("chart", by: TrialStudy.founder) { draft, _ in
                    try draft.setSummary("Ord", of: cell, evidence: CellEvidence(), by: TrialStudy.founder)
                    try draft.rate(cell, .mixed, because: "derfor", evidence: CellEvidence(), by: TrialStudy.founder)
                    return ((), line: "chart")
                }.entry
            }
            let (first, second) = (try write(), try write())
            #expect(first != nil)
            #expect(second == nil)
        }
    }

    @Test("each researcher has one rating of a cell, and the team one that is agreed")
    func ratings() throws {
        try with { small, cell in
            let other = try small.study.act { draft, _ in try draft.addResearcher(slug: TrialStudy.slug("åse"), name: nil, institution: nil) }
            try small.study.act { draft, _ in
                try draft.rate(cell, .plusTwo, because: nil, evidence: CellEvidence(), by: TrialStudy.founder)
                try draft.rate(cell, .minusOne, because: "to sier imot", evidence: CellEvidence(), by: other)
                try draft.rate(cell, .zero, because: nil, isConsensus: true, evidence: CellEvidence(), by: other)
                try draft.rate(cell, .plusOne, because: "færre eksempler", evidence: CellEvidence(), by: TrialStudy.founder)
                try draft.rate(cell, .mixed, because: nil, isConsensus: true, evidence: CellEvidence(), by: TrialStudy.founder)
            }
            let all = try small.study.read { try $0.ratings() }
            #expect(all.map(\.isConsensus) == [true, false, false])
            #expect(all[0].value == .mixed && all[0].researcher == TrialStudy.founder)
            #expect(Dictionary(uniqueKeysWithValues: all[1...].map { ($0.researcher, $0.value) }) == [TrialStudy.founder: .plusOne, other: .minusOne])
            try small.study.act { draft, _ in
                let removed = [try draft.removeRating(of: cell, by: other), try draft.removeRating(of: cell, by: other)]
                #expect(removed == [true, false])
            }
            #expect(try small.study.read { try $0.ratings(of: cell).count } == 2)
        }
    }

    @Test("the journal holds neither the words of a summary nor those of a rationale")
    func wordsApart() throws {
        try with { small, cell in
            let evidence = try evidence(small)
            try small.study.act { draft, _ in
                try draft.setSummary("zxqsammendrag", of: cell, evidence: evidence, by: TrialStudy.founder)
                try draft.rate(cell, .minusTwo, because: "zxqgrunn", evidence: evidence, by: TrialStudy.founder)
            }
            #expect(try small.study.value("SELECT COUNT(*) FROM change WHERE fields LIKE '%zxq%' OR before LIKE '%zxq%'", as: Int.self) == 0)
            #expect(try small.study.value("SELECT COUNT(*) FROM entry WHERE line LIKE '%zxq%'", as: Int.self) == 0)
            #expect(try small.study.value("SELECT COUNT(*) FROM content WHERE CAST(bytes AS TEXT) LIKE 'zxq%'", as: Int.self) == 2)
        }
    }

    @Test("undo gives a cell back what it said, and empties one that was empty")
    func undo() throws {
        try with { small, cell in
            let evidence = try evidence(small)
            let before = try TableDump(small.study)
            try small.study.act { draft, _ in try draft.setSummary("Først", of: cell, evidence: evidence, by: TrialStudy.founder) }
            let written = try TableDump(small.study)
            try small.study.act { draft, _ in
                try draft.setSummary("Så", of: cell, evidence: CellEvidence(), by: TrialStudy.founder)
                try draft.rate(cell, .plusOne, because: nil, evidence: evidence, by: TrialStudy.founder)
            }
            try small.study.act { draft, _ in try draft.removeSummary(of: cell) }
            for expected in [nil, written, before] {
                _ = try small.study.undo(nil, by: TrialStudy.founder)
                if let expected { #expect(try TableDump(small.study) == expected) }
            }
            #expect(try small.study.examine().findings == [])
        }
    }

    @Test("a coding that a cell rests on may be taken away, a code that a cell stands under may not")
    func used() throws {
        try with { small, cell in
            let evidence = try evidence(small)
            try small.study.act { draft, _ in
                try draft.setSummary("Ord", of: ChartCell(caseID: cell.caseID, code: small.risk), evidence: evidence, by: TrialStudy.founder)
            }
            try small.study.act { draft, _ in
                try draft.removeCoding(small.coding)
                try draft.removeCoding(small.second)
            }
            #expect(throws: FeltError.self) { try small.study.act { draft, _ in try draft.removeCode(small.risk) } }
            #expect(try small.study.read { try $0.chartUses(of: small.risk) } == (1, 0))
            #expect(try small.study.examine().findings == [])
        }
    }

    @Test("a value that is not on the scale never gets into the table")
    func scale() throws {
        try with { small, cell in
            let error = #expect(throws: FeltError.self) {
                try small.study.act { draft, _ in
                    try draft.create(EntityCatalogue.rating, draft.makeID(), [
                        "caseId": .token(cell.caseID.raw), "codeId": .token(cell.code.raw), "researcherId": .token(TrialStudy.founder.raw), "value": .token("3"),
                        "isConsensus": .integer(0), "writtenAt": .token("2026-01-01T00:00:00.000Z"),
                    ])
                }
            }
            #expect(error?.code == "conflict")
        }
    }
}

extension SmallStudy {
    /// Puts the source into the case.
    func inCase() throws -> SourceID {
        try study.act { draft, _ in try draft.update(EntityCatalogue.source, source.raw, ["caseId": .token(caseID.raw)]) }
        return source
    }
}
