import FeltText

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
    /// How many more names must say their words, to be believed against this program itself.
    private static let quotesAgainstOurs = 2

    /// One verdict for each text, nil where there is none.
    func verdicts(_ trials: [RefiPositionTrial?]) -> [Verdict?] {
        var total: [RefiPositions.Counting: RefiCountingScore] = [:]
        for trial in trials.compactMap({ $0 }) {
            for counting in RefiPositions.Counting.all {
                guard let score = trial[counting]?.score else { continue }
                total[counting, default: RefiCountingScore()] = total[counting, default: RefiCountingScore()] + score
            }
        }
        return trials.map { $0.map { verdict($0, total) } }
    }

    private func verdict(_ trial: RefiPositionTrial, _ total: [RefiPositions.Counting: RefiCountingScore]) -> Verdict {
        let known = RefiPositions.Counting.known(of: origin)
        let expected = forced ?? known?.counting ?? RefiPositions.Counting()
        let prior = trial.marks.reduced(expected)
        let choice = forced == nil ? chosen(trial, prior, known, total) : (prior, .forced, .certain)
        // The whole way of counting is told, also what makes no difference in this text.
        let counting = choice.counting == prior ? expected : choice.counting
        var verdict = Verdict(positions: RefiPositions(counting: counting, evidence: choice.evidence, confidence: choice.confidence))
        let rivals = trial.rivals(of: choice.counting)
        verdict.matters = !rivals.isEmpty
        verdict.positions.selections = trial.count
        verdict.positions.quotes = trial[choice.counting]?.score.quotes ?? 0
        verdict.positions.ends = trial[choice.counting]?.score.ends ?? 0
        verdict.positions.rivalEnds = rivals.compactMap { trial[$0]?.score.ends }.max() ?? 0
        verdict.isAgainstOrigin = forced == nil && known != nil && rivals.contains(prior)
        var asCodePoints = choice.counting
        asCodePoints.unit = .codePoints
        verdict.isUTF16 = choice.counting.unit == .utf16 && rivals.contains(asCodePoints)
        verdict.isDialect = verdict.isUTF16 && known?.counting.unit == .utf16
        // A program whose unit nobody has measured is only believed when the words speak.
        let isUnmeasured = known.map { !$0.isUnitKnown } ?? false
        if isUnmeasured, trial.marks.hasAstral, choice.evidence == .origin { verdict.positions.confidence = .guess }
        return verdict
    }

    private func chosen(
        _ trial: RefiPositionTrial, _ prior: RefiPositions.Counting, _ known: RefiPositions.Counting.Known?, _ total: [RefiPositions.Counting: RefiCountingScore]
    ) -> (counting: RefiPositions.Counting, evidence: RefiPositions.Evidence, confidence: RefiPositions.Confidence) {
        // Ways that give the same words as the expected one are the same.
        let rivals = trial.rivals(of: prior)
        func points(_ counting: RefiPositions.Counting) -> Int { trial[counting]?.score.points ?? 0 }
        func quotes(_ counting: RefiPositions.Counting) -> Int { trial[counting]?.score.quotes ?? 0 }
        func inAll(_ counting: RefiPositions.Counting) -> Int { total[counting]?.points ?? 0 }
        guard let best = rivals.max(by: { (points($0), inAll($0)) < (points($1), inAll($1)) }) else { return (prior, .noDifference, .certain) }
        let lead = points(best) - points(prior)
        if lead < 0 {
            let isSure = -lead >= Self.leadAgainstOrigin || quotes(prior) > quotes(best)
            return (prior, .words, isSure ? .certain : .likely)
        }
        // What this program wrote says what it counts. People mark half words too, and some scripts have no blanks between words, so that where
        // passages end is no sign against it; only names that say other words are.
        if known?.isOurs ?? false, !rivals.contains(where: { quotes($0) >= quotes(prior) + Self.quotesAgainstOurs }) { return (prior, .origin, .certain) }
        let isKnown = known != nil
        let needed = isKnown ? Self.leadAgainstOrigin : Self.leadAgainstStandard
        if lead >= needed { return (best, .words, lead >= 2 * needed ? .certain : .likely) }
        let leadInAll = inAll(best) - inAll(prior)
        if leadInAll >= 2 * needed { return (best, .otherTexts, .likely) }
        if leadInAll < 0 { return (prior, .otherTexts, .likely) }
        return (prior, isKnown ? .origin : .standard, isKnown ? .likely : .guess)
    }
}
