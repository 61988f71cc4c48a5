import Testing

@Suite("What nobody knows is no data, and what is none is none")
struct ReportZerosTests {
    private static func note(_ kind: String, _ more: String = "", _ words: String) -> String { "---\nkind: \(kind)\ncase: case1\ndate: 2025-03-12\n\(more)---\n\n\(words)\n" }

    @Test("where only decisions were ever noted nobody knows of results and actions; a table that is empty in the period says none, as its figure does")
    func meetings() throws {
        try FeltBench.runInStudy { bench in
            try bench.add("møte.md", Self.note("decision", "", "VEDTAK: Vi går videre."), "--accept-warnings")
            let page = bench.report("progress", "--from", "2025-01-01", "--to", "2025-06-30", "--for", "team")
            #expect(page.contains("- Beslutninger: 1[^") && page.contains("resultater fra møter: *ingen data*") && page.contains("- Tiltak krysset av som gjort: *ingen data*\n") && page.contains("- Åpne tiltak: *ingen data*"))
            #expect(page.contains("**Resultater fra møter i perioden**: *ingen data*"))
            #expect(PageTraces.row(page, "case1").suffix(3) == ["1", "ingen data", "ingen data"])
            let later = bench.report("progress", "--from", "2025-04-01", "--to", "2025-06-30", "--for", "team")
            #expect(later.contains("- Beslutninger: 0[^") && later.contains("**Beslutninger i perioden**: *ingen i perioden*"))
            #expect(bench.report("progress", "--from", "2025-04-01", "--to", "2025-06-30", "--lang", "en").contains(": *none in the period*"))
        }
    }

    @Test("what is there has a size")
    func size() throws {
        try FeltBench.runInStudy { bench in
            try bench.add("a.md", Self.note("interview", "", "Ord."), "--accept-warnings")
            let page = bench.report("dmp")
            #expect(page.contains("1 kilde, i alt 1 kB tekst.") && PageTraces.row(page, "intervju")[4] == "0,1")
        }
    }

    @Test("of a source that was taken out since nobody knows how many words it had")
    func removed() throws {
        try FeltBench.runInStudy { bench in
            let added = try bench.add("a.md", Self.note("interview", "", "Fire ord står her."), "--accept-warnings")
            try bench.add("b.md", Self.note("observation", "", "To ord."), "--accept-warnings")
            bench.daysLater = 40
            try #expect(bench.felt(#require(added.undo)).code == 0)
            let page = bench.report("sources", "--as-of", "2026-01-02")
            #expect(PageTraces.row(page, "a")[5] == "ingen data" && PageTraces.row(page, "b")[5] == "2")
        }
    }

    @Test("COREQ says how many talks it does not count and the data plan does")
    func talks() throws {
        try FeltBench.runInStudy { bench in
            try bench.add("a.md", Self.note("interview", "", "Ord."), "--accept-warnings")
            #expect(!bench.report("coreq").contains("Holdt tilbake, og talt med"))
            try bench.add("b.md", Self.note("interview", "embargo: 2030-01-01\n", "Ord."), "--accept-warnings")
            #expect(bench.report("coreq").contains("Samtaler: 1 intervju. Holdt tilbake, og talt med i vedlegget til datahåndteringsplanen, men ikke her: 1 samtale."))
            #expect(PageTraces.row(bench.report("dmp"), "intervju")[1] == "2")
            #expect(!bench.report("coreq", "--for", "partners").contains("Holdt tilbake, og talt med"))
        }
    }

    @Test("a withdrawal leaves no 0 on partners' pages: neither of recordings nor of workshops that are coded")
    func withdrawal() throws {
        try FeltBench.runInStudy { bench in
            bench.felt("participant", "new", "P07", "--case", "case1", "--status", "active")
            try bench.add("samtale.md", Self.note("interview", "participants: P07\nrecorded: yes\n", "P07: Ordet."), "--accept-warnings")
            try bench.add("verksted.md", Self.note("workshop", "participants: P07\nrecorded: no\n", "P07: Ordet her."), "--accept-warnings")
            bench.felt("tag", "verksted", "culture.risk", "--quote", "Ordet her.")
            func lines() -> [String] {
                let (coreq, dmp) = (bench.report("coreq", "--for", "partners"), bench.report("dmp", "--for", "partners"))
                return coreq.split(separator: "\n").filter { $0.contains("Opptak av") }.map { $0.replacing(/\[\^\d+\]/, with: "").split(separator: ": ", maxSplits: 1).last.map(String.init) ?? "" } + [PageTraces.row(dmp, "verksted").joined(separator: "|")]
            }
            let before = lines()
            #expect(before.count == 2 && before[0].hasPrefix("ja færre enn 6, nei færre enn 6") && before[1].hasSuffix("|færre enn 6"))
            bench.felt("participant", "status", "P07", "withdrawn")
            #expect(lines() == before)
        }
    }
}
