import FeltAnalysis
import FeltModel

/// How a query was answered: what was read, and how many stretches each step gave, in the order in which they were taken.
public struct QueryPlan: Sendable {
    /// One step.
    public struct Step: Sendable {
        /// How deep it stands in brackets, from 0.
        public let depth: Int
        /// What was read or joined, and how.
        public let text: String
        /// How many stretches it gave.
        public fileprivate(set) var stretches: Int
    }

    public private(set) var steps: [Step] = []
    private var depth = -1

    mutating func begin(_ finder: Chain.Finder, codes: CodeTree, sources: Int) -> Int? {
        depth += 1
        guard let text = Self.text(finder, codes, sources) else { return nil }
        steps.append(Step(depth: depth, text: text, stretches: 0))
        return steps.count - 1
    }

    mutating func end(_ step: Int?, found count: Int) {
        depth -= 1
        if let step { steps[step].stretches = count }
    }

    mutating func joined(_ chain: Chain, found count: Int) {
        let shared = chain.unit.map { "what shares a \($0.rawValue)" } ?? "what all share: one sweep over the sorted stretches for each part"
        let asked = chain.places.isEmpty ? nil : "filters on source and place, and NOT, asked of the stretches"
        let parts = [chain.finders.count > 1 ? shared : nil, asked].compactMap { $0 }
        steps.append(Step(depth: max(0, depth), text: "AND: " + parts.joined(separator: "; "), stretches: count))
    }

    private static func text(_ finder: Chain.Finder, _ tree: CodeTree, _ sources: Int) -> String? {
        switch finder {
        case .codes(nil): return "all codings: one pass over the table"
        case .codes(let codes?):
            let paths = codes.prefix(3).compactMap { tree.path(of: $0)?.text }.joined(separator: ", ")
            return "codings by the index of codes: \(paths)\(codes.count > 3 ? " and \(codes.count - 3) more" : "")"
        case .words: return "words, from the search index"
        case .pattern: return "a regular expression, in the paragraphs of \(sources) texts"
        case .uncoded: return "what no coding covers, in the paragraphs of \(sources) texts"
        case .relation(let relation, _, _): return "\(relation): one sweep over the sorted stretches of both sides"
        case .chains(let chains): return chains.count > 1 ? "OR: \(chains.count) alternatives, sorted into one" : nil
        }
    }
}
