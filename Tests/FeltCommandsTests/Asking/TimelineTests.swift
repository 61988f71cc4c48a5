import FeltTestSupport
import Testing

@Suite("felt timeline")
struct TimelineTests {
    /// Two cases with a history, milestones, a cycle, sources with and without a day, and what a meeting came to.
    private static func run(_ body: (FeltBench) throws -> Void) throws {
        try FeltBench.runInStudy { bench in
            bench.felt("stage", "set", "case1", "S1", "--date", "2025-01-10")
            bench.felt("stage", "set", "case1", "S2", "--date", "2025-05-02")
            bench.felt("stage", "state", "case1", "paused", "--date", "2025-08-01", "--reason", "Venter på budsjettet")
            bench.felt("stage", "set", "case2", "S1", "--date", "2025-06-01")
            bench.felt("milestone", "plan", "case1", "need-described", "--by", "2025-03-01")
            bench.felt("milestone", "reach", "case1", "need-described", "--date", "2025-04-01")
            bench.felt("milestone", "plan", "case1", "bystyresak", "--label", "Saken i bystyret", "--by", "2025-11-01")
            bench.felt("cycle", "new", "case1", "--problem", "Ingen spør brukerne", "--started", "2025-02-03", "--arena", "Sonen")
            try bench.add("første.md", "---\ncase: case1\nkind: interview\ndate: 2025-02-01\n---\nÅ [turte]{.culture.risk} vi [ikke]{.culture.risk .culture.openness}?")
            try bench.add("møte.md", "---\ncase: case1\nkind: workshop\ndate: 2025-10-03\n---\n[Behov]{.process.needs}.\n\nBESLUTNING: Vi går videre.\n\nTILTAK: ringe (når: 2025-10-20)")
            try bench.add("andre.md", "---\ncase: case2\nkind: interview\ndate: 2025-07-01\n---\n[Samme]{.culture.risk} [ord]{.process.needs by=jon}.")
            try bench.add("udatert.md", "---\ncase: case1\nkind: document\n---\n[Ord]{.culture.risk}.")
            try body(bench)
        }
    }

    @Test("tells what happened in the order of time, with what has no day last")
    func order() throws {
        try Self.run { bench in
            let answer = bench.felt("timeline", "case1", "--format", "csv")
            let rows = try answer.rows()
            #expect(rows.map { "\($0["date"] ?? "") \($0["what"] ?? "") \($0["kind"] ?? "") \($0["name"] ?? "")" } == [
                "2025-01-10 stage entered S1", "2025-02-01 source interview første", "2025-02-03 cycle started 1", "2025-02-03 cycle problem 1", "2025-04-01 milestone reached need-described",
                "2025-05-02 stage entered S2", "2025-08-01 stage paused S2", "2025-10-03 source workshop møte", "2025-10-03 decision  møte",
                "2025-10-03 action agreed møte", "2025-11-01 milestone overdue bystyresak", " source document udatert",
            ])
            #expect(rows[1]["stage"] == "S1" && rows[1]["codings"] == "3" && rows[4]["remark"] == "planned for 2025-03-01" && rows[6]["remark"] == "Venter på budsjettet")
            #expect(answer.errors == "Without a day, and so last: case1 source udatert.\n")
        }
    }

    @Test("--from, --to, --kind and --what choose")
    func choice() throws {
        try Self.run { bench in
            let names = { (options: [String]) in try bench.felt(["timeline", "--format", "csv"] + options).rows().map { $0["name"] ?? "" } }
            let sources = try names(["--what", "sources"])
            #expect(sources == ["første", "andre", "møte", "udatert"])
            let workshops = try names(["--what", "source,decision", "--kind", "verksted"])
            #expect(workshops == ["møte", "møte"])
            let summer = try names(["--from", "2025-05-02", "--to", "2025-07-01"])
            #expect(summer == ["S2", "S1", "andre"])
            #expect(bench.felt("timeline", "--from", "2024-01-01", "--to", "2024-12-31").code == 2)
            #expect(bench.felt("timeline", "--what", "milestnes").errors.contains("Did you mean milestone?"))
            #expect(bench.felt("timeline", "case11").errors.contains("case1"))
            #expect(bench.felt("timeline", "--from", "2025-13-01").errors.contains("is not a day"))
            #expect(bench.felt("timeline", "--from", "2025-02-01", "--to", "2025-01-01").errors.contains("before it begins"))
            #expect(bench.felt("timeline", "--rows", "code").code == 64 && bench.felt("timeline", "--by", "stage").code == 64)
            #expect(bench.felt("timeline", "--matrix", "--measure", "voices").code == 64)
            #expect(bench.felt("timeline", "--by", "day", "--from", "0202-01-01", "--to", "2025-01-01").errors.contains("periods of a day"))
        }
    }

    @Test("a period in which nothing happened has its line, and what has no day is told")
    func periods() throws {
        try Self.run { bench in
            let answer = bench.felt("timeline", "case1", "--by", "quarter", "--from", "2025-02-01", "--to", "2025-12-31", "--format", "csv")
            let rows = try answer.rows()
            #expect(rows.map { $0["period"] } == ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"])
            #expect(rows.map { $0["codings"] } == ["3", "0", "0", "1"])
            #expect(rows.map { $0["sources"] } == ["1", "0", "0", "1"])
            #expect(rows.map { $0["stages"] } == ["S1", "S1 → S2", "S2 → S2 paused", "S2 paused"])
            #expect(rows[0]["from"] == "2025-02-01" && rows[0]["to"] == "2025-03-31")
            #expect(answer.errors.contains("Without a day, and so in no period: case1 source udatert."))
        }
    }

    @Test("the codings of a period are those that felt query and felt matrix count", arguments: ["week", "month", "quarter", "half", "year"])
    func counts(size: String) throws {
        try Self.run { bench in
            for filter in [[], ["--where", "culture.*"], ["--where", "researcher:jon OR culture.risk"]] as [[String]] {
                for row in try bench.felt(["timeline", "case1", "--by", size, "--measure", "segments", "--format", "csv"] + filter).rows() {
                    let query = "case:case1 AND date:\(row["from"] ?? "")..\(row["to"] ?? "")" + (filter.isEmpty ? "" : " AND (\(filter[1]))")
                    let found = bench.felt("query", filter.isEmpty ? "* AND \(query)" : query, "--format", "csv")
                    #expect(row["segments"] == String(try found.rows().count), "\(query)")
                }
                let codings = try bench.felt(["timeline", "case1", "--by", size, "--format", "csv"] + filter).rows().compactMap { $0["codings"].flatMap { Int($0) } }
                // In case1 one coding on the first stretch, two on the second, one in the workshop; what has no day does not count.
                #expect(codings.reduce(0, +) == [[]: 4, ["--where", "culture.*"]: 3][filter] ?? 2, "\(filter)")
                let ours = try bench.felt(["timeline", "--matrix", "--rows", "code", "--by", size, "--measure", "segments", "--format", "csv"] + filter).rows()
                let matrix = try bench.felt(["matrix", "code", size, "--format", "csv"] + filter).rows()
                #expect(ours == matrix && !ours.isEmpty)
                let mine = try bench.felt(["timeline", "case1", "--matrix", "--rows", "codes", "--by", "stage", "--format", "csv"] + filter).rows()
                let condition = "case:case1" + (filter.isEmpty ? "" : " AND (\(filter[1]))")
                let theirs = try bench.felt("matrix", "code", "during:s1,s2", "--measure", "codings", "--where", condition, "--format", "csv").rows()
                #expect(mine == theirs)
            }
        }
    }

    @Test("the matrix of events has every period, and in its cells what happened")
    func events() throws {
        try Self.run { bench in
            let rows = try bench.felt("timeline", "case1", "--matrix", "--to", "2025-12-31", "--format", "csv").rows()
            #expect(try bench.felt("timeline", "case1", "--matrix", "--to", "2025-12-31", "--format", "csv").header() == ["event", "2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"])
            #expect(rows.map { $0["event"] } == [
                "stage entered", "stage paused", "milestone overdue", "milestone reached", "cycle started", "cycle problem", "source interview", "source workshop", "decision", "action agreed",
            ])
            #expect(rows[0]["2025-Q1"] == "S1" && rows[0]["2025-Q2"] == "S2" && rows[0]["2025-Q3"] == "" && rows[7]["2025-Q4"] == "møte")
            let byStage = bench.felt("timeline", "--matrix", "--by", "stage", "--cells", "count", "--what", "source", "--format", "csv")
            #expect(try byStage.rows() == [["event": "source interview", "S1": "2", "S2": "0"], ["event": "source workshop", "S1": "0", "S2": "1"]])
            #expect(byStage.errors.contains("udatert"))
            let shown = bench.felt("timeline", "case1", "--matrix", "--to", "2025-12-31")
            #expect(shown.output.contains("2025-Q3  S2 → S2 paused\n  stage paused       S2  Markedsdialog\n"))
            let page = bench.felt("timeline", "--matrix", "--what", "stage,milestone", "--lang", "en", "--format", "md").output
            #expect(page.contains("| stage entered | case1 S1 | case1 S2<br>case2 S1 |"))
            #expect(bench.felt("timeline", "case1", "--matrix", "--format", "html").output.contains("<th scope=\"row\">verksted</th>"))
        }
    }

    @Test("the table has lanes of stages above it, and fits its width")
    func lanes() throws {
        try Self.run { bench in
            let lines = bench.felt("timeline", "--to", "2025-12-31").lines
            let lane = try #require(lines.first { $0.hasPrefix("case1") })
            #expect(lane.contains("S1──") && lane.contains("S2──") && lane.hasSuffix("┄"))
            #expect(lines[2].contains("•") && lines[2].contains("◆") && lines[2].contains("◇"))
            for line in lines.prefix(7) { #expect(line.count <= 100) }
            bench.columns = 60
            #expect(bench.felt("timeline", "--what", "source").lines.prefix(5).allSatisfy { $0.count <= 60 })
        }
    }

    @Test("draws the timeline and the matrix, and says what it drew")
    func pictures() throws {
        try Self.run { bench in
            for (name, options) in [("a", ["case1"]), ("b", ["--by", "month"]), ("c", ["case1", "--matrix"]), ("d", ["--matrix", "--rows", "code", "--by", "half"])] {
                let answer = bench.felt(["timeline"] + options + ["--plot", "\(name).svg"])
                #expect(answer.code == 0 && answer.errors.hasSuffix("Drew it in \(name).svg.\n"), "\(answer.errors)")
                let picture = String(decoding: try bench.bytes("studie/\(name).svg"), as: UTF8.self)
                #expect(picture.contains("<desc id=") && picture.contains("lang=\"nb\""))
            }
            let picture = String(decoding: try bench.bytes("studie/a.svg"), as: UTF8.self)
            #expect(picture.contains("2025-Q1: 3") && picture.contains("Saken i bystyret") && picture.contains("intervju, første"))
        }
    }
}
