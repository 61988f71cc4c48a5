import Foundation
import Testing

/// What partners know since they were there must be told the same after somebody has withdrawn.
@Suite("A withdrawal cannot be read on partners' pages")
struct PartnerWithdrawalTests {
    /// Workshops, an observation and interviews, of which one workshop, one observation and one interview stay as a whole when P07 withdraws: they are
    /// the latest of all, and in each something was decided.
    private static func run(_ body: (FeltBench) throws -> Void) throws {
        try FeltBench.runInStudy { bench in
            bench.felt("config", "group-size", "3", "--quiet")
            for number in 1...7 { bench.felt("participant", "new", "P0\(number)", "--case", "case1", "--actor", "manager", "--status", "active", "--date", "2025-01-01") }
            func add(_ name: String, _ kind: String, _ date: String, _ people: String, _ text: String) throws {
                try bench.add("\(name).md", "---\ntitle: Tittel \(name)\nkind: \(kind)\ncase: case1\ndate: \(date)\nparticipants: [\(people)]\n---\n\n\(text)\n", "--accept-warnings")
            }
            let all = (1...6).map { "P0\($0): [Vi venter]{.culture.risk valence=barrier}." }.joined(separator: "\n\n")
            try add("åpent", "workshop", "2025-03-01", (1...6).map { "P0\($0)" }.joined(separator: ", "), all + "\n\nVEDTAK: Vi lyser ut. (hvem: rådmann)")
            for number in 1...6 { try add("i\(number)", "interview", "2025-03-0\(number)", "P0\(number)", "P0\(number): [Vi venter]{.culture.risk}.") }
            try add("verksted", "workshop", "2025-04-01", "P01, P07", "Vi snakket.\n\nVEDTAK: Hemmelig vedtak. (hvem: hemmelig rolle)\n\nTILTAK: Hemmelig tiltak. (hvem: hemmelig rolle, når: 2025-05-01)")
            try add("befaring", "observation", "2025-04-02", "P07", "Vi så.\n\nRESULTAT: Hemmelig resultat.")
            try add("i7", "interview", "2025-04-03", "P07", "P07: Jeg tror det.\n\nTILTAK: Hemmelig avtale. (når: 2025-05-02)")
            bench.daysLater = 10
            try body(bench)
        }
    }

    private static func withdraw(_ bench: FeltBench) { #expect(bench.felt("participant", "status", "P07", "withdrawn", "--date", "2026-01-05").code == 0) }

    /// A page without what tells of which state it was made, and how much of the study is kept back, which may be anything.
    private static func body(_ page: String) -> [String] {
        page.split(separator: "\n").filter { !$0.contains("til og med loggføring") && !$0.contains("after entry") && !$0.hasPrefix("[^") && !$0.hasPrefix("**Forklaring:**") && !$0.hasPrefix("**Legend:**") }
            .map { String($0).replacing(/\sI studien som helhet, alle sakene sett under ett, er .* utelatt fordi de ikke kan deles\.(\[\^\d+\])?/, with: "").replacing(/\sLeft out across the whole study, all its cases together: .* that cannot be shared\.(\[\^\d+\])?/, with: "").replacing(/\[\^\d+\]/, with: "") }
    }

    @Test("the pages of before and after differ in the words that stay alone", arguments: ["nb", "en"])
    func same(language: String) throws {
        try Self.run { bench in
            let before = PartnerPages.all(bench, ["--lang", language])
            Self.withdraw(bench)
            let after = PartnerPages.all(bench, ["--lang", language])
            for name in before.keys.sorted() where name != "audit" {
                func told(_ pages: [String: String]) -> [String] {
                    Self.body(pages[name] ?? "").filter { !$0.contains("the study after entry") && !$0.hasPrefix("| Leder |") && !$0.hasPrefix("| Manager |") }
                        .map { $0.replacing("Hemmelig vedtak.", with: "(Teksten holdes tilbake.)").replacing("Hemmelig tiltak.", with: "(Teksten holdes tilbake.)") }
                        .map { $0.replacing("Hemmelig tiltak", with: "(Teksten holdes tilbake.)").replacing("Hemmelig resultat.", with: "(Teksten holdes tilbake.)").replacing("hemmelig rolle", with: "vises ikke") }
                        .map { $0.replacing("(The text is held back.)", with: "(Teksten holdes tilbake.)").replacing("not shown", with: "vises ikke") }
                }
                // In how many sources people of a role took part rests on people, and is rounded.
                let (was, now) = (told(before), told(after))
                let differing = Set(was).symmetricDifference(now).sorted()
                #expect(differing.isEmpty && was.count == now.count, "\(name): \(differing.joined(separator: "\n"))")
                #expect(after[name]?.contains("emmelig") == false, "\(name)")
            }
        }
    }

    @Test("workshops, observations, decisions, actions and the latest day are counted as before, and interviews no more")
    func figures() throws {
        try Self.run { bench in
            Self.withdraw(bench)
            let pages = PartnerPages.all(bench)
            #expect(PageTraces.row(pages["sources"] ?? "", "verksted").suffix(1) == ["2"] && PageTraces.row(pages["sources"] ?? "", "observasjon").suffix(1) == ["1"])
            #expect(PageTraces.row(pages["sources"] ?? "", "intervju").suffix(1) == ["minst 6"])
            #expect(pages["progress"]?.contains("beslutningsnotat eller dokument er fra 2. april 2025.") == true && pages["case case1"]?.contains("beslutningsnotat eller dokument er fra 2. april 2025.") == true)
            #expect(pages["progress"]?.contains(/Beslutninger: 2\[/) == true && pages["progress"]?.contains(/resultater fra møter: 1\[/) == true, "\(pages["progress"] ?? "")")
            // The number told and the list agree: what is kept back stands there as such.
            let decided = pages["progress"]?.split(separator: "\n").filter { $0.contains("| (Teksten holdes tilbake.) | vises ikke |") } ?? []
            #expect(!decided.isEmpty && pages["progress"]?.contains("| Vi lyser ut. | rådmann |") == true)
            // The team counts what leaves, as it did.
            let team = bench.report("sources", "--for", "team")
            #expect(PageTraces.row(team, "verksted").suffix(1) == ["1"])
        }
    }

    @Test("no mark stands on a page because somebody has withdrawn since")
    func marks() throws {
        try Self.run { bench in
            Self.withdraw(bench)
            bench.daysLater = 40
            for day in ["2026-01-03", "2026-01-12"] {
                for (name, page) in PartnerPages.all(bench, ["--since", day]) where name != "audit" {
                    #expect(!page.contains("(før:") && !page.contains("(endret)") && !page.contains("**ny**") && !page.contains("**fjernet**") && !page.contains("**endret**"), "\(name) \(day)\n\(page)")
                }
            }
        }
    }

    @Test("the only interview, and the only people of a case, are fewer than the limit and not gone")
    func only() throws {
        try FeltBench.runInStudy { bench in
            bench.felt("config", "group-size", "3", "--quiet")
            bench.felt("participant", "new", "P07", "--case", "case1", "--actor", "manager", "--status", "active", "--date", "2025-01-01")
            try bench.add("i.md", "---\nkind: interview\ncase: case1\ndate: 2025-03-01\nparticipants: [P07]\n---\n\nP07: Ord.\n", "--accept-warnings")
            bench.daysLater = 10
            func foot(_ pages: [String: String]) -> [String] { ["case case1", "progress", "sources"].map { Self.body(pages[$0] ?? "").first { $0.contains("Siden bygger") } ?? "?" } }
            let before = PartnerPages.all(bench)
            Self.withdraw(bench)
            let after = PartnerPages.all(bench)
            #expect(foot(before) == foot(after) && foot(after)[0].contains("færre enn 3 kilder. Registrerte deltakere bak siden: færre enn 3."), "\(foot(after))")
            #expect(PageTraces.row(after["sources"] ?? "", "intervju").suffix(1) == ["færre enn 3"])
            for command in [["list", "sources"], ["timeline", "--what", "source"]] {
                let rows = try bench.felt(command + ["--for", "partners", "--format", "csv"]).rows()
                #expect(rows.count == 4 && rows.allSatisfy { $0["sources"] == "fewer than 3" && $0["date"] == "" }, "\(command)")
            }
        }
    }

    @Test("the only one of a role, a letter, a legal basis and an answer leaves every page as it was, and every sum", arguments: ["nb", "en"])
    func last(language: String) throws {
        try FeltBench.runInStudy { bench in
            for number in 1...6 { bench.felt("participant", "new", "P0\(number)", "--case", "case1", "--actor", "purchaser", "--status", "active", "--date", "2025-01-01", "--basis", "public-interest", "--letter", "1.0", "--quoting", "yes") }
            bench.felt("participant", "new", "P07", "--case", "case1", "--actor", "manager", "--status", "active", "--date", "2025-01-01", "--basis", "consent", "--letter", "2.0", "--quoting", "no")
            for number in 1...5 { try bench.add("v\(number).md", "---\nkind: workshop\ncase: case1\ndate: 2025-03-0\(number)\nparticipants: [P0\(number)]\n---\n\nVi snakket.\n", "--accept-warnings") }
            try bench.add("i.md", "---\nkind: interview\ncase: case1\ndate: 2025-02-01\nparticipants: [P07]\nsampling_reason: leder\nmedium: phone\n---\n\nP07: Ord.\n", "--accept-warnings")
            bench.daysLater = 10
            func pages() -> [String: [String]] { PartnerPages.all(bench, ["--lang", language]).mapValues(Self.body).filter { $0.key != "audit" } }
            let before = pages()
            #expect(before["sources"]?.contains { $0.contains(language == "nb" ? "Siden bygger på minst 5 kilder." : "based on at least 5 sources.") } == true && before["dmp"]?.contains { $0.contains("| 2.0 |") } == true)
            Self.withdraw(bench)
            let after = pages()
            for name in before.keys.sorted() { #expect(before[name] == after[name], "\(name)\n\(Set(before[name] ?? []).symmetricDifference(after[name] ?? []))") }
        }
    }

    @Test("the only interview with somebody of a role that many have leaves every page as it was, with its contact sheet")
    func lastInterview() throws {
        try FeltBench.runInStudy { bench in
            for number in 1...8 { bench.felt("participant", "new", "P0\(number)", "--case", "case1", "--actor", "purchaser", "--status", "active", "--date", "2025-01-01") }
            let people = [1, 2, 3, 4, 5, 6, 8].map { "P0\($0)" }.joined(separator: ", ")
            try bench.add("v.md", "---\nkind: workshop\ncase: case1\ndate: 2025-03-01\nparticipants: [\(people)]\n---\n\nVi snakket.\n", "--accept-warnings")
            try bench.add("i.md", "---\nkind: interview\ncase: case1\ndate: 2025-02-01\nplace: rom 3\nparticipants: [P07]\n---\n\nP07: [Ord]{.culture.risk}.\n", "--accept-warnings")
            try bench.add("k.md", "---\nkind: contact-summary\ncase: case1\ndate: 2025-02-01\nsheet_for: i\nparticipants: [P07]\n---\n\nOrd.\n", "--accept-warnings")
            bench.daysLater = 10
            let before = PartnerPages.all(bench).mapValues(Self.body)
            let roles = bench.felt("participant", "list", "--by-role", "--for", "partners", "--format", "csv").output
            #expect(before["case case1"]?.contains { $0.hasPrefix("| Innkjøper | vises ikke | minst 6 |") } == true)
            Self.withdraw(bench)
            let after = PartnerPages.all(bench).mapValues(Self.body)
            // A code that only one interview had falls to none, as 0014 says.
            for name in ["case case1", "sources", "progress"] { #expect(before[name] == after[name], "\(name)\n\(Set(before[name] ?? []).symmetricDifference(after[name] ?? []))") }
            #expect(roles == bench.felt("participant", "list", "--by-role", "--for", "partners", "--format", "csv").output)
        }
    }

    @Test("the commands that the pages name give their figures, without a word of what stays")
    func commands() throws {
        try Self.run { bench in
            Self.withdraw(bench)
            func rows(_ command: String) throws -> [[String: String]] { try bench.felt(Array(PageTraces.words(command).dropFirst()) + ["--format", "csv"]).rows() }
            let page = bench.report("progress", "--from", "2025-01-01", "--for", "partners")
            let commands = PageTraces.commands(page)
            #expect(!commands.contains { $0.contains("--released") }, "\(commands)")
            for command in commands { #expect(bench.felt(Array(PageTraces.words(command).dropFirst())).code == 0, "\(command)") }
            for command in commands where command.hasPrefix("felt timeline") || command.hasPrefix("felt action") || command.hasPrefix("felt list sources") {
                let answer = bench.felt(Array(PageTraces.words(command).dropFirst()) + ["--format", "csv"]).output
                for secret in ["emmelig", "Tittel verksted", "Tittel befaring"] { #expect(!answer.contains(secret), "\(command)") }
            }
            let period = try #require(commands.first { $0.contains("--what decision") })
            // The words of the page, and who answers for it there.
            try #expect(rows(period).map { "\($0["label"] ?? "?") \($0["remark"] ?? "?")" } == ["Vi lyser ut. rådmann", "(The text is held back.) not shown"])
            try #expect(rows(period.replacing("decision", with: "source")).filter { $0["kind"] == "workshop" && $0["name"] != "" }.count == 2)
            try #expect(rows("felt action list --for partners").count == 2 && rows("felt action list --for partners --overdue").compactMap { $0["due"] }.sorted() == ["2025-05-01", "2025-05-02"])
            try #expect(rows("felt list sources --for partners --kind workshop").map { "\($0["source"] ?? "?") \($0["sources"] ?? "?")" } == ["verksted 1", "åpent 1", " 2"])
            try #expect(rows("felt list sources --for partners").last?["sources"] == "at least 9" && rows("felt list sources --released").count == 7)
            #expect(bench.felt("timeline", "--for", "partners", "--plot", "x.svg").code == 64 && bench.felt("timeline", "--for", "partners", "--matrix").code == 64)
        }
    }
}
