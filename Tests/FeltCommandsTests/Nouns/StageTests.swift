import Testing

@Suite("felt stage")
struct StageTests {
    private func history(_ bench: FeltBench, _ name: String = "case1") throws -> [String] {
        try bench.felt("stage", "show", name, "--format", "csv").rows().map { row in
            ["date", "stage", "state", "step", "reason"].compactMap { row[$0] }.filter { !$0.isEmpty }.joined(separator: " ")
        }
    }

    @Test("list shows the model with milestones and the cases that stand there; a stage in full; a study's own model wins")
    func list() throws {
        try FeltBench.runInStudy { bench in
            bench.felt("stage", "set", "case2", "s1")
            let lines = bench.felt("stage").lines
            #expect(lines[0] == "S0  Idé og forankring")
            #expect(lines.contains("    cases: case2"))
            for width in [60, 80, 100] {
                bench.columns = width
                #expect(bench.felt("stage", "list").lines.allSatisfy { $0.count <= width })
            }
            #expect(bench.felt("stage", "list", "s2", "--lang", "en").lines[0] == "S2  Market dialogue")
            let rows = try bench.felt("stage", "list", "--format", "csv").rows()
            #expect(rows.count == 9 + 45)
            #expect(rows.contains { $0["milestone"] == "baseline" && $0["labelNb"] == "Nullpunkt målt" && $0["stage"] == "S1" })

            try bench.write("studie/templates/stages.yaml", "id: egen\nversion: 1\nstages:\n  - {id: Før, label: Forarbeid}\n  - {id: Etter, label: Etterarbeid}\n")
            #expect(bench.felt("stage", "list").output.hasPrefix("Før    Forarbeid\n"))
            #expect(bench.felt("stage", "set", "case1", "før").code == 0)
            try #expect(history(bench) == ["2026-01-02 Før active"])
            try bench.write("studie/templates/stages.yaml", "id: egen\nversion: 1\nstages:\n  - {id: S1}\n")
            let broken = bench.felt("stage", "list")
            #expect(broken.code == 1)
            #expect(broken.errors.hasPrefix("templates/stages.yaml:4:5: error: The stage 'S1' has no label."))
        }
    }

    @Test("set writes the history: forward, skips and loops told, with who and why; undo takes each back; the study stays sound")
    func set() throws {
        try FeltBench.runInStudy { bench in
            let first = bench.felt("stage", "set", "case1", "S1", "--date", "2025-09-01")
            #expect(first.code == 0)
            #expect(first.notes[0].hasPrefix("case1: S1 from 2025-09-01.  ["))
            let skip = bench.felt("stage", "set", "case1", "S3", "--date", "2025-10-01", "--reason", "Markedet var kjent")
            #expect(skip.notes[0].hasPrefix("case1: S3 from 2025-10-01 (skips S2)."))
            let back = bench.felt("stage", "set", "case1", "markedsdialog", "--date", "2025-11-01", "--reason", "Ny løsning på markedet", "--state", "pause")
            #expect(back.notes[0].hasPrefix("case1: S2, paused from 2025-11-01 (back from S3 to S2)."))
            let again = bench.felt("stage", "state", "case1", "aktiv", "--date", "2025-12-01")
            #expect(again.notes[0].hasPrefix("case1: S2 from 2025-12-01 (active again)."))
            let written = ["2025-09-01 S1 active", "2025-10-01 S3 active skips S2 Markedet var kjent", "2025-11-01 S2 paused back from S3 Ny løsning på markedet", "2025-12-01 S2 active"]
            try #expect(history(bench) == written)
            let lines = bench.felt("stage", "show", "case1").lines
            #expect(lines[0] == "case1: S2 Markedsdialog, active, 62 days (since 2025-11-01)")
            #expect(lines[1] == "S1 → S3 ← S2")
            try #expect(bench.felt("case", "--format", "csv").rows()[0]["stage"] == "S2")
            #expect(bench.journal.contains("stage case1 S3 from 2025-10-01") && !bench.journal.contains("Markedet var kjent"))
            #expect(bench.felt(try #require(back.undo)).code == 0)
            try #expect(history(bench).count == 3)
            #expect(bench.felt("doctor").code == 0)
        }
    }

    @Test("A date to come is refused, one before the latest entry is told, and the history is by date")
    func dates() throws {
        try FeltBench.runInStudy { bench in
            let future = bench.felt("stage", "set", "case1", "S2", "--date", "2026-05-01")
            #expect(future.code == 1 && future.notes.first == "error: The day 2026-05-01 has not come yet.")
            bench.felt("stage", "set", "case1", "S2")
            #expect(bench.felt("stage", "show", "case1").lines[0] == "case1: S2 Markedsdialog, active, 0 days (since 2026-01-02)")
            let past = bench.felt("stage", "set", "case1", "S1", "--date", "i går")
            #expect(past.notes[1] == "Note: the history goes on after that day; the case stands where the entry of 2026-01-02 puts it, in S2.")
            try #expect(history(bench) == ["2026-01-01 S1 active", "2026-01-02 S2 active"])
            let id = try #require(bench.felt("stage", "show", "case1", "--format", "csv").rows()[0]["id"])
            let removed = bench.felt("stage", "remove", String(id.prefix(8)))
            #expect(removed.notes[0].hasPrefix("Took the entry of 2026-01-01 out of the history of case1."))
            try #expect(history(bench) == ["2026-01-02 S2 active"])
            #expect(bench.felt(try #require(removed.undo)).code == 0)
            try #expect(history(bench).count == 2)
            #expect(bench.felt("doctor").code == 0)
        }
    }

    @Test("What cannot be is refused, with what to do, and nothing is changed")
    func refused() throws {
        try FeltBench.runInStudy { bench in
            bench.felt("stage", "set", "case1", "S3", "--date", "2025-10-01")
            let refusals: [([String], String)] = [
                (["set", "case9", "S1"], "error: There is no case 'case9' in the study."),
                (["set", "case1", "S11"], "error: There is no stage 'S11' in the stage model ioa-stages.\nhint: The stages are S0,"),
                (["set", "case1", "behovskartlegng", "--reason", "x"], "error: There is no stage 'behovskartlegng' in the stage model ioa-stages.\nhint: Did you mean S1 (Behovskartlegging)?"),
                (["set", "case1", "S4", "--date", "2026-02-30"], "error: '2026-02-30' is not a day.\nhint: Write year, month and day of a day that exists, as in 2026-01-02, or today."),
                (["set", "case1", "s3"], "error: The case case1 is there already (S3, active) since 2025-10-01.\nhint: See: felt stage show case1"),
                (["set", "case1", "S2"], "error: Going back from S3 to S2 needs a reason.\nhint: Say why: --reason TEXT"),
                (["set", "case1", "S2", "--reason", "  "], "error: Going back from S3 to S2 needs a reason."),
                (["set", "case1", "S6"], "error: Skipping S4, S5 needs a reason."),
                (["set", "case1", "S4", "--state", "paused"], "error: Pausing a case needs a reason."),
                (["set", "case1", "S4", "--state", "ferdig"], "error: 'ferdig' is not a state of a case.\nhint: The states are active, paused, cancelled, closed."),
                (["state", "case1", "avlyt", "--reason", "x"], "error: 'avlyt' is not a state of a case.\nhint: Did you mean avlyst?"),
                (["state", "case1", "avlyst"], "error: Cancelling a case needs a reason."),
                (["state", "case1", "active"], "error: The case case1 is there already (S3, active) since 2025-10-01."),
                (["state", "case2", "aktiv"], "error: The case case2 is there already (active)."),
                (["set", "case1", "S4", "--evidence", "borte"], "error: There is no source 'borte' in the study."),
                (["remove", "zzzz"], "error: No case has an entry 'zzzz' in its history."), (["remove", ""], "error: No case has an entry '' in its history."),
                (["show", "cas1"], "error: There is no case 'cas1' in the study.\nhint: Did you mean case1"),
            ]
            for (arguments, wanted) in refusals {
                bench.expectUnchanged {
                    let answer = bench.felt(["stage"] + arguments)
                    #expect(answer.code == 1 && answer.errors.hasPrefix(wanted), "\(arguments): \(answer.errors)")
                }
            }
        }
    }

    @Test("Norwegian words for the states will do", arguments: [("satt på vent", "paused"), ("Satt-på-vent", "paused"), ("AVLYST", "cancelled"), ("avsluttet", "closed")])
    func states(typed: String, state: String) throws {
        try FeltBench.runInStudy { bench in
            bench.felt("stage", "set", "case1", "S1")
            #expect(bench.felt("stage", "state", "case1", typed, "--reason", "Ålesund ba om det").code == 0)
            try #expect(history(bench).last == "2026-01-02 S1 \(state) Ålesund ba om det")
            try #expect(bench.felt("case", "list", "--format", "csv").rows()[0]["state"] == state)
        }
    }

    @Test("Evidence is shown by its name, and a case of a track may leave out what the track does not have")
    func evidenceAndTrack() throws {
        try FeltBench.runWithInterview { bench in
            bench.felt("case", "edit", "case1", "--procedure", "Konkurransepreget dialog", "--stage", "s4")
            #expect(bench.felt("stage", "set", "case1", "S6", "--evidence", "intervju").code == 0)
            try #expect(bench.felt("stage", "show", "case1", "--format", "csv").rows()[0]["evidence"] == "intervju")
            let stays = bench.felt("case", "edit", "case1", "--stage", "S7")
            #expect(stays.errors == "error: The stage of 'case1' is kept in its history.\nhint: Say since when: felt stage set case1 S7 --date DAY\n")
            #expect(bench.felt("doctor").code == 0)
        }
    }
}
