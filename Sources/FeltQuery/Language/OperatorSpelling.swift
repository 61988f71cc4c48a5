/// What people write where the language wants an operator.
enum OperatorSpelling {
    /// The operator that a word stands for in another spelling or language; nil for any other word.
    static func meant(by word: String) -> String? {
        switch word.lowercased() {
        case "and", "og", "&", "&&", "+": "AND"
        case "or", "eller", "|", "||": "OR"
        case "not", "ikke", "ikkje": "NOT"
        case _ where word.hasPrefix("-") || word.hasPrefix("!"): "NOT"
        default: nil
        }
    }

    /// Whether a word is kept for an operator that the language will have, such as `NEAR/3p`.
    static func isReserved(_ word: String) -> Bool {
        ["OVERLAPS", "WITHIN", "CONTAINS", "TOUCHES", "NEAR", "BEFORE", "AFTER"].contains(word.prefix { $0 != "/" })
    }
}
