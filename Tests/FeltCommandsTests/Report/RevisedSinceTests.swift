import Foundation
import Testing

/// A text that was revised since counts on an earlier day as it did then, and says nothing.
@Suite("Reports of a day before a text was revised")
struct RevisedSinceTests {
    private static let then = ["--as-of", "2026-01-02"]
    private static let since = ["--since", "2026-01-02"]

    private static func note(_ kind: String, _ text: String, participants: String = "P01, P02, P03") -> String {
        "---\nkind: \(kind)\ncase: case1\ndate: 2025-03-01\nparticipants: [\(participants)]\nstart: \"09:00\"\nend: \"10:00\"\n---\n\n\(text)\n"
    }

    private static let turns = "P01: [Gammelt ord en]{.culture.risk valence=barrier}.\n\nP02: [Gammelt ord to]{.culture.risk valence=barrier}.\n\nP03: [Gammelt ord tre]{.culture.risk valence=barrier}."

    /// A study with three people, in which three are the fewest that may be told of.
    private static func run(_ body: (FeltBench) throws -> Void) throws {
        try FeltBench.runInStudy { bench in
            bench.felt("config", "group-size", "3", "--quiet")
            for number in 1...4 { bench.felt("participant", "new", "P0\(number)", "--case", "case1", "--actor", "manager", "--status", "active", "--date", "2025-01-01") }
            try bench.add("møte.md", note("workshop", turns + "\n\nVEDTAK: Gammelt vedtak.\n\nVEDTAK: Vedtak som står."), "--accept-warnings")
            bench.felt("rate", "case1", "culture.risk", "-1")
            bench.daysLater = 40
            try body(bench)
        }
    }

    private static func revise(_ bench: FeltBench, _ text: String, kind: String = "workshop", participants: String = "P01, P02, P03", name: String = "møte") throws {
        try bench.write("\(name).md", note(kind, text, participants: participants))
        let answer = bench.felt("revise", name, "../\(name).md", "--accept-warnings")
        #expect(answer.code == 0, "\(answer.errors)")
    }

    /// A page without what tells when and of what it was made, and why something is kept back.
    private static func body(_ page: String) -> [String] {
        page.split(separator: "\n").filter { !$0.contains("journalpost") && !$0.hasPrefix("**Forklaring:") && !$0.hasPrefix("[^") }.map {
            String($0).replacing(/\s(I hele studien, ikke bare på denne siden, er dette holdt tilbake|I denne saken er dette holdt tilbake|I studien som helhet, alle sakene sett under ett, er).*?\.(\[\^\d+\])?/, with: "").replacing(/\[\^\d+\]/, with: "")
        }
    }

    @Test("every number of the earlier day is as it was: sources, words, people, codings and the chart", arguments: ["team", "partners"])
    func counted(audience: String) throws {
        try Self.run { bench in
            let reports = [["sources"], ["codebook"], ["chart"], ["coreq"], ["dmp"], ["audit"], ["case", "case1"]]
            let options = Self.then + ["--for", audience]
            let before = reports.map { bench.felt(["report"] + $0 + options).output }
            try Self.revise(bench, "P01: [Nytt ord en]{.culture.risk}.\n\nP02: Nytt.\n\nVEDTAK: Vedtak som står.")
            for (report, page) in zip(reports, before) {
                let after = bench.felt(["report"] + report + options).output
                let lost = Set(Self.body(page)).subtracting(Self.body(after)).filter { !$0.contains("Gammelt vedtak") }
                #expect(lost.isEmpty, "\(report)")
                #expect(!page.isEmpty)
            }
            #expect(PageTraces.row(bench.felt(["report", "codebook"] + options).output, "culture.risk").contains(audience == "team" ? "3" : "minst 3"))
        }
    }

    @Test("none of its words is told, but for decisions that the present text has in the same words", arguments: ["team", "partners"])
    func silent(audience: String) throws {
        try Self.run { bench in
            bench.felt("summarise", "case1", "culture.risk", "--text", "Gammelt sammendrag av møtet.")
            try Self.revise(bench, "P01: [Nytt ord en]{.culture.risk}.\n\nVEDTAK: Vedtak som står.")
            for options in [Self.then, Self.since] {
                var reports = [["progress", "--from", "2025-01-01"], ["case", "case1"], ["codebook"], ["chart"], ["coreq"], ["dmp"], ["audit"]]
                if audience == "team" { reports += [["quotes"], ["sources"]] }
                for report in reports {
                    let page = bench.felt(["report"] + report + options + ["--for", audience]).output
                    #expect(!page.contains("Gammelt ord") && !page.contains("Gammelt vedtak") && !page.isEmpty, "\(report) \(options)")
                    if report[0] == "progress", options == Self.then { #expect(page.contains("Vedtak som står.") && page.contains("(Teksten holdes tilbake.)")) }
                }
            }
        }
    }

    @Test("a comparison has no false counts, and the foot says that texts were revised, and not that they are under an embargo")
    func compared() throws {
        try Self.run { bench in
            try Self.revise(bench, "Innledning.\n\n" + Self.turns + "\n\nVEDTAK: Gammelt vedtak.\n\nVEDTAK: Vedtak som står.")
            for report in [["codebook"], ["coreq"], ["case", "case1"], ["chart"]] {
                let page = bench.felt(["report"] + report + Self.since + ["--for", "team"]).output
                let marks = page.split(separator: "\n").filter { $0.contains("(før:") || $0.contains("**ny**") || $0.contains("**fjernet**") }
                #expect(marks.isEmpty, "\(report)")
            }
            #expect(bench.report("sources", "--as-of", "2026-01-02").contains("ordene i tekster som er revidert siden (1 kilde)"))
            let english = bench.report("sources", "--as-of", "2026-01-02", "--lang", "en")
            #expect(english.contains("the words of texts revised since (1 source)") && !english.contains("embargo"))
            #expect(!bench.report("sources").contains("revidert siden"))
            for (name, page) in PartnerPages.all(bench, Self.then) where name != "dmp" { #expect(!page.contains("sperrefrist"), "\(name)") }
        }
    }

    @Test("whoever has withdrawn counts nowhere in the former text either, also where the present one has none of their words")
    func withdrawn() throws {
        try Self.run { bench in
            try bench.add("to.md", Self.note("workshop", "P04: [Ord fire]{.culture.openness}.\n\nP01: [Ord fem]{.culture.openness}.", participants: "P01, P04"), "--accept-warnings")
            try Self.revise(bench, "P01: [Ord fem]{.culture.openness}.", participants: "P01", name: "to")
            try Self.revise(bench, Self.turns + "\n\nSlutt.")
            bench.felt("participant", "status", "P03", "withdrawn", "--date", "2026-01-10")
            let page = bench.report("codebook", "--as-of", "2026-02-11", "--for", "team")
            #expect(PageTraces.row(page, "culture.risk")[3] == "2")
            let past = bench.report("codebook", "--as-of", "2026-01-02", "--for", "team")
            #expect(PageTraces.row(past, "culture.risk")[3] == "2", "\(past)")
            // Two are too few.
            #expect(PageTraces.row(bench.report("codebook", "--as-of", "2026-01-02", "--for", "partners"), "culture.risk").suffix(3) == ["for få personer", "–", "–"])
        }
    }

    @Test("what is flagged in the present text does not count in the former one; in doubt only what stands untouched does")
    func flagged() throws {
        try Self.run { bench in
            bench.felt("tag", "møte", "culture.openness", "--quote", "Gammelt ord en", "--set", "flag=third-party")
            try Self.revise(bench, Self.turns + "\n\nVEDTAK: Vedtak som står.\n\nSlutt.")
            func counted(_ options: [String]) -> String { PageTraces.row(bench.felt(["report", "codebook", "--for", "team"] + options).output, "culture.risk")[3] }
            #expect(counted([]) == "2" && counted(Self.then) == "2")
            // The flagged words are others now: of the codings that are gone nobody can say whether they were on them.
            try Self.revise(bench, "P01: Helt andre ord.\n\nP02: [Gammelt ord to]{.culture.risk valence=barrier}.\n\nP03: Nye.\n\nVEDTAK: Vedtak som står.")
            bench.felt("tag", "møte", "culture.openness", "--quote", "Helt andre ord", "--set", "flag=third-party")
            #expect(counted(Self.then) == "1")
        }
    }

    @Test("what was flagged when it was revised away does not count in the former text either")
    func flaggedAndGone() throws {
        try Self.run { bench in
            bench.felt("tag", "møte", "culture.openness", "--quote", "Gammelt ord en", "--set", "flag=third-party")
            try Self.revise(bench, Self.turns.replacing(/P01: .*\n\n/, with: "") + "\n\nVEDTAK: Vedtak som står.")
            #expect(PageTraces.row(bench.report("codebook", "--as-of", "2026-01-02"), "culture.risk")[3] == "2")
        }
    }

    @Test("partners read of a head that was revised since what it still says")
    func heads() throws {
        try FeltBench.runInStudy { bench in
            func note(_ channel: String) -> String { "---\ntitle: Tittel\nkind: document\ncase: case1\ndate: 2026-01-02\nformidling: \(channel)\n---\n\nTekst \(channel).\n" }
            try bench.add("tale.md", note("Gammel avis"), "--accept-warnings")
            bench.daysLater = 40
            func told(_ audience: String) -> String { bench.report("progress", "--from", "2026-01-01", "--as-of", "2026-01-02", "--for", audience) }
            #expect(told("partners").contains("| Tittel | Gammel avis |"))
            try bench.write("tale.md", note("Ny avis"))
            #expect(bench.felt("revise", "tale", "../tale.md", "--accept-warnings").code == 0)
            #expect(told("partners").contains("| Tittel | (Teksten holdes tilbake.) |") && !told("partners").contains("avis"))
        }
    }

    @Test("a source that was taken out of the study is counted, its codings are not, and the foot says so")
    func removed() throws {
        try FeltBench.runInStudy { bench in
            let added = try bench.add("borte.md", Self.note("workshop", Self.turns), "--accept-warnings")
            bench.daysLater = 40
            try #expect(bench.felt(#require(added.undo)).code == 0)
            let page = bench.report("sources", "--as-of", "2026-01-02", "--for", "team")
            #expect(page.contains("ordene i kilder som er tatt ut siden (1 kilde)") && page.contains("1 kilde i 1 sak") && !page.contains("sperrefrist"))
            #expect(PageTraces.row(bench.report("codebook", "--as-of", "2026-01-02"), "culture.risk")[3] == "0")
        }
    }
}
