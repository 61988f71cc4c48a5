import FeltRefi

extension RefiDocument {
    /// The codes that something is coded with, or that a set or case has.
    var usedCodes: Swift.Set<RefiGUID> {
        var codes = Swift.Set(sets.flatMap(\.codes) + cases.flatMap(\.codes))
        eachCoding { codes.insert($0.code) }
        return codes
    }

    /// Shows every coding of the file, wherever it stands; some stand in two places.
    func eachCoding(_ body: (Coding) -> Void) {
        func look(_ text: Text) {
            text.codings.forEach(body)
            for selection in text.selections { selection.codings.forEach(body) }
            for selection in text.openSelections { selection.codings.forEach(body) }
        }
        for source in sources {
            source.codings.forEach(body)
            source.text.map(look)
            for area in source.areas {
                area.codings.forEach(body)
                area.text.map(look)
            }
            for span in source.spans { span.codings.forEach(body) }
            for transcript in source.transcripts { for selection in transcript.selections { selection.codings.forEach(body) } }
        }
        notes.forEach(look)
    }
}
