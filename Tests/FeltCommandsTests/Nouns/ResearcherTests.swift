import Testing

@Suite("felt researcher")
struct ResearcherTests {
    @Test("lists the researchers, as felt list researchers does")
    func list() throws {
        try FeltBench.runInStudy { bench in
            #expect(bench.felt("researcher").output == bench.felt("list", "researchers").output)
            #expect(bench.felt("researcher", "list", "--format", "csv").output == bench.felt("list", "researchers", "--format", "csv").output)
        }
    }

    @Test("add makes one, who can act at once; new means the same", arguments: ["add", "new"])
    func add(verb: String) throws {
        try FeltBench.runInStudy { bench in
            let answer = bench.felt("researcher", verb, "åse", "--name", "Åse – Eksempel", "--institution", "NTNU")
            #expect(answer.code == 0)
            let id = try #require(answer.undo?[1])
            #expect(answer.errors == "Added the researcher åse.  [\(id); take back: felt undo \(id)]\n")
            try #expect(bench.felt("researcher", "--format", "csv").rows().map { [$0["researcher"], $0["name"], $0["institution"]] }.last == ["åse", "Åse – Eksempel", "NTNU"])
            #expect(bench.felt("case", "new", "fjord", "--researcher", "a\u{30A}se").code == 0)
            try #expect(bench.felt("history", "--format", "csv").rows().first?["researcher"] == "åse")
        }
    }

    @Test("add refuses an id that is taken or cannot be typed")
    func refused() throws {
        try FeltBench.runInStudy { bench in
            bench.expectUnchanged {
                let taken = bench.felt("researcher", "add", "ida")
                #expect(taken.code == 1)
                #expect(taken.errors == "error: There is already a researcher 'ida'.\nhint: To change the record: felt researcher edit ida\n")
                #expect(bench.felt("researcher", "add", "Ida Eksempel").errors == "error: 'Ida Eksempel' cannot be a name to type.\nhint: Use lower-case letters, digits, - and _, as in ida-eksempel.\n")
            }
        }
    }

    @Test("edit changes only what is named, and an empty text takes a field away")
    func edit() throws {
        try FeltBench.runInStudy { bench in
            func row() throws -> [String?] {
                let row = try bench.felt("researcher", "--format", "csv").rows()[1]
                return ["researcher", "name", "institution"].map { row[$0] }
            }
            #expect(bench.felt("researcher", "edit", "jon", "--institution", "TFoU").notes[0].hasPrefix("Changed the researcher's record.  ["))
            try #expect(row() == ["jon", "Jon Eksempel", "TFoU"])
            bench.felt("researcher", "edit", "jon", "--name", "")
            try #expect(row() == ["jon", "", "TFoU"])
            bench.expectUnchanged {
                #expect(bench.felt("researcher", "edit", "jon", "--institution", "TFoU").errors == "Nothing to change.\n")
                let unknown = bench.felt("researcher", "edit", "john", "--name", "x")
                #expect(unknown.code == 1)
                #expect(unknown.errors == "error: There is no researcher 'john' in the study.\nhint: Did you mean jon? See: felt list researchers\n")
            }
        }
    }
}
