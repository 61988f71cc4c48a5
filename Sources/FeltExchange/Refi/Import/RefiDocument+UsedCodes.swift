import FeltRefi

extension RefiDocument {
    /// The codes that something is coded with, or that a set or case has.
    var usedCodes: Swift.Set<RefiGUID> {
        var codings = sources.flatMap { source in
            source.codings + source.areas.flatMap(\.codings) + source.spans.flatMap(\.codings) + source.transcripts.flatMap { $0.selections.flatMap(\.codings) }
        }
        for text in sources.compactMap(\.text) + sources.flatMap({ $0.areas.compactMap(\.text) }) + notes {
            codings += text.codings + (text.selections + text.openSelections).flatMap(\.codings)
        }
        return Swift.Set(codings.map(\.code) + sets.flatMap(\.codes) + cases.flatMap(\.codes))
    }
}
