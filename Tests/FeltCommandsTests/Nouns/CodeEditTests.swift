import Testing

@Suite("felt code edit and remove")
struct CodeEditTests {
    @Test("--name and --parent rename and move a code with all below it; its codings stay with it")
    func move() throws {
        try FeltBench.runWithInterview { bench in
            bench.felt("code", "add", "culture.risk.deep")
            let answer = bench.felt("code", "edit", "culture.risk", "--name", "mot", "--parent", "competence")
            #expect(answer.code == 0)
            #expect(answer.notes[0].hasPrefix("Changed the code competence.mot.  ["))
            try #expect(bench.codings("--code", "competence.mot") == ["46..64 intervju competence.mot ida valence=barrier «turte ikke å prøve»"])
            try #expect(bench.felt("list", "codes", "--code", "competence.mot.*", "--format", "csv").rows().map { $0["code"] } == ["competence.mot", "competence.mot.deep"])
            try #expect(bench.felt("history", "--format", "csv").rows().first?["line"] == "code edit culture.risk to competence.mot")
            #expect(bench.felt("code", "edit", "competence.mot", "--parent", "-").notes[0].hasPrefix("Changed the code mot.  ["))
            #expect(bench.felt("show", "intervju", "--markup").output.contains("{.mot valence=barrier}"))
            #expect(bench.felt("doctor").code == 0)
        }
    }

    @Test("changes only what is named; an empty text takes a field away")
    func fields() throws {
        try FeltBench.runInStudy { bench in
            func field(_ name: String) throws -> [String?] {
                try bench.felt("code", "show", "culture.risk", "--format", "csv").rows().filter { $0["field"] == name }.flatMap { [$0["nb"], $0["en"]] }
            }
            let english = try field("definition")[1]
            bench.felt("code", "edit", "culture.risk", "--definition", "Ny", "--colour", "#aabbcc")
            try #expect(field("definition") == ["Ny", english])
            try #expect(field("colour")[0] == "#AABBCC")
            bench.felt("code", "edit", "culture.risk", "--label-en", "")
            try #expect(field("label") == ["Risikovilje og feiltoleranse", ""])
            bench.expectUnchanged {
                #expect(bench.felt("code", "edit", "culture.risk").errors == "Nothing to change.\n")
                #expect(bench.felt("code", "edit", "culture.risk", "--name", "risk", "--parent", "culture", "--definition", "Ny").errors == "Nothing to change.\n")
            }
        }
    }

    @Test("refuses a ring, a path that is taken, and unknown codes")
    func refused() throws {
        try FeltBench.runInStudy { bench in
            bench.felt("code", "add", "risk")
            bench.expectUnchanged {
                for parent in ["culture.risk", "culture"] {
                    let ring = bench.felt("code", "edit", "culture", "--parent", parent)
                    #expect(ring.code == 1)
                    #expect(ring.errors == "error: A code cannot hang under itself.\nhint: Choose a code that is not below it.\n")
                }
                #expect(bench.felt("code", "edit", "culture.openness", "--name", "risk").errors == "error: There is already a code 'risk' there.\nhint: Choose another name.\n")
                #expect(bench.felt("code", "edit", "culture.risk", "--parent", "-").errors == "error: There is already a code 'risk' there.\nhint: Choose another name.\n")
                #expect(bench.felt("code", "edit", "culture.risk", "--name", "Mot og Vilje").errors == "error: 'Mot og Vilje' cannot be a name to type.\nhint: Use lower-case letters, digits, - and _, as in mot-og-vilje.\n")
                #expect(bench.felt("code", "edit", "culture.rsk", "--name", "x").notes[1].hasPrefix("hint: Did you mean culture.risk"))
                #expect(bench.felt("code", "edit", "culture.risk", "--parent", "compettence").notes[1].hasPrefix("hint: Did you mean competence"))
            }
        }
    }

    @Test("remove takes a code that nothing uses, and only such")
    func remove() throws {
        try FeltBench.runWithInterview { bench in
            bench.felt("code", "add", "culture.fear")
            let answer = bench.felt("code", "remove", "culture.fear")
            #expect(answer.code == 0)
            #expect(answer.notes[0].hasPrefix("Removed the code culture.fear.  ["))
            #expect(bench.felt("code", "show", "culture.fear").code == 1)
            bench.expectUnchanged {
                let used = bench.felt("code", "remove", "culture.risk")
                #expect(used.code == 1)
                #expect(used.errors == "error: 1 coding uses culture.risk.\nhint: Take them away first: felt list codings --code culture.risk\n", "\(used.errors)")
                #expect(bench.felt("code", "remove", "culture").errors == "error: There are codes below culture.\nhint: Move or remove them first.\n")
                #expect(bench.felt("code", "remove", "culture.rsk").code == 1)
            }
        }
    }
}
