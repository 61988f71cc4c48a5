import FeltModel
import FeltStore
import FeltTerminal
import FeltText
import Foundation
import Testing

@Suite("felt status")
struct StatusTests {
    @Test("says what the study holds")
    func holds() throws {
        try FeltBench.runWithInterview { bench in
            let answer = bench.felt("status", "--format", "csv")
            #expect(answer.code == 0)
            #expect(answer.errors == "")
            let rows = try answer.rows().filter { $0["part"] == "study" }.map { "\($0["what"] ?? "")=\($0["value"] ?? "")" }
            #expect(
                rows.dropLast() == [
                    "folder=\(bench.study.path)", "framework=ioa-context 1.0.0", "language=nb", "researcher=ida", "sources=1", "codings=4", "codes=35",
                    "cases=6", "researchers=2", "memos=0", "entries=2",
                ])
            let entry = try #require(bench.felt("history", "--format", "csv").rows().first)
            #expect(rows.last == "last entry=\(entry["entry"] ?? "") 2026-01-02T00:00 add intervju with 4 codings")
        }
    }

    @Test("shows the title in the study's language, and the same in every form")
    func title() throws {
        try FeltBench.run { bench in
            bench.felt("init", "studie", "--title", "Seks anskaffelser i Ålesund")
            let lines = bench.felt("status").lines
            #expect(lines[0] == "Seks anskaffelser i Ålesund")
            #expect(lines[1] == "No cases and no sources yet. Begin: felt case new SLUG, felt add FILE…")
            #expect(lines[2] == "Nothing is missing or overdue.")
            let json = try bench.felt("status", "--format", "json").json()
            #expect(json["status"][0]["value"].text == "Seks anskaffelser i Ålesund")
            #expect(json["schema"].number == 1)
            #expect(json["status"].list.first { $0["what"].text == "codes" }?["value"].number == 35)
        }
    }

    /// A study in which something of everything is missing or overdue.
    private static func runInBusyStudy(_ body: (FeltBench) throws -> Void) throws {
        try FeltBench.runInStudy { bench in
            for number in 1...6 {
                bench.felt("case", "edit", "case\(number)", "--name", "sandvåg-trygghet-hjemme-\(number)")
                bench.felt("stage", "set", "sandvåg-trygghet-hjemme-\(number)", "S\(number)", "--date", "2025-0\(number)-15")
            }
            bench.felt("stage", "state", "sandvåg-trygghet-hjemme-4", "avlyst", "--date", "2025-12-01", "--reason", "Ingen tilbud")
            for milestone in ["dialogue-held", "summary-shared"] { bench.felt("milestone", "plan", "sandvåg-trygghet-hjemme-2", milestone, "--by", "2025-12-20") }
            bench.felt("milestone", "plan", "sandvåg-trygghet-hjemme-4", "award", "--by", "2025-11-20")
            try bench.fill { draft, reader in
                let cases = try reader.cases().map(\.id)
                var lazy = Participant(id: ParticipantID(""), pseudonym: try #require(Pseudonym("P01")), createdAt: "")
                lazy.actor = "supplier"
                _ = try draft.addParticipant(lazy, status: .active, date: "2025-10-01", cases: [cases[0]])
                let gone = try draft.addParticipant(
                    Participant(id: ParticipantID(""), pseudonym: try #require(Pseudonym("P02")), createdAt: ""), status: .withdrawn, date: "2025-10-01", cases: [cases[1]])
                var record = NoteRecord()
                (record.protocolVersion, record.classification, record.status) = ("1.0", .internal, .jotting)
                for (place, kind) in ["interview", "observation", "workshop", "contact-summary", "diary", "incident", "decision", "document", "memo", "survey"].enumerated() {
                    for number in 0...place {
                        var note = FeltBench.note("\(kind)-\(number)", kind, "Ord på vei.", in: cases[number % 6], date: "2025-12-\(10 + place)", number == 0 ? record : nil)
                        if kind == "workshop" { note.outcomes = [NewOutcome(range: TextRange(0..<3), role: .action, due: number == 0 ? "2025-12-31" : nil)] }
                        if kind == "workshop", number == 1 { note.participants = [gone] }
                        if kind == "document", number == 0 { note.attachments = [NewAttachment(path: "lyd.m4a", deleteBy: "2026-01-01")] }
                        try draft.add(note)
                    }
                }
                try draft.add(FeltBench.note("løst-ark", "memo", "Uten sak.", in: nil, date: nil))
            }
            try body(bench)
        }
    }

    @Test("stays within 80 and 100 columns with six cases, long names and every kind of note", arguments: [80, 100, 120])
    func width(columns: Int) throws {
        try Self.runInBusyStudy { bench in
            bench.columns = columns
            let answer = bench.felt("status")
            // A folder is as long as it is; without a title it stands at the top as well.
            for line in answer.output.split(separator: "\n") where !line.hasPrefix("folder") && !line.hasPrefix("/") { #expect(DisplayWidth.columns(of: String(line)) <= columns, "\(line)") }
            #expect(answer.output.contains("\nsandvåg-trygghet-hjemme-6"))
            #expect(answer.output.contains("\n(no case)"))
        }
    }

    @Test("names what is missing or overdue, with the command that mends it; a cancelled case is left in peace")
    func missing() throws {
        try Self.runInBusyStudy { bench in
            let output = bench.felt("status").output
            for wanted in [
                "  1 participant who has declined or withdrawn stands in notes: P02\n    felt participant show P02\n",
                "  1 note with a file past its day of deletion: document-0 (1 day)\n",
                "  2 milestones overdue: sandvåg-trygghet-hjemme-2 dialogue-held (13 days) and 1 more\n    felt milestone reach sandvåg-trygghet-hjemme-2 dialogue-held --date DAY\n",
                "  1 action overdue: workshop-0 (2 days)\n    felt action list --case sandvåg-trygghet-hjemme-1\n",
                "  1 interview without a contact summary: interview-0\n    felt new contact-summary --case sandvåg-trygghet-hjemme-1\n",
                "  1 incomplete entry in the register: P01\n", "  1 source without a case: løst-ark\n", "  1 source without a date: løst-ark\n",
                "  56 sources without coding: contact-summary-0, decision-0, decision-6, diary-0 and 52 more\n",
            ] { #expect(output.contains(wanted), "\(wanted) in \(output)") }
            #expect(!output.contains("award"))
        }
    }

    @Test("as csv has all of it, a row a fact")
    func complete() throws {
        try Self.runInBusyStudy { bench in
            let rows = try bench.felt("status", "--format", "csv").rows()
            let facts = rows.map { "\($0["part"] ?? "") \($0["case"] ?? "") \($0["what"] ?? "") \($0["value"] ?? "") \($0["days"] ?? "")" }
            for wanted in [
                "case sandvåg-trygghet-hjemme-1 stage S1 352", "case sandvåg-trygghet-hjemme-4 state cancelled ", "case sandvåg-trygghet-hjemme-1 participants 1 ",
                "notes sandvåg-trygghet-hjemme-1 survey 2 ", "case sandvåg-trygghet-hjemme-1 latest 2025-12-19 ", "notes  memo 1 ", "missing  note-without-case løst-ark ",
                "missing sandvåg-trygghet-hjemme-2 milestone-overdue summary-shared 13",
            ] { #expect(facts.contains(wanted), "\(wanted)") }
            #expect(rows.count { $0["what"] == "note-uncoded" } == 56)
            #expect(rows.allSatisfy { $0["part"] != "missing" || $0["mend"]?.isEmpty == false })
        }
    }

    @Test("--case narrows it to one, and refuses one that is not there")
    func narrowed() throws {
        try Self.runInBusyStudy { bench in
            let rows = try bench.felt("status", "--case", "sandvåg-trygghet-hjemme-2", "--format", "csv").rows()
            #expect(Set(rows.filter { $0["part"] != "study" }.compactMap { $0["case"] }) == ["sandvåg-trygghet-hjemme-2", ""])
            #expect(rows.filter { $0["part"] == "missing" && $0["case"] == "" }.map { "\($0["what"] ?? "") \($0["value"] ?? "")" } == ["participant-withdrawn P02"])
            #expect(bench.felt("status", "--case", "sandvåg").errors.hasPrefix("error: There is no case 'sandvåg' in the study.\nhint: Did you mean sandvåg-trygghet-hjemme-1"))
        }
    }

    @Test("of a study without cases shows its sources all the same")
    func noCases() throws {
        try FeltBench.run { bench in
            bench.felt("init", "studie")
            try bench.add("løs.md", "Uten hode.")
            let lines = bench.felt("status").lines
            #expect(lines.contains { $0.hasPrefix("(no case)") })
            #expect(lines.contains("  1 source without a case: løs"))
        }
    }
}
