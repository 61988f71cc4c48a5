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

    /// The entry that stands through the newest entry of all, its own or the one that brought it back: what was done last.
    private static func newestStanding(_ study: Study) throws -> EntryID? {
        let entries = try study.read { try $0.entries() }
        let undoings = Dictionary(entries.enumerated().compactMap { place, entry in entry.undoOf.map { ($0, (place, entry.id)) } }, uniquingKeysWith: { first, _ in first })
        var newest: (place: Int, id: EntryID)?
        for (start, entry) in entries.enumerated() where entry.undoOf == nil && entry.action != "init" {
            var (place, id, isStanding) = (start, entry.id, true)
            while let next = undoings[id] { (place, id, isStanding) = (next.0, next.1, !isStanding) }
            if isStanding, place < newest?.place ?? .max { newest = (place, entry.id) }
        }
        return newest?.id
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
