/// The kinds of note and document, as people type them in either language.
public enum KindName {
    /// The kinds, as stored.
    public static let all = [
        "interview", "observation", "workshop", "contact-summary", "diary", "incident", "decision", "document", "cycle", "memo", "transcript", "survey",
    ]

    private static let norwegian = [
        "intervju": "interview", "observasjon": "observation", "verksted": "workshop", "dialogkonferanse": "workshop", "kontaktark": "contact-summary",
        "dagbok": "diary", "hendelse": "incident", "beslutning": "decision", "dokument": "document", "syklus": "cycle", "notat": "memo",
        "transkripsjon": "transcript", "spørreundersøkelse": "survey",
    ]

    /// What a stored kind is called in a language; the kind itself where it has no name there.
    public static func label(_ kind: String, in language: Language) -> String {
        guard language != .en else { return kind }
        // Of the two words for a workshop the general one.
        return norwegian.filter { $0.value == kind && $0.key != "dialogkonferanse" }.keys.first ?? kind
    }

    /// The stored kind for what was typed. Throws `kind-unknown` with the nearest names.
    public static func read(_ typed: String) throws -> String {
        let lowered = LatinComposition.compose(typed).lowercased()
        if all.contains(lowered) { return lowered }
        if let kind = norwegian[lowered] { return kind }
        let near = NearNames.nearest(to: lowered, among: all + norwegian.keys)
        throw FeltError(
            "kind-unknown", "There is no kind of source called '\(typed)'.",
            hint: near.isEmpty ? "The kinds are \(all.joined(separator: ", "))." : "Did you mean \(near.joined(separator: ", "))?")
    }
}
