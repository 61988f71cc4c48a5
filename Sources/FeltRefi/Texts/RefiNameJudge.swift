/// Decides where the names of selections are their words, so that a name that says other words shows that something moved.
///
/// This program names selections by their words, but for names that came with another program's file, whose words stand nowhere. What other programs do nobody knows beforehand: some use numbers or names that people gave. So
/// they are believed where most names of a text say their words; and where they do not, but the words that they say stand elsewhere in the text,
/// because then all of it may have been shifted at once.
struct RefiNameJudge {
    let isOurs: Bool

    struct Verdict {
        /// The selections that are told.
        var misnamed: [Int] = []
        /// Whether they are so many that nothing in the text is certain.
        var isDoubtful = false
    }

    /// How many names must say words of the text to show that names are words at all.
    private static let fewestWithinText = 3

    /// One verdict for each outcome, nil where there is none.
    func verdicts(_ outcomes: [RefiPositionTrial.Outcome?]) -> [Verdict?] {
        let quotes = outcomes.map { $0?.score.quotes ?? 0 }
        let named = zip(outcomes, quotes).map { ($0?.misnamed.count ?? 0) + $1 }
        let (allQuotes, allNamed) = (quotes.reduce(0, +), named.reduce(0, +))
        return outcomes.indices.map { index in
            outcomes[index].map { outcome in
                let (others, othersNamed) = (allQuotes - quotes[index], allNamed - named[index])
                guard isOurs && outcome.elsewhere.count > 0 || areWords(in: outcome, othersSay: others >= 2 && others * 2 > othersNamed) else { return Verdict() }
                return Verdict(misnamed: outcome.misnamed, isDoubtful: !outcome.misnamed.isEmpty && outcome.misnamed.count * 2 >= named[index])
            }
        }
    }

    private func areWords(in outcome: RefiPositionTrial.Outcome, othersSay: Bool) -> Bool {
        let quotes = outcome.score.quotes
        if quotes >= 2, quotes * 2 > outcome.selections { return true }
        let elsewhere = outcome.elsewhere
        if othersSay, elsewhere.count * 2 > elsewhere.searched { return true }
        // A short name may stand somewhere by chance.
        let said = quotes + elsewhere.long
        return elsewhere.long > 0 && said >= Self.fewestWithinText && said * 2 > quotes + elsewhere.searched
    }
}
