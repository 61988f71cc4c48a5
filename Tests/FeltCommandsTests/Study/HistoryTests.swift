import Testing

@Suite("felt history")
struct HistoryTests {
    @Test("shows one line an entry, the newest first: what, who, when")
    func lines() throws {
        try FeltBench.runWithInterview { bench in
            bench.felt("tag", "intervju", "culture.learning", "--quote", "ærlig talt", "--researcher", "jon")
            let answer = bench.felt("history")
            #expect(answer.code == 0)
            #expect(answer.errors == "")
            let lines = answer.lines.map { $0.replacing(#/^[a-z0-9]{6}-/#, with: "") }
            #expect(lines.count == 5)
            #expect(lines[0] == "entry     time              who  what                                      changes")
            #expect(lines[2] == "3  2026-01-02 00:00  jon  tag intervju 66..76 culture.learning            1")
            #expect(lines[3] == "2  2026-01-02 00:00  ida  add intervju with 4 codings                     7")
            #expect(lines[4] == "1  2026-01-02 00:00  ida  init ioa-context, 2 researchers, 6 cases      111")
        }
    }

    @Test("the positions of a line are those that felt list codings shows")
    func positions() throws {
        try FeltBench.runWithInterview { bench in
            bench.felt("tag", "intervju", "culture.learning", "--quote", "løsnet")
            let coding = try #require(bench.felt("list", "codings", "--code", "culture.learning", "--format", "csv").rows().first)
            let line = try #require(bench.felt("history", "--format", "csv").rows().first?["line"])
            #expect(line == "tag intervju \(coding["start"] ?? "")..\(coding["end"] ?? "") culture.learning")
        }
    }

    @Test("--limit cuts the list and says so, 0 shows all")
    func limit() throws {
        try FeltBench.runInStudy { bench in
            for number in 1...4 { bench.felt("case", "new", "k\(number)") }
            let answer = bench.felt("history", "--limit", "2")
            #expect(answer.lines.count == 4)
            #expect(answer.errors == "2 of 5 entries; --limit 0 shows all.\n")
            #expect(bench.felt("history", "--limit", "2", "--quiet").errors == "")
            try #expect(bench.felt("history", "--limit", "0", "--format", "csv").rows().count == 5)
            #expect(bench.felt("history", "--limit", "5").errors == "")
            #expect(bench.felt("history", "--limit", "-1").errors == "error: --limit takes a number from 0.\nhint: See: felt history --help\n")
        }
    }

    @Test("for programs gives the time in full, the digest, and what was taken back")
    func forPrograms() throws {
        try FeltBench.runInStudy { bench in
            bench.felt("case", "new", "fjord")
            bench.felt("undo")
            let entries = try bench.felt("history", "--format", "json").json()["entries"]
            #expect(entries.list.count == 3)
            #expect(entries[0].keys == ["action", "changes", "digest", "entry", "line", "researcher", "time", "undoOf"])
            #expect(entries[0]["undoOf"].text == entries[1]["entry"].text)
            #expect(entries[1]["undoOf"].isNull)
            #expect(entries[0]["action"].text == "undo")
            #expect(entries[0]["time"].text?.wholeMatch(of: #/2026-01-02T00:00:[0-9]{2}\.000Z/#) != nil)
            #expect(Set(entries.list.compactMap { $0["digest"].text?.count }) == [64])
            let header = try bench.felt("history", "--format", "csv").header()
            #expect(header == ["entry", "time", "researcher", "action", "line", "undoOf", "changes", "digest"])
        }
    }

    @Test("shows one entry in full, with ids and positions and never a word")
    func one() throws {
        try FeltBench.runWithInterview { bench in
            let tag = bench.felt("tag", "intervju", "culture.learning", "--quote", "ærlig talt", "--memo", "hemmelig tanke")
            let id = try #require(tag.undo?[1])
            let answer = bench.felt("history", id)
            #expect(answer.code == 0)
            #expect(answer.lines[0] == "entry       \(id)")
            #expect(answer.lines[2] == "who         ida")
            #expect(answer.lines[3] == "what        tag intervju 66..76 culture.learning")
            #expect(answer.lines[4] == "takes back  -")
            #expect(answer.lines[5] == "changes     2")
            let json = bench.felt("history", id, "--format", "json")
            let changes = try json.json()["changes"]
            #expect(changes.list.map { "\($0["ordinal"]) \($0["kind"]) \($0["entity"])" } == ["1 create coding", "2 create memo"])
            #expect(changes[0]["id"].text == tag.lines[0])
            for text in [answer.output, json.output] { #expect(!text.contains("ærlig") && !text.contains("hemmelig")) }
        }
    }

    @Test("offers the near entry for one that is misspelt")
    func misspelt() throws {
        try FeltBench.runInStudy { bench in
            let id = try #require(bench.felt("case", "new", "fjord").undo?[1])
            let answer = bench.felt("history", id.dropLast() + "3")
            #expect(answer.code == 1)
            #expect(answer.notes[0] == "error: There is no entry '\(id.dropLast())3' in the journal.")
            #expect(answer.notes[1].hasPrefix("hint: Did you mean \(id.dropLast())1, \(id)?"))
            #expect(bench.felt("history", "noe annet").notes[1] == "hint: See: felt history")
        }
    }
}
