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
                    definition: definition.definition, include: definition.include, exclude: definition.exclusions,
                    indicator: definition.indicator, grounding: definition.grounding, colour: definition.colour, context: definition.context?.rawValue,
                    origin: .framework, position: position))
        }
        for (position, facet) in codebook.facets.enumerated() {
            try draft.addFacet(
                slug: facet.id, label: facet.label, rule: facet.rule, note: facet.note, position: position,
                values: facet.values.map { (slug: $0.id, label: $0.label) })
        }
    }
}
