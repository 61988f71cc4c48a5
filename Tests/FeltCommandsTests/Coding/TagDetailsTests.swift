import Testing

@Suite("What felt tag says of a coding")
struct TagDetailsTests {
    @Test("--set puts facets on it, several at once")
    func facets() throws {
        try FeltBench.runWithInterview { bench in
            let answer = bench.felt("tag", "intervju", "culture.learning", "--quote", "ærlig talt", "--set", "valence=driver", "--set", "strength=2")
            #expect(answer.code == 0, "\(answer.errors)")
            try #expect(bench.codings("--code", "culture.learning") == ["66..76 intervju culture.learning ida strength=2;valence=driver «ærlig talt»"] || bench.codings("--code", "culture.learning") == ["66..76 intervju culture.learning ida valence=driver;strength=2 «ærlig talt»"])
            try #expect(bench.felt("history", "--format", "csv").rows().first?["line"] == "tag intervju 66..76 culture.learning valence=driver strength=2")
            try #expect(bench.felt("query", "valence:driver AND strength:2", "--format", "csv").rows().map { $0["quote"] } == ["ærlig talt"])
        }
    }

    @Test("refuses unknown facets and values with the near names, and what sets no facet")
    func unknownFacets() throws {
        try FeltBench.runWithInterview { bench in
            let wrong: [(String, String, String)] = [
                ("valens=barrier", "There is no facet 'valens' in the study.", "Did you mean valence?"), ("valence=barier", "The facet 'valence' has no value 'barier'.", "Did you mean barrier?"),
                ("strength=99", "The facet 'strength' has no value '99'.", "The values are "), ("valence", "'valence' does not set a facet.", "Write it as valence=barrier. The facets are valence, strength, "),
                ("valence=", "'valence=' does not set a facet.", "Write it as valence=barrier."),
            ]
            bench.expectUnchanged {
                for (set, message, hint) in wrong {
                    let answer = bench.felt("tag", "intervju", "culture.risk", "--lines", "1", "--set", set)
                    #expect(answer.code == 1)
                    #expect(answer.notes[0] == "error: \(message)")
                    #expect(answer.notes[1].hasPrefix("hint: \(hint)"), "\(answer.errors)")
                }
            }
        }
    }

    @Test("--memo puts a memo on it, in the same entry")
    func memo() throws {
        try FeltBench.runWithInterview { bench in
            let answer = bench.felt("tag", "intervju", "culture.risk", "--lines", "1", "--memo", "Linje én\nog «to»", "--researcher", "jon")
            let id = try #require(answer.lines.first)
            try #expect(bench.felt("list", "memos", "--format", "csv").rows().map { [$0["on"], $0["researcher"], $0["text"]] } == [["coding \(id)", "jon", "Linje én\nog «to»"]])
            try #expect(bench.felt("history", "--format", "csv").rows().first?["changes"] == "2")
            bench.felt("undo", "--researcher", "jon")
            #expect(bench.felt("list", "memos").errors == "There are none.\n")
        }
    }

    @Test("the same coding again is no new one: its id is given, and nothing is written")
    func same() throws {
        try FeltBench.runWithInterview { bench in
            let first = bench.felt("tag", "intervju", "culture.learning", "--lines", "3", "--set", "valence=driver")
            bench.expectUnchanged {
                let again = bench.felt("tag", "intervju", "culture.learning", "--quote", "INT: Hvordan begynte det?", "--set", "valence=driver")
                #expect(again.code == 0)
                #expect(again.output == first.output)
                #expect(again.errors == "Already coded intervju 11..36 with culture.learning.\n")
                let other = bench.felt("tag", "intervju", "culture.learning", "--lines", "3", "--set", "valence=barrier")
                #expect(other.code == 1)
                let id = first.lines[0]
                #expect(
                    other.errors == """
                        error: You have coded these words with culture.learning already, as \(id).
                        hint: To change it: felt untag \(id), then tag again.

                        """)
                #expect(bench.felt("tag", "intervju", "culture.learning", "--lines", "3", "--set", "valence=driver", "--memo", "x").code == 1)
            }
            // Another researcher may code the same words alike.
            #expect(bench.felt("tag", "intervju", "culture.learning", "--lines", "3", "--researcher", "jon").code == 0)
            try #expect(bench.codings("--code", "culture.learning").count == 2)
        }
    }

    @Test("--dry-run checks everything and changes nothing")
    func dryRun() throws {
        try FeltBench.runWithInterview { bench in
            bench.expectUnchanged {
                let answer = bench.felt("tag", "intervju", "culture.learning", "--quote", "ærlig talt", "--set", "valence=driver", "--memo", "x", "--dry-run")
                #expect(answer.code == 0)
                #expect(answer.output == "")
                #expect(answer.errors == "Would code intervju 66..76 with culture.learning.\n")
                #expect(bench.felt("tag", "intervju", "culture.lerning", "--quote", "ærlig talt", "-n").code == 1)
                #expect(bench.felt("tag", "intervju", "culture.learning", "--quote", "uærlig", "-n").code == 1)
                #expect(bench.felt("tag", "intervju", "culture.learning", "--quote", "ærlig talt", "--set", "x=y", "-n").code == 1)
            }
        }
    }

    @Test("refuses unknown sources and codes with the near names; a code may be named by its last part")
    func names() throws {
        try FeltBench.runWithInterview { bench in
            #expect(bench.felt("tag", "intervjo", "risk", "--lines", "1").errors == "error: There is no source 'intervjo' in the study.\nhint: Did you mean intervju? See: felt list sources\n")
            #expect(bench.felt("tag", "intervju", "culture.rsk", "--lines", "1").errors == "error: There is no code 'culture.rsk' in the study.\nhint: Did you mean culture.risk, culture.user? See: felt list codes\n")
            #expect(bench.felt("tag", "intervju", "risk", "--lines", "1").notes[0].hasPrefix("Coded intervju 0..9 with culture.risk."))
            bench.felt("code", "add", "process.risk")
            let ambiguous = bench.felt("tag", "intervju", "risk", "--lines", "3")
            #expect(ambiguous.code == 1)
            #expect(ambiguous.errors == "error: Several codes end in 'risk': culture.risk, process.risk.\nhint: Write the whole path.\n")
            #expect(bench.felt("tag", "intervju", "culture.risk", "--lines", "3", "--researcher", "idda").errors == "error: There is no researcher 'idda' in the study.\nhint: Did you mean ida? See: felt list researchers\n")
        }
    }
}
