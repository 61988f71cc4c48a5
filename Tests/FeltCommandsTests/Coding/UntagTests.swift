import Testing

@Suite("felt untag")
struct UntagTests {
    /// Runs `body` with the ids of the interview's four codings, by position.
    private static func run(_ body: (FeltBench, [String]) throws -> Void) throws {
        try FeltBench.runWithInterview { bench in
            try body(bench, try bench.felt("list", "codings", "--format", "csv").rows().compactMap { $0["coding"] })
        }
    }

    @Test("takes codings away, named in full, by a beginning, in upper case, or twice")
    func usual() throws {
        try Self.run { bench, ids in
            let beginning = try #require((1...12).map { String(ids[1].prefix($0)) }.first { start in ids.filter { $0.hasPrefix(start) }.count == 1 })
            let answer = bench.felt("untag", ids[0], beginning, ids[0].uppercased())
            #expect(answer.code == 0)
            #expect(answer.output == "")
            let id = try #require(answer.undo?[1])
            #expect(answer.errors == "Took away 2 codings.  [\(id); take back: felt undo \(id)]\n")
            try #expect(bench.felt("list", "codings", "--format", "csv").rows().map { $0["coding"] } == Array(ids[2...]))
            try #expect(bench.felt("history", "--format", "csv").rows().first?["line"] == "untag \(ids[0]), \(ids[1])")
            #expect(bench.felt("undo", id).code == 0)
            try #expect(bench.felt("list", "codings", "--format", "csv").rows().map { $0["coding"] } == ids)
        }
    }

    @Test("reads ids from standard input, one a line, as its own help pipes them")
    func input() throws {
        try Self.run { bench, ids in
            bench.input = ids.joined(separator: "\r\n") + "\n\n"
            let answer = bench.felt("untag", "-")
            #expect(answer.notes[0].hasPrefix("Took away 4 codings."))
            try #expect(bench.codings() == [])
            try #expect(bench.felt("history", "--format", "csv").rows().first?["line"] == "untag \(ids[0]), \(ids[1]), \(ids[2]) and 1 more")
            bench.felt("undo")
            bench.input = ids[0]
            #expect(bench.felt("untag", ids[1], "-").notes[0].hasPrefix("Took away 2 codings."))
        }
    }

    @Test("with nothing on standard input does nothing")
    func emptyInput() throws {
        try Self.run { bench, _ in
            bench.expectUnchanged {
                bench.input = "\n"
                let answer = bench.felt("untag", "-")
                #expect(answer.code == 0)
                #expect(answer.errors == "Took away 0 codings.\n")
            }
        }
    }

    @Test("takes all or none: one that is unknown keeps the others")
    func unknown() throws {
        try Self.run { bench, ids in
            bench.expectUnchanged {
                let answer = bench.felt("untag", ids[0], "ukjent")
                #expect(answer.code == 1)
                #expect(answer.errors == "error: There is no coding 'ukjent' in the study.\nhint: See: felt list codings\n")
                #expect(bench.felt("untag").code == 64)
            }
        }
    }

    @Test("lists the codings that begin alike when it is not clear which is meant")
    func ambiguous() throws {
        try FeltBench.runInStudy { bench in
            try bench.add("a.txt", String(repeating: "x", count: 40))
            for place in 0..<40 { bench.felt("tag", "a", "culture.risk", "--range", "\(place)..\(place + 1)", "--quiet") }
            let ids = try bench.felt("list", "codings", "--format", "csv").rows().compactMap { $0["coding"] }
            let start = try #require(ids.map { String($0.prefix(1)) }.first { start in ids.filter { $0.hasPrefix(start) }.count > 1 })
            bench.expectUnchanged {
                let answer = bench.felt("untag", start)
                #expect(answer.code == 1)
                let meant = ids.filter { $0.hasPrefix(start) }.sorted().prefix(4).joined(separator: ", ")
                #expect(answer.errors == "error: Several codings begin with '\(start)': \(meant).\nhint: Type more of the id.\n")
            }
        }
    }

    @Test("takes the memos on a coding with it, and --dry-run takes nothing")
    func memos() throws {
        try Self.run { bench, _ in
            let id = bench.felt("tag", "intervju", "culture.learning", "--lines", "1", "--memo", "Tanke").lines[0]
            bench.expectUnchanged {
                let trial = bench.felt("untag", id, "--dry-run")
                #expect(trial.code == 0)
                #expect(trial.errors == "Would take away 1 coding.\n")
                #expect(bench.felt("untag", "ukjent", "-n").code == 1)
            }
            #expect(bench.felt("untag", id).code == 0)
            #expect(bench.felt("list", "memos").errors == "There are none.\n")
            bench.felt("undo")
            try #expect(bench.felt("list", "memos", "--format", "csv").rows().map { $0["text"] } == ["Tanke"])
            #expect(bench.felt("doctor").code == 0)
        }
    }
}
