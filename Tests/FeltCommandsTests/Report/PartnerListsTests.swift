import Foundation
import Testing

@Suite("Commands for partners give nobody's words, and nothing of single people")
struct PartnerListsTests {
    private static func run(_ body: (FeltBench) throws -> Void) throws {
        try FeltBench.runInStudy { bench in
            bench.felt("config", "group-size", "3", "--quiet")
            for number in 1...7 { bench.felt("participant", "new", "P0\(number)", "--case", "case1", "--actor", "manager", "--status", "active", "--date", "2025-01-01") }
            let turns = (1...7).map { "P0\($0): [Ordene til P0\($0)]{.culture.risk flag=quote by=ida}." }.joined(separator: "\n\n")
            try bench.add("verksted.md", "---\nkind: workshop\ncase: case1\ndate: 2025-03-01\nparticipants: [\((1...7).map { "P0\($0)" }.joined(separator: ", "))]\n---\n\n\(turns)\n", "--accept-warnings")
            try bench.add("i1.md", "---\nkind: interview\ncase: case1\ndate: 2025-03-02\nparticipants: [P01]\n---\n\nP01: [Ordene alene]{.culture.openness by=ida} og [igjen]{.culture.openness by=jon}.\n", "--accept-warnings")
            bench.felt("tag", "verksted", "process.needs", "--quote", "Ordene til P02", "--memo", "Notat om P07")
            try body(bench)
        }
    }

    @Test("quotes are refused by the rule of the report, and counted in its numbers")
    func quotes() throws {
        try Self.run { bench in
            for arguments in [["quotes", "--for", "partners"], ["quotes", "--for", "partners", "--format", "csv"], ["quotes", "--flagged", "--for", "partners", "--format", "html"]] {
                let (refused, report) = (bench.felt(arguments), bench.felt("report", "quotes", "--for", "partners"))
                #expect(refused.code == 1 && refused.output.isEmpty && refused.errors == report.errors && refused.errors.contains("felt quotes --count --for partners"))
            }
            try #expect(bench.felt("quotes", "--flagged", "--count", "--for", "partners", "--format", "csv").rows() == [["quotes": "at least 6"]])
            try #expect(bench.felt("quotes", "--count", "--codes", "culture.openness", "--for", "partners", "--format", "csv").rows() == [["quotes": "too few people"]])
            try #expect(bench.felt("quotes", "--flagged", "--count", "--format", "csv").rows() == [["quotes": "7"]])
            #expect(bench.felt("quotes", "--count", "--for", "partners").errors.isEmpty)
            for options in [["--count", "--per-code", "2"], ["--count", "--kept"], ["--count", "--format", "html"]] { #expect(bench.felt(["quotes"] + options).code == 64) }
            #expect(bench.felt("quotes", "--count", "--for", "partners", "--where", "participant:P01").errors.contains("may point to single people or interviews"))
            // The page names it.
            let page = bench.report("coreq", "--for", "partners")
            #expect(page.contains("minst 6 tekststykker") && PageTraces.commands(page).contains("felt quotes --flagged --count --for partners"), "\(page)")
        }
    }

    @Test("codings are sums: how many, in how many sources, by how many coders")
    func codings() throws {
        try Self.run { bench in
            let answer = bench.felt("list", "codings", "--for", "partners", "--format", "csv")
            try #expect(answer.rows() == [["codings": "at least 9", "sources": "not shown", "several": "fewer than 3", "coders": "2"]])
            let page = bench.report("coreq", "--for", "partners")
            #expect(PageTraces.commands(page).contains("felt list codings --for partners") && page.contains("2 forskere har kodet"), "\(page)")
            for format in ["table", "csv", "tsv", "json", "ndjson"] {
                for options in [[], ["--code", "culture.risk"], ["--case", "case1"], ["--kind", "interview"], ["--by", "ida"]] {
                    let answer = bench.felt(["list", "codings", "--for", "partners", "--format", format] + options)
                    #expect(answer.code == 0 && !answer.output.contains("Ordene") && !answer.output.contains("P0") && !answer.output.contains("verksted"), "\(format) \(options)")
                }
            }
            try #expect(bench.felt("list", "codings", "--for", "partners", "--kind", "interview", "--format", "csv").rows().map { $0["codings"] } == ["too few people"])
            let refused = bench.felt("list", "codings", "--for", "partners", "--source", "i1")
            #expect(refused.code == 64 && refused.errors.contains("--source names one source"))
            try #expect(bench.felt("list", "codings", "--released", "--format", "csv").rows().count == 10)
        }
    }

    @Test("memos are sums by what they are for")
    func memos() throws {
        try Self.run { bench in
            for format in ["table", "csv", "json"] {
                let answer = bench.felt("list", "memos", "--for", "partners", "--format", format)
                #expect(answer.code == 0 && !answer.output.contains("Notat") && !answer.output.contains("P07") && !answer.output.contains("verksted") && answer.output.contains("fewer than 3"), "\(answer)")
            }
            #expect(bench.felt("list", "memos", "--released").output.contains("Notat om P07"))
        }
    }
}
