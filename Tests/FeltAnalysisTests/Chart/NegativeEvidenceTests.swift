import FeltAnalysis
import FeltModel
import FeltText
import Testing

@Suite("Negative evidence")
struct NegativeEvidenceTests {
    private static let (driver, barrier, mixed) = (FacetValueID("driver"), FacetValueID("barrier"), FacetValueID("mixed"))
    private static let rule = ValenceRule(helps: [driver], hinders: [barrier])

    private static func items(_ facets: [FacetValueID]...) -> [CellEvidence.Item] {
        facets.enumerated().map { place, values in
            .init(coding: CodingID("c\(place + 1)"), textID: "t", range: TextRange(place..<place + 1), code: CodeID("k"), facets: values)
        }
    }

    @Test(
        "a cell points where all its ratings point",
        arguments: [
            ([RatingValue.plusTwo], CellDirection.helps), ([.plusOne, .plusTwo], .helps), ([.minusOne, .missing], .hinders), ([], .none(.unrated)),
            ([.missing], .none(.missing)), ([.zero], .none(.zero)), ([.mixed], .none(.mixed)), ([.plusOne, .minusOne], .none(.ratersDiffer)),
            ([.plusOne, .zero], .none(.ratersDiffer)), ([.zero, .mixed], .none(.ratersDiffer)),
        ])
    func direction(values: [RatingValue], expected: CellDirection) { #expect(CellDirection(values) == expected) }

    @Test("barriers speak against a rating above zero, drivers against one below; what is mixed only where it is named")
    func negative() {
        let items = Self.items([Self.driver], [Self.barrier], [Self.mixed], [], [Self.driver, Self.barrier])
        let up = NegativeEvidence(items, direction: .helps, rule: Self.rule, explained: [])
        #expect(up.negative.map(\.raw) == ["c2", "c5"] && up.codings == 5 && up.withValence == 3 && up.verdict == .notYet)
        #expect(NegativeEvidence(items, direction: .hinders, rule: Self.rule, explained: []).negative.map(\.raw) == ["c1", "c5"])
        let wide = ValenceRule(helps: [Self.driver, Self.mixed], hinders: [Self.barrier, Self.mixed])
        #expect(NegativeEvidence(items, direction: .helps, rule: wide, explained: []).negative.map(\.raw) == ["c2", "c3", "c5"])
    }

    @Test("a finding is supported when every one of them is explained, and when there is none")
    func supported() {
        let items = Self.items([Self.driver], [Self.barrier], [Self.barrier])
        let ids = ["c2", "c3", "c9"].map { CodingID($0) }
        let half = NegativeEvidence(items, direction: .helps, rule: Self.rule, explained: [ids[0], ids[2]])
        #expect(half.explained == [ids[0]] && half.verdict == .notYet)
        #expect(NegativeEvidence(items, direction: .helps, rule: Self.rule, explained: Set(ids)).verdict == .supported)
        #expect(NegativeEvidence(Self.items([Self.driver]), direction: .helps, rule: Self.rule, explained: []).verdict == .supported)
    }

    @Test("nothing is said of a cell that points nowhere, nor of one whose codings say neither helped nor hindered")
    func cannotTell() {
        let items = Self.items([Self.driver], [Self.barrier])
        for obstacle in CellDirection.Obstacle.allCases {
            let found = NegativeEvidence(items, direction: .none(obstacle), rule: Self.rule, explained: [])
            #expect(found.negative.isEmpty && found.verdict == .cannotTell(.direction(obstacle)))
        }
        #expect(NegativeEvidence(Self.items([], [Self.mixed]), direction: .helps, rule: Self.rule, explained: []).verdict == .cannotTell(.noValence))
        #expect(NegativeEvidence([], direction: .helps, rule: Self.rule, explained: []).verdict == .cannotTell(.noValence))
    }
}

@Suite("The pattern of an outcome")
struct OutcomePatternTests {
    /// A case a pair of signs, condition before outcome: `++ +- 0+`.
    private static func pattern(_ cases: String, atLeast: Int = 4) throws -> OutcomePattern {
        let direction = { (sign: Character) -> CellDirection in sign == "+" ? .helps : sign == "-" ? .hinders : .none(.zero) }
        let pairs = cases.split(separator: " ").map { pair in (condition: direction(pair.first ?? "0"), outcome: direction(pair.last ?? "0")) }
        return OutcomePattern(pairs, rule: try #require(OutcomePattern.Rule(checkingAtLeast: atLeast)))
    }

    @Test("is what two thirds of the cases do; the others depart")
    func departing() throws {
        let together = try Self.pattern("++ -- 0+ ++ -+ ++ --")
        #expect(together.verdict == .together && together.departing == [4] && together.leftOut == [2] && together.outcomeVaries)
        let apart = try Self.pattern("+- -+ +- ++ -+")
        #expect(apart.verdict == .apart && apart.departing == [3])
        // 4 of 6 is exactly two thirds.
        #expect(try Self.pattern("++ ++ ++ -- +- -+").departing == [4, 5])
        #expect(try Self.pattern("++ ++ ++ ++").outcomeVaries == false)
    }

    @Test("is none where fewer do, and cannot be told of few cases")
    func none() throws {
        #expect(try Self.pattern("++ -- +- -+").verdict == .none)
        let half = try Self.pattern("++ -- ++ +- -+")
        #expect(half.verdict == .none && half.departing.isEmpty)
        let few = try Self.pattern("++ -- -+ 0+ +0 00")
        #expect(few.verdict == .tooFew && few.departing.isEmpty && few.leftOut == [3, 4, 5])
        #expect(try Self.pattern("++ -- -+ 0+", atLeast: 3).departing == [2])
        #expect(try Self.pattern("").verdict == .tooFew)
        #expect(OutcomePattern.Rule(checkingAtLeast: 2) == nil)
    }
}
