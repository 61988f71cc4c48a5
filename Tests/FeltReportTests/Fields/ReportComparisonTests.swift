import FeltModel
import Testing

@testable import FeltReport

@Suite("Comparing two reports")
struct ReportComparisonTests {
    private static func marked(_ now: ReportFields, since then: ReportFields) throws -> (fields: ReportFields, count: Int) {
        var comparison = ReportComparison(try ReportWords(.nb))
        let fields = comparison.marked(now, since: then)
        return (fields, comparison.count)
    }

    private static func table(_ rows: [(String, Int)], leftOut: [(String, Int)] = [], isCompared: Bool = true) -> ReportTable {
        func row(_ one: (String, Int)) -> ReportTable.Row { .init(one.0, [.text(one.0), .number(one.1)]) }
        var table = ReportTable(caption: "Tall", columns: [.init("Hva"), .init("Antall", isNumber: true, isCompared: isCompared)], rows: rows.map(row))
        table.leftOut = leftOut.map(row)
        return table
    }

    @Test("marks rows that are new, changed and gone, and leaves the others alone")
    func rows() throws {
        let (fields, count) = try Self.marked(["t": .table(Self.table([("a", 1), ("b", 2), ("c", 3)]))], since: ["t": .table(Self.table([("a", 1), ("b", 1), ("d", 4)]))])
        guard case .table(let table)? = fields["t"] else { throw Failure() }
        #expect(table.rows.map(\.key) == ["a", "b", "c", "d"] && table.rows.map(\.change) == [nil, .changed, .new, .gone])
        #expect(table.rows[1].cells[1].before == .number(1) && count == 3)
    }

    @Test("rows without room are neither new where they move up nor gone where they move down")
    func leftOut() throws {
        let (fields, count) = try Self.marked(
            ["t": .table(Self.table([("b", 1)], leftOut: [("a", 1)]))], since: ["t": .table(Self.table([("a", 1)], leftOut: [("b", 1)]))])
        guard case .table(let table)? = fields["t"] else { throw Failure() }
        #expect(table.rows.map(\.change) == [nil] && count == 0)
    }

    @Test("a column that counts days is no change")
    func days() throws {
        let (_, count) = try Self.marked(["t": .table(Self.table([("a", 9)], isCompared: false))], since: ["t": .table(Self.table([("a", 1)], isCompared: false))])
        #expect(count == 0)
    }

    @Test("gone rows stand in the columns of now")
    func columns() throws {
        var then = Self.table([("a", 1)])
        then.columns.insert(.init("Før"), at: 1)
        then.rows[0].cells.insert(.text("x"), at: 1)
        let (fields, _) = try Self.marked(["t": .table(Self.table([]))], since: ["t": .table(then)])
        guard case .table(let table)? = fields["t"] else { throw Failure() }
        #expect(table.rows[0].cells.map(\.content) == [.text("a"), .number(1)] && table.rows[0].change == .gone)
    }

    @Test("words are marked with what they were, also where there are none now or were none then")
    func words() throws {
        let now: ReportFields = [
            "a": .text("ny"), "b": .missing, "c": .traced("3", command: "felt list sources"), "d": .counting(.text("i 3 dager"), basis: "S1"), "e": .text("lik"), "title": .text("B"),
        ]
        let then: ReportFields = [
            "b": .text("før"), "c": .traced("2", command: "felt list sources"), "d": .counting(.text("i 1 dag"), basis: "S1"), "e": .text("lik"), "title": .text("A"),
        ]
        let (fields, count) = try Self.marked(now, since: then)
        #expect(count == 3)
        #expect(fields["a"] == .changed(.text("ny"), before: "ingen data") && fields["b"] == .changed(.missing, before: "før"))
        #expect(fields["c"] == .changed(.traced("3", command: "felt list sources"), before: "2"))
        #expect(fields["d"] == now["d"] && fields["e"] == now["e"] && fields["title"] == now["title"])
    }

    @Test("items of lists are the same where their keys are")
    func items() throws {
        let now: ReportFields = ["l": .list([["key": .text("1"), "what": .text("annet")], ["key": .text("2"), "what": .text("x")], ["what": .text("y")]])]
        let then: ReportFields = ["l": .list([["key": .text("1"), "what": .text("noe")]], rest: [["what": .text("y")]])]
        let (fields, _) = try Self.marked(now, since: then)
        guard case .list(let items, _)? = fields["l"] else { throw Failure() }
        #expect(items.map { $0["is_new"] } == [.flag(false), .flag(true), .flag(false)])
    }

    private struct Failure: Error {}
}
