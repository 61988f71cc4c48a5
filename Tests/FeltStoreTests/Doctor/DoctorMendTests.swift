import FeltModel
@testable import FeltStore
import FeltTestSupport
import GRDB
import Synchronization
import Testing

/// Damage that someone did to a study with another program, what doctor must say of it, and whether `felt doctor --fix` mends it.
private struct Damage: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let statements: [String]
    let finding: String
    let ids: @Sendable (SmallStudy) -> [String]

    init(_ statements: String..., finding: String, ids: @escaping @Sendable (SmallStudy) -> [String]) {
        testDescription = statements.joined(separator: "; ")
        self.statements = statements
        self.finding = finding
        self.ids = ids
    }
}

@Suite("What doctor finds in the tables, and what making them anew mends")
struct DoctorMendTests {
    private static let damages: [Damage] = [
        // Rows that were deleted, changed or made up.
        Damage("DELETE FROM memo", finding: "table-differs") { [$0.memo.raw] },
        Damage("UPDATE code SET labelNb = 'Fare' WHERE slug = 'risk'", finding: "table-differs") { [$0.risk.raw] },
        Damage("UPDATE code SET labelNb = NULL WHERE slug = 'risk'", finding: "table-differs") { [$0.risk.raw] },
        Damage("UPDATE memo SET entryId = 'aaaaaa-1'", finding: "table-differs") { [$0.memo.raw] },
        Damage("UPDATE source SET date = '2026-02-12'", finding: "table-differs") { [$0.source.raw] },
        Damage("UPDATE coding SET endByte = endByte + 1 WHERE facets IS NULL", finding: "table-differs") { [$0.coding.raw] },
        Damage("INSERT INTO caseStudy (id, slug, createdAt, entryId) VALUES ('made-up', 'x', 'x', 'x')", finding: "table-differs") { _ in ["made-up"] },
        Damage("DELETE FROM codingFacet", finding: "table-differs") { [$0.second.raw] },
        Damage("INSERT INTO conflict VALUES ('aaaaaa-1', 1, 'code', 'x', 'ring', NULL)", finding: "table-differs") { _ in ["aaaaaa-1:1"] },
        Damage("DELETE FROM passage WHERE ordinal = 1", finding: "table-differs") { ["\($0.source):1"] },
        Damage("UPDATE passage SET voice = 'Per' WHERE ordinal = 0", finding: "table-differs") { ["\($0.source):0"] },
        Damage("UPDATE source SET title = 'Erstattet'", finding: "table-differs") { [$0.source.raw] },
        // References.
        Damage("DELETE FROM researcher", finding: "reference-broken") { _ in
            ["coding → researcher", "coding → researcher", "memo → researcher"]
        },
        Damage("DELETE FROM code WHERE slug = 'culture'", finding: "reference-broken") { _ in ["code → code"] },
        Damage("UPDATE memo SET codingId = 'nowhere'", finding: "reference-broken") { _ in ["memo → coding"] },
        // Places in texts.
        Damage("UPDATE passage SET endByte = 100000 WHERE ordinal = 1", finding: "passage-invalid") { _ in ["intervju-1:1"] },
        Damage("UPDATE passage SET startByte = 23 WHERE ordinal = 0", finding: "passage-invalid") { _ in [] },
        Damage("UPDATE passage SET startByte = -5 WHERE ordinal = 1", finding: "passage-invalid") { _ in ["intervju-1:1"] },
        // The search index.
        Damage("INSERT INTO search_nb (search_nb) VALUES ('delete-all')", finding: "search-stale") { _ in ["search_nb"] },
        Damage("INSERT INTO search_nb (rowid, text) VALUES (99, 'løst')", finding: "search-stale") { _ in ["search_nb"] },
        Damage("INSERT INTO search_en (rowid, text) VALUES (1, 'adrift')", finding: "search-stale") { _ in ["search_en"] },
        Damage("UPDATE passage SET startByte = startByte + 6 WHERE ordinal = 0", finding: "search-stale") { _ in ["search_nb"] },
        Damage("UPDATE source SET language = 'en'", finding: "search-stale") { _ in ["search_nb", "search_en"] },
        Damage("DELETE FROM search_nb_data", finding: "search-stale") { _ in ["search_nb"] },
        Damage("DROP TABLE search_nb", finding: "search-stale") { _ in ["search_nb"] },
        Damage("DROP TABLE search_en", "DROP VIEW passageText_en", finding: "search-stale") { _ in ["search_en"] },
        // The codebook.
        Damage("UPDATE code SET parentId = NULL, slug = 'culture' WHERE slug = 'risk'", finding: "code-twin") { _ in [] },
        Damage("UPDATE code SET parentId = id WHERE slug = 'risk'", finding: "code-ring") { [$0.risk.raw] },
        Damage("UPDATE code SET parentId = (SELECT id FROM code WHERE slug = 'risk') WHERE slug = 'culture'", finding: "code-ring") {
            [$0.culture.raw, $0.risk.raw].sorted()
        },
    ]

    @Test("the damage is found with its ids, and felt doctor --fix brings the study back to what the journal says", arguments: damages)
    fileprivate func mended(_ damage: Damage) throws {
        try SmallStudy.with { small in
            let sound = try TableDump(small.study)
            for statement in damage.statements { try small.study.damage(statement) }
            let findings = try small.study.examine().findings
            let finding = findings.first { $0.code == damage.finding }
            #expect(finding != nil, "\(findings)")
            #expect(damage.ids(small).isEmpty || finding?.ids == damage.ids(small), "\(findings)")
            #expect(findings.contains { $0.mend.hasPrefix("felt doctor --fix") }, "\(findings)")
            try small.study.rebuildTables()
            #expect(try small.study.examine().findings == [])
            let after = try TableDump(small.study)
            #expect(after == sound, "\(after.difference(from: sound))")
        }
    }

    @Test("everything emptied but the journal and the words comes back")
    func everything() throws {
        try SmallStudy.with { small in
            let sound = try TableDump(small.study)
            for table in Fold.comparedTables { try small.study.damage("DELETE FROM \(table.name)") }
            #expect(try small.study.examine().findings.filter { $0.code == "table-differs" }.count > 8)
            try small.study.rebuildTables()
            #expect(try TableDump(small.study) == sound)
            #expect(try small.study.examine().findings == [])
        }
    }

    @Test("the search index alone can be made anew")
    func rebuildSearch() throws {
        try SmallStudy.with { small in
            try small.study.damage("INSERT INTO search_nb (search_nb) VALUES ('delete-all')", "INSERT INTO search_en (rowid, text) VALUES (1, 'x')")
            #expect(try small.study.examine().findings.map(\.code) == ["search-stale"])
            try small.study.rebuildSearch()
            #expect(try small.study.examine().findings == [])
            #expect(try small.study.read { try $0.hits(of: SearchPattern("markedet")) }.count == 1)
        }
    }

    @Test("making the tables anew is all or nothing")
    func rebuildAllOrNothing() throws {
        try SmallStudy.with { small in
            let before = try TableDump(small.study)
            // A fold into tables that are not there fails halfway.
            try small.study.damage("ALTER TABLE conflict RENAME TO gone", "UPDATE change SET fields = 'x' WHERE entity = 'memo'")
            #expect(throws: FeltError.self) { try small.study.rebuildTables() }
            try small.study.damage("ALTER TABLE gone RENAME TO conflict")
            #expect(try TableDump(small.study) == before)
            #expect(try small.study.read { try $0.hits(of: SearchPattern("markedet")) }.count == 1)
        }
    }

    @Test("examining and making anew can be cancelled, early or late, and then have changed nothing", arguments: [0, 1, 2, 7])
    func cancelled(asked: Int) throws {
        let questions = Mutex(-1)
        var options = TrialStudy.options()
        options.isCancelled = {
            questions.withLock { count in
                guard count >= 0 else { return false }
                count += 1
                return count > asked
            }
        }
        try TrialStudy.with(options) { study in
            _ = try SmallStudy(study)
            try study.act { draft, _ in for number in 0..<2_000 { try draft.addMemo("\(number)", on: .study, by: TrialStudy.founder) } }
            let before = try TableDump(study)
            for isMaking in [true, false] {
                questions.withLock { $0 = 0 }
                #expect(throws: CancellationError.self) { if isMaking { try study.rebuildTables() } else { _ = try study.examine() } }
                questions.withLock { $0 = -1 }
                #expect(try TableDump(study) == before)
            }
            #expect(try study.examine().findings == [])
        }
    }

    @Test("a sound study has passed every check, in order")
    func sound() throws {
        try SmallStudy.with { small in
            var progress: [String] = []
            let examination = try small.study.examine { progress.append($0) }
            #expect(examination.findings == [])
            #expect(examination.checks == ["database", "foreign-keys", "chain", "content", "fold", "spans", "search", "codebook", "files"])
            #expect(progress == examination.checks)
        }
    }
}
