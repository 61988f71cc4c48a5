/// The coefficients for any number of coders, with or without missing ratings. Each may be taken from any tally, so that the same formula serves
/// given units, segments and characters. Costs: the number of coders times the categories.
extension CategoryTally {
    /// The share of pairs of ratings that agree, each unit weighing the same: over units with two ratings or more. Fleiss's P-bar when nothing is
    /// missing; irrCAC has the same rule. DKPro weighs a unit by its ratings and so differs where some are missing.
    public var percentAgreement: Coefficient { blocked.map(Coefficient.undefined) ?? .defined(1 - disagreement) }

    /// Krippendorff's alpha for nominal data (Krippendorff 2011): units with fewer than two ratings do not count.
    public var krippendorffAlpha: Coefficient {
        if let blocked { return .undefined(blocked) }
        let perCategory = ratings(atLeast: 2)
        let total = Int128(perCategory.reduce(0, +))
        let expected = total * total - perCategory.reduce(Int128(0)) { $0 + Int128($1) * Int128($1) }
        guard expected != 0 else { return .undefined(.noVariation) }
        let observed = classes.indices.dropFirst(2).reduce(0.0) { $0 + Double(disagreeing($1)) / Double($1 - 1) }
        return .defined(1 - Double(total - 1) * observed / Double(expected))
    }

    /// Fleiss's kappa with missing ratings allowed (Gwet 2014): agreement over units with two ratings, shares of the categories over all rated
    /// units, each unit weighing the same. Fleiss (1971) when nothing is missing.
    public var fleissKappaGeneralized: Coefficient {
        if let blocked { return .undefined(blocked) }
        guard observedCategoryCount > 1 else { return .undefined(.noVariation) }
        return .defined(1 - disagreement / spread(shares))
    }

    /// Gwet's AC1 (2008) for so many categories: those of the codebook, or those that occur.
    public func gwetAC1(categories: Int) -> Coefficient {
        if let blocked { return .undefined(blocked) }
        guard categories > 1 else { return .undefined(.fewerThanTwoCategories) }
        return .defined(1 - disagreement / (1 - spread(shares) / Double(categories - 1)))
    }

    /// Brennan and Prediger's coefficient (1981) for so many categories; with two it is PABAK.
    public func brennanPrediger(categories: Int) -> Coefficient {
        if let blocked { return .undefined(blocked) }
        guard categories > 1 else { return .undefined(.fewerThanTwoCategories) }
        return .defined(1 - disagreement / (1 - 1 / Double(categories)))
    }

    /// Why no coefficient of this kind can be had; nil when one can.
    var blocked: UndefinedReason? {
        coderCount < 2 ? .fewerThanTwoCoders : units(atLeast: 0) == 0 ? .noUnits : units(atLeast: 2) == 0 ? .noPairableUnits : nil
    }

    /// 1 - pa, from the small side, so that little disagreement in a long text keeps all its digits.
    var disagreement: Double {
        let sum = classes.indices.dropFirst(2).reduce(0.0) { $0 + Double(disagreeing($1)) / Double($1 * ($1 - 1)) }
        return sum / Double(units(atLeast: 2))
    }

    /// pi_k: the share of each category, each rated unit weighing the same.
    var shares: [Double] {
        let total = Double(units(atLeast: 1))
        return (0..<categoryCount).map { category in
            classes.indices.dropFirst().reduce(0.0) { $0 + Double(classes[$1].ratings[category]) / Double($1) } / total
        }
    }

    /// The sum of pi_k (1 - pi_k), with 1 - pi_k from the other shares.
    func spread(_ shares: [Double]) -> Double {
        let sum = shares.reduce(0, +)
        return shares.indices.reduce(0.0) { total, category in
            let others = shares[category] > 0.5 ? shares.indices.reduce(0.0) { $1 == category ? $0 : $0 + shares[$1] } : sum - shares[category]
            return total + shares[category] * others
        }
    }

    /// Twice the pairs of ratings that differ, over units with so many ratings.
    private func disagreeing(_ raters: Int) -> Int { classes[raters].units * raters * (raters - 1) - classes[raters].agreeing }
}
