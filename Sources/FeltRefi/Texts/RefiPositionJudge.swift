import FeltText

/// A text with the positions that were written for it.
struct RefiPositionSample {
    let file: RefiTextFile
    let bounds: [RefiDocument.Bounds]
    let names: [String?]

    init(_ file: RefiTextFile, bounds: [RefiDocument.Bounds], names: [String?]) {
        self.file = file
        self.bounds = bounds
        self.names = names
    }

    /// A way of counting with what makes no difference in this text set to what the standard says.
    func reduced(_ counting: RefiPositions.Counting) -> RefiPositions.Counting {
        RefiPositions.Counting(
            unit: file.hasAstral ? counting.unit : .codePoints,
            countsCarriageReturns: file.hasCarriageReturns ? counting.countsCarriageReturns : true,
            countsByteOrderMark: file.hasByteOrderMark && counting.countsByteOrderMark)
    }

    /// The ranges under a way of counting; nil for those that it puts outside the text or inside a character.
    func ranges(_ counting: RefiPositions.Counting) -> [TextRange?] {
        let places = file.places(of: bounds.flatMap { [$0.start, $0.end] }, counting: counting)
        return bounds.indices.map { index in
            let found = RefiRange(places[index * 2], places[index * 2 + 1], length: file.clean.utf8.count)
            return found.problems.isEmpty ? found.range : nil
        }
    }
}

/// Finds out what positions count, text by text.
///
/// Each way of counting is tried on the selections of a text: do their ends stand between words, do their names say the words they mark, do they
/// stay inside the text? What the program is known to do is believed as long as the words do not plainly say otherwise, because a single
/// selection can fit a wrong way by chance. Where the words of one text do not decide, those of the whole file do.
struct RefiPositionJudge {
    let origin: String
    let forced: RefiPositions.Counting?

    struct Verdict {
        var positions: RefiPositions
        /// Whether another way of counting would give other words.
        var matters = false
        /// Whether the text counts UTF-16 units, and code points would give other words.
        var isUTF16 = false
        /// Whether that is what the program behind the file is known to count.
        var isDialect = false
        var isAgainstOrigin = false
    }

    /// How many points the words must be ahead to be believed against a program that was measured, and against nobody.
    private static let leadAgainstOrigin = 6
    private static let leadAgainstStandard = 3

    private struct Trial {
        let sample: RefiPositionSample
        var ranges: [RefiPositions.Counting: [TextRange?]] = [:]
        var scores: [RefiPositions.Counting: RefiCountingScore] = [:]
    }

    /// One verdict for each sample, nil where there is none. Cost: at most eight passes over a text, mostly one.
    func verdicts(_ samples: [RefiPositionSample?]) -> [Verdict?] {
        let trials = samples.map { $0.map(tried) }
        var total: [RefiPositions.Counting: RefiCountingScore] = [:]
        for trial in trials.compactMap({ $0 }) {
            for counting in RefiPositions.Counting.all {
                guard let score = trial.scores[trial.sample.reduced(counting)] else { continue }
                total[counting, default: RefiCountingScore()] = total[counting, default: RefiCountingScore()] + score
            }
        }
        return trials.map { $0.map { verdict($0, total) } }
    }

    private func tried(_ sample: RefiPositionSample) -> Trial {
        var trial = Trial(sample: sample)
        for counting in RefiPositions.Counting.all where sample.reduced(counting) == counting {
            let ranges = sample.ranges(counting)
            trial.ranges[counting] = ranges
            trial.scores[counting] = RefiCountingScore(ranges, names: sample.names, in: sample.file.clean)
        }
        return trial
    }

    private func verdict(_ trial: Trial, _ total: [RefiPositions.Counting: RefiCountingScore]) -> Verdict {
        let known = RefiPositions.Counting.known(of: origin)
        let expected = forced ?? known?.counting ?? RefiPositions.Counting()
        let prior = trial.sample.reduced(expected)
        let choice = forced == nil ? chosen(trial, prior, isKnown: known != nil, total) : (prior, .forced, .certain)
        // The whole way of counting is told, also what makes no difference in this text.
        let counting = choice.counting == prior ? expected : choice.counting
        var verdict = Verdict(positions: RefiPositions(counting: counting, evidence: choice.evidence, confidence: choice.confidence))
        let ranges = trial.ranges[choice.counting] ?? []
        let rivals = trial.ranges.filter { $0.value != ranges }.keys
        verdict.matters = !rivals.isEmpty
        verdict.positions.selections = trial.sample.bounds.count
        verdict.positions.quotes = trial.scores[choice.counting]?.quotes ?? 0
        verdict.positions.ends = trial.scores[choice.counting]?.ends ?? 0
        verdict.positions.rivalEnds = rivals.compactMap { trial.scores[$0]?.ends }.max() ?? 0
        verdict.isAgainstOrigin = forced == nil && known != nil && trial.ranges[prior] != ranges
        var asCodePoints = choice.counting
        asCodePoints.unit = .codePoints
        verdict.isUTF16 = choice.counting.unit == .utf16 && trial.ranges[asCodePoints] != ranges
        verdict.isDialect = verdict.isUTF16 && known?.counting.unit == .utf16
        // A program whose unit nobody has measured is only believed when the words speak.
        let isUnmeasured = known.map { !$0.isUnitKnown } ?? false
        if isUnmeasured, trial.sample.file.hasAstral, choice.evidence == .origin { verdict.positions.confidence = .guess }
        return verdict
    }

    private func chosen(
        _ trial: Trial, _ prior: RefiPositions.Counting, isKnown: Bool, _ total: [RefiPositions.Counting: RefiCountingScore]
    ) -> (counting: RefiPositions.Counting, evidence: RefiPositions.Evidence, confidence: RefiPositions.Confidence) {
        let expected = trial.ranges[prior] ?? []
        // Ways that give the same words as the expected one are the same.
        let rivals = trial.ranges.filter { $0.value != expected }
        guard !rivals.isEmpty else { return (prior, .noDifference, .certain) }
        func points(_ counting: RefiPositions.Counting) -> Int { trial.scores[counting]?.points ?? 0 }
        func inAll(_ counting: RefiPositions.Counting) -> Int { total[counting]?.points ?? 0 }
        let order = RefiPositions.Counting.all.filter { rivals[$0] != nil }
        guard let best = order.max(by: { (points($0), inAll($0)) < (points($1), inAll($1)) }) else { return (prior, .noDifference, .certain) }
        let lead = points(best) - points(prior)
        if lead < 0 {
            let isSure = -lead >= Self.leadAgainstOrigin || (trial.scores[prior]?.quotes ?? 0) > (trial.scores[best]?.quotes ?? 0)
            return (prior, .words, isSure ? .certain : .likely)
        }
        let needed = isKnown ? Self.leadAgainstOrigin : Self.leadAgainstStandard
        if lead >= needed { return (best, .words, lead >= 2 * needed ? .certain : .likely) }
        let leadInAll = inAll(best) - inAll(prior)
        if leadInAll >= 2 * needed { return (best, .otherTexts, .likely) }
        if leadInAll < 0 { return (prior, .otherTexts, .likely) }
        return (prior, isKnown ? .origin : .standard, isKnown ? .likely : .guess)
    }
}
