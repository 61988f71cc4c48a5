import FeltModel
@testable import FeltStore
import FeltTestSupport
import FeltText
import GRDB
import Testing

@Suite("What doctor finds in texts and in the places that refer to them")
struct DoctorTextTests {
    private func codes(_ study: Study) throws -> [String] { try study.examine().findings.map(\.code) }

    private func finding(_ code: String, _ study: Study) throws -> Finding? { try study.examine().findings.first { $0.code == code } }

    private func textID(_ small: SmallStudy) throws -> String {
        try small.study.value("SELECT textId FROM source", as: String.self) ?? ""
    }

    @Test("a text whose bytes or salt were altered, by one byte", arguments: [
        "bytes = CAST(replace(CAST(bytes AS TEXT), 'turte', 'burde') AS BLOB)", "bytes = CAST(bytes || x'20' AS BLOB)", "bytes = x''", "salt = zeroblob(16)",
    ])
    func altered(assignment: String) throws {
        try SmallStudy.with { small in
            let id = try textID(small)
            try small.study.damage("UPDATE content SET \(assignment) WHERE id = '\(id)'")
            let finding = try finding("content-altered", small.study)
            #expect(finding?.ids == [id])
            #expect(finding?.mend.contains("--fix") == false)
        }
    }

    @Test("words of a memo that were altered, which the table shows too")
    func alteredMemo() throws {
        try SmallStudy.with { small in
            try small.study.damage("UPDATE content SET bytes = CAST('Noe annet.' AS BLOB) WHERE CAST(bytes AS TEXT) = 'Et sterkt utsagn.'")
            #expect(try codes(small.study) == ["content-altered", "table-differs"])
        }
    }

    @Test("words that no entry knows, which are not deleted for anybody")
    func stray() throws {
        try SmallStudy.with { small in
            try small.study.damage("INSERT INTO content VALUES ('loose', zeroblob(16), CAST('noen ord' AS BLOB))")
            let finding = try finding("content-stray", small.study)
            #expect(finding?.ids == ["loose"])
            #expect(finding?.mend.contains("--fix") == false)
            try small.study.rebuildTables()
            #expect(try codes(small.study) == ["content-stray"])
            try small.study.damage("DELETE FROM content WHERE id = 'loose'")
            #expect(try codes(small.study) == [])
        }
    }

    @Test("erased words are no finding of the chain, and none at all once the tables are made anew")
    func erased() throws {
        try SmallStudy.with { small in
            try small.study.damage("DELETE FROM content WHERE id = '\(textID(small))' OR CAST(bytes AS TEXT) IN ('Et sterkt utsagn.', 'Intervju med Kari')")
            #expect(Set(try codes(small.study)) == ["table-differs", "search-stale"])
            try small.study.rebuildTables()
            #expect(try codes(small.study) == [])
            let error = #expect(throws: FeltError.self) { try small.study.read { try $0.text(of: small.source) } }
            #expect(error?.code == "text-erased")
            let (title, memos, codings, passages) = try small.study.read { reader in
                (try reader.source(small.source)?.title, try reader.memos().map(\.text), try reader.codings(), try reader.passages(of: small.source))
            }
            #expect(title == nil && memos == [nil] && codings.count == 2 && passages.count == 2)
            #expect(try small.study.read { try $0.passages(ofVoice: "Kari") }.isEmpty)
            #expect(try small.study.read { try $0.hits(of: SearchPattern("markedet")) }.isEmpty)
        }
    }

    @Test("an entry whose words were erased can still be undone and brought back")
    func undoErased() throws {
        try SmallStudy.with { small in
            try small.study.damage("DELETE FROM content WHERE id = '\(textID(small))'")
            try small.study.rebuildTables()
            let before = try TableDump(small.study)
            for _ in 0..<2 { _ = try small.study.undo(nil, by: TrialStudy.founder) }
            #expect(try small.study.read { try $0.sources() }.isEmpty)
            #expect(try codes(small.study) == [])
            let undos = try small.study.read { try $0.entries(limit: 2).map(\.id) }
            for undo in undos { _ = try small.study.undo(undo, by: TrialStudy.founder) }
            #expect(try TableDump(small.study) == before)
            #expect(try codes(small.study) == [])
        }
    }

    @Test("a stored text that is no longer clean", arguments: ["x'C3'", "x'4100'", "x'EFBBBF41'", "x'410D0A'"])
    func unclean(bytes: String) throws {
        try SmallStudy.with { small in
            try small.study.damage("UPDATE content SET bytes = \(bytes) WHERE id = '\(textID(small))'", "UPDATE source SET byteCount = length(\(bytes))")
            #expect(try finding("text-invalid", small.study)?.ids == ["intervju-1"])
        }
    }

    @Test("a coding that was moved into a character, outside the text, or turned around", arguments: [
        ("startByte = startByte + 1, endByte = endByte + 1", "moved by a byte into an ø"), ("endByte = 100000", "past the end"),
        ("startByte = -1", "before the beginning"), ("endByte = startByte", "empty"), ("endByte = 1", "backwards"),
    ])
    func spans(assignment: String, name: String) throws {
        try TrialStudy.with { study in
            let small = try SmallStudy(study)
            let marked = MarkedText("Så ⟦øy⟧ er vi")
            let (source, coding) = try study.act { draft, _ in
                var source = NewSource(slug: TrialStudy.slug("annen"), kind: "diary", language: .nb, text: marked.text, normalisation: "utf-8", passages: [])
                source.title = "Annen"
                let id = try draft.add(source)
                return (id, try draft.addCoding(source: id, range: marked.range, in: marked.text, code: small.risk, researcher: TrialStudy.founder))
            }
            #expect(try codes(study) == [])
            try study.damage("UPDATE coding SET \(assignment) WHERE sourceId = '\(source)'")
            let examination = try study.examine()
            if examination.checks == ["database"] {
                // SQLite itself refuses the row.
                #expect(examination.findings.map(\.code) == ["database-damaged"])
            } else {
                #expect(examination.findings.first { $0.code == "span-invalid" }?.ids == [coding.raw], "\(examination)")
            }
            try study.rebuildTables()
            #expect(try codes(study) == [])
        }
    }

    @Test("a coding that the journal itself has wrong stays, until it is taken away")
    func spanInJournal() throws {
        try SmallStudy.with { small in
            try small.study.act { draft, _ in
                try draft.update(EntityCatalogue.coding, small.coding.raw, ["endByte": .integer(100_000)])
            }
            #expect(try codes(small.study) == ["span-invalid"])
            try small.study.rebuildTables()
            let finding = try finding("span-invalid", small.study)
            #expect(finding?.ids == [small.coding.raw])
            #expect(finding?.mend.contains("felt untag") == true)
            try small.study.act { draft, _ in try draft.removeCoding(small.coding) }
            #expect(try codes(small.study) == [])
        }
    }

    @Test("passages that the journal itself has wrong stay, and the mend says what to do then")
    func passageInJournal() throws {
        try TrialStudy.with { study in
            let text = SmallStudy.text.text
            try study.act("add") { draft, _ in
                let id = try draft.add(NewSource(slug: TrialStudy.slug("feil"), kind: "diary", language: .nb, text: text, normalisation: "utf-8", passages: []))
                let textID = try String.fetchOne(draft.database, sql: "SELECT textId FROM source WHERE id = ?", arguments: [id.raw])
                try draft.createStructure(sourceID: id.raw, textID: textID ?? "", passages: [Passage(kind: .paragraph, range: TextRange(23..<100_000))])
            }
            #expect(try codes(study) == ["passage-invalid"])
            try study.rebuildTables()
            let finding = try finding("passage-invalid", study)
            #expect(finding?.ids == ["feil:0"])
            #expect(finding?.mend.contains("felt undo") == true)
            _ = try study.undo(nil, by: TrialStudy.founder)
            #expect(try codes(study) == [])
        }
    }

    @Test("sources with one name, and codes with one path")
    func twins() throws {
        try SmallStudy.with { small in
            try small.study.act { draft, _ in try draft.add(SmallStudy.newSource()) }
            let second = try small.study.act { draft, _ in
                let id = draft.makeCodeID()
                try draft.add(Code(id: id, parent: small.culture, slug: TrialStudy.slug("risk"), origin: .inductive, position: 4))
                return id
            }
            let findings = try small.study.examine().findings
            #expect(findings.map(\.code) == ["code-twin", "source-twin"])
            #expect(findings.first?.ids == [[small.risk.raw, second.raw].sorted().joined(separator: " ")])
            #expect(findings.last?.ids == ["intervju-1"])
        }
    }
}
