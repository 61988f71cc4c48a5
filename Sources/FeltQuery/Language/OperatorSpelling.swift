/// What people write where the language wants an operator.
enum OperatorSpelling {
    /// The operator that a word stands for in another spelling or language; nil for any other word.
    static func meant(by word: String) -> String? {
        switch word.lowercased() {
        case "and", "og", "&", "&&", "+": "AND"
        case "or", "eller", "|", "||": "OR"
        case "not", "ikke", "ikkje": "NOT"
        case _ where word.hasPrefix("-") || word.hasPrefix("!"): "NOT"
        default: relation(word.lowercased())
        }
    }

    /// The relation that a word in lower case or Norwegian stands for, with its distance as typed.
    private static func relation(_ word: String) -> String? {
        let name = word.prefix { $0 != "/" }
        let norwegian = [
            "overlapper": "OVERLAPS", "innenfor": "WITHIN", "innen": "WITHIN", "inneholder": "CONTAINS", "berører": "TOUCHES", "nær": "NEAR",
            "før": "BEFORE", "etter": "AFTER",
        ]
        guard let meant = norwegian[String(name)] ?? (RelationReader.names.contains(name.uppercased()) ? name.uppercased() : nil) else { return nil }
        let distance = String(word.dropFirst(name.count))
        return meant + (meant == "NEAR" && distance.isEmpty ? "/3p" : distance)
    }
}
