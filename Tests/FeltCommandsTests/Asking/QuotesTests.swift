import FeltTestSupport
import Foundation
import Testing

@Suite("felt quotes")
struct QuotesTests {
    private static func run(_ body: (FeltBench) throws -> Void) throws {
        try FeltBench.runInStudy { bench in
            for (name, actor) in [("P01", "behovshaver"), ("P02", "leverandør")] {
                bench.felt("participant", "new", name, "--actor", actor, "--case", "case1", "--date", "2025-02-01")
            }
            try bench.add(
                "samtale.md",
                """
                ---
                kind: interview
                case: case1
                date: 2025-03-11
                stage: S2
                role: leder
                participants: P01; P02
                ---

                INF: Vi [prøvde]{.culture.openness}.

                P01: Å 👍 [turte ikke, <sa> "hun" & co]{.culture.risk valence=barrier}. Så [ble det, ja]{.culture.risk by=jon}.

                P02: Det var [«for nytt»]{.culture.openness stage=s1}.
                """)
            try bench.add("notat.md", "---\nkind: document\ncase: case2\n---\n[Ingen]{.culture.risk stage=s0 flag=quote} sier noe.\n")
            try body(bench)
        }
    }

    private static func rows(_ bench: FeltBench, _ options: String...) throws -> [[String: String]] { try bench.felt(["quotes", "--format", "csv"] + options).rows() }

    @Test("gives each coding its words, role, case and stage, by the codebook's order")
    func columns() throws {
        try Self.run { bench in
            let shown = try Self.rows(bench).map { row in ["code", "quote", "role", "case", "stage", "voice", "valence", "researcher"].map { row[$0] ?? "?" } }
            let risk = [
                ["culture.risk", "Ingen", "", "case2", "S0", "", "", "ida"],
                ["culture.risk", "turte ikke, <sa> \"hun\" & co", "need-owner", "case1", "S2", "P01", "barrier", "ida"],
                ["culture.risk", "ble det, ja", "need-owner", "case1", "S2", "P01", "", "jon"],
            ]
            let openness = [
                ["culture.openness", "prøvde", "leder", "case1", "S2", "INF", "", "ida"], ["culture.openness", "«for nytt»", "supplier", "case1", "S1", "P02", "", "ida"],
            ]
            #expect(shown.filter { $0[0] == "culture.risk" } == risk, "\(shown)")
            #expect(shown.filter { $0[0] == "culture.openness" } == openness, "\(shown)")
            let order = try bench.felt("list", "codes", "--format", "csv").rows().compactMap { $0["code"] }
            #expect(shown.map { order.firstIndex(of: $0[0]) ?? -1 } == shown.map { order.firstIndex(of: $0[0]) ?? -1 }.sorted())
            let ids = try Set(bench.felt("list", "codings", "--format", "csv").rows().map { $0["id"] ?? $0["coding"] })
            let own = try Set(Self.rows(bench).map { $0["coding"] })
            #expect(own == ids)
        }
    }

    @Test("words that two researchers gave the same code are drawn as one quote, and listed for each of them")
    func once() throws {
        try Self.run { bench in
            #expect(bench.felt("tag", "notat", "culture.risk", "--quote", "Ingen", "--researcher", "jon").code == 0)
            let (all, drawn) = (try Self.rows(bench), try Self.rows(bench, "--per-code", "5"))
            #expect(all.count { $0["quote"] == "Ingen" } == 2 && drawn.count { $0["quote"] == "Ingen" } == 1)
            let page = bench.report("quotes")
            #expect(page.ranges(of: "> Ingen\n").count == 1, "\(page)")
        }
    }

    @Test("--codes, --case, --where and --flagged narrow the list")
    func narrowed() throws {
        try Self.run { bench in
            func quotes(_ options: String...) throws -> Set<String?> { Set(try bench.felt(["quotes", "--format", "csv"] + options).rows().map { $0["quote"] }) }
            try #expect(quotes("--codes", "culture.openness") == ["prøvde", "«for nytt»"])
            try #expect(quotes("--case", "case2") == ["Ingen"])
            try #expect(quotes("--flagged") == ["Ingen"])
            try #expect(quotes("--where", "valence:barrier OR stage:s1") == ["turte ikke, <sa> \"hun\" & co", "«for nytt»"])
            try #expect(quotes("--where", "culture.risk BEFORE culture.openness", "--codes", "culture.*") == ["turte ikke, <sa> \"hun\" & co", "ble det, ja"])
            #expect(bench.felt("quotes", "--flagged", "--case", "case1").code == 2)
            #expect(bench.felt("quotes", "--case", "case9").errors.contains("case"))
            #expect(bench.felt("quotes", "--seed", "7").code == 64)
            // The place is that of the query as it was typed.
            let wrong = bench.felt("quotes", "--flagged", "--where", "culture.risk AND valence:barier")
            #expect(wrong.code == 1 && wrong.errors.contains("\n  culture.risk AND valence:barier\n" + String(repeating: " ", count: 27) + "^\n"), "\(wrong.errors)")
        }
    }

    @Test("--flagged asks the codings of the answer, not all codings that a relation looks at")
    func flaggedInRelation() throws {
        try Self.run { bench in
            try bench.add("to.md", "[en]{.culture.risk flag=quote} og [to]{.culture.openness}.\n")
            let found = try Self.rows(bench, "--flagged", "--where", "culture.risk NEAR/0p culture.openness").map { $0["quote"] }
            #expect(found == ["en"])
        }
    }

    @Test("--per-code draws so many of each code, the same for the same seed")
    func sample() throws {
        try Self.run { bench in
            let once = try Self.rows(bench, "--per-code", "1", "--seed", "7")
            #expect(once.map { $0["code"] }.count == Set(once.map { $0["code"] }).count && once.count == 2)
            try #expect(Self.rows(bench, "--per-code", "1", "--seed", "7") == once)
            let all = try Self.rows(bench)
            try #expect(Self.rows(bench, "--per-code", "9") == all)
            let drawn = try Set((1...20).map { try Self.rows(bench, "--per-code", "1", "--seed", String($0)).map { $0["quote"] } })
            #expect(drawn.count > 1)
        }
    }

    @Test("keeps back and counts what is said by those who may not be quoted, also where nobody knows who speaks")
    func secrecy() throws {
        try Self.run { bench in
            #expect(bench.felt("participant", "edit", "P02", "--quoting", "no").code == 0)
            let answer = bench.felt("quotes", "--format", "csv")
            let words = try answer.rows().compactMap { $0["quote"] }
            #expect(words.contains("ble det, ja") && !words.contains("«for nytt»") && !words.contains("prøvde"))
            #expect(answer.errors.contains("2 quotes left out"), "\(answer.errors)")
        }
    }

    @Test("every form holds the same words, for programs and for people")
    func forms() throws {
        try Self.run { bench in
            let csv = try Self.rows(bench).map { $0["quote"] ?? "" }
            try #expect(bench.felt("quotes", "--format", "tsv").rows(delimiter: "\t").map { $0["quote"] ?? "" } == csv)
            try #expect(bench.felt("quotes", "--format", "json").json()["quotes"].list.map { $0["quote"].text } == csv)
            let lines = try bench.felt("quotes", "--format", "ndjson").lines.map { try JSONNode($0)["quote"].text }
            #expect(lines == csv)
            let html = bench.felt("quotes", "--format", "html").output
            #expect(html.contains("turte ikke, &lt;sa&gt; ") && html.contains("&amp; co") && !html.contains("<sa>"))
            #expect(bench.felt("quotes", "--format", "md").output.contains("«for nytt»"))
        }
    }

    @Test("--kept lists what is left out without its words, and who was never asked is named")
    func kept() throws {
        try Self.run { bench in
            let asked = bench.felt("quotes")
            #expect(asked.notes.contains { $0.hasPrefix("Nobody has asked P01, P02 whether they may be quoted") }, "\(asked.notes)")
            bench.felt("participant", "edit", "P01", "--quoting", "no")
            bench.felt("participant", "edit", "P02", "--quoting", "yes")
            let answer = bench.felt("quotes", "--kept", "--format", "csv")
            let rows = try answer.rows()
            #expect(rows.count == 3 && rows.allSatisfy { $0["participants"] == "P01" } && rows.allSatisfy { $0["source"] == "samtale" }, "\(rows)")
            #expect(!answer.output.contains("turte"))
            let left = bench.felt("quotes")
            #expect(left.notes.contains { $0.hasPrefix("3 quotes left out, for P01:") } && !left.notes.contains { $0.contains("Nobody has asked") }, "\(left.notes)")
            #expect(bench.felt("quotes", "--kept", "--per-code", "2").code == 64)
            bench.felt("participant", "edit", "P01", "--quoting", "yes")
            #expect(bench.felt("quotes", "--kept").code == 2)
        }
    }
}
