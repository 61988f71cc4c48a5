import Testing

@Suite("felt milestone")
struct MilestoneTests {
    private func list(_ bench: FeltBench, _ options: String...) throws -> [String] {
        try bench.felt(["milestone", "list", "--format", "csv"] + options).rows().map { row in
            ["case", "milestone", "label", "stage", "planned", "reached", "owner", "standing", "days"].compactMap { row[$0] }.filter { !$0.isEmpty }.joined(separator: "|")
        }
    }

    @Test("plan and reach milestones of the model and of the case's own, by id or label; what is late is told")
    func life() throws {
        try FeltBench.runInStudy { bench in
            let plan = bench.felt("milestone", "plan", "case1", "dialogue-held", "--by", "2025-12-20", "--owner", "innkjøper")
            #expect(plan.notes[0].hasPrefix("case1: dialogue-held is planned for 2025-12-20.  ["))
            #expect(plan.notes[1] == "Note: 2025-12-20 has passed, so that it is overdue.")
            bench.felt("milestone", "plan", "case1", "styremøte", "--label", "Saken i bystyret", "--by", "2026-06-11", "--stage", "s3")
            bench.felt("milestone", "plan", "case1", "Nullpunkt målt")
            let dialogue = "case1|dialogue-held|Dialogkonferanse eller én-til-én-møter holdt|S2|2025-12-20|innkjøper|overdue|13"
            try #expect(list(bench) == [dialogue, "case1|styremøte|Saken i bystyret|S3|2026-06-11|planned", "case1|baseline|Nullpunkt målt|S1|open"])
            try #expect(list(bench, "--overdue") == [dialogue])
            try #expect(list(bench, "case2") == [])

            let replan = bench.felt("milestone", "plan", "case1", "dialogue-held", "--by", "2026-02-01")
            #expect(replan.notes[0].hasPrefix("case1: dialogue-held is planned for 2026-02-01, before for 2025-12-20."))
            let reach = bench.felt("milestone", "reach", "case1", "Saken i bystyret", "--date", "2026-01-01")
            #expect(reach.notes[0].hasPrefix("case1: styremøte was reached on 2026-01-01"))
            #expect(bench.felt("milestone", "reach", "case1", "Saken i bystyret", "--date", "2026-06-12").notes[0] == "error: The day 2026-06-12 has not come yet.")
            #expect(bench.felt("milestone", "reach", "case1", "need-described").code == 0)
            try #expect(list(bench).contains("case1|need-described|Behovet beskrevet som virkning eller funksjon|S1|2026-01-02|reached"))

            for write in [["remove", "case1", "baseline"], ["reach", "case1", "dialogue-held"], ["plan", "case1", "award", "--by", "today"]] {
                let before = try list(bench)
                let answer = bench.felt(["milestone"] + write)
                #expect(answer.code == 0, "\(answer.errors)")
                try #expect(list(bench) != before)
                #expect(bench.felt(try #require(answer.undo)).code == 0)
                try #expect(list(bench) == before)
            }
            #expect(bench.felt("doctor").code == 0)
            #expect(!bench.journal.contains("innkjøper") && !bench.journal.contains("bystyret"))
        }
    }

    @Test("What is not known is refused, with the nearest names")
    func refused() throws {
        try FeltBench.runInStudy { bench in
            bench.felt("milestone", "plan", "case1", "award", "--by", "2026-05-01")
            let refusals: [([String], String)] = [
                (["plan", "case1", "dialog-held"], "error: There is no milestone 'dialog-held' in the stage model or in case1.\nhint: Did you mean dialogue-held?"),
                (["plan", "case1", "kjempefest"], "error: There is no milestone 'kjempefest' in the stage model or in case1.\nhint: See: felt stage list. Or give it a label"),
                (["plan", "case1", "Stor Fest", "--label", "Fest"], "error: 'Stor Fest' cannot be a name to type."),
                (["plan", "case1", "fest", "--label", "Fest", "--stage", "S12"], "error: There is no stage 'S12'"),
                (["plan", "case1", "award", "--by", "1. mai"], "error: '1. mai' is not a day."), (["reach", "case1", "award", "--date", ""], "error: '' is not a day."),
                (["plan", "case7", "award"], "error: There is no case 'case7' in the study."), (["remove", "case1", "awrd"], "error: The case case1 has no milestone 'awrd'.\nhint: Did you mean award?"),
                (["remove", "case2", "award"], "error: The case case2 has no milestone 'award'.\nhint: See: felt milestone list case2"), (["list", "cass1"], "error: There is no case 'cass1'"),
            ]
            for (arguments, wanted) in refusals {
                bench.expectUnchanged {
                    let answer = bench.felt(["milestone"] + arguments)
                    #expect(answer.code == 1 && answer.errors.hasPrefix(wanted), "\(arguments): \(answer.errors)")
                }
            }
            bench.expectUnchanged { #expect(bench.felt("milestone", "plan", "case1", "award", "--by", "2026-05-01").errors == "Nothing to change.\n") }
            #expect(bench.felt("milestone", "list", "case3").errors == "There are none. Plan one: felt milestone plan CASE MILESTONE --by DAY\n")
        }
    }
}
