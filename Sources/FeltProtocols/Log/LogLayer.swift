import FeltModel

/// What a line of a log is: what was seen, what was said, or what the writer makes of it.
public enum LogLayer: String, Hashable, Sendable, CaseIterable {
    case descriptive, quote, interpretive, methodological, personal

    /// The layer of a name in either language; nil when there is none.
    init?(named name: String) {
        guard let layer = Self.allCases.first(where: { $0.names.contains(name) }) else { return nil }
        self = layer
    }

    /// What the layer may be called, the Norwegian name first, then the English one.
    var names: [String] {
        switch self {
        case .descriptive: ["beskrivelse", "descriptive", "beskrivende", "description"]
        case .quote: ["sitat", "quote"]
        case .interpretive: ["tolkning", "interpretive", "tolkende", "interpretation"]
        case .methodological: ["metode", "methodological", "metodisk", "method"]
        case .personal: ["personlig", "personal"]
        }
    }

    func name(in language: Language) -> String { names[language == .en ? 1 : 0] }

    /// The word that a paragraph of the layer begins with; nil where it needs none.
    func word(in language: Language) -> String? {
        switch self {
        case .descriptive: nil
        case .quote: language == .en ? "QUOTE" : "SITAT"
        case .interpretive: language == .en ? "INTERPRETATION" : "TOLKNING"
        case .methodological: language == .en ? "METHOD" : "METODE"
        case .personal: language == .en ? "PERSONAL" : "PERSONLIG"
        }
    }

    /// Whether words of the layer are the writer's own, whoever has the floor.
    var isWriters: Bool { self == .interpretive || self == .methodological || self == .personal }
}
