import FeltModel
import FeltQuery
import FeltTestSupport

/// Makes queries over the names of a `RandomStudy`, such that many of them find something.
struct RandomQuery {
    let sample: SampleStudy
    /// The saved queries that may be used.
    var saved: [String] = []

    init(sample: SampleStudy, saved: [String]? = nil) {
        self.sample = sample
        self.saved = saved ?? sample.savedQueries.map(\.name)
    }

    /// A query over names that studies usually have.
    static func expression(depth: Int, using random: inout SeededGenerator) -> QueryExpression {
        RandomQuery(sample: SampleStudy()).expression(depth: depth, using: &random)
    }

    func expression(depth: Int, using random: inout SeededGenerator) -> QueryExpression {
        switch depth > 0 ? Int.random(in: 0...27, using: &random) : 27 {
        // Words with questions about codings have rules of their own, and meet too seldom by chance.
        case 0...2: .and([words(&random)] + some(1...2, &random) { negated(ofCoding(&$0), &$0) })
        case 3...6: .and([expression(depth: depth - 1, using: &random)] + some(1...2, &random) { negated(filter(&$0), &$0) })
        case 7...9: .and(some(2...3, &random) { expression(depth: depth - 1, using: &$0) })
        case 10...12: .or(some(2...3, &random) { expression(depth: depth - 1, using: &$0) })
        case 13...18: .relation(relation(&random), expression(depth: depth - 1, using: &random), expression(depth: depth - 1, using: &random))
        case 19...20: .and([finder(&random), .not(expression(depth: depth - 1, using: &random))])
        case 21: .not(expression(depth: depth - 1, using: &random))
        case 22: .and([.or(some(2...2, &random) { expression(depth: depth - 1, using: &$0) }), filter(&random)])
        default: Int.random(in: 0...4, using: &random) > 0 ? finder(&random) : filter(&random)
        }
    }

    private func some(_ count: ClosedRange<Int>, _ random: inout SeededGenerator, _ make: (inout SeededGenerator) -> QueryExpression) -> [QueryExpression] {
        var result: [QueryExpression] = []
        for _ in 0..<Int.random(in: count, using: &random) { result.append(make(&random)) }
        return result
    }

    /// The same, now and then behind NOT or two.
    private func negated(_ expression: QueryExpression, _ random: inout SeededGenerator) -> QueryExpression {
        (0..<RandomStudy.pick([0, 0, 0, 1, 1, 2], &random)).reduce(expression) { inner, _ in .not(inner) }
    }

    func relation(_ random: inout SeededGenerator) -> Relation {
        let unit = RandomStudy.pick(Distance.Unit.allCases, &random)
        let distance = Distance(number: RandomStudy.pick(unit == .words ? [0, 1, 3, 6, 20] : [0, 1, 2, 3], &random), unit: unit)
        switch Int.random(in: 0...9, using: &random) {
        case 0: return .overlaps
        case 1: return .within
        case 2: return .contains
        case 3: return .touches
        case 4...6: return .near(distance)
        case 7: return RandomStudy.pick([.before(nil), .after(nil)], &random)
        case 8: return .before(distance)
        default: return .after(distance)
        }
    }

    func finder(_ random: inout SeededGenerator) -> QueryExpression {
        switch Int.random(in: 0...19, using: &random) {
        case 0...9:
            let path = RandomStudy.pick(
                ["culture", "culture", "culture.risk", "risk", "openness", "process", "process", "process.needs", "needs", "hidden", "dialogue", "*"], &random)
            return .code(path, subtree: path == "*" || Int.random(in: 0...2, using: &random) > 0, position: 0)
        case 10...16 where saved.isEmpty: return words(&random)
        case 10...14: return words(&random)
        case 15...16: return .saved(RandomStudy.pick(saved, &random), position: 0)
        default: return words(&random)
        }
    }

    private func words(_ random: inout SeededGenerator) -> QueryExpression {
        switch Int.random(in: 0...9, using: &random) {
        case 0...5:
            return .text(
                RandomStudy.pick(
                    [
                        "=tilliten", "=\"risiko\"", "\"tillit\"", "\"risikoen\"", "\"tidlig dialog\"", "til*", "\"klima\"", "risik*", "\"tidlig dia\"*", "\"økonomi\"",
                        "\"ås\"", "tillit klima", "pris -klima", "klima OR pris",
                    ], &random), position: 0)
        case 6...7:
            let patterns = [#"til\w+"#, "ri[sk]+", "(klima|pris)", #"\bti"#, #"dialog\b"#, "^INF", "tilliten?", #"\d+"#, "Ø?konomi", "x*", #"p\w*s|q"#]
            return .pattern(RandomStudy.pick(patterns, &random), position: 0)
        default: return .uncoded(researcher: RandomStudy.pick([nil, "ida", "jon", "kari"], &random), position: 0)
        }
    }

    private func ofCoding(_ random: inout SeededGenerator) -> QueryExpression {
        func filter(_ name: String, _ values: [String]) -> QueryExpression { .filter(name: name, value: RandomStudy.pick(values, &random), position: 0) }
        switch Int.random(in: 0...5, using: &random) {
        case 0...2: return filter("researcher", ["ida", "jon", "kari", "*"])
        case 3: return filter("memo", ["tvil", "tvil*", "usikker", "*"])
        default:
            guard let facet = sample.facets.randomElement(using: &random) else { return filter("researcher", ["ida"]) }
            return filter(facet.name, facet.values + ["*"])
        }
    }

    private func filter(_ random: inout SeededGenerator) -> QueryExpression {
        func filter(_ name: String, _ values: [String]) -> QueryExpression { .filter(name: name, value: RandomStudy.pick(values, &random), position: 0) }
        switch Int.random(in: 0...29, using: &random) {
        case 0...7: return ofCoding(&random)
        case 8: return filter("case", ["case1", "CASE2", "case3", "case4", "case*"])
        case 9: return filter("municipality", ["Fjellvik", "nordre elv", "*", "nord*"])
        case 10...11: return filter("kind", ["interview", "observation", "workshop", "document", "inter*", "intervju"])
        case 12: return filter("source", ["k*", "k*", "k0-0", "k7-1"])
        case 13: return filter("date", ["2025", "2025-02", "2025-03-11", "2024..2025-01", "2025-02..", "..2024", "2025-01-01..2025-02-28", "*"])
        case 14: return filter("language", ["nb", "nn", "en", "n*"])
        case 15...18: return filter("voice", RandomStudy.voices + ["inf", "*"])
        case 19: return filter("role", ["leder", "innkjøper", "*"])
        case 20: return filter("during", ["S1", "s2", "*"])
        case 21: return filter(RandomStudy.pick(["case.title", "case.kind", "case.procedure", "case.stage"], &random), ["*", "nat*", "pcp", "open", "s1", "S2"])
        case 22: return filter("case.state", ["active", "paused", "closed", "*"])
        case 23: return filter("participant", ["P01", "p02", "P03", "*"])
        case 24: return filter(RandomStudy.pick(["participant", "voice"], &random) + ".actor", ["supplier", "user", "*", "sup*"])
        case 25: return filter(RandomStudy.pick(["participant", "voice"], &random) + ".organisation", ["firma-a", "firma*", "*"])
        case 26: return filter(RandomStudy.pick(["participant", "voice"], &random) + ".unit", ["salg", "hjemme*", "*"])
        case 27: return filter("layer", ["interpretive", "descriptive", "quote", "*"])
        case 28: return filter("question", ["need.1", "need*", "price.1", "*"])
        default:
            return RandomStudy.pick(
                [filter("attribute.stage", ["S1", "s2", "*"]), filter("cycle", ["1", "2", "*"]), filter("protocol", ["dialog", "*"]), filter("actor", ["supplier", "user"])],
                &random)
        }
    }
}
