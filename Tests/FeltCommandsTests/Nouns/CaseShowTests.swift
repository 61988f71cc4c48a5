import FeltModel
import FeltStore
import FeltText
import Testing

@Suite("felt case show")
struct CaseShowTests {
    /// A case with something of everything.
    private static func run(_ body: (FeltBench) throws -> Void) throws {
        try FeltBench.runWithInterview { bench in
            bench.felt("case", "edit", "case1", "--title", "Trygghet hjemme", "--title-en", "Safe at home", "--municipality", "Sandvåg", "--procedure", "åpen")
            bench.felt("stage", "set", "case1", "S1", "--date", "2025-10-01")
            bench.felt("stage", "set", "case1", "S2", "--date", "2025-12-03")
            bench.felt("milestone", "plan", "case1", "dialogue-held", "--by", "2025-12-20", "--owner", "innkjøper")
            bench.felt("milestone", "reach", "case1", "baseline", "--date", "2025-11-01")
            bench.felt("cycle", "new", "case1", "--arena", "verksted", "--problem", "Vi vet for lite")
            try bench.fill { draft, reader in
                let id = try Lookup.caseStudy("case1", among: reader.cases()).id
                var person = Participant(id: ParticipantID(""), pseudonym: try #require(Pseudonym("P01")), createdAt: "")
                person.actor = "supplier"
                let supplier = try draft.addParticipant(person, status: .active, date: "2025-10-01", cases: [id])
                let text = "Ringe Ålesund.\n\nVi går videre.\n\nSkrive referat."
                var note = FeltBench.note("verksted", "workshop", text, in: id, date: "2025-12-10")
                note.participants = [supplier]
                note.outcomes = [
                    NewOutcome(range: TextRange(0..<15), role: .action, owner: "innkjøper", due: "2025-12-30"), NewOutcome(range: TextRange(17..<32), role: .decision, owner: "styringsgruppa"),
                    NewOutcome(range: TextRange(34..<49), role: .action, due: "2026-02-01"),
                ]
                try draft.add(note)
            }
            try body(bench)
        }
    }

    @Test("shows everything about a case on one screen")
    func screen() throws {
        try Self.run { bench in
            let answer = bench.felt("case", "show", "case1")
            #expect(answer.code == 0 && answer.errors == "")
            let wanted = """
                case1         Trygghet hjemme
                              Safe at home
                municipality  Sandvåg
                procedure     åpen
                stage         S2 Markedsdialog, active, 30 days (since 2025-12-03)
                history       S1 → S2
                milestones    baseline reached 2025-11-01
                              dialogue-held overdue: planned for 2025-12-20, 13 days late (innkjøper)
                cycles        1 verksted, problem in 1 version
                participants  supplier 1: P01
                notes         interview 1, latest 2025-03-11
                              workshop 1, latest 2025-12-10
                actions       2 open, 1 overdue
                              verksted (overdue, 2025-12-30, innkjøper): Ringe Ålesund.
                              verksted (2026-02-01): Skrive referat.
                decisions     verksted (2025-12-10, styringsgruppa): Vi går videre.
                codings       4
                uncoded       verksted

                """
            #expect(answer.output == wanted)
        }
    }

    @Test("has the same and more as a row a fact")
    func rows() throws {
        try Self.run { bench in
            let rows = try bench.felt("case", "show", "case1", "--format", "csv").rows().map { row in
                ["part", "name", "value", "date", "state", "owner", "days"].compactMap { row[$0] }.filter { !$0.isEmpty }.joined(separator: "|")
            }
            for wanted in [
                "stage|S2|Markedsdialog|2025-12-03|active|30", "history|S1|2025-10-01|active", "milestone|dialogue-held|Dialogkonferanse eller én-til-én-møter holdt|2025-12-20|overdue|innkjøper|13",
                "cycle|1|Vi vet for lite|open", "participant|P01|supplier|active", "notes|workshop|1|2025-12-10", "action|verksted|Ringe Ålesund.|2025-12-30|overdue|innkjøper|3",
                "decision|verksted|Vi går videre.|2025-12-10|styringsgruppa", "uncoded|verksted",
            ] { #expect(rows.contains(wanted), "\(wanted) in \(rows)") }
            try #expect(bench.felt("case", "show", "case1", "--format", "json").json()["case"].list.count == rows.count)
        }
    }

    @Test("of an empty case says so; an unknown one is refused with the nearest name")
    func empty() throws {
        try FeltBench.runInStudy { bench in
            #expect(bench.felt("case", "show", "case2").output == "case2         (no title)\nstage         no stage yet\ncodings       0\n")
            #expect(bench.felt("case", "show", "case11").errors == "error: There is no case 'case11' in the study.\nhint: Did you mean case1, case2, case3? See: felt list cases\n")
        }
    }

    @Test("what leads say of a case is shown whole, since its page cuts what is long")
    func statements() throws {
        try FeltBench.runInStudy { bench in
            let long = "Færre " + Array(repeating: "skal falle på badet og i trappa", count: 40).joined(separator: " ")
            bench.felt("case", "edit", "case1", "--need", long, "--risk", long, "--risk", "Tid", "--decision-needed", "Hvem")
            // The sheet is the team's; partners' pages name no command of theirs.
            let told = bench.report("case", "case1")
            #expect(!told.contains(long) && told.contains("…\n") && !told.contains("felt case show"))
            let page = bench.report("case", "case1", "--for", "team")
            #expect(!page.contains(long) && page.contains("…[^1]") && page.contains("[^1]: `felt case show case1`\n") && page.contains("- Tid\n"))
            let shown = bench.felt("case", "show", "case1").output
            #expect(shown.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains("need \(long) to decide Hvem risks \(long) Tid"))
            let rows = try bench.felt("case", "show", "case1", "--format", "csv").rows()
            #expect(rows.filter { ["need", "risk", "decision-needed"].contains($0["name"]) }.map { $0["value"] } == [long, "Hvem", long, "Tid"])
        }
    }
}
