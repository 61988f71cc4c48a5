/// The coefficients that have no form for missing ratings: for ratings in which every coder rated every unit.
struct CompleteTally {
    private let coders, units: Int128
    /// The sum over units and categories of r (r - 1).
    private let agreeing: Int128
    /// How many ratings are in each category.
    private let perCategory: [Int128]
    /// The sum over pairs of coders and categories of the products of their counts.
    private let pairProducts: Int128

    /// Counts complete ratings.
    init(_ ratings: Ratings, tally: CategoryTally) {
        coders = Int128(ratings.coders.count)
        units = Int128(ratings.unitCount)
        agreeing = Int128(tally.classes.last?.agreeing ?? 0)
        perCategory = tally.ratings(atLeast: 1).map { Int128($0) }
        var own = [Int128](repeating: 0, count: ratings.categories.count)
        var squares: Int128 = 0
        for coder in ratings.coders.indices {
            for category in own.indices { own[category] = 0 }
            for unit in 0..<ratings.unitCount {
                if let category = ratings.category(coder: coder, unit: unit) { own[category] += 1 }
            }
            squares += own.reduce(0) { $0 + $1 * $1 }
        }
        // The sum over pairs of a product is half of the square of the sum less the sum of squares.
        pairProducts = (perCategory.reduce(0) { $0 + $1 * $1 } - squares) / 2
    }

    /// Conger's kappa (1980): chance from every pair's own shares. Light's and Cohen's kin; irr's `kappam.fleiss(exact = TRUE)`.
    var congerKappa: Coefficient {
        let pairs = coders * (coders - 1) / 2
        return .ratio(agreeing * units - 2 * pairProducts, 2 * pairs * units * units - 2 * pairProducts)
    }

    /// Fleiss's kappa (1971).
    var fleissKappa: Coefficient {
        let ratings = units * coders
        let squares = perCategory.reduce(0) { $0 + $1 * $1 }
        return .ratio(agreeing * ratings - (coders - 1) * squares, (coders - 1) * (ratings * ratings - squares))
    }

    /// The standard error of Fleiss's kappa when it is 0: Fleiss, Nee & Landis (1979).
    var fleissKappaStandardErrorAtZero: Coefficient {
        let ratings = units * coders
        let spread = perCategory.reduce(0) { $0 + $1 * (ratings - $1) }
        guard spread != 0 else { return .undefined(.noVariation) }
        let skew = perCategory.reduce(0) { $0 + $1 * (ratings - $1) * (ratings - 2 * $1) }
        let root = Double(spread * spread - ratings * skew).squareRoot()
        return .defined((2 / Double(ratings * (coders - 1))).squareRoot() * root / Double(spread))
    }
}
