import FeltText

@testable import FeltRefi

/// What ``RefiDocument`` promises of itself, looked up without the reader's own register.
enum RefiInvariants {
    /// One line for each broken promise.
    static func faults(in document: RefiDocument) -> [String] {
        var faults: [String] = []
        func expect(_ holds: Bool, _ what: @autoclosure () -> String) { if !holds { faults.append(what()) } }
        let texts = document.sources.flatMap { [$0.text].compactMap { $0 } + $0.areas.compactMap(\.text) } + document.notes
        let codes = Swift.Set(document.codes.map(\.guid)), notes = Swift.Set(document.notes.map(\.guid)), users = Swift.Set(document.users.map(\.guid))
        let sources = Swift.Set(document.sources.map(\.guid)), variables = Swift.Set(document.variables.map(\.guid))
        var passages = Swift.Set(texts.flatMap(\.selections).map(\.guid))
        var all: [RefiGUID] = document.codes.map(\.guid) + document.notes.map(\.guid) + document.users.map(\.guid) + document.sources.map(\.guid)
        all += document.variables.map(\.guid) + document.sets.map(\.guid) + document.links.map(\.guid) + texts.flatMap(\.selections).map(\.guid)
        var codings = texts.flatMap { $0.codings + $0.selections.flatMap(\.codings) }
        for source in document.sources {
            passages.formUnion(source.areas.map(\.guid) + source.spans.map(\.guid) + source.transcripts.flatMap { $0.selections.map(\.guid) })
            codings += source.codings + source.areas.flatMap(\.codings) + source.spans.flatMap(\.codings)
            codings += source.transcripts.flatMap { $0.selections.flatMap(\.codings) }
            all += source.areas.filter { !$0.isAlsoText }.map(\.guid) + source.spans.map(\.guid) + source.transcripts.map(\.guid)
            expect(source.notes.allSatisfy(notes.contains), "a source leads to no note")
            expect(source.values.allSatisfy { variables.contains($0.variable) }, "a value without a variable")
            for transcript in source.transcripts {
                for point in transcript.syncPoints {
                    guard let place = point.place else { continue }
                    expect(transcript.text?.isScalarBoundary(place) ?? false, "a sync point outside its text")
                }
            }
        }
        all += codings.map(\.guid)
        var seen: Swift.Set<RefiGUID> = []
        for guid in all { expect(seen.insert(guid).inserted, "\(guid) stands twice") }
        for text in texts {
            expect(text.text != nil || text.selections.isEmpty, "a selection without words")
            for selection in text.selections { expect(text.text?.isValid(selection.range) ?? false, "a range outside its text") }
            if let words = text.text { expect((try? StoredText(validating: words.utf8)) != nil, "a text that cannot be stored") }
        }
        for coding in codings {
            expect(codes.contains(coding.code), "a coding without a code")
            expect(coding.creator.map(users.contains) ?? true, "a coder who is not there")
            expect(coding.notes.allSatisfy(notes.contains), "a coding leads to no note")
        }
        for (index, code) in document.codes.enumerated() { expect(code.parent.map { $0 < index } ?? true, "a code before its parent") }
        for unit in document.cases {
            expect(unit.sources.allSatisfy(sources.contains) && unit.selections.allSatisfy(passages.contains), "a case leads nowhere")
            expect(unit.codes.allSatisfy(codes.contains), "a case leads to no code")
        }
        for set in document.sets {
            expect(set.sources.allSatisfy(sources.contains) && set.codes.allSatisfy(codes.contains) && set.notes.allSatisfy(notes.contains), "a set leads nowhere")
        }
        return faults
    }
}
