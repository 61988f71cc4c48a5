import FeltQuery
import FeltTestSupport

/// Makes queries over the names of `RandomStudy`.
enum RandomQuery {
    static func expression(depth: Int, using random: inout SeededGenerator) -> QueryExpression {
        switch depth > 0 ? Int.random(in: 0...9, using: &random) : 9 {
        // Words with questions about codings have rules of their own, and meet too seldom by chance.
        case 0: .and([atom(5...6, &random)] + (0..<Int.random(in: 1...3, using: &random)).map { _ in negated(atom(15...17, &random), &random) })
        case 1...3: .and(parts(depth, &random))
        case 4...5: .or(parts(depth, &random))
        case 6...7: .not(expression(depth: depth - 1, using: &random))
        default: atom(0...17, &random)
        }
    }

    /// The same behind up to two NOT.
    private static func negated(_ expression: QueryExpression, _ random: inout SeededGenerator) -> QueryExpression {
        (0..<Int.random(in: 0...2, using: &random)).reduce(expression) { inner, _ in .not(inner) }
    }

    private static func parts(_ depth: Int, _ random: inout SeededGenerator) -> [QueryExpression] {
        (0..<Int.random(in: 2...3, using: &random)).map { _ in expression(depth: depth - 1, using: &random) }
    }

    /// One of the sorts below: codes 0–4, words 5–6, filters on sources and places 7–14, on codings 15–17.
    private static func atom(_ sorts: ClosedRange<Int>, _ random: inout SeededGenerator) -> QueryExpression {
        func pick(_ values: [String]) -> String { RandomStudy.pick(values, &random) }
        func filter(_ name: String, _ values: [String]) -> QueryExpression { .filter(name: name, value: pick(values), position: 0) }
        switch Int.random(in: sorts, using: &random) {
        case 0...4:
            let path = pick(["culture", "culture.risk", "risk", "openness", "process", "process.needs", "needs", "process.needs.hidden", "hidden", "dialogue", "*"])
            return .code(path, subtree: path == "*" || Bool.random(using: &random), position: 0)
        case 5...6:
            let exact = ["=tilliten", "=\"risiko\""]
            return .text(pick(exact + ["\"tillit\"", "\"risikoen\"", "\"tidlig dialog\"", "til*", "\"klima\"", "risik*", "\"tidlig dia\"*", "\"økonomi\""]), position: 0)
        case 7: return filter("case", ["case1", "CASE2", "case3", "case4", "case*"])
        case 8: return filter("municipality", ["Fjellvik", "nordre elv", "*", "nord*"])
        case 9: return filter("kind", ["interview", "observation", "workshop", "document", "inter*"])
        case 10: return filter("source", ["k1*", "k*", "k0-0", "k7-1"])
        case 11: return filter("date", ["2025", "2025-02", "2025-03-11", "2024..2025-01", "2025-02..", "..2024", "2025-01-01..2025-02-28", "*"])
        case 12: return filter("language", ["nb", "nn", "en", "n*"])
        case 13: return filter("voice", RandomStudy.voices + ["inf"])
        case 14: return filter("role", ["leder", "innkjøper", "*"])
        case 15...16: return filter("researcher", ["ida", "jon", "kari", "*"])
        default: return Bool.random(using: &random) ? filter("valence", ["barrier", "driver", "mixed", "*"]) : filter("strength", ["1", "2", "*"])
        }
    }
}
