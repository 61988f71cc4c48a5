import FeltRefi

/// Values of attributes, which other programs keep as texts.
enum PeerValue {
    /// What all of the values are that should be numbers; a text where one would change on the way.
    static func kind(of values: [String]) -> RefiVariable.Kind {
        if values.allSatisfy({ Int($0).map(String.init) == $0 }) { return .integer }
        return values.allSatisfy { isPlainDecimal($0) } ? .float : .text
    }

    /// A value of a kind.
    static func value(_ text: String, _ kind: RefiVariable.Kind) -> RefiValue? {
        switch kind {
        case .integer: Int(text).map { .integer($0) }
        case .float: Double(text).map { .float($0) }
        default: .text(PeerProject.line(text))
        }
    }

    private static func isPlainDecimal(_ text: String) -> Bool {
        guard let number = Double(text), number.isFinite, abs(number) < 1e15 else { return false }
        return "\(number)" == text
    }
}
