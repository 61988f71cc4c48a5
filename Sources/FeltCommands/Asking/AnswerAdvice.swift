import FeltQuery
import FeltStore

/// What helps somebody whose query finds nothing, or probably something else than was meant.
enum AnswerAdvice {
    /// Of a query that found nothing: its parts that find nothing alone; where all do, that it is their meeting which fails.
    static func empty(_ expression: String, within unit: QueryUnit?, _ reader: StudyReader) throws -> [String] {
        let silent = try reader.silentParts(of: expression)
        guard silent.isEmpty else {
            return silent.map { part in
                let meant = part.suggestion.map { " Did you mean \($0)?" } ?? ""
                return "'\(part.typed)' finds nothing by itself.\(meant)"
            }
        }
        guard unit == nil, expression.contains(where: \.isWhitespace) else { return [] }
        let start = "Each part finds something by itself, but not on the same words."
        let count = try reader.query(expression, within: .paragraph).hits.count
        if count > 0 { return ["\(start) In the same paragraph there \(count == 1 ? "is 1 stretch" : "are \(count) stretches"): --within paragraph"] }
        return ["\(start) Nor is there a paragraph that has them all. Leave out one part after the other to see which."]
    }

    /// Of `researcher:ida NOT researcher:jon`: that it leaves out codings, where one probably means words that jon has not coded.
    static func doubts(_ expression: String) throws -> [String] {
        guard let pair = try QueryParser.parse(expression).partedResearchers else { return [] }
        let meant = "(\(pair.code) AND researcher:\(pair.asked)) NOT (\(pair.code) AND researcher:\(pair.left))"
        return ["NOT researcher:\(pair.left) leaves out codings, not words that \(pair.left) has coded too. To leave out those: '\(meant)'"]
    }
}

extension QueryExpression {
    /// A researcher that is asked for and one that is left out in the same brackets, and the code beside them, `*` where there is none.
    fileprivate var partedResearchers: (asked: String, left: String, code: String)? {
        switch self {
        case .and(let parts):
            let asked = parts.firstNonNil { part in if case .filter("researcher", let name, _) = part { name } else { nil } }
            let left = parts.firstNonNil { part in if case .not(.filter("researcher", let name, _)) = part { name } else { nil } }
            let code = parts.firstNonNil { part in if case .code(let name, let subtree, _) = part { subtree && name != "*" ? name + ".*" : name } else { nil } }
            if let asked, let left, asked != left { return (asked, left, code ?? "*") }
            return parts.firstNonNil(\.partedResearchers)
        case .or(let parts): return parts.firstNonNil(\.partedResearchers)
        case .relation(_, let left, let right): return left.partedResearchers ?? right.partedResearchers
        default: return nil
        }
    }
}

extension Sequence {
    /// What `transform` makes of the first element that it makes something of.
    fileprivate func firstNonNil<Value>(_ transform: (Element) throws -> Value?) rethrows -> Value? {
        for element in self { if let value = try transform(element) { return value } }
        return nil
    }
}
