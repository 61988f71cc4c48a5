import Testing

@Suite("felt cycle")
struct CycleTests {
    private func fields(_ bench: FeltBench, _ number: String...) throws -> [String] {
        try bench.felt(["cycle", "show", "case1"] + number + ["--format", "csv"]).rows().map { row in
            ["field", "version", "date", "reason", "researcher", "text"].compactMap { row[$0] }.filter { !$0.isEmpty }.joined(separator: "|")
        }
    }

    @Test("new numbers the cycles of each case; texts come from the option, a file or standard input; both reflections stand apart")
    func life() throws {
        try FeltBench.runInStudy { bench in
            let first = bench.felt("cycle", "new", "case1", "--arena", "verksted", "--problem", "Vi vet for lite", "--started", "2025-11-01")
            #expect(first.notes[0].hasPrefix("Began cycle 1 of case1.  ["))
            bench.felt("cycle", "new", "case2")
            #expect(bench.felt("cycle", "new", "case1").notes[0].hasPrefix("Began cycle 2 of case1."))
            try bench.write("innsidere.txt", "\u{FEFF}\r\nVi ble tryggere.\r\n\r\nOg modigere – på Ålesunds vegne.\n\n")
            bench.input = "Forskeren så noe annet.\n"
            let edit = bench.felt("cycle", "edit", "case1", "1", "--insider", "@../innsidere.txt", "--outsider", "-", "--learning", "@@ er et tegn", "--ended", "2025-12-01")
            #expect(edit.code == 0, "\(edit.errors)")
            let wanted = [
                "case|case1", "number|1", "started|2025-11-01", "ended|2025-12-01", "arena|verksted", "problem|1|2025-11-01|ida|Vi vet for lite",
                "insider reflection|Vi ble tryggere.\n\nOg modigere – på Ålesunds vegne.", "outsider reflection|Forskeren så noe annet.", "learning|@ er et tegn",
            ]
            try #expect(fields(bench, "1") == wanted)
            try #expect(fields(bench) == ["case|case1", "number|2"])
            #expect(bench.felt(try #require(edit.undo)).code == 0)
            try #expect(fields(bench, "1") == Array(wanted[..<3] + wanted[4...5]))
            try #expect(bench.felt("cycle", "list", "--format", "csv").rows().map { "\($0["case"] ?? "") \($0["cycle"] ?? "") \($0["versions"] ?? "")" } == ["case1 1 1", "case1 2 0", "case2 1 0"])
            #expect(bench.felt("doctor").code == 0)
            #expect(!bench.journal.contains("verksted"))
        }
    }

    @Test("problem adds a version with a reason; the earlier ones stay and are all shown")
    func problem() throws {
        try FeltBench.runInStudy { bench in
            bench.felt("cycle", "new", "case1")
            #expect(bench.felt("cycle", "problem", "case1", "1", "--text", "Vi spør for seint", "--date", "2025-12-01").code == 0)
            let second = bench.felt("cycle", "problem", "case1", "1", "--text", "Vi spør de gale", "--reason", "Etter verkstedet")
            #expect(second.notes[0].hasPrefix("case1, cycle 1: the problem has version 2, of 2026-01-02."))
            let problems = ["problem|1|2025-12-01|ida|Vi spør for seint", "problem|2|2026-01-02|Etter verkstedet|ida|Vi spør de gale"]
            try #expect(Array(fields(bench, "1").dropFirst(2)) == problems)
            let shown = bench.felt("cycle", "show", "case1").lines
            #expect(shown == ["case1, cycle 1", "problem, version 1 (2025-12-01, ida)", "  Vi spør for seint", "problem, version 2 (2026-01-02, ida)", "  Vi spør de gale", "  reason: Etter verkstedet"])
            try #expect(bench.felt("cycle", "show", "case1", "--format", "json").json()["cycle"].list.last?["text"].text == "Vi spør de gale")
            #expect(bench.felt(try #require(second.undo)).code == 0)
            try #expect(Array(fields(bench, "1").dropFirst(2)) == Array(problems.prefix(1)))
            bench.expectUnchanged { #expect(bench.felt("cycle", "problem", "case1", "1", "--text", "Vi spør for seint").errors == "The problem is put so already; nothing was changed.\n") }
            #expect(bench.felt("doctor").code == 0)
        }
    }

    @Test("What cannot be is refused, with what to do, and nothing is changed")
    func refused() throws {
        try FeltBench.runInStudy { bench in
            bench.felt("cycle", "new", "case1", "--problem", "P")
            try bench.write("latin.txt", [0x6D, 0xF8, 0x74, 0x65])
            let refusals: [([String], Int32, String)] = [
                (["new", "case8"], 1, "error: There is no case 'case8' in the study."), (["show", "case2"], 1, "error: The case case2 has no cycles yet.\nhint: Begin one: felt cycle new case2"),
                (["show", "case1", "4"], 1, "error: The case case1 has no cycle 4.\nhint: It has 1. See: felt cycle list case1"), (["edit", "case1", "to"], 64, "error: "),
                (["edit", "case1", "1", "--started", "2026-02-01", "--ended", "2026-01-01"], 1, "error: The cycle would end on 2026-01-01, before it begins on 2026-02-01."),
                (["edit", "case1", "1", "--ended", "snart"], 1, "error: 'snart' is not a day."), (["edit", "case1", "1", "--plan", "@../borte.txt"], 1, "error: There is no file "),
                (["edit", "case1", "1", "--plan", "@../latin.txt"], 1, "error: "), (["edit", "case1", "1", "--insider", "-", "--outsider", "-"], 1, "error: Standard input is named twice."),
                (["problem", "case1", "1", "--text", "Q"], 1, "error: Putting the problem anew needs a reason."), (["problem", "case1", "1", "--text", " ", "--reason", "r"], 1, "error: The problem has no words."),
                (["problem", "case1", "1"], 64, "error: "),
            ]
            for (arguments, code, wanted) in refusals {
                bench.expectUnchanged {
                    let answer = bench.felt(["cycle"] + arguments)
                    #expect(answer.code == code && answer.errors.hasPrefix(wanted), "\(arguments): \(answer.errors)")
                }
            }
            bench.expectUnchanged { #expect(bench.felt("cycle", "edit", "case1", "1").errors == "Nothing to change.\n") }
        }
    }
}
