import FeltModel
@testable import FeltStore
import FeltTestSupport
import FeltText
import Testing

@Suite("What coders settle")
struct SettlementTests {
    private static let jon = ResearcherID("f0rsker00002")

    /// A study in which jon has coded the same sentence as the founder, a little longer, with a memo.
    private static func with(_ body: (SmallStudy, _ other: CodingID) throws -> Void) throws {
        try SmallStudy.with { small in
            let other = try small.study.act("jon") { draft, _ in
                try draft.addResearcher(id: jon, slug: TrialStudy.slug("jon"), name: nil, institution: nil)
                let range = SmallStudy.text.ranges[0]
                let id = try draft.addCoding(source: small.source, range: range, in: SmallStudy.text.text, code: small.culture, researcher: jon)
                try draft.addMemo("Jeg leser det bredere.", on: .coding(id), by: jon)
                return id
            }
            try body(small, other)
        }
    }

    private static func codings(_ study: Study, _ ids: CodingID...) throws -> [Coding] { try study.read { reader in try ids.map { try reader.coding(typed: $0.raw) } } }

    @Test("keeping one: it stands with all memos, the other is taken away and known from the journal")
    func kept() throws {
        try Self.with { small, other in
            let study = small.study
            let before = try TableDump(study)
            let named = try Self.codings(study, small.coding, other)
            let entry = try #require(try study.write("consensus", by: TrialStudy.founder) { draft, _ in
                let settlement = NewSettlement(named, outcome: .kept(small.coding), agreedBy: [Self.jon, TrialStudy.founder], reason: "Snevert leser vi likt.")
                return (try draft.settle(settlement, in: SmallStudy.text.text), line: "consensus")
            }.entry)
            try study.read { reader in
                #expect(try reader.codings().map(\.id).contains(small.coding))
                #expect(try !reader.codings().map(\.id).contains(other))
                #expect(try reader.memos(on: small.coding).map(\.text) == ["Et sterkt utsagn.", "Jeg leser det bredere."])
                let settlement = try #require(try reader.settlements().first)
                #expect(settlement.coding == small.coding && settlement.isKept && settlement.entry == entry.id)
                #expect(settlement.agreedBy == [TrialStudy.founder, Self.jon])
                #expect(settlement.reason == "Snevert leser vi likt.")
                let replaced = try reader.replacedCodings(of: [settlement])
                #expect(replaced == [
                    ReplacedCoding(id: other, source: small.source, range: named[1].range, code: small.culture, researcher: Self.jon, stands: true),
                ])
            }
            #expect(try study.examine().findings.isEmpty)
            _ = try study.undo(entry.id, by: TrialStudy.founder)
            #expect(try TableDump(study) == before)
        }
    }

    @Test("a new one stands in the place of both, and nothing in the place of all", arguments: [true, false])
    func others(isNew: Bool) throws {
        try Self.with { small, other in
            let study = small.study
            let before = try TableDump(study)
            let named = try Self.codings(study, small.coding, other)
            let outcome: NewSettlement.Outcome = isNew ? .new(TextRange(6..<10), small.risk, facets: [small.facet]) : .nothing
            let standing = try study.act { draft, _ in
                try draft.settle(NewSettlement(named, outcome: outcome, agreedBy: [Self.jon, TrialStudy.founder]), in: SmallStudy.text.text)
            }
            try study.read { reader in
                let left = try reader.codings().filter { $0.id != small.second }
                #expect(left.map(\.id) == (standing.map { [$0] } ?? []))
                #expect(left.map(\.range) == (isNew ? [TextRange(6..<10)] : []))
                #expect(try reader.memos().filter { $0.coding != nil }.count == (isNew ? 2 : 0))
                let settlement = try #require(try reader.settlements().first)
                #expect(settlement.coding == standing && !settlement.isKept)
                #expect(try reader.replacedCodings(of: [settlement]).map(\.id) == [small.coding, other])
            }
            #expect(try study.examine().findings.isEmpty)
            let (undone, _) = try study.undo(nil, by: TrialStudy.founder)
            #expect(undone.action == "act")
            #expect(try TableDump(study) == before)
        }
    }

    @Test("taking the coding away that was settled on takes the settlement with it")
    func untag() throws {
        try Self.with { small, other in
            let named = try Self.codings(small.study, small.coding, other)
            try small.study.act { draft, _ in
                try draft.settle(NewSettlement(named, outcome: .kept(other), agreedBy: [Self.jon, TrialStudy.founder]), in: SmallStudy.text.text)
            }
            try small.study.act { draft, _ in try draft.removeCoding(other) }
            #expect(try small.study.read { try $0.settlements() } == [])
            #expect(try small.study.examine().findings.isEmpty)
        }
    }

    @Test("codings of two sources, none, and those settled already are refused, and nothing is changed")
    func refused() throws {
        try Self.with { small, other in
            let study = small.study
            let named = try Self.codings(study, small.coding, other)
            let far = try study.act { draft, _ in
                let source = try draft.add(SmallStudy.newSource("intervju-2"))
                return try draft.addCoding(source: source, range: TextRange(0..<4), in: SmallStudy.text.text, code: small.risk, researcher: Self.jon)
            }
            func code(_ codings: [Coding], _ outcome: NewSettlement.Outcome) throws -> String? {
                let before = try TableDump(study)
                let error = #expect(throws: FeltError.self) {
                    try study.act { draft, _ in
                        try draft.settle(NewSettlement(codings, outcome: outcome, agreedBy: [Self.jon, TrialStudy.founder]), in: SmallStudy.text.text)
                    }
                }
                #expect(try TableDump(study) == before)
                return error?.code
            }
            #expect(try code([], .nothing) == "consensus-empty")
            #expect(try code(named + Self.codings(study, far), .nothing) == "consensus-sources")
            #expect(try code(named, .new(TextRange(0..<900), small.risk, facets: [])) == "range-invalid")
            try study.act { draft, _ in
                try draft.settle(NewSettlement(named, outcome: .kept(other), agreedBy: [Self.jon, TrialStudy.founder]), in: SmallStudy.text.text)
            }
            #expect(try code(Self.codings(study, other), .nothing) == "consensus-settled")
        }
    }

    @Test("a study without a table for it has none, and says so when one is to be written")
    func older() throws {
        try Self.with { small, other in
            try small.study.damage("DROP TABLE settlement")
            #expect(try small.study.read { try $0.settlements() } == [])
            let named = try Self.codings(small.study, small.coding, other)
            let error = #expect(throws: FeltError.self) {
                try small.study.act { draft, _ in try draft.settle(NewSettlement(named, outcome: .nothing, agreedBy: []), in: SmallStudy.text.text) }
            }
            #expect(error?.code == "study-older")
            try small.study.act { draft, _ in try draft.removeCoding(small.second) }
        }
    }
}
