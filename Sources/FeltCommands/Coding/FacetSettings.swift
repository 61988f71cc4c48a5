import FeltModel

/// Reads `facet=value` settings.
enum FacetSettings {
    /// The values set; throws `facet-syntax` and the errors of `FacetSet`.
    static func read(_ typed: [String], _ facets: FacetSet) throws -> [FacetValueID] {
        try typed.map { setting in
            let parts = setting.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2 else {
                throw FeltError("facet-syntax", "'\(setting)' does not set a facet.", hint: "Write it as valence=barrier. The facets are \(facets.facets.map(\.slug.text).joined(separator: ", ")).")
            }
            return try facets.value(typed: parts[1], ofFacet: parts[0]).id
        }
    }
}

/// Shortens words for a line on the terminal.
enum Excerpt {
    /// At most `limit` characters, line ends as blanks, with `…` where something was left out.
    static func short(_ text: String, to limit: Int) -> String {
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        return line.count <= limit ? line : line.prefix(limit - 1) + "…"
    }
}
