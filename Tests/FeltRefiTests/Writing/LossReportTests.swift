import FeltModel
import Testing

@testable import FeltRefi

@Suite("LossReport")
struct LossReportTests {
    @Test("counts one entry a kind, in the order in which the kinds came up, with the first explanation")
    func adding() {
        var report = LossReport()
        report.add("b", "First.", nb: "First på norsk.")
        report.add("a", count: 2, "Second.", nb: "Second på norsk.")
        report.add("b", count: 3, "Third.", nb: "Third på norsk.")
        #expect(report.entries.map(\.kind) == ["b", "a"])
        #expect(report.entries.map(\.count) == [4, 2])
        #expect(report.entries.map(\.explanation) == ["First.", "Second."])
        #expect(report.entries.map { $0.sentence(in: .en) } == ["First.", "Second."])
        #expect(report.entries.map { $0.sentence(in: .nb) } == ["First på norsk.", "Second på norsk."])
        #expect(report.count(of: "b") == 4)
        #expect(report.count(of: "c") == 0)
    }

    @Test("a count that is not positive leaves it empty", arguments: [0, -1, Int.min])
    func nothing(count: Int) {
        var report = LossReport()
        report.add("a", count: count, "Nothing.", nb: "Nothing på norsk.")
        #expect(report.isEmpty)
        report.add("a", "One.", nb: "One på norsk.")
        report.add("a", count: count, "Nothing.", nb: "Nothing på norsk.")
        #expect(report.count(of: "a") == 1)
        #expect(!report.isEmpty)
    }

    @Test("another report is added after its own entries, kinds in common into one")
    func merging() {
        var (left, right) = (LossReport(), LossReport())
        left.add("a", "A.", nb: "A på norsk.")
        right.add("b", count: 2, "B.", nb: "B på norsk.")
        right.add("a", count: 3, "Other.", nb: "Other på norsk.")
        left.merge(right)
        #expect(left.entries.map(\.kind) == ["a", "b"])
        #expect(left.entries.map(\.count) == [4, 2])
        #expect(left.entries.map(\.explanation) == ["A.", "B."])
        left.merge(LossReport())
        #expect(left.count(of: "a") == 4)
    }
}
