import FeltModel
@testable import FeltStore
import FeltTestSupport
import Synchronization
import Testing

@Suite("The order of entries")
struct JournalClockTests {
    @Test("is that in which they were written, whatever the wall clock does, and the tables follow it")
    func clockSetBack() throws {
        let now = Mutex<Int64>(1_772_366_400_000)
        var options = TrialStudy.options()
        options.now = { now.withLock { $0 } }
        try TrialStudy.with(options) { study in
            for (number, step) in [(1, 0), (2, 0), (3, -3_600_000), (4, 3_600_001), (5, -1)] as [(Int, Int64)] {
                now.withLock { $0 += step }
                try study.act { draft, reader in
                    guard let old = try reader.cases().first else { _ = try draft.addCase(slug: TrialStudy.slug("a"), stage: "S\(number)"); return }
                    var new = old
                    new.stage = "S\(number)"
                    try draft.change(old, to: new)
                }
            }
            let entries = try study.read { try $0.entries() }
            #expect(entries.map(\.clock.description) == [
                "2026-03-01T12:00:00.001Z/0001", "2026-03-01T12:00:00.001Z/0000", "2026-03-01T12:00:00.000Z/0003", "2026-03-01T12:00:00.000Z/0002",
                "2026-03-01T12:00:00.000Z/0001", "2026-03-01T12:00:00.000Z/0000",
            ])
            #expect(entries.map(\.id.sequence) == [6, 5, 4, 3, 2, 1])
            try study.rebuildTables()
            #expect(try study.read { try $0.cases().map(\.stage) } == ["S5"])
            #expect(try study.examine().findings == [])
        }
    }

    @Test("goes on behind everything that another copy wrote, though that copy's clock ran ahead")
    func aheadElsewhere() throws {
        try StudyCopies.with(2, steps: [1_000, 90_000_000]) { _ = try SmallStudy($0) } _: { copies in
            try copies.studies[1].act { draft, _ in try draft.addCase(slug: TrialStudy.slug("fremtid")) }
            var random = SeededGenerator(seed: 1)
            try copies.exchange(using: &random)
            try copies.studies[0].act { draft, reader in
                guard let old = try reader.cases().first(where: { $0.slug.text == "fremtid" }) else { return }
                var new = old
                new.stage = "S2"
                try draft.change(old, to: new)
            }
            let newest = try copies.studies[0].read { try $0.entries(limit: 2) }
            #expect(newest.map(\.id.replica) == ["aaaaaa", "bbbbbb"])
            #expect(newest[0].clock > newest[1].clock)
            try copies.exchange(using: &random)
            #expect(try copies.studies[1].read { try $0.cases().first { $0.slug.text == "fremtid" }?.stage } == "S2")
            #expect(try copies.studies[1].examine().findings == [])
        }
    }
}
