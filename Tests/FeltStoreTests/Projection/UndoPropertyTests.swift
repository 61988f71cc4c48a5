import FeltModel
@testable import FeltStore
import FeltTestSupport
import Testing

@Suite("Undo of random entries")
struct UndoPropertyTests {
    @Test("gives every table as it was, whose entry each row counts as changed by included, and undo of undo brings all back", arguments: Seeds.some(40))
    func inverse(seed: UInt64) throws {
        try TrialStudy.with(TrialStudy.options(seed: seed)) { study in
            var history = RandomHistory(study, seed: seed)
            for step in 0..<20 {
                let before = try TableDump(study)
                guard let entry = try history.step() else { continue }
                let after = try TableDump(study)
                guard let undo = try study.undo(entry.id, by: TrialStudy.founder).entry else { Issue.record("seed \(seed): nothing written"); return }
                #expect(undo.undoOf == entry.id && undo.changeCount == entry.changeCount)
                let undone = try TableDump(study)
                #expect(undone == before, "seed \(seed), step \(step), \(entry.line):\n\(undone.difference(from: before))")
                guard undone == before else { return }
                _ = try study.undo(undo.id, by: TrialStudy.founder)
                let redone = try TableDump(study)
                #expect(redone == after, "seed \(seed), step \(step), \(entry.line):\n\(redone.difference(from: after))")
                guard redone == after else { return }
            }
            #expect(try study.examine().findings.isEmpty, "seed \(seed)")
        }
    }

    /// The newest entry of anybody's that is no undo and has been taken back an even number of times.
    private static func newestStanding(_ study: Study) throws -> EntryID? {
        let entries = try study.read { try $0.entries() }
        func isStanding(_ id: EntryID) -> Bool { entries.first { $0.undoOf == id }.map { !isStanding($0.id) } ?? true }
        return entries.first { $0.undoOf == nil && $0.action != "init" && isStanding($0.id) }?.id
    }

    @Test("from the newest back leaves what the first entry made", arguments: Seeds.some(10))
    func wayBack(seed: UInt64) throws {
        try TrialStudy.with(TrialStudy.options(seed: seed)) { study in
            let beginning = try TableDump(study)
            var history = RandomHistory(study, seed: seed)
            try history.run(25)
            var count = 0
            while count < 200 {
                guard let newest = try Self.newestStanding(study) else { break }
                _ = try study.undo(newest, by: TrialStudy.founder)
                count += 1
            }
            let end = try TableDump(study)
            #expect(end == beginning, "seed \(seed):\n\(end.difference(from: beginning))")
            #expect(try study.examine().findings.isEmpty, "seed \(seed)")
        }
    }
}
