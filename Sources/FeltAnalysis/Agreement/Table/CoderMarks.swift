/// What one coder marked with a code.
public struct CoderMarks: Hashable, Sendable {
    /// How many spans.
    public var spans = 0
    /// How many units: characters, each counted once, or the units that the comparison is made on.
    public var units = 0

    /// Nothing marked yet.
    public init() {}
}

/// What all coders marked with codes taken together.
public struct MarkedUnits: Hashable, Sendable {
    /// By coder.
    public var coders: [CoderMarks]
    /// How many units somebody marked.
    public var byAnybody = 0

    /// Counts characters, or units by a rule.
    ///
    /// - Complexity: n log n in the spans, and with units those that they touch.
    public init(_ data: AgreementData, codes: [Int], units: UnitList? = nil, rule: UnitRule = .any) {
        coders = Array(repeating: CoderMarks(), count: data.coders.count)
        for code in codes {
            for span in data.spans(of: code) { coders[span.coder].spans += 1 }
        }
        let cover = Coverage(data, codes: codes)
        for (document, part) in cover.byDocument(data.documents.count).enumerated() {
            if let units {
                count(cover.runs[part], units.ranges[document], rule)
            } else {
                count(cover.runs[part])
            }
        }
    }

    /// Counts the characters of one document.
    private mutating func count(_ runs: ArraySlice<Coverage.Run>) {
        var end = 0
        for run in runs.sorted(by: { $0.start < $1.start }) {
            coders[run.coder].units += run.end - run.start
            byAnybody += max(0, run.end - max(end, run.start))
            end = max(end, run.end)
        }
    }

    /// Counts the units of one document.
    private mutating func count(_ runs: ArraySlice<Coverage.Run>, _ units: [Range<Int>], _ rule: UnitRule) {
        var isMarked: Set<Int> = []
        Marks.each(runs, units, rule: rule) { unit, coder in
            coders[coder].units += 1
            isMarked.insert(unit)
        }
        byAnybody += isMarked.count
    }
}
