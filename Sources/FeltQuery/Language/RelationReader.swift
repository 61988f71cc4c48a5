import FeltModel

/// Reads the operators that say how two stretches stand, such as `NEAR/3p`.
struct RelationReader {
    static let names = ["OVERLAPS", "WITHIN", "CONTAINS", "TOUCHES", "NEAR", "BEFORE", "AFTER"]
    /// Farther than any text is long; keeps sums small.
    private static let longest = 1_000_000
    private static let example = "Write for example NEAR/3p (paragraphs), NEAR/2t (turns) or NEAR/20w (words)."

    let expression: String
    /// Where the operator stands, in code points from 0.
    let position: Int

    /// Whether a word is one of these operators, rightly written or not.
    static func isRelation(_ word: String) -> Bool { names.contains(String(word.prefix { $0 != "/" })) }

    /// Reads a word of which `isRelation` holds. Throws `query-syntax`.
    func relation(_ word: String) throws -> Relation {
        let name = word.prefix { $0 != "/" }
        let rest = word.dropFirst(name.count)
        let distance = rest.isEmpty ? nil : try distance(String(rest.dropFirst()), of: String(name), at: position + name.count + 1)
        switch name {
        case "NEAR":
            guard let distance else { throw fault("NEAR needs to know how near.", Self.example, at: position) }
            return .near(distance)
        case "BEFORE": return .before(distance)
        case "AFTER": return .after(distance)
        default:
            if distance != nil { throw fault("\(name) takes no distance.", "Write \(name) alone, or NEAR with the distance.", at: position + name.count) }
            return name == "OVERLAPS" ? .overlaps : name == "WITHIN" ? .within : name == "CONTAINS" ? .contains : .touches
        }
    }

    private func distance(_ text: String, of name: String, at place: Int) throws -> Distance {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard let number = Int(digits) else {
            throw fault("'\(QueryError.shown(text))' is no distance.", Self.example, at: place)
        }
        guard number <= Self.longest else { throw fault("The distance is too great.", "The greatest is \(Self.longest).", at: place) }
        guard let unit = Distance.Unit(rawValue: String(text.dropFirst(digits.count))) else {
            throw fault("\(name)/\(number) needs to know what is counted.", Self.example, at: place + digits.count)
        }
        return Distance(number: number, unit: unit)
    }

    private func fault(_ message: String, _ hint: String, at place: Int) -> FeltError {
        QueryError.make("query-syntax", at: place, in: expression, message, hint: hint)
    }
}
