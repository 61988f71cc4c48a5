import FeltModel
@testable import FeltStore
import FeltTestSupport
import Testing

@Suite("What doctor finds in the chain of the journal")
struct DoctorChainTests {
    /// The codes of what doctor finds, with the ids that each names.
    private func found(_ study: Study) throws -> [String: [String]] {
        Dictionary(uniqueKeysWithValues: try study.examine().findings.map { ($0.code, $0.ids) }.filter { $0.0 != "table-differs" })
    }

    private func replica(_ study: Study) throws -> String { try study.read { try $0.localSetting("replica") } ?? "" }

    @Test("a column of an entry that was changed breaks the chain there", arguments: [
        ("line", "'noe annet'"), ("action", "'x'"), ("researcherId", "'nobody'"), ("undoOf", "'aaaaaa-1'"), ("changeCount", "changeCount + 1"),
        ("changesDigest", "'\(EntryDigest.zero)'"), ("previousDigest", "'\(EntryDigest.zero)'"), ("clock", "substr(clock, 1, 25) || '0009'"),
        ("line", "line || ' '"), ("action", "action || char(9)"), ("undoOf", "''"),
    ])
    func column(name: String, value: String) throws {
        try SmallStudy.with { small in
            try small.study.damage("UPDATE entry SET \(name) = \(value) WHERE sequence = 4")
            let tag = try replica(small.study)
            #expect(try found(small.study) == ["chain-broken": ["\(tag)-4"]])
        }
    }

    @Test("a digest that was changed breaks the chain there and at the next entry")
    func digest() throws {
        try SmallStudy.with { small in
            try small.study.damage("UPDATE entry SET digest = replace(digest, substr(digest, 7, 1), 'x') WHERE sequence = 4")
            let tag = try replica(small.study)
            #expect(try found(small.study) == ["chain-broken": ["\(tag)-4", "\(tag)-5"]])
        }
    }

    @Test("a change that was altered breaks the chain at its entry", arguments: [
        "fields = replace(fields, '\"position\":1', '\"position\":2')", "before = '{\"slug\":null}'", "base = 'aaaaaa-1'", "restores = 'aaaaaa-1'", "base = ''", "restores = ''",
        "kind = 'update'", "entityId = 'x'", "entity = 'x'", "ordinal = ordinal + 1", "fields = '{\"a\":'", "before = ''",
    ])
    func change(assignment: String) throws {
        try SmallStudy.with { small in
            try small.study.damage("UPDATE change SET \(assignment) WHERE entityId = '\(small.risk)'")
            try expectBroken(small, at: 2)
        }
    }

    @Test("a change more or a change less breaks the chain at its entry", arguments: [
        "DELETE FROM change WHERE entity = 'memo'",
        "INSERT INTO change SELECT entryId, 99, kind, entity, 'x', base, restores, fields, before FROM change WHERE entity = 'memo'",
    ])
    func changes(sql: String) throws {
        try SmallStudy.with { small in
            try small.study.damage(sql)
            try expectBroken(small, at: 6)
        }
    }

    private func expectBroken(_ small: SmallStudy, at sequence: Int) throws {
        let findings = try small.study.examine().findings
        #expect(findings.first { $0.code == "chain-broken" }?.ids == ["\(try replica(small.study))-\(sequence)"])
        #expect(findings.allSatisfy { $0.code != "chain-gap" && $0.code != "change-stray" })
    }

    @Test("an entry that was taken out shows at the next, as a gap and as a broken chain")
    func missingEntry() throws {
        try SmallStudy.with { small in
            let tag = try replica(small.study)
            try small.study.damage("DELETE FROM change WHERE entryId = '\(tag)-3'", "DELETE FROM entry WHERE id = '\(tag)-3'")
            let findings = try found(small.study)
            #expect(findings["chain-gap"] == ["\(tag)-4"])
            #expect(findings["chain-broken"] == ["\(tag)-4"])
        }
    }

    @Test("the first entry shows by its absence too")
    func missingFirst() throws {
        try SmallStudy.with { small in
            let tag = try replica(small.study)
            try small.study.damage("DELETE FROM change WHERE entryId = '\(tag)-1'", "DELETE FROM entry WHERE id = '\(tag)-1'")
            #expect(try found(small.study)["chain-gap"] == ["\(tag)-2"])
        }
    }

    @Test("changes whose entry was taken out are stray, which no fold can mend")
    func stray() throws {
        try SmallStudy.with { small in
            let tag = try replica(small.study)
            try small.study.damage("DELETE FROM entry WHERE id = '\(tag)-6'")
            let findings = try small.study.examine().findings
            #expect(findings.first { $0.code == "change-stray" }?.ids == ["\(tag)-6"])
            #expect(findings.allSatisfy { $0.code != "reference-broken" })
            try small.study.rebuildTables()
            #expect(try small.study.examine().findings.contains { $0.code == "change-stray" })
        }
    }

    @Test("an entry under another name than its place is broken", arguments: ["id = replica || '-99'", "id = 'garbage'", "sequence = 99"])
    func renamed(assignment: String) throws {
        try SmallStudy.with { small in
            try small.study.damage("UPDATE entry SET \(assignment) WHERE sequence = 4")
            #expect(try small.study.examine().findings.contains { $0.code == "chain-broken" })
        }
    }

    @Test("names the first twenty of many, and counts all")
    func limit() throws {
        try TrialStudy.with { study in
            for number in 0..<30 { try study.act { draft, _ in try draft.addCase(slug: TrialStudy.slug("c\(number)")) } }
            try study.damage("UPDATE entry SET line = 'x' WHERE sequence > 1")
            let finding = try study.examine().findings.first { $0.code == "chain-broken" }
            #expect(finding?.count == 30)
            #expect(finding?.ids.count == Doctor.idLimit)
        }
    }

    @Test("no mend of a broken chain is promised")
    func mend() throws {
        try SmallStudy.with { small in
            try small.study.damage("UPDATE entry SET line = 'x' WHERE sequence = 4")
            let before = try small.study.examine().findings
            #expect(before.allSatisfy { $0.code == "chain-broken" && !$0.mend.contains("--fix") })
            try small.study.rebuildTables()
            #expect(try small.study.examine().findings == before)
        }
    }
}
