import FeltModel
@testable import FeltStore
import FeltTestSupport
import Testing

@Suite("The study as it stood before a moment")
struct PastTests {
    @Test("has every table as it was then, and the study stays as it is", arguments: Seeds.some(16))
    func past(seed: UInt64) throws {
        try TrialStudy.with(TrialStudy.options(seed: seed)) { study in
            var history = RandomHistory(study, seed: seed)
            var moments: [(entry: Entry, before: TableDump)] = []
            for _ in 0..<20 {
                let before = try TableDump(study)
                if let entry = try history.step() { moments.append((entry, before)) }
            }
            let now = try TableDump(study)
            let journal = try study.read { try $0.entries() }
            for moment in moments {
                let past = try study.read(before: .entry(moment.entry)) { try TableDump($0.database) }
                #expect(past == moment.before, "seed \(seed), \(moment.entry.id):\n\(past.difference(from: moment.before))")
                let bare = try study.read(before: .entry(moment.entry), passages: false) { try TableDump($0.database) }
                let withoutPassages = moment.before.rows.filter { !$0.hasPrefix("passage ") && !$0.hasPrefix("conflict ") }
                #expect(bare.rows.filter { !$0.hasPrefix("conflict ") } == withoutPassages, "seed \(seed), \(moment.entry.id)")
            }
            #expect(try TableDump(study) == now)
            #expect(try study.read { try $0.entries() } == journal)
            #expect(try study.examine().findings.isEmpty, "seed \(seed)")
        }
    }

    @Test("a time has all that was done before it, and what was done at it is not there yet")
    func times() throws {
        try SmallStudy.with { small in
            let entries = try small.study.read { try $0.entries() }
            let tag = try #require(entries.first { $0.action == "tag" })
            func codings(_ milliseconds: Int64) throws -> Int {
                try small.study.read(before: .time(milliseconds: milliseconds)) { try $0.codings().count }
            }
            #expect(try codings(tag.clock.milliseconds) == 0)
            #expect(try codings(tag.clock.milliseconds + 1) == 2)
            #expect(try small.study.read(before: .time(milliseconds: 0)) { try $0.sources().count } == 0)
            let text = try small.study.read(before: .entry(tag)) { try $0.text(of: small.source) }
            #expect(text == SmallStudy.text.text)
        }
    }

    @Test("an error in it leaves the study readable and writable")
    func errors() throws {
        try SmallStudy.with { small in
            #expect(throws: FeltError.self) {
                try small.study.read(before: .time(milliseconds: Int64.max / 4_000_000)) { try $0.coding(typed: "000000000000") }
            }
            #expect(try small.study.read { try $0.codings().count } == 2)
            try small.study.act { draft, _ in try draft.removeCoding(small.second) }
            #expect(try small.study.read { try $0.codings().count } == 1)
        }
    }
}
