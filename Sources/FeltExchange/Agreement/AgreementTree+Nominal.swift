public import FeltAnalysis

/// The results on agreement as trees, with the names that the published tables use.
public enum AgreementTree {
    /// Every nominal coefficient. `cohen_kappa_ci95` is there only when kappa has a value; its value is `[low, high]`.
    public static func nominal(_ ratings: Ratings) -> AgreementNode {
        let all = NominalAgreement(ratings)
        return .present([
            "percent_agreement_pairwise": AgreementNode(all.percentAgreementPairwise),
            "percent_agreement_unanimous": AgreementNode(all.percentAgreementUnanimous),
            "holsti": AgreementNode(all.holsti),
            "cohen_kappa": AgreementNode(all.cohenKappa),
            "cohen_kappa_se": AgreementNode(all.cohenKappaSE),
            "cohen_kappa_se0": AgreementNode(all.cohenKappaSE0),
            "cohen_kappa_ci95": all.cohenKappaInterval.map { .object(["value": .list([.number($0.lowerBound), .number($0.upperBound)])]) },
            "scott_pi": AgreementNode(all.scottPi),
            "light_kappa": AgreementNode(all.lightKappa),
            "conger_kappa": AgreementNode(all.congerKappa),
            "fleiss_kappa": AgreementNode(all.fleissKappa),
            "fleiss_kappa_se0": AgreementNode(all.fleissKappaSE0),
            "fleiss_kappa_generalized": AgreementNode(all.fleissKappaGeneralized),
            "krippendorff_alpha": AgreementNode(all.krippendorffAlpha),
            "gwet_ac1": AgreementNode(all.gwetAC1),
            "gwet_ac1_observed_q": AgreementNode(all.gwetAC1ObservedCategories),
            "gwet_ac1_se": AgreementNode(all.gwetAC1SE),
            "brennan_prediger": AgreementNode(all.brennanPrediger),
            "brennan_prediger_observed_q": AgreementNode(all.brennanPredigerObservedCategories),
        ])
    }

    /// What came of a bootstrap; `estimate` is a number, or null with its reason beside it. `ci95` and `ci90` are `[low, high]`; where our rule
    /// would not show an interval they are left out, and `interval_withheld` says why.
    public static func bootstrap(_ summary: BootstrapSummary) -> AgreementNode {
        var limits: [String: AgreementNode?] = [:]
        switch summary.interval(level: 0.95) {
        case .withheld(let reason): limits["interval_withheld"] = .text(reason.rawValue)
        case .limits:
            for (name, level) in [("ci95", 0.95), ("ci90", 0.90)] {
                limits[name] = summary.limits(level: level).map { .list([.number($0.lowerBound), .number($0.upperBound)]) }
            }
        }
        return .present([
            "estimate": summary.estimate.value.map(AgreementNode.number) ?? .null,
            "reason": summary.estimate.reason.map { .text($0.rawValue) },
            "replicates": .count(summary.replicateCount),
            "defined": .count(summary.sortedValues.count),
            "undefined": .count(summary.undefinedCount),
            "mean": summary.mean.map(AgreementNode.number),
            "sd_n_minus_1": summary.standardDeviation.map(AgreementNode.number),
        ].merging(limits) { first, _ in first })
    }
}
