import FeltRefi

extension RefiElement {
    /// The GUIDs of it and of all in it.
    var guids: Set<RefiGUID> { children.reduce(into: Set([guid].compactMap(\.self))) { $0.formUnion($1.guids) } }

    /// Takes over what an earlier state of it held under GUIDs that are nowhere any more, such as the coding of an area, each where it stood.
    ///
    /// - Parameter known: the GUIDs that are somewhere.
    /// - Returns: what was taken over, in the order of the earlier state.
    mutating func takeMissing(from old: RefiElement, besides known: Set<RefiGUID>) -> [RefiElement] {
        var taken: [RefiElement] = []
        for (place, child) in old.children.enumerated() {
            guard let guid = child.guid else { continue }
            if let own = children.firstIndex(where: { $0.guid == guid }) {
                taken += children[own].takeMissing(from: child, besides: known)
            } else if !known.contains(guid) {
                // The schema has an order, which the earlier state kept.
                let before = Set(old.children[...place].map(\.name))
                children.insert(child, at: (children.lastIndex { before.contains($0.name) } ?? -1) + 1)
                taken.append(child)
            }
        }
        return taken
    }
}
