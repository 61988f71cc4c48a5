import Testing

@testable import FeltRefi

@Suite("LossReport")
struct LossReportTests {
    @Test("counts one entry a kind, in the order in which the kinds came up, with the first explanation")
    func adding() {
        var report = LossReport()
        report.add("b", "First.")
        report.add("a", count: 2, "Second.")
        report.add("b", count: 3, "Third.")
        #expect(report.entries.map(\.kind) == ["b", "a"])
        #expect(report.entries.map(\.count) == [4, 2])
        #expect(report.entries.map(\.explanation) == ["First.", "Second."])
        #expect(report.count(of: "b") == 4)
        #expect(report.count(of: "c") == 0)
    }

    @Test("a count that is not positive leaves it empty", arguments: [0, -1, Int.min])
    func nothing(count: Int) {
        var report = LossReport()
        report.add("a", count: count, "Nothing.")
        #expect(report.isEmpty)
        report.add("a", "One.")
        report.add("a", count: count, "Nothing.")
        #expect(report.count(of: "a") == 1)
        #expect(!report.isEmpty)
    }

    @Test("another report is added after its own entries, kinds in common into one")
    func merging() {
        var (left, right) = (LossReport(), LossReport())
        left.add("a", "A.")
        right.add("b", count: 2, "B.")
        right.add("a", count: 3, "Other.")
        left.merge(right)
        #expect(left.entries.map(\.kind) == ["a", "b"])
        #expect(left.entries.map(\.count) == [4, 2])
        #expect(left.entries.map(\.explanation) == ["A.", "B."])
        left.merge(LossReport())
        #expect(left.count(of: "a") == 4)
    }
}
