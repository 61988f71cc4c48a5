import Testing

@Suite("felt undo")
struct UndoTests {
    /// Every kind of entry a command writes.
    static let writes: [[String]] = [
        ["add", "../ny.txt"],
        ["add", "../andre.md"],
        ["tag", "intervju", "culture.learning", "--quote", "ærlig talt", "--set", "valence=driver", "--memo", "en tanke"],
        ["untag", "CODING"],
        ["autocode", "\"leverandør\"", "--code", "process.needs", "--unit", "paragraph"],
        ["import", "csv", "../tabeller"],
        ["case", "new", "fjord", "--title", "Fjorden", "--municipality", "Fjordvik", "--stage", "S2"],
        ["case", "edit", "case1", "--name", "fjord", "--procurement", "partnerskap"],
        ["researcher", "add", "li", "--name", "Li Eksempel"],
        ["researcher", "edit", "jon", "--institution", "Eksempel"],
        ["code", "add", "culture.fear", "--label", "Frykt", "--colour", "#c0392b"],
        ["code", "edit", "culture.risk", "--name", "mot", "--parent", "competence", "--definition", "Ny"],
        ["code", "remove", "culture.learning"],
    ]

    @Test("takes back every kind of entry, and taking that back brings it all back", arguments: writes)
    func everyKind(_ write: [String]) throws {
        try FeltBench.runWithInterview { bench in
            try bench.write("ny.txt", "INT: Hei.\n\nINF: Hallo.")
            try bench.write("andre.md", "[Ord]{.culture.risk valence=barrier memo=\"tja\"} her.")
            try bench.writeTables()
            let coding = bench.felt("tag", "intervju", "culture.openness", "--lines", "3", "--memo", "husk", "--quiet").lines[0]
            let before = try bench.everything()
            let answer = bench.felt(write.map { $0 == "CODING" ? coding : $0 })
            try #require(answer.code == 0, "\(answer.errors)")
            let after = try bench.everything()
            #expect(after != before)

            // The command that the note names works, and names the one that brings it back.
            let undo = bench.felt(try #require(answer.undo))
            #expect(undo.code == 0, "\(undo.errors)")
            #expect(undo.output == "")
            let id = try #require(answer.undo?[1])
            #expect(undo.notes[0].hasPrefix("Took back \(id): "))
            try #expect(bench.everything() == before)

            let redo = bench.felt(try #require(undo.undo))
            #expect(redo.code == 0, "\(redo.errors)")
            try #expect(bench.everything() == after)
            #expect(bench.felt("doctor").code == 0)
        }
    }

    @Test("without an entry goes further back each time, to the beginning of the study and no further")
    func stepByStep() throws {
        try FeltBench.runInStudy { bench in
            let start = try bench.everything()
            for number in 1...3 { bench.felt("case", "new", "k\(number)") }
            for number in [3, 2, 1] {
                let answer = bench.felt("undo")
                #expect(answer.notes[0].hasSuffix(": case new k\(number)."), "\(answer.errors)")
            }
            try #expect(bench.everything() == start)
            let end = bench.felt("undo")
            #expect(end.code == 1)
            #expect(end.errors == "error: There is nothing of yours to undo.\nhint: To take back what another did, name the entry: felt undo ENTRY; see felt history\n")
            let first = try #require(bench.felt("history", "--format", "csv").rows().last?["entry"])
            let beginning = bench.felt("undo", first)
            #expect(beginning.code == 1)
            #expect(beginning.errors == "error: Entry \(first) is the beginning of the study and cannot be undone.\nhint: Delete the folder to be rid of the study.\n")
        }
    }

    @Test("is an entry of its own, by whoever undid it")
    func isAnEntry() throws {
        try FeltBench.runInStudy { bench in
            let id = try #require(bench.felt("case", "new", "fjord").undo?[1])
            bench.felt("undo", id, "--researcher", "jon")
            let entry = try #require(bench.felt("history", "--format", "csv").rows().first)
            #expect([entry["action"], entry["researcher"], entry["line"], entry["undoOf"]] == ["undo", "jon", "undo \(id): case new fjord", id])
        }
    }

    @Test("without an entry leaves alone what another did")
    func ownWork() throws {
        try FeltBench.runInStudy { bench in
            bench.felt("case", "new", "fjord")
            bench.felt("case", "new", "elv", "--researcher", "jon")
            #expect(bench.felt("undo").notes[0].hasSuffix(": case new fjord."))
            #expect(bench.felt("undo").code == 1)
            #expect(bench.felt("undo", "--researcher", "jon").notes[0].hasSuffix(": case new elv."))
        }
    }

    @Test("says what is still used, by its name, and which entries use it")
    func stillUsed() throws {
        try FeltBench.runInStudy { bench in
            let add = try #require(bench.felt("add", bench.write("note.md", "INF: Vi turte ikke.\n")).undo?[1])
            let tag = try #require(bench.felt("tag", "note", "culture.risk", "--quote", "turte ikke").undo?[1])
            let answer = bench.felt("undo", add)
            #expect(answer.errors == "error: Entry \(add) cannot be undone: the source note has been changed or used since.\nhint: Undo \(tag) first: felt undo \(tag). See: felt history\n")
        }
    }

    @Test("refuses an entry that is undone already, and names the command that brings it back")
    func already() throws {
        try FeltBench.runInStudy { bench in
            let id = try #require(bench.felt("case", "new", "fjord").undo?[1])
            let undo = try #require(bench.felt("undo", id).undo?[1])
            try bench.expectUnchanged {
                let again = bench.felt("undo", id)
                #expect(again.code == 1)
                #expect(again.errors == "error: Entry \(id) has already been undone by \(undo).\nhint: To bring it back: felt undo \(undo)\n")
                let hint = try #require(again.notes[1].firstMatch(of: #/felt undo (\S+)/#))
                #expect(String(hint.1) == undo)
            }
        }
    }

    @Test("says which entry stands in the way, and works once that is undone")
    func conflict() throws {
        try FeltBench.runInStudy { bench in
            let first = try #require(bench.felt("case", "edit", "case1", "--title", "En").undo?[1])
            let second = try #require(bench.felt("case", "edit", "case1", "--title", "To").undo?[1])
            bench.expectUnchanged {
                let answer = bench.felt("undo", first)
                #expect(answer.code == 1)
                #expect(answer.notes[0].hasPrefix("error: Entry \(first) cannot be undone: "), "\(answer.errors)")
                #expect(answer.notes[1] == "hint: Undo \(second) first: felt undo \(second). See: felt history")
            }
            #expect(bench.felt("undo", second).code == 0)
            #expect(bench.felt("undo", first).code == 0)
        }
    }

    @Test("keeps what newer work stands on: a source that has been coded, a code in use, a case with sources")
    func inUse() throws {
        try FeltBench.runInStudy { bench in
            let entries = try [
                bench.add("a.txt", "Vi turte ikke."), bench.felt("code", "add", "culture.fear"), bench.felt("case", "new", "fjord"),
            ].map { try #require($0.undo?[1]) }
            bench.felt("tag", "a", "culture.fear", "--quote", "turte")
            try bench.add("b.txt", "Mer.", "--case", "fjord")
            for entry in entries {
                bench.expectUnchanged {
                    let answer = bench.felt("undo", entry)
                    #expect(answer.code == 1)
                    #expect(answer.notes[0].hasPrefix("error: Entry \(entry) cannot be undone: "), "\(answer.errors)")
                    #expect(answer.notes[1].hasPrefix("hint: "))
                }
            }
        }
    }

    @Test("refuses what is no entry")
    func unknown() throws {
        try FeltBench.runInStudy { bench in
            #expect(bench.felt("undo", "alt").errors == "error: 'alt' is not the id of an entry.\nhint: See: felt history\n")
            let answer = bench.felt("undo", "abcdef-7")
            #expect(answer.code == 1)
            #expect(answer.errors == "error: There is no entry abcdef-7 in the journal.\nhint: See: felt history\n")
        }
    }
}
