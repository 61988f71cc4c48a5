/// Agreement on characters: for each code, how many characters both, one or none of two coders marked, and the same for all coders.
///
/// The characters are counted by sweeping over the ends of the spans, so that time and memory depend on the spans and not on the texts. A span
/// counts each character once, however often the coder marked it.
public enum CharacterAgreement {
    /// The counts for each code, in the order of the codes.
    ///
    /// - Complexity: s log s in the spans, times the coders that mark the same stretch; independent of the texts' length.
    public static func perCode(_ data: AgreementData) -> [CodeAgreement] { data.codes.indices.map { counts(data, codes: [$0]) } }

    /// The counts for codes taken together: a character counts when a coder gave it any of them.
    public static func counts(_ data: AgreementData, codes: [Int]) -> CodeAgreement {
        var tally = CodeTally(data)
        sweep(data, codes: codes, into: &tally) { _ in }
        return tally.result
    }

    /// Any code at all: whether something was coded.
    public static func anyCode(_ data: AgreementData) -> CodeAgreement { counts(data, codes: Array(data.codes.indices)) }

    /// For each code that has codes below it, the counts for it and all of those together; in the order of the codes.
    public static func rollUp(_ data: AgreementData) -> [(code: Int, counts: CodeAgreement)] {
        data.parents.map { ($0, counts(data, codes: data.withDescendants($0))) }
    }

    /// The counts of one code, or of several together, for each document by itself: what is drawn from when documents are resampled.
    public static func perDocument(_ data: AgreementData, codes: [Int]) -> [CodeAgreement] {
        var result: [CodeAgreement] = []
        var tally = CodeTally(data)
        sweep(data, codes: codes, into: &tally) { tally in
            result.append(tally.result)
            tally = CodeTally(data)
        }
        return result
    }

    /// Sweeps over the documents in order; `afterDocument` may take the tally and put another in its place.
    private static func sweep(_ data: AgreementData, codes: [Int], into tally: inout CodeTally, afterDocument: (inout CodeTally) -> Void) {
        let cover = Coverage(data, codes: codes)
        var events: [Event] = []
        var active: [Int] = []
        for (document, part) in cover.byDocument(data.documents.count).enumerated() {
            tally.begin(document, units: data.documents[document].length)
            events.removeAll(keepingCapacity: true)
            for run in cover.runs[part] {
                events.append(Event(position: run.start, coder: run.coder, opens: true))
                events.append(Event(position: run.end, coder: run.coder, opens: false))
            }
            events.sort { $0.position < $1.position }
            var position = 0
            for event in events {
                // Two coders' ends at one place may come in any order: nothing lies between them.
                if event.position > position, !active.isEmpty { tally.add(active, units: event.position - position) }
                position = event.position
                let place = active.firstIndex { $0 >= event.coder } ?? active.count
                if event.opens { active.insert(event.coder, at: place) } else { active.remove(at: place) }
            }
            tally.end()
            afterDocument(&tally)
        }
    }

    private struct Event {
        var position, coder: Int
        var opens: Bool
    }
}
