import FeltModel
@testable import FeltStore
import FeltTestSupport
import Testing

@Suite("Copies that were written in apart")
struct MergePropertyTests {
    /// What the doctor finds, but for conflicts.
    private static func findings(_ study: Study) throws -> [Finding] { try study.examine().findings.filter { $0.code != "conflict" } }

    @Test("come out with the same tables, conflicts included, in whatever order the entries arrive", arguments: Seeds.some(24) + [160_981_890])
    func sameTables(seed: UInt64) throws {
        try StudyCopies.with(3, seed: seed) { study in
            var history = RandomHistory(study, seed: seed)
            try history.run(12)
        } _: { copies in
            var random = SeededGenerator(seed: seed)
            for round in 0..<2 {
                for (index, study) in copies.studies.enumerated() {
                    var history = RandomHistory(study, seed: seed &+ UInt64(index * 31 + round * 101 + 1))
                    try history.run(12)
                }
                try copies.exchange(using: &random)
                let dumps = try copies.studies.map { try TableDump($0) }
                for dump in dumps.dropFirst() { #expect(dump == dumps[0], "seed \(seed):\n\(dump.difference(from: dumps[0]))") }
                for study in copies.studies.prefix(round == 0 ? 1 : 3) {
                    let findings = try Self.findings(study)
                    #expect(findings.isEmpty, "seed \(seed): \(findings)")
                }
            }
        }
    }

    @Test("can be written in after the exchange, and undo gives every table as it was", arguments: Seeds.some(12))
    func undoAfterwards(seed: UInt64) throws {
        try StudyCopies.with(2, seed: seed) { study in
            var history = RandomHistory(study, seed: seed)
            try history.run(10)
        } _: { copies in
            var random = SeededGenerator(seed: seed)
            for (index, study) in copies.studies.enumerated() {
                var history = RandomHistory(study, seed: seed &+ UInt64(index + 1))
                try history.run(15)
            }
            try copies.exchange(using: &random)
            let study = copies.studies[0]
            var history = RandomHistory(study, seed: seed &+ 3)
            for step in 0..<12 {
                let before = try TableDump(study)
                guard let entry = try history.step() else { continue }
                let after = try TableDump(study)
                let undo = try study.undo(entry.id, by: TrialStudy.founder).entry
                let undone = try TableDump(study)
                #expect(undone == before, "seed \(seed), step \(step), \(entry.line):\n\(undone.difference(from: before))")
                _ = try study.undo(undo?.id, by: TrialStudy.founder)
                let redone = try TableDump(study)
                #expect(redone == after, "seed \(seed), step \(step), \(entry.line):\n\(redone.difference(from: after))")
                guard undone == before, redone == after else { return }
            }
            let findings = try Self.findings(study)
            #expect(findings.isEmpty, "seed \(seed): \(findings)")
        }
    }
}
