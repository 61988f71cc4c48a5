import Testing

@Suite("felt doctor")
struct DoctorTests {
    @Test("finds a study sound, and says what it checked")
    func sound() throws {
        try FeltBench.runWithInterview { bench in
            let answer = bench.felt("doctor")
            #expect(answer.code == 0)
            #expect(answer.output == "The study is sound: database, foreign-keys, chain, content, fold, spans, search, codebook, files checked.\n")
            #expect(answer.errors == "")
            let json = bench.felt("doctor", "--format", "json")
            #expect(json.code == 0)
            try #expect(json.json()["findings"].list.isEmpty)
            #expect(bench.felt("doctor", "--format", "csv").output == "code,count,message,ids,mend\n")
        }
    }

    /// What damages a study, and what the doctor must find.
    static let damages: [(sql: String, code: String, isMended: Bool)] = [
        ("UPDATE coding SET endByte = endByte + 1 WHERE id = (SELECT id FROM coding LIMIT 1);", "table-differs", true),
        ("DELETE FROM passage WHERE ordinal = 1;", "table-differs", true),
        ("UPDATE caseStudy SET stage = 'S7' WHERE slug = 'case1';", "table-differs", true),
        ("UPDATE coding SET startByte = 2, endByte = 100000;", "span-invalid", true),
        ("UPDATE entry SET line = 'noe annet' WHERE action = 'add';", "chain-broken", false),
        ("UPDATE change SET fields = replace(fields, 'interview', 'workshop') WHERE entity = 'source';", "chain-broken", false),
        ("PRAGMA foreign_keys=OFF; DELETE FROM change WHERE entryId IN (SELECT id FROM entry WHERE action = 'add') AND entity = 'coding';", "chain-broken", false),
        ("UPDATE content SET bytes = CAST(replace(CAST(bytes AS TEXT), 'turte', 'torde') AS BLOB);", "content-altered", false),
        ("INSERT INTO content (id, salt, bytes) VALUES ('fremmed', x'00', x'00');", "content-stray", false),
    ]

    @Test("finds damage, names it with a code, the ids and what mends it", .enabled(if: SQLiteProgram.isInstalled, "needs sqlite3"), arguments: damages)
    func damaged(sql: String, code: String, isMended: Bool) throws {
        try FeltBench.runWithInterview { bench in
            let before = try bench.everything()
            try bench.sql(sql)
            let answer = bench.felt("doctor", "--format", "json")
            #expect(answer.code == 2)
            let findings = try answer.json()["findings"].list
            let finding = try #require(findings.first { $0["code"].text == code }, "\(answer.output)")
            #expect(finding.keys == ["code", "count", "ids", "mend", "message"])
            #expect((finding["count"].number ?? 0) > 0)
            #expect(!finding["ids"].list.isEmpty)
            #expect(finding["mend"].text?.isEmpty == false)
            #expect(bench.felt("doctor").code == 2)

            let fixed = bench.felt("doctor", "--fix")
            #expect(fixed.notes.contains("Made the tables and the search index anew from the journal."))
            #expect(fixed.code == (isMended ? 0 : 2), "\(fixed.output)")
            if isMended { try #expect(bench.everything() == before) }
        }
    }

    @Test("mends the search index", .enabled(if: SQLiteProgram.isInstalled, "needs sqlite3"))
    func search() throws {
        try FeltBench.runWithInterview { bench in
            try bench.sql("DELETE FROM search_nb_docsize; DELETE FROM search_nb_idx; DELETE FROM search_nb_data WHERE id > 10;")
            #expect(bench.felt("doctor").code == 2)
            #expect(bench.felt("doctor", "--fix").code == 0)
            try #expect(bench.felt("search", "turte", "--format", "csv").rows().count == 1)
        }
    }

    @Test("changes nothing without --fix")
    func looksOnly() throws {
        try FeltBench.runWithInterview { bench in
            let before = try bench.bytes("studie/study.sqlite")
            bench.felt("doctor")
            try #expect(bench.bytes("studie/study.sqlite") == before)
        }
    }
}
