import FeltFramework
import FeltModel
import FeltStore

/// Puts a codebook's codes and facets into a study that has none of them.
struct CodebookInstallation {
    private let codebook: Codebook

    init(_ codebook: Codebook) { self.codebook = codebook }

    func install(into draft: Draft) throws {
        var ids: [CodePath: CodeID] = [:]
        for (position, definition) in codebook.codes.enumerated() {
            let id = draft.makeCodeID()
            ids[definition.path] = id
            try draft.add(
                Code(
                    id: id, parent: definition.path.parent.flatMap { ids[$0] }, slug: definition.path.last, label: definition.label,
                    definition: definition.definition, include: definition.include, exclude: Self.exclusions(definition.exclude),
                    indicator: definition.indicator, grounding: definition.grounding, colour: definition.colour, context: definition.context?.rawValue,
                    origin: .framework, position: position))
        }
        for (position, facet) in codebook.facets.enumerated() {
            try draft.addFacet(
                slug: facet.id, label: facet.label, rule: facet.rule, note: facet.note, position: position,
                values: facet.values.map { (slug: $0.id, label: $0.label) })
        }
    }

    /// The exclusions as one text in each language, each with the code to use instead.
    private static func exclusions(_ exclusions: [Exclusion]) -> LocalisedText {
        func text(_ pick: (LocalisedText) -> String?) -> String? {
            let parts = exclusions.compactMap { exclusion in
                pick(exclusion.text).map { $0 + (exclusion.use.isEmpty ? "" : " → " + exclusion.use.map(\.description).joined(separator: ", ")) }
            }
            return parts.isEmpty ? nil : parts.joined(separator: "; ")
        }
        return LocalisedText(nb: text { $0.nb }, en: text { $0.en })
    }
}
