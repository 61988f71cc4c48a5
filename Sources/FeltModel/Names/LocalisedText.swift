/// The languages that labels and sources are written in.
public enum Language: String, Sendable, CaseIterable {
    /// Bokmål.
    case nb
    /// Nynorsk.
    case nn
    /// English.
    case en
}

/// A label or definition in Norwegian and English; either may be missing.
public struct LocalisedText: Hashable, Sendable {
    /// Bokmål.
    public var nb: String?
    /// English.
    public var en: String?

    /// Creates a text in one language, both, or none.
    public init(nb: String? = nil, en: String? = nil) {
        self.nb = nb
        self.en = en
    }

    /// The text in `language`, or in the other language where that one is missing; nil when both are.
    public func text(in language: Language) -> String? {
        language == .en ? en ?? nb : nb ?? en
    }

    /// Whether both languages are missing.
    public var isEmpty: Bool { nb == nil && en == nil }
}
