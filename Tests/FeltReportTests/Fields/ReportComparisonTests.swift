import FeltModel
import Testing

@testable import FeltReport

@Suite("Comparing two reports")
struct ReportComparisonTests {
    private static func marked(_ now: ReportFields, since then: ReportFields) throws -> (fields: ReportFields, count: Int) {
        var comparison = ReportComparison(try ReportWords(.nb), optional: ["kept_back", "owner"])
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
        #expect(fields["a"] == .added(.text("ny")) && fields["b"] == .changed(.missing, before: "før"))
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
        #expect(marked["behind"] == .changed(.text("2 kilder"), before: "1 kilde") && marked["kept_back"] == .gone(before: "Utelatt"))
        guard case .table(let table)? = marked["t"], case .picture(let picture)? = marked["p"] else { throw Failure() }
        #expect(table.rows[0].change == .changed && table.rows[0].cells[0].before == .text("Gammel") && picture.change == .changed)
        try #expect(Self.marked(fields("1", .missing, "a", "S1", "x"), since: fields("1", .missing, "a", "S1", "y")).count == 0)
        // What is gone is shown, too.
        #expect(marked["kept_back"]?.isThere == true)
    }

    @Test("a figure that reads the same is no change, and a picture of the same things is none either, in whatever order they stand")
    func readsTheSame() throws {
        func fields(_ size: Double, _ shown: Set<String>, _ seen: String) -> ReportFields {
            let table = ReportTable(caption: "T", columns: [.init("Hva"), .init("kB", isNumber: true)], rows: [.init("a", [.text("a"), .decimal(size, places: 1)])])
            return ["t": .table(table), "p": .picture(ReportPicture(caption: "P", svg: "<svg/>", alternative: seen, shown: shown))]
        }
        try #expect(Self.marked(fields(0.31, ["A: S1", "B: S2"], "A, B"), since: fields(0.28, ["A: S1", "B: S2"], "B, A")).count == 0)
        try #expect(Self.marked(fields(0.36, ["A: S1"], "A"), since: fields(0.34, ["A: S0"], "A")).count == 2)
    }

    @Test("a cell of which only a part is compared is no change where that part is the same, nor where all of it reads the same")
    func bases() throws {
        func fields(_ content: String, _ basis: String) -> ReportFields {
            var cell = ReportTable.Cell.text(content)
            cell.basis = .text(basis)
            return ["t": .table(ReportTable(caption: "T", columns: [.init("Hva")], rows: [.init("a", [cell])]))]
        }
        try #expect(Self.marked(fields("2", "1"), since: fields("1", "1")).count == 0 && Self.marked(fields("1", "2"), since: fields("1", "1")).count == 0)
        try #expect(Self.marked(fields("2", "2"), since: fields("1", "1")).count == 1)
    }

    @Test("a picture of what was not there is new, and one that is there no more is told by what it was of")
    func pictures() throws {
        let picture = ReportField.picture(ReportPicture(caption: "Veien", svg: "<svg/>", alternative: "S1"))
        guard case .picture(let new)? = try Self.marked(["owner": picture], since: ["owner": .missing]).fields["owner"] else { throw Failure() }
        #expect(new.change == .new)
        try #expect(Self.marked(["owner": .missing], since: ["owner": picture]).fields["owner"] == .gone(before: "Veien"))
        try #expect(Self.marked(["owner": picture], since: ["owner": picture]).count == 0)
    }

    @Test("what a page leaves out where it is missing is new or gone, and nothing is said to have been no data")
    func newAndGone() throws {
        func step(_ owner: ReportField) -> ReportFields { ["l": .list([["key": .text("1"), "owner": owner]])] }
        try #expect(Self.items(Self.marked(step(.text("leder")), since: step(.missing)).fields, "l")[0]["owner"] == .added(.text("leder")))
        try #expect(Self.items(Self.marked(step(.missing), since: step(.text("leder"))).fields, "l")[0]["owner"] == .gone(before: "leder"))
        func page(_ field: ReportField) throws -> String {
            let context = TemplateContext(try ReportWords(.nb))
            _ = context.root(["x": field])
            return context.changes.joined()
        }
        try #expect(page(.added(.text("leder"))) == "(ny)" && page(.gone(before: "leder")) == "(fjernet: leder)" && page(.gone(before: "")) == "(fjernet)")
        // What a page says is missing it says here too.
        try #expect(page(.changed(.missing, before: "leder")) == "(fjernet: leder)" && page(.changed(.text("a"), before: "b")) == "(før: b)")
    }

    @Test("a code that hangs under another is no new one, and none is gone; other items with the same key are not the same")
    func wandering() throws {
        func branches(_ first: [String], _ second: [String], _ inner: String = "codes") -> ReportFields {
            func codes(_ names: [String], _ path: String) -> ReportField { .list(names.map { ["key": .text($0), "path": .text("\(path).\($0)")] }) }
            return ["l": .list([["key": .text("1"), inner: codes(first, "a")], ["key": .text("2"), inner: codes(second, "b")]])]
        }
        let (fields, _) = try Self.marked(branches(["x"], ["y", "z"]), since: branches(["x", "y"], ["z"]))
        let items = try Self.items(fields, "l")
        try #expect(Self.items(items[0], "codes_gone").isEmpty)
        let moved = try #require(try Self.items(items[1], "codes").first)
        #expect(moved["is_new"] == .flag(false) && moved["is_changed"] == .flag(true) && moved["path"] == .changed(.text("b.y"), before: "a.y"))
        let others = try Self.items(Self.marked(branches([], ["y"], "raters"), since: branches(["y"], [], "raters")).fields, "l")
        try #expect(Self.items(others[0], "raters_gone").count == 1 && Self.items(others[1], "raters")[0]["is_new"] == .flag(true))
    }

    @Test("items of lists are the same where their keys are")
    func items() throws {
        let now: ReportFields = ["l": .list([["key": .text("1"), "what": .text("annet")], ["key": .text("2"), "what": .text("x")], ["what": .text("y")]])]
        let then: ReportFields = ["l": .list([["key": .text("1"), "what": .text("noe")]], rest: [["what": .text("y")]])]
        let (fields, _) = try Self.marked(now, since: then)
        guard case .list(let items, _, _)? = fields["l"] else { throw Failure() }
        #expect(items.map { $0["is_new"] } == [.flag(false), .flag(true), .flag(false)])
        #expect(items.map { $0["is_changed"] } == [.flag(true), .flag(false), .flag(false)])
        #expect(items[0]["what"] == .changed(.text("annet"), before: "noe") && items[2]["what"] == .text("y"))
    }

    private static func items(_ fields: ReportFields, _ name: String) throws -> [ReportFields] {
        guard case .list(let items, _, _)? = fields[name] else { throw Failure() }
        return items
    }

    @Test("what is gone from a list stands beside it, as it was or as it ended; what there was no room for is not gone")
    func gone() throws {
        let now: ReportFields = [
            "l": .list([["what": .text("a")]], rest: [["what": .text("b")]], ended: [["key": .text("2"), "ended": .text("gjort")], ["key": .text("9"), "ended": .text("aldri")]]),
        ]
        let then: ReportFields = ["l": .list([["what": .text("a")], ["what": .text("b")], ["key": .text("2"), "what": .text("c")], ["what": .text("d")]], rest: [["what": .text("e")], ["key": .text("9"), "what": .text("f")]])]
        let (fields, count) = try Self.marked(now, since: then)
        let gone = try Self.items(fields, "l_gone")
        #expect(gone.map { $0["what"] } == [.text("c"), .text("d"), .text("f")] && gone.map { $0["ended"] } == [.text("gjort"), nil, .text("aldri")] && gone.allSatisfy { $0["is_gone"] == .flag(true) })
        #expect(count == 3)
        var drawn = ReportComparison(try ReportWords(.nb), tellsGone: false)
        try #expect(Self.items(drawn.marked(now, since: then), "l_gone").isEmpty && drawn.count == 0)
    }

    @Test("lists in items are compared, and what an item asks for; an item in which something changed has changed")
    func nested() throws {
        func fields(_ inner: [String], _ isOld: Bool) -> ReportFields {
            ["l": .list([["key": .text("1"), "is_old": .flag(isOld), "inner": .list(inner.map { ["what": .text($0)] })], ["key": .text("2"), "is_old": .flag(false), "inner": .list([])]])]
        }
        let (marked, _) = try Self.marked(fields(["a", "c"], false), since: fields(["a", "b"], false))
        let items = try Self.items(marked, "l")
        #expect(items.map { $0["is_changed"] } == [.flag(true), .flag(false)])
        try #expect(Self.items(items[0], "inner").map { $0["is_new"] } == [.flag(false), .flag(true)] && Self.items(items[0], "inner_gone").map { $0["what"] } == [.text("b")])
        let flagged = try Self.marked(fields(["a"], true), since: fields(["a"], false))
        try #expect(Self.items(flagged.fields, "l")[0]["is_changed"] == .flag(true) && flagged.count == 1)
        try #expect(Self.marked(fields(["a"], true), since: fields(["a"], true)).count == 0)
    }

    @Test("of items with the same key those that say the same belong together")
    func sameKey() throws {
        func list(_ owners: [String]) -> ReportFields { ["l": .list(owners.map { ["key": .text("k"), "owner": .text($0)] })] }
        let (fields, _) = try Self.marked(list(["b", "c"]), since: list(["a", "b"]))
        try #expect(Self.items(fields, "l").map { $0["owner"] } == [.text("b"), .changed(.text("c"), before: "a")])
    }

    @Test("partners read of what is gone neither numbers of people nor what stood in lists")
    func partners() throws {
        let now: ReportFields = ["for_partners": .flag(true), "l": .list([["key": .text("1"), "n": .text("færre enn 6"), "w": .text("x")]])]
        let then: ReportFields = [
            "for_partners": .flag(true),
            "l": .list([
                ["key": .text("1"), "n": .text("minst 12"), "w": .text("y")],
                ["key": .text("2"), "n": .text("minst 6 kodinger"), "w": .text("navn"), "kept": .text("(Teksten holdes tilbake.)"), "inner": .list([["what": .text("a")]])],
            ]),
        ]
        let (fields, _) = try Self.marked(now, since: then)
        let (item, gone) = (try Self.items(fields, "l")[0], try Self.items(fields, "l_gone")[0])
        #expect(item["n"] == .changed(.text("færre enn 6"), before: "") && item["w"] == .changed(.text("x"), before: "y"))
        #expect(gone["n"] == .text("vises ikke") && gone["w"] == .text("navn") && gone["kept"] == .text("et punkt som sto her") && gone["inner"] == .list([]))
    }

    @Test("a column that is called otherwise says what it was called, one that came is new, and one that went is named")
    func columnNames() throws {
        func table(_ columns: [(key: String, title: String)]) -> ReportFields {
            let cells = columns.map { ReportTable.Cell.text($0.key) }
            return ["t": .table(ReportTable(caption: "T", columns: columns.map { .init($0.title, key: $0.key) }, rows: [.init("r", cells)], note: "Merknad."))]
        }
        let (fields, count) = try Self.marked(table([("a", "Ny tittel"), ("c", "C")]), since: table([("a", "Tittel"), ("b", "B")]))
        guard case .table(let table)? = fields["t"] else { throw Failure() }
        #expect(table.columns.map(\.change) == ["før: Tittel", "ny"] && table.note == "Kolonner som er fjernet: B. Merknad." && count == 3)
        #expect(table.rows[0].change == nil)
    }

    @Test("what stands in place of rows is marked where it says something else, or stands for rows that were told")
    func inPlaceOfRows() throws {
        func table(_ none: String?, _ rows: [String] = [], leftOut: [String] = []) -> ReportFields {
            var table = ReportTable(caption: "T", columns: [.init("a")], rows: rows.map { .init($0, [.text($0)]) })
            (table.none, table.leftOut) = (none, leftOut.map { .init($0, [.text($0)]) })
            return ["t": .table(table)]
        }
        func said(_ now: ReportFields, _ then: ReportFields) throws -> String? {
            guard case .table(let table)? = try Self.marked(now, since: then).fields["t"] else { throw Failure() }
            return table.none
        }
        try #expect(said(table("færre", leftOut: ["x"]), table(nil, ["x"])) == "færre (endret)")
        try #expect(said(table("a og b"), table("a")) == "a og b (endret)" && said(table("a"), table(nil)) == "a (ny)" && said(table("a"), table("a")) == "a")
    }

    @Test("partners are told what the group size was, and the team nothing, whose pages do not say it")
    func limit() throws {
        func fields(_ size: Int, _ isForPartners: Bool) -> ReportFields { ["for_partners": .flag(isForPartners), "limit": .text("Det som færre enn \(size) personer står bak, vises ikke.")] }
        try #expect(Self.marked(fields(3, true), since: fields(6, true)).fields["limit"]
            == .changed(.text("Det som færre enn 3 personer står bak, vises ikke."), before: "Det som færre enn 6 personer står bak, vises ikke."))
        try #expect(Self.marked(fields(3, false), since: fields(6, false)).count == 0)
    }

    private struct Failure: Error {}
}
