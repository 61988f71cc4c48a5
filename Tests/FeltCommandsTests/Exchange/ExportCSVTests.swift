import Foundation
import Testing

@Suite("felt export csv")
struct ExportCSVTests {
    static let header = [
        "coding", "source", "case", "kind", "date", "researcher", "code", "label", "start", "end", "quote", "valence", "strength", "effect", "effect-status", "novelty",
        "stage", "actor", "level", "practice", "evidence", "flag", "memo",
    ]

    @Test("has the columns of the issue: the coding's own, one for each facet, the memo")
    func columns() throws {
        try FeltBench.runWithInterview { bench in
            let answer = bench.felt("export", "csv")
            #expect(answer.code == 0)
            #expect(answer.notes.first == "Not carried as it is by csv:" && bench.felt("export", "csv", "--quiet").errors == "")
            try #expect(answer.header() == Self.header)
            let rows = try answer.rows()
            #expect(rows.count == 4)
            let first = rows[0]
            let id = try #require(bench.felt("list", "codings", "--format", "csv").rows().first?["coding"])
            #expect(
                Self.header.prefix(12).map { first[$0] } == [
                    id, "intervju", "case1", "interview", "2025-03-11", "ida", "culture.risk", "Risikovilje og feiltoleranse", "46", "64", "turte ikke å prøve", "barrier",
                ])
            #expect(Self.header.dropFirst(12).allSatisfy { first[$0] == "" })
        }
    }

    @Test("positions cut the same words out of what felt show --raw prints, whatever stands before them")
    func positions() throws {
        try FeltBench.runInStudy { bench in
            try bench.add("a.txt", "👨‍👩‍👧‍👦 e\u{301}é\r\nå \"sitat\", og\r\n漢字;שלום 𐍈 slutt")
            for quote in ["👨‍👩‍👧‍👦", "é\nå \"sitat\", og", "漢字;שלום", "𐍈 slutt"] { #expect(bench.felt("tag", "a", "culture.risk", "--quote", quote, "--quiet", "--occurrence", "1").code == 0) }
            let text = bench.raw("a")
            let rows = try bench.felt("export", "csv").rows()
            #expect(rows.count == 4)
            for row in rows {
                let words = slice(text, Int(row["start"] ?? "") ?? 0, Int(row["end"] ?? "") ?? 0)
                #expect(row["quote"].map { Array($0.utf8) } == Array(words.utf8))
            }
        }
    }

    @Test("is sorted by source, position and code, and holds memos and several values of a facet")
    func order() throws {
        try FeltBench.runInStudy { bench in
            try bench.add("b.md", "[en]{.culture.risk}")
            try bench.add("a.md", "[to]{.process.needs valence=driver valence=barrier memo=\"Linje\\nto\"} [en [to]{.culture.risk .culture.openness}]{.culture}")
            let rows = try bench.felt("export", "csv").rows()
            #expect(rows.map { "\($0["source"] ?? "") \($0["start"] ?? "") \($0["quote"] ?? "")" } == ["a 0 to", "a 3 en to", "a 6 to", "a 6 to", "b 0 en"])
            #expect(Set((rows[0]["valence"] ?? "").split(separator: ";")) == ["driver", "barrier"])
            #expect(rows[0]["memo"] == "Linje\nto")
            #expect(bench.felt("export", "csv").output == bench.felt("export", "csv").output)
        }
    }

    @Test("--locale nb has semicolons, --bom a byte order mark")
    func locale() throws {
        try FeltBench.runWithInterview { bench in
            let plain = try bench.felt("export", "csv").rows()
            let norwegian = bench.felt("export", "csv", "--locale", "nb")
            #expect(norwegian.output.hasPrefix("coding;source;case;"))
            try #expect(norwegian.rows(delimiter: ";") == plain)
            let marked = bench.felt("export", "csv", "--bom", "--locale", "nb")
            #expect(Array(marked.output.utf8) == [0xEF, 0xBB, 0xBF] + Array(norwegian.output.utf8))
            #expect(Array(bench.felt("export", "csv", "--bom").output.utf8.prefix(3)) == [0xEF, 0xBB, 0xBF])
            for form in [["json"], ["qdpx", "-o", "x.qdpx"], ["qdc", "-o", "x.qdc"]] {
                for option in [["--bom"], ["--locale", "nb"]] {
                    let answer = bench.felt(["export"] + form + option)
                    #expect(answer.code == 64)
                    #expect(answer.errors == "error: --bom and --locale go with csv, tables and qca.\nhint: See: felt export --help\n")
                }
            }
        }
    }

    @Test("goes to the file named, with a note of how much, or with - to standard output")
    func file() throws {
        try FeltBench.runWithInterview { bench in
            let plain = bench.felt("export", "csv").output
            let answer = bench.felt("export", "csv", "--output", "../ut.csv")
            #expect(answer.code == 0)
            #expect(answer.output == "")
            #expect(answer.notes.prefix(2) == ["Wrote 4 codings to ../ut.csv.", "Not carried as it is by csv:"])
            try #expect(bench.bytes("ut.csv") == Array(plain.utf8))
            let dash = bench.felt("export", "csv", "--output", "-")
            #expect(dash.output == plain && dash.notes.first == "Not carried as it is by csv:")
            #expect(bench.felt("export", "csv", "-o", "../to.csv", "--quiet").errors == "")
            try #expect(bench.bytes("to.csv") == Array(plain.utf8))
        }
    }

    @Test("writes over a file only with --force, and says what it could not hold")
    func force() throws {
        try FeltBench.runWithInterview { bench in
            try bench.write("ut.csv", "min fil")
            let answer = bench.felt("export", "csv", "-o", "../ut.csv")
            #expect(answer.code == 1)
            #expect(answer.errors == "error: ../ut.csv is there already.\nhint: Write over it with --force, or choose another name.\n")
            try #expect(bench.bytes("ut.csv") == Array("min fil".utf8))
            #expect(bench.felt("export", "csv", "-o", "../ut.csv", "--force").code == 0)
            try #expect(bench.bytes("ut.csv").count > 100)
            #expect(bench.felt("export", "csv", "-o", "../finnes/ikke/ut.csv").errors == "error: The folder of ../finnes/ikke/ut.csv is not there.\nhint: Make the folder first.\n")
            #expect(bench.felt("export", "csv", "-o", "..").notes[0].hasSuffix(" is a folder."))
            try #expect(FileManager.default.contentsOfDirectory(atPath: bench.folder.path).sorted() == ["intervju.md", "studie", "ut.csv"])
        }
    }

    @Test("of a study without codings is the header alone")
    func empty() throws {
        try FeltBench.run { bench in
            bench.felt("init", "studie", "--framework", "none")
            let answer = bench.felt("export", "csv")
            #expect(answer.code == 0)
            #expect(answer.output == "coding,source,case,kind,date,researcher,code,label,start,end,quote,memo\n")
        }
    }
}
