import Testing

@Suite("felt case")
struct CaseTests {
    @Test("lists the cases, as felt list cases does")
    func list() throws {
        try FeltBench.runInStudy { bench in
            #expect(bench.felt("case").output == bench.felt("list", "cases").output)
            #expect(bench.felt("case", "list", "--format", "csv").output == bench.felt("list", "cases", "--format", "csv").output)
            #expect(bench.felt("case", "--format", "json").output == bench.felt("list", "cases", "--format", "json").output)
        }
    }

    @Test("new adds one with its fields; add means the same", arguments: ["new", "add"])
    func new(verb: String) throws {
        try FeltBench.runInStudy { bench in
            let answer = bench.felt("case", verb, "fjord-2", "--title", "Fjorden", "--title-en", "The fjord", "--municipality", "Fjordvik", "--procurement", "partnerskap", "--procedure", "åpen", "--stage", "S2")
            #expect(answer.code == 0)
            #expect(answer.output == "")
            let id = try #require(answer.undo?[1])
            #expect(answer.errors == "Added the case fjord-2.  [\(id); take back: felt undo \(id)]\n")
            let row = try #require(bench.felt("case", "--format", "csv").rows().first { $0["case"] == "fjord-2" })
            #expect(["title", "municipality", "kind", "procedure", "stage", "sources"].map { row[$0] } == ["Fjorden", "Fjordvik", "partnerskap", "åpen", "S2", "0"])
            try #expect(bench.felt("list", "cases", "--lang", "en", "--format", "csv").rows().first { $0["case"] == "fjord-2" }?["title"] == "The fjord")
            try #expect(bench.felt("history", "--format", "csv").rows().first?["line"] == "case new fjord-2")
        }
    }

    @Test("new refuses a name that is taken or cannot be typed, and a stage that is none")
    func refused() throws {
        try FeltBench.runInStudy { bench in
            bench.expectUnchanged {
                let taken = bench.felt("case", "new", "case1")
                #expect(taken.code == 1)
                #expect(taken.errors == "error: There is already a case 'case1'.\nhint: To change it: felt case edit case1\n")
                let odd = bench.felt("case", "new", "Fjord Vik")
                #expect(odd.code == 1)
                #expect(odd.errors == "error: 'Fjord Vik' cannot be a name to type.\nhint: Use lower-case letters, digits, - and _, as in fjord-vik.\n")
                for stage in ["2", "S", "S123", "fase 2"] {
                    let wrong = bench.felt("case", "new", "fjord", "--stage", stage)
                    #expect(wrong.code == 1)
                    #expect(wrong.errors.hasPrefix("error: There is no stage '\(stage)' in the stage model ioa-stages.\nhint: The stages are S0, "), "\(wrong.errors)")
                }
            }
        }
    }

    @Test("edit changes only what is named, and an empty text takes a field away")
    func edit() throws {
        try FeltBench.runInStudy { bench in
            func row() throws -> [String?] {
                let row = try bench.felt("case", "--format", "csv").rows()[0]
                return ["case", "title", "municipality", "stage"].map { row[$0] }
            }
            let answer = bench.felt("case", "edit", "case1", "--title", "Velferd", "--municipality", "Fjordvik")
            #expect(answer.notes[0].hasPrefix("Changed the case.  ["))
            try #expect(row() == ["case1", "Velferd", "Fjordvik", ""])
            bench.felt("case", "edit", "case1", "--stage", "S3")
            try #expect(row() == ["case1", "Velferd", "Fjordvik", "S3"])
            bench.felt("case", "edit", "case1", "--municipality", "")
            try #expect(row() == ["case1", "Velferd", "", "S3"])
            try #expect(bench.felt("case", "--format", "json").json()["cases"][0]["municipality"].isNull)
            bench.expectUnchanged {
                let nothing = bench.felt("case", "edit", "case1", "--title", "Velferd")
                #expect(nothing.code == 0)
                #expect(nothing.errors == "Nothing to change.\n")
                #expect(bench.felt("case", "edit", "case1").errors == "Nothing to change.\n")
            }
        }
    }

    @Test("edit --name renames; the sources stay with the case")
    func rename() throws {
        try FeltBench.runWithInterview { bench in
            #expect(bench.felt("case", "edit", "case1", "--name", "fjord").code == 0)
            try #expect(bench.felt("list", "sources", "--case", "fjord", "--format", "csv").rows().map { $0["source"] } == ["intervju"])
            try #expect(bench.felt("history", "--format", "csv").rows().first?["line"] == "case edit case1 to fjord")
            bench.expectUnchanged {
                #expect(bench.felt("case", "edit", "fjord", "--name", "case2").errors == "error: There is already a case 'case2'.\nhint: Choose another name.\n")
                #expect(bench.felt("case", "edit", "fjord", "--name", "fjord").errors == "Nothing to change.\n")
                #expect(bench.felt("case", "edit", "fjor", "--stage", "S1").errors == "error: There is no case 'fjor' in the study.\nhint: Did you mean fjord? See: felt list cases\n")
            }
        }
    }

    @Test("names what was meant by a misspelt verb")
    func misspelt() throws {
        try FeltBench.runInStudy { bench in
            let answer = bench.felt("case", "edti", "case1")
            #expect(answer.code == 64)
            #expect(answer.errors == "error: There is no command 'felt case edti'.\nhint: Did you mean felt case edit? See: felt case --help\n")
            #expect(bench.felt("case", "new").errors == "error: Missing expected argument '<slug>'.\nhint: <slug>  What you will type for the case. See: felt case new --help\n")
        }
    }
}
