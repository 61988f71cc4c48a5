import Testing

@Suite("felt config")
struct ConfigTests {
    @Test("shows every setting, or one alone")
    func shows() throws {
        try FeltBench.runInStudy { bench in
            #expect(bench.felt("config").output == "setting         value\n──────────────  ─────\nlang\nresearcher      ida\ngroup-size\nsikt-reference\nend-date\n")
            #expect(bench.felt("config", "researcher").output == "ida\n")
            let unset = bench.felt("config", "lang")
            #expect(unset.code == 0)
            #expect(unset.output == "")
            #expect(unset.errors == "lang is not set.\n")
            try #expect(bench.felt("config", "--format", "json").json()["settings"].list.map { $0["key"].text } == ["lang", "researcher", "group-size", "sikt-reference", "end-date"])
        }
    }

    @Test("sets who acts from now on, without an entry in the journal")
    func researcher() throws {
        try FeltBench.runInStudy { bench in
            bench.expectUnchangedJournal {
                let answer = bench.felt("config", "researcher", "jon")
                #expect(answer.output == "")
                #expect(answer.errors == "researcher is now jon.\n")
            }
            bench.felt("case", "new", "fjord")
            try #expect(bench.felt("history", "--format", "csv", "--limit", "1").rows().map { $0["researcher"] } == ["jon"])
            let unknown = bench.felt("config", "researcher", "jo")
            #expect(unknown.code == 1)
            #expect(unknown.errors == "error: There is no researcher 'jo' in the study.\nhint: Did you mean jon? See: felt list researchers\n")
        }
    }

    @Test("sets the language of labels in every list, and forgets it")
    func language() throws {
        try FeltBench.runInStudy { bench in
            let lists = [["list", "codes", "--code", "culture"], ["code", "list"]]
            func labels() throws -> [String?] { try lists.map { try bench.felt($0 + ["--format", "csv"]).rows().first?["label"] } }
            try #expect(labels() == ["Innovasjonskultur", "Innovasjonskultur"])
            #expect(bench.felt("config", "lang", "en").errors == "lang is now en.\n")
            try #expect(labels() == ["Innovation culture", "Innovation culture"])
            // An option wins over the setting.
            try #expect(bench.felt("list", "codes", "--lang", "nb", "--format", "csv").rows().first?["label"] == "Innovasjonskultur")
            #expect(bench.felt("config", "lang", "--unset").errors == "Forgot lang.\n")
            try #expect(labels() == ["Innovasjonskultur", "Innovasjonskultur"])
        }
    }

    @Test("settles what holds for the whole study with an entry that can be taken back")
    func settings() throws {
        try FeltBench.runInStudy { bench in
            let answer = bench.felt("config", "group-size", "3")
            #expect(answer.errors.hasPrefix("group-size is now 3, for the whole study.  ["))
            #expect(bench.felt("config", "group-size").output == "3\n")
            #expect(bench.felt("config", "group-size", "3").errors == "group-size was so already.\n")
            #expect(bench.felt("config", "group-size", "4").code == 0)
            bench.felt("undo")
            #expect(bench.felt("config", "group-size").output == "3\n")
            #expect(bench.felt("config", "group-size", "--unset").errors.hasPrefix("Took group-size away."))
            #expect(bench.felt("config", "group-size").errors == "group-size is not set.\n")
            #expect(bench.felt("config", "group-size", "0").errors.contains("'0' is no size of a group."))
            #expect(bench.felt("config", "end-date", "2027-02-30").errors.contains("'2027-02-30' is no day."))
            #expect(bench.felt("config", "sikt-reference", "Kari Nordmann").errors.contains("That is no reference number."))
            #expect(bench.felt("config", "sikt-reference", "123456").code == 0)
            #expect(bench.felt("doctor").code == 0)
        }
    }

    @Test("refuses what it does not know, with the near name")
    func unknown() throws {
        try FeltBench.runInStudy { bench in
            let near = bench.felt("config", "reseacher", "jon")
            #expect(near.code == 1)
            #expect(near.errors == "error: There is no setting 'reseacher'.\nhint: Did you mean researcher?\n")
            #expect(bench.felt("config", "colour").errors == "error: There is no setting 'colour'.\nhint: The settings are lang, researcher, group-size, sikt-reference, end-date.\n")
            #expect(bench.felt("config", "lang", "de").errors == "error: The language 'de' is not known.\nhint: Give nb or en.\n")
            let nothing = bench.felt("config", "--unset")
            #expect(nothing.code == 64)
            #expect(nothing.errors == "error: Name the setting to forget: lang or researcher or group-size or sikt-reference or end-date.\nhint: See: felt config --help\n")
        }
    }

    @Test("FELT_RESEARCHER wins over the setting, and --researcher over both")
    func whoActs() throws {
        try FeltBench.runInStudy { bench in
            func acting(_ options: String...) throws -> String? {
                bench.felt(["code", "add", "k\(bench.journal.count)"] + options)
                return try bench.felt("history", "--format", "csv", "--limit", "1").rows().first?["researcher"]
            }
            try #expect(acting() == "ida")
            bench.environment["FELT_RESEARCHER"] = "jon"
            try #expect(acting() == "jon")
            try #expect(acting("--researcher", "ida") == "ida")
            bench.environment["FELT_RESEARCHER"] = ""
            try #expect(acting("-r", "jon") == "jon")
            try #expect(acting() == "ida")
        }
    }

    @Test("a copy that knows no researcher asks for one, unless there is only one")
    func unset() throws {
        try FeltBench.runInStudy { bench in
            bench.felt("config", "researcher", "--unset")
            let answer = bench.felt("case", "new", "fjord")
            #expect(answer.code == 1)
            #expect(answer.errors == "error: The study does not know who you are.\nhint: Say it once: felt config researcher ID, with one of ida, jon.\n")
        }
        try FeltBench.run { bench in
            bench.felt("init", "studie", "--researcher", "ida")
            bench.felt("config", "researcher", "--unset")
            #expect(bench.felt("case", "new", "fjord").code == 0)
        }
    }
}
