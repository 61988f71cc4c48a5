import FeltAnalysis
import FeltExchange
import FeltModel

extension OutsideAgreement {
    /// Ratings: every coefficient that there is for them, or those named.
    func ratings(_ ratings: Ratings) throws {
        let tree = AgreementTree.nominal(ratings)
        let drawn = ["krippendorff_alpha", "fleiss_kappa_generalized", "gwet_ac1", "brennan_prediger", "percent_agreement_pairwise"]
        let summaries = bootstrap.map { bootstrap in
            Dictionary(uniqueKeysWithValues: zip(drawn, bootstrap.units(ratings) { resample in
                let tally = resample.tally
                let count = ratings.categories.count
                return [
                    tally.krippendorffAlpha, tally.fleissKappaGeneralized, tally.gwetAC1(categories: count), tally.brennanPrediger(categories: count),
                    tally.percentAgreement,
                ]
            }))
        }
        if isForProgram {
            guard let summaries, case .object(var entries) = tree else { return try write(tree) }
            entries["bootstrap"] = .object(summaries.mapValues(AgreementTree.bootstrap))
            return try write(.object(entries))
        }
        guard case .object(let entries) = tree else { return }
        let names = try names(of: entries.keys.sorted())
        let hasIntervals = summaries != nil
        var listing = Listing(
            name: "coefficients",
            columns: [.init("coefficient"), .init("value", isNumber: true)] + (hasIntervals ? ["low", "high"].map { .init($0, isNumber: true) } : [])
                + [.init("reason", inTable: false), .init("note", isFlexible: true)])
        for name in names {
            let (value, reason) = Self.leaf(entries[name])
            var limits: [[Double]] = hasIntervals ? [[], []] : []
            if case .limits(let found)? = summaries?[name]?.interval(level: 0.95) { limits = [[found.lowerBound], [found.upperBound]] }
            let cells: [Listing.Cell] = ([value] + limits).map { .text(text($0)) }
            listing.rows.append([.text(name)] + cells + [.optional(reason?.rawValue), .optional(reason.map(words.notDefined))])
        }
        var foot = [
            words.pick(
                "\(ratings.unitCount) enheter, kodere: \(ratings.coders.joined(separator: ", ")); \(ratings.categories.count) kategorier.",
                "\(ratings.unitCount) units, coders: \(ratings.coders.joined(separator: ", ")); \(ratings.categories.count) categories."),
        ]
        if !ratings.isComplete { foot.append(words.pick("Noen vurderinger mangler.", "Some ratings are missing.")) }
        if let bootstrap {
            let fewest = BootstrapSummary.fewestUnits
            foot.append(
                ratings.unitCount < fewest
                    ? words.pick("Ingen intervaller: færre enn \(fewest) enheter.", "No intervals: fewer than \(fewest) units.")
                    : words.pick(
                        "low–high: de midterste 95 % av \(bootstrap.replicateCount) trekninger av enhetene (frø \(bootstrap.seed)).",
                        "low–high: the middle 95 % of \(bootstrap.replicateCount) draws of the units (seed \(bootstrap.seed))."))
            let gaps = ratings.unitCount >= fewest && names.contains { name in
                if case .withheld? = summaries?[name]?.interval(level: 0.95) { summaries?[name]?.estimate.value != nil } else { false }
            }
            if gaps {
                foot.append(words.pick("Uten intervall: mer enn en tidel av trekningene har ingen verdi.", "Without one: more than a tenth of the draws have no value."))
            }
        }
        try print(listing, foot)
    }

    /// The names that were asked for, of those that there are.
    private func names(of known: [String]) throws -> [String] {
        guard let coefficients, coefficients.lowercased() != "all" else { return known }
        return try AgreementScopeOptions.names(coefficients).map { typed in
            let plain = typed.lowercased().replacing("-", with: "_")
            let usual = ["alpha": "krippendorff_alpha", "kappa": "cohen_kappa", "pi": "scott_pi", "ac1": "gwet_ac1", "pabak": "brennan_prediger",
                "percent_agreement": "percent_agreement_pairwise", "percent": "percent_agreement_pairwise"]
            let name = usual[plain] ?? plain
            guard known.contains(name) else {
                let near = NearNames.nearest(to: plain, among: known + usual.keys)
                throw FeltError(
                    "coefficient-unknown", "There is no coefficient '\(typed)'.",
                    hint: near.isEmpty ? "There are \(known.joined(separator: ", "))." : "Did you mean \(near.joined(separator: ", "))?")
            }
            return name
        }
    }

    /// The numbers of a coefficient, one or two, or the reason why there are none.
    private static func leaf(_ node: AgreementNode?) -> ([Double], UndefinedReason?) {
        guard case .object(let entries)? = node else { return ([], nil) }
        switch entries["value"] {
        case .number(let value): return ([value], nil)
        case .list(let items): return (items.compactMap { if case .number(let value) = $0 { value } else { nil } }, nil)
        default: break
        }
        guard case .text(let reason)? = entries["reason"] else { return ([], nil) }
        return ([], UndefinedReason(rawValue: reason))
    }
}
