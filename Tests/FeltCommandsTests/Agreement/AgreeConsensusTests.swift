import FeltTestSupport
import Testing

@Suite("felt agree disagreements and consensus")
struct AgreeConsensusTests {
    /// A source in which ida and jon differ in each of the three ways; with the ids of their codings.
    private static func run(_ body: (FeltBench, [String: String]) throws -> Void) throws {
        try FeltBench.runInStudy { bench in
            try bench.add("møte.txt", "Først én ting, så en annen ting, og til slutt den tredje tingen her.\n")
            var ids: [String: String] = [:]
            ids["boundary ida"] = try bench.tag("møte", "culture.risk", "0..13", "ida", "--memo", "Ida: kort")
            ids["boundary jon"] = try bench.tag("møte", "culture.risk", "6..13", "jon", "--memo", "Jon: lang")
            ids["different ida"] = try bench.tag("møte", "culture.openness", "15..31", "ida")
            ids["different jon"] = try bench.tag("møte", "culture.learning", "15..31", "jon")
            ids["missed"] = try bench.tag("møte", "process.needs", "46..67", "ida")
            try body(bench, ids)
        }
    }

    @Test("differences by kind and cost, with words, places and ids of both sides")
    func list() throws {
        try Self.run { bench, ids in
            let answer = bench.felt("agree", "disagreements", "--format", "csv")
            #expect(answer.code == 0)
            let rows = try answer.rows()
            #expect(rows.map { $0["kind"] } == ["different-code", "missed", "boundary"])
            #expect(rows.map { $0["cost"] } == ["32", "21", "6"])
            #expect(rows[0]["code_a"] == "culture.openness" && rows[0]["code_b"] == "culture.learning")
            #expect(rows[0]["codings_a"] == ids["different ida"] && rows[0]["codings_b"] == ids["different jon"])
            #expect(rows[1]["code_b"] == "" && rows[1]["quote"] == "den tredje tingen her")
            #expect(rows[2]["ranges_a"] == "0..13" && rows[2]["ranges_b"] == "6..13" && rows[2]["quote"] == "Først én ting")
            #expect(answer.notes == ["3 disagreements: 1 missed (21 characters), 1 different-code (32 characters), 1 boundary (6 characters)."])
            let table = bench.felt("agree", "disagreements", "--limit", "1").output
            #expect(table.hasPrefix("32  different code · møte 15..31\n    ida  culture.openness  15..31 \(ids["different ida"] ?? "")\n         «så en annen ting»\n"))
            #expect(try bench.felt("agree", "disagreements", "--only", "missed", "--format", "json").json()["disagreements"].list.count == 1)
            #expect(bench.felt("agree", "disagreements", "--only", "mised").code == 64)
            let html = bench.felt("agree", "disagreements", "--format", "html").output
            #expect(html.contains("<b>grense</b>, 6 tegn") && html.contains("Først <mark>én ting</mark>") && html.contains("ingenting her"))
            #expect(bench.felt("agree", "disagreements", "--codes", "structure.*").code == 2)
        }
    }

    @Test("a settled passage is no disagreement; the figures stay as each had coded, until they are asked for after the talk")
    func settle() throws {
        try Self.run { bench, ids in
            let before = bench.felt("agree", "--format", "csv").output
            let (kept, other) = (ids["boundary ida"] ?? "", ids["boundary jon"] ?? "")
            let everything = try bench.everything()
            let answer = bench.felt("agree", "consensus", kept, other, "--keep", kept, "--memo", "Vi tar med begynnelsen.", "--researcher", "jon")
            #expect(answer.code == 0 && answer.output == kept + "\n")
            #expect(answer.errors.contains("Settled 2 codings in møte for ida, jon: \(kept) stands, 1 coding taken away."))
            let history = try bench.felt("history", "--limit", "1", "--format", "csv").rows()
            #expect(history[0]["line"] == "consensus møte keep \(kept), for \(other)" && history[0]["researcher"] == "jon")
            #expect(!bench.journal.contains("begynnelsen"))
            #expect(try bench.felt("agree", "disagreements", "--format", "csv").rows().count == 2)
            #expect(try bench.felt("agree", "disagreements", "--settled", "--format", "csv").rows().count == 3)
            #expect(bench.felt("agree", "--format", "csv").output == before)
            let entry = history[0]["entry"] ?? ""
            #expect(bench.felt("agree", "--before", entry, "--format", "csv").output == before)
            #expect(bench.felt("agree").output.contains("(1 passage, first in \(entry))"))
            let after = try bench.felt("agree", "--settled", "--format", "csv").rows().first { $0["code"] == "culture.risk" }
            #expect(after?["both"] == "13" && after?["only_ida"] == "0" && after?["dice"] == "1.0")
            #expect(bench.felt("doctor").code == 0)
            #expect(bench.felt(try #require(answer.undo)).code == 0)
            #expect(try bench.everything() == everything)
            #expect(bench.felt("agree", "--format", "csv").output == before)
        }
    }

    @Test("a new coding or none stands in the place of both, and what both had still counts")
    func others() throws {
        try Self.run { bench, ids in
            let before = bench.felt("agree", "--format", "csv").output
            let new = bench.felt("agree", "consensus", ids["different ida"] ?? "", ids["different jon"] ?? "", "--code", "culture.user", "--researcher", "ida")
            #expect(new.code == 0 && new.errors.contains("a new coding stands, 2 codings taken away"))
            #expect(try bench.codings("--code", "culture.user") == ["15..31 møte culture.user ida «så en annen ting»"])
            #expect(bench.felt("agree", "consensus", ids["missed"] ?? "", "--drop", "--researcher", "ida").code == 0)
            #expect(try bench.felt("list", "codings", "--code", "process.needs", "--format", "csv").rows().isEmpty)
            #expect(bench.felt("agree", "--format", "csv").output == before)
            let settled = try bench.felt("agree", "--settled", "--format", "csv").rows()
            #expect(settled.first { $0["code"] == "culture.user" }?["both"] == "16")
            #expect(settled.first { $0["code"] == "process.needs" }?["only_ida"] == "0")
            #expect(try bench.felt("agree", "disagreements", "--format", "csv").rows().map { $0["kind"] } == ["boundary"])
        }
    }

    @Test("a dry run changes nothing, and what does not say what stands is refused")
    func refused() throws {
        try Self.run { bench, ids in
            func code(_ options: String...) -> String? {
                var code: String?
                bench.expectUnchanged {
                    let answer = bench.felt(["agree", "consensus", "--researcher", "ida"] + options)
                    code = answer.errors.split(separator: "\n").first.map(String.init)
                    #expect(answer.code == 1)
                }
                return code
            }
            let (one, other) = (ids["different ida"] ?? "", ids["different jon"] ?? "")
            #expect(code(one, other) == "error: The codings have 2 codes, and it is not said which stands.")
            #expect(code(ids["boundary ida"] ?? "", ids["boundary jon"] ?? "") == "error: The codings stand on 2 ranges, and it is not said what stands.")
            #expect(code("zzzz", "--drop") == "error: There is no coding 'zzzz' in the study.")
            #expect(code(one, "--drop", "--with", "jon,ada")?.contains("'ada'") == true)
            #expect(code(one, "--drop", "--with", "jon") == "error: It takes two to agree.")
            #expect(code(one, "--code", "culture.risk", "--range", "60..90")?.contains("reaches past the end") == true)
            bench.expectUnchanged {
                let dry = bench.felt("agree", "consensus", one, other, "--keep", one, "--dry-run", "--researcher", "ida")
                #expect(dry.code == 0 && dry.output == "" && dry.errors.contains("Would settle 2 codings"))
            }
            #expect(bench.felt("agree", "consensus", one, "--drop", "--keep", other).code == 64)
            #expect(bench.felt("agree", "consensus", one, "--keep", one, "--researcher", "ida").code == 0)
            #expect(code(one, "--drop")?.contains("was settled on in entry") == true)
        }
    }

    @Test("with three coders, what two settle counts as theirs, and the third is compared with them")
    func three() throws {
        try Self.run { bench, ids in
            bench.felt("researcher", "add", "kari", "--name", "Kari Eksempel")
            try bench.tag("møte", "culture.risk", "0..6", "kari")
            let (ida, jon) = (ids["boundary ida"] ?? "", ids["boundary jon"] ?? "")
            #expect(bench.felt("agree", "consensus", ida, jon, "--keep", jon, "--with", "ida,jon", "--researcher", "ida").code == 0)
            let json = try bench.felt("agree", "--settled", "--codes", "culture.risk", "--format", "json").json()
            let pairs = json["codes"][0]["pairs"].list
            #expect(pairs.map { $0["cells"]["both"].number } == [7, 0, 0])
            #expect(pairs.map { $0["cells"]["only_second"].number } == [0, 6, 6])
            #expect(bench.felt("agree").output.contains("means over the pairs of coders: dice"))
        }
    }

    @Test("settling makes nobody a coder of a source, and unmakes nobody")
    func coders() throws {
        try Self.run { bench, ids in
            bench.felt("researcher", "add", "kari", "--name", "Kari Eksempel")
            try bench.add("to.txt", "Noe annet her.\n")
            let lone = try bench.tag("to", "culture.risk", "0..3", "ida")
            #expect(bench.felt("agree", "consensus", lone, "--keep", lone, "--with", "ida,jon", "--researcher", "ida").code == 0)
            for id in ["boundary jon", "different jon"] {
                #expect(bench.felt("agree", "consensus", ids[id] ?? "", "--drop", "--researcher", "jon").code == 0)
            }
            let json = try bench.felt("agree", "--settled", "--format", "json").json()
            #expect(json["sources"].list.map { $0["source"].text } == ["møte"])
            #expect(json["codersCompared"].list.map(\.text) == ["ida", "jon"])
            #expect(try bench.felt("agree", "disagreements", "--format", "csv").rows().allSatisfy { $0["source"] == "møte" })
        }
    }
}
