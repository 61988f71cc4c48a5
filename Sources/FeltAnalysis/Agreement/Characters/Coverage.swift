/// What each coder covers with one code, or with any of several, in stretches that do not overlap.
struct Coverage {
    /// A covered stretch, half-open.
    struct Run: Hashable {
        var document, coder: Int
        var start, end: Int
    }

    /// How spans of one coder become one stretch.
    enum Joining {
        /// Spans that share a character or touch: what counts is the characters.
        case touching
        /// Only spans that share a character: units that touch stay two (FORMULAS section 5).
        case overlapping
    }

    /// By document, coder and start.
    private(set) var runs: [Run] = []

    /// The cover of some codes.
    ///
    /// - Complexity: linear for one code; n log n in the spans for several.
    init(_ data: AgreementData, codes: [Int], joining: Joining = .touching) {
        if codes.count == 1 {
            join(data.spans(of: codes[0]), joining)
        } else {
            let spans = codes.flatMap { data.spans(of: $0) }.sorted {
                ($0.document, $0.coder, $0.start, $0.end) < ($1.document, $1.coder, $1.start, $1.end)
            }
            join(spans[...], joining)
        }
    }

    private mutating func join(_ spans: ArraySlice<AgreementData.Span>, _ joining: Joining) {
        runs.reserveCapacity(spans.count)
        for span in spans {
            if let last = runs.last, last.document == span.document, last.coder == span.coder,
               span.start < last.end || (joining == .touching && span.start == last.end) {
                runs[runs.count - 1].end = max(last.end, span.end)
            } else {
                runs.append(Run(document: span.document, coder: span.coder, start: span.start, end: span.end))
            }
        }
    }

    /// The part of `runs` that lies in each document, in order of the documents; documents without runs have an empty part.
    func byDocument(_ count: Int) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        parts.reserveCapacity(count)
        var start = 0
        for document in 0..<count {
            var end = start
            while end < runs.count, runs[end].document == document { end += 1 }
            parts.append(start..<end)
            start = end
        }
        return parts
    }
}
