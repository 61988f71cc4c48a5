import FeltModel
import FeltRefi
import FeltStore

/// The facets that an export wrote as codes.
extension RefiIntake {
    /// A facet was written as a code that is not for coding, with its values under it as `valence:barrier`.
    func takeFacets() throws {
        let facets = try reader.facets()
        var position = facets.facets.count
        let children = Dictionary(grouping: document.codes.filter { $0.parent != nil }, by: \.parent)
        for (index, code) in document.codes.enumerated() where code.parent == nil && !code.isCodable {
            guard let slug = Slug(code.name), let values = children[index], values.allSatisfy({ isValue($0, of: slug, children) }) else { continue }
            let old = find(.facet, code.guid).flatMap { id in facets.facets.first { $0.id == id } } ?? facets[slug.text]
            guard isOurs || old != nil else { continue }
            let id: String
            if let old, old.slug != slug { refuse(.facetValue, old.slug.text, .facetNames) }
            if let old { id = old.id } else {
                id = try draft.addFacet(slug: slug, label: localised(code.description), position: position)
                position += 1
            }
            try met(.facet, id, code.guid)
            notCodes.insert(code.guid)
            for (place, value) in values.enumerated() {
                guard let own = Slug(String(value.name.dropFirst(slug.text.count + 1))) else { continue }
                let known = find(.facetValue, value.guid).map { FacetValueID($0) } ?? old?.values.first { $0.slug == own }?.id
                let valueID = try known ?? draft.addFacetValue(slug: own, label: localised(value.description), facet: id, position: (old?.values.count ?? 0) + place)
                if let old, let there = old.values.first(where: { $0.id == valueID }), there.slug != own { refuse(.facetValue, "\(old.slug):\(there.slug)", .facetNames) }
                try met(.facetValue, valueID.raw, value.guid)
                facetValues[value.guid] = valueID
                notCodes.insert(value.guid)
            }
        }
        try takeMovedFacets(facets)
        facetsAtHand = try reader.facets()
    }

    /// A facet or a value that is called something else in the file, or stands elsewhere in the tree, is what it was; that it is no code can be seen by its
    /// GUID.
    private func takeMovedFacets(_ facets: FacetSet) throws {
        for code in document.codes where !notCodes.contains(code.guid) {
            if let id = find(.facetValue, code.guid).map({ FacetValueID($0) }), let known = facets.value(id) {
                facetValues[code.guid] = id
                refuse(.facetValue, "\(known.facet.slug):\(known.value.slug)", .facetNames)
            } else if let id = find(.facet, code.guid), let facet = facets.facets.first(where: { $0.id == id }) {
                refuse(.facetValue, facet.slug.text, .facetNames)
            } else {
                continue
            }
            notCodes.insert(code.guid)
        }
    }

    /// The values that a coding has after the file: those that the file gives it, and those that are gone from the file and stay.
    ///
    /// A value that another of its facet stands for now was changed. Any other that came with an earlier file or left with this one was taken off
    /// elsewhere: it is told, and goes where that is asked for. One that the coding was given here since was never in the file.
    func facets(_ given: [FacetValueID], of old: Coding) throws -> [FacetValueID] {
        // Without codes of facets in the file, it says nothing of them.
        guard !facetValues.isEmpty, let facetsAtHand else { return old.facets }
        let replacing = Set(given.filter { !old.facets.contains($0) }.compactMap { facetsAtHand.value($0)?.facet.id })
        let staying = try old.facets.filter { value in
            guard !given.contains(value), let known = facetsAtHand.value(value), !replacing.contains(known.facet.id) else { return false }
            let id = RefiGUIDs.facetID(old.id, value)
            guard options.departed.facets.contains(id) || guids.identity(.codingFacet, id)?.project == project else {
                if options.departed.unsureFacets.contains(id) { answer.report.add(.goneUnsure) }
                return true
            }
            try go(.facetValue, "\(known.facet.slug):\(known.value.slug) \(old.id)") {}
            return !removesGone
        }
        return given + staying
    }

    private func isValue(_ code: RefiDocument.Code, of facet: Slug, _ children: [Int?: [RefiDocument.Code]]) -> Bool {
        let mark = facet.text + ":"
        return code.name.hasPrefix(mark) && Slug(String(code.name.dropFirst(mark.count))) != nil
    }
}
