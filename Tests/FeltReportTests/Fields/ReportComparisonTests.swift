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
        #expect(count == 4)
        #expect(fields["a"] == .changed(.text("ny"), before: "ingen data") && fields["b"] == .changed(.missing, before: "før"))
        #expect(fields["c"] == .changed(.traced("3", command: "felt list sources"), before: "2"))
        #expect(fields["d"] == now["d"] && fields["e"] == now["e"])
        #expect(fields["title"] == .changed(.text("B"), before: "A"))
    }

    @Test("the foot, the first cells of rows and what a picture shows are compared, what is another in every report is not")
    func everything() throws {
        func fields(_ behind: String, _ kept: ReportField, _ cell: String, _ seen: String, _ made: String) -> ReportFields {
            let table = ReportTable(caption: "T", columns: [.init("Sak"), .init("Antall")], rows: [.init("a", [.text(cell), .number(1)])])
            return [
                "behind": .text(behind), "kept_back": kept, "t": .table(table), "p": .picture(ReportPicture(caption: "P", svg: "<svg/>", alternative: seen)), "made": .text(made),
                "state": .text(made),
            ]
        }
        let (marked, count) = try Self.marked(fields("2 kilder", .missing, "Ny", "S2", "i dag"), since: fields("1 kilde", .text("Utelatt"), "Gammel", "S1", "i går"))
        #expect(count == 4 && marked["made"] == .text("i dag"))
        #expect(marked["behind"] == .changed(.text("2 kilder"), before: "1 kilde") && marked["kept_back"] == .changed(.text("–"), before: "Utelatt"))
        guard case .table(let table)? = marked["t"], case .picture(let picture)? = marked["p"] else { throw Failure() }
        #expect(table.rows[0].change == .changed && table.rows[0].cells[0].before == .text("Gammel") && picture.isChanged)
        try #expect(Self.marked(fields("1", .missing, "a", "S1", "x"), since: fields("1", .missing, "a", "S1", "y")).count == 0)
        // What is gone is shown, too.
        #expect(marked["kept_back"]?.isThere == true)
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
