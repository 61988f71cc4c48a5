import FeltModel
import FeltStore
import FeltTestSupport
import Foundation
import Testing

@testable import FeltExchange

@Suite("Register and course of the example study")
struct DemoCourseTests {
    private static func read(_ body: (StudyReader) throws -> Void) throws {
        try withTemporaryFolder { folder in
            let study = try Study.create(at: folder.appending(path: "eksempel").path) { try DemoStudy().write(to: $0) }
            try study.read(body)
            try study.close()
        }
    }

    @Test("cases stand where their history ends: one paused, one cancelled, one closed")
    func cases() throws {
        try Self.read { reader in
            let cases = try reader.cases()
            let stands = Dictionary(uniqueKeysWithValues: cases.map { ($0.slug.text, "\($0.stage ?? "-") \($0.state.rawValue)") })
            #expect(stands == [
                "fjellvik-nattro": "S7 active", "fjellvik-gangvei": "S4 cancelled", "elvestrand-ombruk": "S1 paused", "elvestrand-stikkrenne": "S5 closed",
                "ternesund-måltid": "S6 active", "ternesund-skyss": "S2 active",
            ])
        }
    }

    @Test("histories have reasons, evidence, loops and skips")
    func histories() throws {
        try Self.read { reader in
            let histories = try reader.stageHistories()
            #expect(histories.count == 6 && histories.values.allSatisfy { $0.count > 1 })
            let entries = histories.values.flatMap { $0 }
            #expect(entries.contains { $0.reason != nil && $0.evidence != nil })
            func numbers(_ history: [StageEntry]) -> [Int] { history.compactMap { $0.stage.flatMap { Int($0.dropFirst()) } } }
            let steps = histories.values.flatMap { history in zip(numbers(history), numbers(history).dropFirst()).map { $1 - $0 } }
            #expect(steps.contains { $0 < 0 } && steps.contains { $0 > 1 })
        }
    }

    @Test("milestones are reached in time, late, and overdue")
    func milestones() throws {
        try Self.read { reader in
            let all = try reader.milestones().values.flatMap { $0 }
            #expect(all.contains { ($0.reached ?? "9") <= ($0.planned ?? "") } && all.contains { ($0.reached ?? "") > ($0.planned ?? "9") })
            #expect(all.contains { $0.reached == nil && ($0.planned ?? "9") < "2026-01-01" })
            #expect(all.contains { $0.label != nil })
        }
    }

    @Test("cycles have versions of their problem, and reflection of insiders and outsiders apart")
    func cycles() throws {
        try Self.read { reader in
            let cycles = try reader.cycles().values.flatMap { $0 }
            let formulations = try reader.formulations()
            #expect(cycles.contains { $0.insiderReflection != nil && $0.outsiderReflection != nil && (formulations[$0.id]?.count ?? 0) > 1 })
            #expect(cycles.contains { $0.ended == nil })
            #expect(Set(formulations.values.flatMap { $0 }.map(\.researcher)).count == 2)
        }
    }

    @Test("the register has entries of both bases, one incomplete, one declined, and one withdrawn who is in no note")
    func register() throws {
        try Self.read { reader in
            let participants = try reader.participants()
            let histories = try reader.participantHistories()
            let notes = try reader.participantSourceCounts()
            #expect(Set(participants.compactMap(\.legalBasis)) == [.consent, .publicInterest])
            #expect(participants.contains { $0.legalBasis == nil && notes[$0.id, default: 0] > 0 })
            #expect(participants.contains { $0.scopes[.quoting] == false })
            let gone = participants.filter { [.withdrawn, .declined].contains(histories[$0.id]?.last?.status) }
            #expect(Set(gone.compactMap { histories[$0.id]?.last?.status }) == [.withdrawn, .declined])
            #expect(gone.allSatisfy { notes[$0.id, default: 0] == 0 })
            #expect(participants.filter { !gone.contains($0) }.allSatisfy { notes[$0.id, default: 0] > 0 })
            #expect(try reader.organisations().count == 7)
        }
    }

    @Test("nobody stands in a note from before they were informed")
    func informed() throws {
        try Self.read { reader in
            let dates = Dictionary(uniqueKeysWithValues: try reader.sources().map { ($0.id, $0.date ?? "") })
            let informed = Dictionary(uniqueKeysWithValues: try reader.participants().compactMap { person in person.informedOn.map { (person.id, $0) } })
            for (source, people) in try reader.sourceParticipants() {
                for person in people where informed[person] != nil { #expect((informed[person] ?? "") <= (dates[source] ?? ""), "\(dates[source] ?? "")") }
            }
        }
    }
}
