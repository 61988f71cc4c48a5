import FeltAnalysis
public import FeltModel

extension AgreementTree {
    /// Every coefficient for codings. Segments, tokens and domains give their parts only where the file has them; `qualcoder` and
    /// `u_alpha_per_code` only where every coder coded every document, since neither knows a missing coder.
    ///
    /// - Throws: `agreement-pairs-ambiguous` where bars in names make two pairs alike; what `CharacterAlphaFamily` throws for domains that do not
    ///   fit the codes.
    public static func spans(_ file: SpansFile) throws(FeltError) -> AgreementNode {
        let data = file.data
        let names = Names(data)
        guard Set(names.pairs.map(\.name)).count == names.pairs.count else {
            throw FeltError(
                "agreement-pairs-ambiguous", "Two pairs of coders would have the same name, since a coder's name holds a bar.",
                hint: "Name the coders without |."
            )
        }
        var entries: [String: AgreementNode?] = [:]
        let characters = CharacterAgreement.perCode(data)
        var perCharacter = perCode(characters, names)
        perCharacter["any_code"] = node(CharacterAgreement.anyCode(data), names)
        entries["char"] = .object(perCharacter)
        entries["char_rollup"] = .object(Dictionary(uniqueKeysWithValues: CharacterAgreement.rollUp(data).map { code, counts in
            (names.codes[code], node(counts, names))
        }))
        for (name, units) in [("segments", file.segments), ("tokens", file.tokens)] {
            guard let units else { continue }
            for rule in UnitRule.allCases {
                entries["\(name)_\(rule.rawValue)"] = .object(perCode(UnitAgreement.perCode(data, units: units, rule: rule), names))
            }
        }
        if let segments = file.segments {
            let alpha = SetValuedAlpha(data, units: segments)
            entries["segments_set_valued_alpha"] = .object(["jaccard": AgreementNode(alpha.jaccard), "masi": AgreementNode(alpha.masi)])
        }
        entries["span_f1"] = names.eachPair { _, pair in spanF1(data, pair, names) }
        entries["nvivo"] = nvivo(data, names)
        if data.isComplete {
            entries["qualcoder"] = names.eachPair { _, pair in
                names.eachCode { qualCoder(QualCoderComparison(data, code: $0, pair: pair)) }
            }
            entries["u_alpha_per_code"] = names.eachCode { .object(["u_alpha": AgreementNode(UnitizingAgreement(data, code: $0).uAlpha)]) }
        }
        if let domains = file.domains { entries["character_alpha_family"] = try family(data, domains, names) }
        return .present(entries)
    }

    /// The names of codes and of pairs of coders, as keys.
    private struct Names {
        let codes: [String]
        let pairs: [(name: String, pair: CoderPair)]

        init(_ data: AgreementData) {
            codes = data.codes.map(\.id)
            pairs = data.pairs.map { ("\(data.coders[$0.first])|\(data.coders[$0.second])", $0) }
        }

        func eachCode(_ body: (Int) -> AgreementNode) -> AgreementNode {
            .object(Dictionary(uniqueKeysWithValues: codes.indices.map { (codes[$0], body($0)) }))
        }

        func eachPair(_ body: (_ place: Int, _ pair: CoderPair) -> AgreementNode?) -> AgreementNode {
            .present(Dictionary(uniqueKeysWithValues: pairs.indices.map { (pairs[$0].name, body($0, pairs[$0].pair)) }))
        }
    }

    private static func perCode(_ counts: [CodeAgreement], _ names: Names) -> [String: AgreementNode] {
        let summaries = CodeSummary.perPair(counts, pairs: names.pairs.count)
        return [
            "per_code": names.eachCode { node(counts[$0], names) },
            "summary": names.eachPair { place, _ in summary(summaries[place]) },
        ]
    }

    private static func node(_ counts: CodeAgreement, _ names: Names) -> AgreementNode {
        .object([
            "pairs": names.eachPair { place, _ in .object(cells(counts.pairs[place])) },
            "all": .object([
                "percent_agreement_pairwise": AgreementNode(counts.all.percentAgreement),
                "brennan_prediger": AgreementNode(counts.all.brennanPrediger(categories: 2)),
                "gwet_ac1": AgreementNode(counts.all.gwetAC1(categories: 2)),
                "fleiss_kappa_generalized": AgreementNode(counts.all.fleissKappaGeneralized),
                "krippendorff_alpha": AgreementNode(counts.all.krippendorffAlpha),
            ]),
        ])
    }

    private static func cells(_ table: TwoByTwo) -> [String: AgreementNode] {
        [
            "cells": .object([
                "both": .count(table.both), "only_first": .count(table.onlyFirst), "only_second": .count(table.onlySecond),
                "neither": .count(table.neither),
            ]),
            "percent_agreement": AgreementNode(table.percentAgreement),
            "pabak": AgreementNode(table.pabak),
            "gwet_ac1": AgreementNode(table.gwetAC1),
            "cohen_kappa": AgreementNode(table.cohenKappa),
            "scott_pi": AgreementNode(table.scottPi),
            "krippendorff_alpha": AgreementNode(table.krippendorffAlpha),
            "dice": AgreementNode(table.dice),
            "jaccard": AgreementNode(table.jaccard),
        ]
    }

    private static func summary(_ summary: CodeSummary) -> AgreementNode {
        var mean = AgreementNode(summary.meanKappa)
        if case .object(var entries) = mean, summary.codesUsed > 0 {
            entries["codes_used"] = .count(summary.codesUsed)
            mean = .object(entries)
        }
        return .object([
            "mean_kappa_over_codes": mean, "pooled_kappa": AgreementNode(summary.pooledKappa), "micro_cells": .object(cells(summary.microCells)),
        ])
    }

    private static func spanF1(_ data: AgreementData, _ pair: CoderPair, _ names: Names) -> AgreementNode {
        let perCode = data.codes.indices.map { SpanF1(data, code: $0, pair: pair) }
        var all = SpanF1()
        for code in perCode { all.add(code) }
        return .object(["micro": spanF1(all), "per_code": names.eachCode { spanF1(perCode[$0]) }])
    }

    private static func spanF1(_ score: SpanF1) -> AgreementNode {
        guard case .defined(let lenient) = score.lenient else { return AgreementNode(score.lenient) }
        func part(_ pairs: Int) -> AgreementNode { .object(["tp": .count(pairs), "f1": .number(score.f1(pairs).value ?? 0)]) }
        return .object([
            "n_a": .count(score.firstCount), "n_b": .count(score.secondCount), "exact": part(score.exact), "overlap_1to1": part(score.overlapping),
            "iou50_1to1": part(score.halfShared),
            "lenient": .object(["hit_a": .count(score.firstHit), "hit_b": .count(score.secondHit), "f1": .number(lenient)]),
        ])
    }

    private static func nvivo(_ data: AgreementData, _ names: Names) -> AgreementNode {
        let perCode = data.codes.indices.map { CharacterAgreement.perDocument(data, codes: [$0]) }
        return .object(Dictionary(uniqueKeysWithValues: data.documents.indices.map { document in
            (data.documents[document].id, names.eachCode { code in
                names.eachPair { place, _ in NVivoComparison(perCode[code][document].pairs[place]).map(nvivo) }
            })
        }))
    }

    private static func nvivo(_ columns: NVivoComparison) -> AgreementNode {
        .object([
            "kappa": .number(columns.kappa), "agreement_percent": .number(columns.agreementPercent), "a_and_b_percent": .number(columns.bothPercent),
            "not_a_and_not_b_percent": .number(columns.neitherPercent), "a_and_not_b_percent": .number(columns.onlyFirstPercent),
            "b_and_not_a_percent": .number(columns.onlySecondPercent),
        ])
    }

    /// QualCoder writes a text where it would divide by zero, and not always the same one.
    private static func qualCoder(_ columns: QualCoderComparison) -> AgreementNode {
        .object([
            "counts": .object([
                "dual": .count(columns.dual), "single": .count(columns.single), "unc": .count(columns.uncoded), "chars": .count(columns.characters),
                "c0": .count(columns.firstLength), "c1": .count(columns.secondLength),
            ]),
            "agree_percent": columns.agreePercent.map(AgreementNode.number) ?? .text("zero div"),
            "agree_coded_only_percent": columns.agreeCodedOnlyPercent.map(AgreementNode.number) ?? .text("zero div"),
            "kappa": columns.kappa.map(AgreementNode.number) ?? .text("zerodiv"),
        ])
    }

    private static func family(_ data: AgreementData, _ domains: [CharacterAlphaFamily.Domain], _ names: Names) throws(FeltError) -> AgreementNode {
        let family = try CharacterAlphaFamily(data, domains: domains)
        func perDomain(_ alphas: [Coefficient]) -> AgreementNode {
            .object(Dictionary(uniqueKeysWithValues: zip(domains, alphas).map { ($0.name, AgreementNode($1)) }))
        }
        return .object([
            "alpha_binary_code": names.eachCode { AgreementNode(family.binaryCode[$0]) },
            "alpha_binary_domain": perDomain(family.binaryDomain),
            "cu_alpha": perDomain(family.withinDomain),
            "Cu_alpha": AgreementNode(family.acrossDomains),
        ])
    }
}
