import FeltModel
@testable import FeltStore
import FeltTestSupport
import Testing

@Suite("Random histories")
struct HistoryPropertyTests {
    @Test("leave a study that doctor finds sound, and whose tables a fresh fold gives again", arguments: Seeds.some(60))
    func sound(seed: UInt64) throws {
        try TrialStudy.with(TrialStudy.options(seed: seed)) { study in
            var history = RandomHistory(study, seed: seed)
            try history.run(Int(30 + seed % 51))
            let findings = try study.examine().findings
            #expect(findings.isEmpty, "seed \(seed): \(findings)")
            let before = try TableDump(study)
            // Undos may leave few rows, but never few entries.
            let count = try study.read { try $0.entries().count }
            #expect(count > 8, "seed \(seed): the history did nothing")
            try study.rebuildTables()
            let after = try TableDump(study)
            #expect(before == after, "seed \(seed):\n\(before.difference(from: after))")
            #expect(try study.examine().findings.isEmpty, "seed \(seed)")
        }
    }

    @Test("an act that is refused leaves everything as it was", arguments: Seeds.some(8))
    func refused(seed: UInt64) throws {
        try TrialStudy.with(TrialStudy.options(seed: seed)) { study in
            var history = RandomHistory(study, seed: seed)
            for _ in 0..<60 {
                let before = try (TableDump(study), study.value("SELECT count(*) FROM change", as: Int.self), study.value("SELECT count(*) FROM content", as: Int.self))
                guard try history.step() == nil else { continue }
                let after = try (TableDump(study), study.value("SELECT count(*) FROM change", as: Int.self), study.value("SELECT count(*) FROM content", as: Int.self))
                #expect(before == after, "seed \(seed)")
            }
            #expect(!history.refusals.isEmpty, "seed \(seed): nothing was refused")
        }
    }
}
