import FeltModel
import FeltStore
import FeltTestSupport
import FeltText
import Foundation
import Testing

/// Summaries, reasons, cycles and memos that rest on words which stay.
@Suite("What researchers wrote of words that stay")
struct WithheldWritingsTests {
    /// A case with a summary, a rating, a cycle and a step that rest on flagged words, and some that do not.
    private static func run(_ body: (FeltBench) throws -> Void) throws {
        try FeltBench.runInStudy { bench in
            bench.felt("cycle", "new", "case1", "--arena", "Verksted", "--started", "2025-03-01")
            bench.felt("cycle", "new", "case1", "--started", "2025-04-01")
            for (name, cycle, text) in [
                ("samtale", "1", "[Hun sa nei]{.culture.leadership flag=third-party} til slutt, og [vi ventet]{.culture.risk} lenge."),
                ("møte", "2", "[Det gikk bra]{.culture.openness}.\n\nPERSONLIG: Jeg ble irritert."),
            ] {
                try bench.add("\(name).md", "---\nkind: interview\ncase: case1\ndate: 2025-03-11\ncycle: \(cycle)\n---\n\n\(text)\n", "--accept-warnings")
            }
            for (number, text) in [("1", "Planen om Kari"), ("2", "Planen om alle")] {
                bench.felt("cycle", "edit", "case1", number, "--plan", text)
                bench.felt("cycle", "problem", "case1", number, "--text", "\(text), som problem", "--date", "2025-03-02")
            }
            for (code, text) in [("culture.leadership", "Kari sa nei"), ("culture.risk", "De ventet"), ("culture.openness", "Alt åpent")] {
                #expect(bench.felt("summarise", "case1", code, "--text", text).code == 0)
                #expect(bench.felt("rate", "case1", code, "+1", "--because", "Fordi: \(text)").code == 0)
            }
            #expect(bench.felt("stage", "set", "case1", "S1", "--date", "2025-03-12", "--reason", "Steget etter Kari", "--evidence", "samtale").code == 0)
            #expect(bench.felt("stage", "set", "case1", "S2", "--date", "2025-03-13", "--reason", "Steget etter møtet", "--evidence", "møte").code == 0)
            try body(bench)
        }
    }

    private static let hidden = ["Kari sa nei", "Fordi: Kari sa nei", "Planen om Kari", "Planen om Kari, som problem", "Steget etter Kari", "Verksted"]
    private static let open = ["De ventet", "Fordi: De ventet", "Alt åpent", "Planen om alle", "Planen om alle, som problem", "Steget etter møtet"]
    private static let told = ["withheld-summaries: 1.", "withheld-reasons: 2.", "withheld-cycles: 1."]

    @Test("stays out of every table, with its numbers and days; and is told")
    func tables() throws {
        try Self.run { bench in
            let names = ["summaries", "ratings", "cycles", "stages"]
            func words(_ options: String...) -> String { names.map { bench.felt(["export", "tables", "--table", $0] + options).output }.joined() }
            let (some, all) = (words(), words("--include", "third-party"))
            for text in Self.hidden { #expect(!some.contains(text) && all.contains(text), "\(text)") }
            for text in Self.open { #expect(some.contains(text), "\(text)") }
            try #expect(bench.felt("export", "tables", "--table", "ratings").rows().map { $0["rating"] } == ["1", "1", "1"])
            try #expect(bench.felt("export", "tables", "--table", "cycles").rows().map { $0["started"] } == ["2025-03-01", "2025-04-01"])
            let notes = bench.felt("export", "tables", "--output", "../tabeller").notes
            for kind in Self.told { #expect(notes.contains { $0.hasPrefix("  \(kind)") }, "\(kind) \(notes)") }
            #expect(!bench.felt("export", "tables", "--output", "../alle", "--include", "all").notes.contains { $0.contains("withheld-") })
        }
    }

    @Test("stays out of what lies beside a project; an empty study gets the numbers, and the study it came from loses nothing")
    func project() throws {
        try Self.run { bench in
            let before = try bench.everything()
            let told = bench.felt("export", "qdpx", "--output", "../ut.qdpx")
            for kind in Self.told { #expect(told.notes.contains { $0.hasPrefix("  \(kind)") }, "\(kind) \(told.notes)") }
            let back = bench.felt("import", "qdpx", "../ut.qdpx", "--remove-gone")
            #expect(back.notes.contains { $0.contains("nothing new") } && !back.errors.contains("Gone from"), "\(back.errors)")
            try #expect(bench.everything() == before)
            bench.studyName = "ny"
            #expect(bench.felt("init", "ny", "--framework", "none", "--researcher", "ida").code == 0)
            #expect(bench.felt("import", "qdpx", "../ut.qdpx").code == 0)
            let words = ["summaries", "ratings", "cycles", "stages", "memos"].map { bench.felt("export", "tables", "--table", $0, "--include", "all").output }.joined()
            for text in Self.hidden { #expect(!words.contains(text), "\(text)") }
            for text in Self.open { #expect(words.contains(text), "\(text)") }
            try #expect(bench.felt("export", "tables", "--table", "ratings").rows().count == 3)
            #expect(bench.felt("doctor").code == 0)
        }
    }

    @Test("a memo on a coding that loses words stays, with that on a cell of the chart which holds such words; neither is told to be gone")
    func memos() throws {
        try Self.run { bench in
            let text = bench.raw("samtale")
            let end = text.unicodeScalars.count
            let start = try text.unicodeScalars.distance(from: text.startIndex, to: #require(text.range(of: "Hun sa")).lowerBound)
            try bench.tag("samtale", "culture.learning", "\(start)..\(end - 2)", "ida", "--memo", "Om hele setningen")
            try bench.fill { draft, reader in
                let codes = try reader.codes()
                let unit = try #require(try reader.cases().first { $0.slug.text == "case1" })
                for name in ["culture.leadership", "culture.openness"] {
                    try draft.addMemo("Om ruten \(name)", on: .cell(.init(caseID: unit.id, code: codes.code(typed: name).id)), by: reader.researchers()[0].id)
                }
            }
            // What explains a coding that stays lies beside no project, either.
            try bench.fill { draft, reader in
                let text = try reader.text(of: reader.sources().first { $0.slug.text == "samtale" }?.id ?? SourceID(""))
                let coding = try #require(try reader.codings().first { text.utf8.count >= $0.range.end.value && text[$0.range] == "Hun sa nei" })
                try draft.addMemo("Forklaring", on: .coding(coding.id), for: .explanation, by: reader.researchers()[0].id)
            }
            for form in [["json"], ["tables", "--table", "memos"], ["csv"]] {
                let answer = bench.felt(["export"] + form)
                #expect(!answer.output.contains("Om hele setningen") && !answer.output.contains("Om ruten culture.leadership"), "\(form)")
                #expect(answer.output.contains("Om ruten culture.openness") == (form != ["csv"]))
                #expect(answer.notes.contains { $0.hasPrefix("  withheld-memos: 3.") }, "\(answer.notes)")
            }
            #expect(bench.felt("export", "qdpx", "--output", "../ut.qdpx").code == 0)
            let back = bench.felt("import", "qdpx", "../ut.qdpx", "--remove-gone")
            #expect(back.notes.contains { $0.contains("nothing new") } && !back.errors.contains("Gone from"), "\(back.errors)")
            #expect(bench.felt("export", "json", "--include", "all").output.contains("Om ruten culture.leadership"))
            bench.studyName = "ny"
            #expect(bench.felt("init", "ny", "--framework", "none", "--researcher", "ida").code == 0)
            let restored = bench.felt("import", "qdpx", "../ut.qdpx")
            #expect(restored.notes.contains { $0.hasPrefix("Restored what the file holds") && !$0.contains("but for") }, "\(restored.errors)")
        }
    }

    @Test("stays when the words it was written of were revised away, until all is to leave; what rests on words that still stand leaves")
    func revised() throws {
        try Self.run { bench in
            let text = bench.raw("samtale")
            let range = try #require(text.range(of: "Hun sa nei"))
            let start = text.unicodeScalars.distance(from: text.startIndex, to: range.lowerBound)
            let coding = try bench.tag("samtale", "culture.learning", "\(start)..\(start + 10)", "jon")
            let same = try #require(try bench.felt("list", "codings", "--format", "csv").rows().first { $0["quote"] == "Hun sa nei" && $0["coding"] != coding }?["coding"])
            #expect(bench.felt("agree", "consensus", coding, same, "--keep", same, "--memo", "Enige om Kari", "--researcher", "jon").code == 0)
            try bench.write("ny.md", "Noe helt annet hendte, og vi ventet lenge.\n")
            #expect(bench.felt("revise", "samtale", "../ny.md", "--accept-warnings").code == 0)
            try #expect(bench.felt("export", "csv").rows().map { $0["quote"] }.contains("vi ventet"))
            let names = ["summaries", "ratings", "cycles", "stages"]
            func words(_ options: String...) -> String { names.map { bench.felt(["export", "tables", "--table", $0] + options).output }.joined() }
            let (some, all) = (words(), words("--include", "all"))
            for text in Self.hidden { #expect(!some.contains(text) && all.contains(text), "\(text)") }
            for text in Self.open { #expect(some.contains(text), "\(text)") }
            let told = bench.felt("export", "qdpx", "--output", "../ut.qdpx")
            for kind in ["withheld-summaries: 1.", "withheld-reasons: 3.", "withheld-cycles: 1."] { #expect(told.notes.contains { $0.hasPrefix("  \(kind)") }, "\(kind) \(told.notes)") }
            bench.studyName = "ny"
            #expect(bench.felt("init", "ny", "--framework", "none", "--researcher", "ida").code == 0)
            #expect(bench.felt("import", "qdpx", "../ut.qdpx").code == 0)
            let there = try words("--include", "all") + bench.everything()
            for text in Self.hidden + ["Enige om Kari"] { #expect(!there.contains(text), "\(text)") }
            var reasons: [String?] = []
            try bench.fill { _, reader in reasons = try reader.settlements().map(\.reason) }
            #expect(reasons.compactMap { $0 }.isEmpty)
        }
    }

    @Test("what coders settled leaves with the project: without its reason where words stay, and not at all where all of them do")
    func settled() throws {
        try FeltBench.runInStudy { bench in
            try bench.add("møte.md", "---\nkind: interview\ncase: case1\n---\n\nFørst én ting, så en [annen ting]{.culture.user flag=third-party}, og til slutt den tredje tingen her.\n", "--accept-warnings")
            let text = bench.raw("møte")
            func place(_ word: String) throws -> String {
                let range = try #require(text.range(of: word))
                func count(_ index: String.Index) -> Int { text.unicodeScalars.distance(from: text.startIndex, to: index) }
                return "\(count(range.lowerBound))..\(count(range.upperBound))"
            }
            for (words, reason) in [("Først én ting", "Grunn én"), ("så en annen ting", "Grunn to"), ("annen ting", "Grunn tre")] {
                let one = try bench.tag("møte", "culture.risk", place(words), "ida")
                let other = try bench.tag("møte", "culture.openness", place(words), "jon")
                #expect(bench.felt("agree", "consensus", one, other, "--keep", one, "--memo", reason, "--researcher", "jon").code == 0)
            }
            let dropped = try bench.tag("møte", "process.needs", place("tredje"), "ida")
            let drop = bench.felt("agree", "consensus", dropped, "--drop", "--with", "ida,jon", "--researcher", "ida")
            #expect(drop.code == 0, "\(drop.errors)")
            let told = bench.felt("export", "qdpx", "--output", "../ut.qdpx")
            #expect(told.notes.contains { $0.hasPrefix("  withheld-settled: 1.") } && told.notes.contains { $0.hasPrefix("  withheld-reasons: 1.") }, "\(told.notes)")
            #expect(bench.felt("export", "qdpx", "--output", "../alt.qdpx", "--include", "all").code == 0)
            for (file, reasons) in [("ut", ["Grunn én"]), ("alt", ["Grunn én", "Grunn to", "Grunn tre"])] {
                bench.studyName = file
                #expect(bench.felt("init", file, "--framework", "none", "--researcher", "ida").code == 0)
                #expect(bench.felt("import", "qdpx", "../\(file).qdpx").code == 0)
                var found: [(reason: String?, coders: Int, hasCoding: Bool)] = []
                try bench.fill { _, reader in found = try reader.settlements().map { ($0.reason, $0.agreedBy.count, $0.coding != nil) } }
                #expect(found.count == (file == "ut" ? 3 : 4) && found.compactMap(\.reason).sorted() == reasons.sorted(), "\(file): \(found)")
                #expect(found.count { $0.hasCoding && $0.coders == 2 } == (file == "ut" ? 2 : 3))
                #expect(bench.felt("doctor").code == 0)
            }
        }
    }
}
