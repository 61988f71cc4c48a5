import Foundation
import Testing

/// What is one person's stands in no line of its own in what the footnotes of partners' pages name.
@Suite("Lists for partners have no line for an interview")
struct PartnerSourcesTests {
    /// Seven interviews, each with what it came to, two workshops, a talk with one supplier, and a diary without a day; three are the fewest that
    /// may be told of.
    private static func run(_ body: (FeltBench) throws -> Void) throws {
        try FeltBench.runInStudy { bench in
            bench.felt("config", "group-size", "3", "--quiet")
            for number in 1...7 { bench.felt("participant", "new", "P0\(number)", "--case", "case1", "--actor", "manager", "--status", "active", "--date", "2025-01-01") }
            func add(_ name: String, _ head: String, _ text: String) throws {
                try bench.add("\(name).md", "---\ntitle: Tittel \(name)\ncase: case1\n\(head)---\n\n\(text)\n", "--accept-warnings")
            }
            for number in 1...7 {
                try add("samtale-\(number)", "kind: interview\ndate: 2025-03-0\(number)\nparticipants: [P0\(number)]\n", "P0\(number): [Vi venter]{.culture.risk}.\n\nTILTAK: Ordne \(number). (når: 2025-06-01)")
            }
            try add("verksted", "kind: workshop\ndate: 2025-04-01\nparticipants: [P01, P07]\n", "Vi snakket.\n\nVEDTAK: Vi lyser ut.")
            try add("dialog", "kind: workshop\ndate: 2025-04-02\n", "Vi snakket igjen.")
            try add("leverandør", "kind: observation\nevent_kind: one-to-one\ndate: 2025-04-02\nparticipants: [P07]\n", "P07: Vi snakket.\n\nVEDTAK: Pris.")
            try add("dagbok-her", "kind: diary\n", "Ord.")
            bench.daysLater = 10
            try body(bench)
        }
    }

    private static let commands = [
        ["list", "sources"], ["list", "sources", "--case", "case1"], ["list", "sources", "--kind", "interview"], ["timeline"], ["timeline", "case1"], ["timeline", "--what", "source"],
        ["timeline", "--kind", "interview"], ["timeline", "--from", "2025-03-01", "--to", "2025-04-30"], ["action", "list", "--all"], ["chart"],
    ]

    private static func answers(_ bench: FeltBench) -> [String: String] {
        var found: [String: String] = [:]
        for command in commands {
            for format in ["table", "csv", "json", "ndjson", "tsv"] { found["\(command) \(format)"] = bench.felt(command + ["--for", "partners", "--format", format]).output }
            if command[0] == "timeline" { for format in ["md", "html"] { found["\(command) \(format)"] = bench.felt(command + ["--for", "partners", "--format", format]).output } }
        }
        return found
    }

    @Test("no name, title or number of an interview, a diary or a talk with one side, in any form")
    func names() throws {
        try Self.run { bench in
            for (command, answer) in Self.answers(bench) {
                for secret in ["samtale", "leverandør", "dagbok-her", "Tittel"] { #expect(!answer.contains(secret), "\(command)") }
                #expect(!answer.isEmpty, "\(command)")
            }
            // The team has them.
            for word in ["samtale-3", "leverandør", "dagbok-her"] { #expect(bench.felt("timeline", "--released").output.contains(word) && bench.felt("list", "sources", "--for", "team").output.contains(word)) }
        }
    }

    @Test("sources stand by themselves where everybody knows of them, and in sums by kind and case, with what they come to")
    func sums() throws {
        try Self.run { bench in
            #expect(bench.felt("list", "sources", "--for", "partners", "--format", "csv").output == """
                source,kind,case,date,sources
                dialog,workshop,case1,2025-04-02,1
                verksted,workshop,case1,2025-04-01,1
                ,interview,case1,,at least 6
                ,observation,case1,,1
                ,diary,case1,,fewer than 3
                ,interview,all,,at least 6
                ,observation,all,,1
                ,workshop,all,,2
                ,diary,all,,fewer than 3
                ,all,case1,,at least 9
                ,all,all,,at least 9

                """)
            #expect(bench.felt("list", "sources", "--for", "partners", "--kind", "interview", "--case", "case1", "--format", "csv").output == "source,kind,case,date,sources\n,interview,case1,,at least 6\n")
        }
    }

    @Test("the timeline has no day of an interview: sums of the time that is asked for, and by themselves of what has no day")
    func timeline() throws {
        try Self.run { bench in
            func sums(_ arguments: [String]) throws -> [String] {
                try bench.felt(["timeline", "case1", "--what", "source", "--for", "partners", "--format", "csv"] + arguments).rows().map {
                    [$0["date"], $0["kind"], $0["name"], $0["sources"], $0["remark"]].map { $0 ?? "?" }.joined(separator: "|")
                }
            }
            try #expect(sums([]) == [
                "2025-04-01|workshop|verksted|1|", "2025-04-02|workshop|dialog|1|", "|interview||at least 6|", "|observation||1|", "|all||at least 9|", "|diary||fewer than 3|without a day", "|all||fewer than 3|without a day",
            ])
            try #expect(sums(["--from", "2025-03-01", "--to", "2025-03-02"]) == ["|interview||fewer than 3|", "|all||fewer than 3|"])
            try #expect(sums(["--kind", "interview"]) == ["|interview||at least 6|"])
            // What meetings came to has its day, and its meeting only where everybody knows of it.
            let decided = try bench.felt("timeline", "--what", "decision", "--for", "partners", "--format", "csv").rows()
            #expect(decided.map { "\($0["date"] ?? "?") \($0["name"] ?? "?")" } == ["2025-04-01 verksted", "2025-04-02 "])
            // The lanes above the table have none of them either.
            #expect(bench.felt("timeline", "case1", "--for", "partners", "--kind", "interview", "--what", "source").output.contains("•") == false)
            #expect(bench.felt("timeline", "case1", "--for", "partners").errors.contains("Without a day") == false)
        }
    }

    @Test("pages have no day of an interview, a diary or a talk with one side by kind, and those of workshops")
    func days() throws {
        try Self.run { bench in
            let progress = bench.report("progress", "--from", "2025-01-01", "--for", "partners")
            for (kind, day) in [("intervju", "vises ikke"), ("observasjon", "vises ikke"), ("verksted", "2. april 2025")] {
                let rows = progress.split(separator: "\n").filter { $0.contains("| \(kind) |") }
                #expect(rows.count == 1 && rows[0].hasSuffix("| \(day) |"), "\(kind): \(rows)")
            }
            let plan = bench.report("dmp", "--for", "partners")
            #expect(PageTraces.row(plan, "intervju")[2...3] == ["vises ikke", "vises ikke"] && PageTraces.row(plan, "dagbok")[2...3] == ["ingen data", "ingen data"], "\(plan)")
            #expect(PageTraces.row(plan, "verksted")[2...3] == ["1. april 2025", "2. april 2025"])
            #expect(PageTraces.row(bench.report("dmp", "--for", "team"), "intervju")[2] == "1. mars 2025")
        }
    }

    @Test("actions have no place in a text, and the name of their meeting only where everybody knows of it")
    func actions() throws {
        try Self.run { bench in
            let rows = try bench.felt("action", "list", "--all", "--for", "partners", "--format", "csv").rows()
            #expect(rows.count == 9 && rows.compactMap { $0["source"] }.filter { !$0.isEmpty } == ["verksted"])
            #expect(rows.allSatisfy { $0["start"] == nil && $0["end"] == nil && $0["words"]?.isEmpty == ($0["role"] == "disagreement") })
            try #expect(bench.felt("action", "list", "--all", "--released", "--format", "csv").rows().allSatisfy { $0["start"]?.isEmpty == false })
        }
    }

    @Test("a withdrawal changes no line of any of them")
    func withdrawn() throws {
        try Self.run { bench in
            // Of what meetings came to the words may go, as on pages; the lines stay.
            func lines() throws -> [[String]] {
                try [["timeline"], ["action", "list", "--all"]].flatMap { command in
                    try bench.felt(command + ["--for", "partners", "--format", "csv"]).rows().map { row in
                        row.filter { !["label", "remark", "words", "owner"].contains($0.key) }.sorted { $0.key < $1.key }.map(\.value)
                    }
                }
            }
            let (before, linesBefore) = (Self.answers(bench), try lines())
            #expect(bench.felt("participant", "status", "P07", "withdrawn", "--date", "2026-01-05").code == 0)
            let after = Self.answers(bench)
            try #expect(lines() == linesBefore)
            for (command, answer) in before where !command.contains("timeline") && !command.contains("action") { #expect(after[command] == answer, "\(command)") }
            // A sum changes where it comes to another multiple, and never tells by how much.
            #expect(before["\(Self.commands[2]) csv"]?.contains("at least 6") == true)
            bench.felt("participant", "status", "P06", "withdrawn", "--date", "2026-01-05")
            #expect(bench.felt(Self.commands[2] + ["--for", "partners", "--format", "csv"]).output.contains(",interview,case1,,at least 3\n"))
        }
    }

    @Test("names of cases and codes, labels and rules are told as the pages tell them")
    func labels() throws {
        try FeltBench.runInStudy { bench in
            bench.felt("participant", "new", "P07")
            bench.felt("case", "new", "p07-saken", "--title", "Saken")
            bench.felt("stage", "set", "p07-saken", "S1", "--date", "2025-03-01")
            bench.felt("code", "add", "culture.p07-frykt", "--label", "Frykt hos P07", "--definition", "Det P07 sa.")
            bench.felt("code", "add", "culture.mot", "--label", "Mot", "--definition", "– Vi turte ikke.")
            try bench.add("p07-møte.md", "---\nkind: workshop\ncase: p07-saken\ndate: 2025-03-01\n---\n\n[Ordene her]{.culture.p07-frykt by=ida}.\n\nVEDTAK: Ja.\n", "--accept-warnings")
            bench.felt("rate", "p07-saken", "culture.p07-frykt", "1")
            for command in Self.commands.filter({ $0.allSatisfy { $0 != "case1" && $0 != "interview" } }) + [
                ["list", "codes"], ["list", "facets"], ["matrix", "code", "case"], ["matrix", "case", "code"], ["timeline", "p07-saken"],
            ] {
                for format in ["table", "csv", "json"] {
                    let answer = bench.felt(command + ["--for", "partners", "--format", format])
                    #expect(answer.code == 0 && !answer.output.isEmpty && !answer.output.lowercased().contains("p07") && !answer.output.contains("turte"), "\(command) \(format): \(answer)")
                }
            }
            // As the page of the codebook has them.
            let codes = try bench.felt("list", "codes", "--for", "partners", "--lang", "nb", "--format", "csv").rows()
            #expect(codes.first { $0["code"] == "culture.mot" }.map { [$0["label"], $0["definition"]] } == ["Mot", "(The text is held back.)"])
            #expect(codes.first { $0["code"] == "culture.risk" }?["definition"] == (try bench.felt("list", "codes", "--lang", "nb", "--format", "csv").rows().first { $0["code"] == "culture.risk" }?["definition"]))
            #expect(bench.felt("matrix", "code", "case", "--for", "partners").output.contains("[…]"))
            for name in ["codebook", "dmp", "progress"] {
                let commands = PageTraces.commands(bench.felt(["report", name, "--for", "partners"] + (name == "progress" ? ["--from", "2025-01-01"] : [])).output)
                #expect(!commands.contains("felt list codes") && !commands.contains("felt list facets") && !commands.contains("felt list sources"), "\(commands)")
            }
        }
    }

    @Test("saturation is told of the whole study by the rule of the pages, or two answers would tell what one interview brought")
    func saturation() throws {
        try Self.run { bench in
            for (option, value) in [("--where", "participant:P01"), ("--case", "case1"), ("--kind", "interview,transcript"), ("--codes", "culture.risk"), ("--base", "5"), ("--run", "1"), ("--threshold", "0")] {
                let refused = bench.felt("saturation", "--for", "partners", option, value)
                #expect(refused.code == 64 && refused.output.isEmpty && refused.errors.contains(option), "\(option)")
                #expect(bench.felt("saturation", "--released", option, value).code != 64, "\(option)")
            }
            #expect(bench.felt("saturation", "--for", "partners").code == 0)
        }
    }

    @Test("matrices have no totals, and people are counted of no other kinds than pages name")
    func totals() throws {
        try Self.run { bench in
            for format in ["table", "csv", "json"] {
                #expect(bench.felt("matrix", "code", "case", "--totals", "--released", "--format", format).output.contains("total"))
                #expect(!bench.felt("matrix", "code", "case", "--totals", "--for", "partners", "--format", format).output.contains("total"), "\(format)")
            }
            #expect(bench.felt("participant", "list", "--by-role", "--for", "partners", "--kind", "interview").code == 64)
            for kinds in ["interview,workshop", "workshop, interview"] { #expect(bench.felt("participant", "list", "--by-role", "--for", "partners", "--kind", kinds).code == 0) }
        }
    }
}
