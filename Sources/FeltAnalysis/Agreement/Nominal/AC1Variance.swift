/// The standard error of Gwet's AC1 (2008, linearised, for an infinite population of units; irrCAC's rule), which holds for missing ratings too.
enum AC1Variance {
    /// The standard error with the declared categories.
    ///
    /// - Complexity: units times (coders plus categories).
    static func standardError(_ ratings: Ratings, tally: CategoryTally) -> Coefficient {
        let declared = ratings.categories.count
        guard case .defined(let coefficient) = tally.gwetAC1(categories: declared) else { return tally.gwetAC1(categories: declared) }
        let rated = tally.units(atLeast: 1)
        guard rated > 1 else { return .undefined(.fewerThanTwoUnits) }
        let shares = tally.shares
        let expected = tally.spread(shares) / Double(declared - 1)
        let weight = Double(rated) / Double(tally.units(atLeast: 2))
        var squares = 0.0
        var counts = [Int](repeating: 0, count: declared)
        for unit in 0..<ratings.unitCount {
            for category in counts.indices { counts[category] = 0 }
            for coder in ratings.coders.indices {
                if let category = ratings.category(coder: coder, unit: unit) { counts[category] += 1 }
            }
            let raters = counts.reduce(0, +)
            guard raters > 0 else { continue }
            let own = counts.indices.reduce(0.0) { $0 + (1 - shares[$1]) * Double(counts[$1]) } / Double(raters * (declared - 1))
            var value = -2 * (1 - coefficient) * (own - expected) / (1 - expected)
            if raters > 1 {
                let agreed = Double(counts.reduce(0) { $0 + $1 * ($1 - 1) }) / Double(raters * (raters - 1))
                value += weight * (agreed - expected) / (1 - expected)
            }
            squares += (value - coefficient) * (value - coefficient)
        }
        return .defined((squares / (Double(rated) * Double(rated - 1))).squareRoot())
    }
}
