/// Every coefficient for units that coders put into categories, with the reason where one has no value.
///
/// Sources of the formulas: Holsti (1969), Cohen (1960), Fleiss, Cohen & Everitt (1969), Scott (1955), Light (1971), Conger (1980), Fleiss (1971),
/// Fleiss, Nee & Landis (1979), Krippendorff (2011), Gwet (2008, 2014), Brennan & Prediger (1981). Where several reasons hold, the first in
/// the order of `UndefinedReason` is given.
public struct NominalAgreement: Hashable, Sendable {
    /// The share of agreeing pairs of ratings, each unit weighing the same.
    public let percentAgreementPairwise: Coefficient
    /// The share of the units that everybody rated on which everybody agrees.
    public let percentAgreementUnanimous: Coefficient
    /// Holsti's coefficient, the mean over pairs of coders; a unit that one did not rate counts against it.
    public let holsti: Coefficient
    /// Of two coders, on the units that both rated; the standard error is for intervals, the one at zero for a test of kappa being 0.
    public let cohenKappa, cohenKappaSE, cohenKappaSE0, scottPi: Coefficient
    /// Nil where kappa is undefined or the coders are not two; not kept within -1 and 1.
    public let cohenKappaInterval: ClosedRange<Double>?
    /// Of any number of coders, without missing ratings: the mean of Cohen's, Conger's, Fleiss's and its standard error at zero.
    public let lightKappa, congerKappa, fleissKappa, fleissKappaSE0: Coefficient
    /// Of any number of coders, missing ratings allowed.
    public let fleissKappaGeneralized, krippendorffAlpha: Coefficient
    /// AC1 with the declared categories, with those that occur, and the standard error of the first.
    public let gwetAC1, gwetAC1ObservedCategories, gwetAC1SE: Coefficient
    /// Brennan and Prediger's with the declared categories, and with those that occur.
    public let brennanPrediger, brennanPredigerObservedCategories: Coefficient

    /// Computes all of them.
    ///
    /// - Complexity: units times (coders squared plus categories); Light's kappa adds the squares of the categories for each pair.
    public init(_ ratings: Ratings) {
        let tally = CategoryTally(ratings)
        let declared = ratings.categories.count
        let observed = tally.observedCategoryCount
        percentAgreementPairwise = tally.percentAgreement
        fleissKappaGeneralized = tally.fleissKappaGeneralized
        krippendorffAlpha = tally.krippendorffAlpha
        gwetAC1 = tally.gwetAC1(categories: declared)
        gwetAC1ObservedCategories = tally.gwetAC1(categories: observed)
        gwetAC1SE = AC1Variance.standardError(ratings, tally: tally)
        brennanPrediger = tally.brennanPrediger(categories: declared)
        brennanPredigerObservedCategories = tally.brennanPrediger(categories: observed)

        let coders = ratings.coders.count
        let blocked: UndefinedReason? = coders < 2 ? .fewerThanTwoCoders : ratings.unitCount == 0 ? .noUnits : nil
        percentAgreementUnanimous = blocked.map(Coefficient.undefined) ?? Self.unanimous(ratings)
        holsti = blocked.map(Coefficient.undefined) ?? Self.holsti(ratings)

        let pairs = CoderPair.all(of: coders).map { PairTable(ratings, first: $0.first, second: $0.second) }
        let two = blocked.map(Coefficient.undefined) ?? (coders == 2 ? nil : .undefined(.requiresExactlyTwoCoders))
        cohenKappa = two ?? pairs[0].cohenKappa
        cohenKappaSE = two ?? pairs[0].cohenKappaStandardError
        cohenKappaSE0 = two ?? pairs[0].cohenKappaStandardErrorAtZero
        scottPi = two ?? pairs[0].scottPi
        cohenKappaInterval = two == nil ? pairs[0].cohenKappaInterval : nil

        let complete = blocked.map(Coefficient.undefined) ?? (ratings.isComplete ? nil : .undefined(.requiresCompleteData))
        if let complete {
            (lightKappa, congerKappa, fleissKappa, fleissKappaSE0) = (complete, complete, complete, complete)
        } else {
            let all = CompleteTally(ratings, tally: tally)
            lightKappa = Self.mean(pairs.map(\.cohenKappa))
            congerKappa = all.congerKappa
            fleissKappa = all.fleissKappa
            fleissKappaSE0 = all.fleissKappaStandardErrorAtZero
        }
    }

    /// The mean; undefined, with its reason, as soon as one is.
    private static func mean(_ coefficients: [Coefficient]) -> Coefficient {
        if let reason = coefficients.lazy.compactMap(\.reason).first { return .undefined(reason) }
        return .defined(coefficients.reduce(0) { $0 + ($1.value ?? 0) } / Double(coefficients.count))
    }

    /// The share of units that everybody rated on which everybody agrees.
    private static func unanimous(_ ratings: Ratings) -> Coefficient {
        var rated: Int128 = 0, agreed: Int128 = 0
        for unit in 0..<ratings.unitCount {
            let given = ratings.coders.indices.map { ratings.category(coder: $0, unit: unit) }
            guard !given.contains(nil) else { continue }
            rated += 1
            if given.allSatisfy({ $0 == given[0] }) { agreed += 1 }
        }
        return .ratio(agreed, rated, else: .noPairableUnits)
    }

    /// The mean over pairs of coders of 2M / (N1 + N2): M units both rated alike, N those that each rated. Undefined when a pair rated nothing.
    private static func holsti(_ ratings: Ratings) -> Coefficient {
        let rated = ratings.coders.indices.map { coder in (0..<ratings.unitCount).count { ratings.category(coder: coder, unit: $0) != nil } }
        return mean(CoderPair.all(of: ratings.coders.count).map { pair in
            let alike = (0..<ratings.unitCount).count {
                let one = ratings.category(coder: pair.first, unit: $0)
                return one != nil && one == ratings.category(coder: pair.second, unit: $0)
            }
            return .ratio(2 * Int128(alike), Int128(rated[pair.first] + rated[pair.second]), else: .noPairableUnits)
        })
    }
}
