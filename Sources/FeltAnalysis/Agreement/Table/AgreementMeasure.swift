/// The coefficients that can be had for codes that coders gave to places, by the names under which they are written.
///
/// Some are of any number of coders; some are of two, and of more coders they are the mean over the pairs that have a value. The alphas on units
/// of a coder's own, and F1, need the spans themselves: they are there on characters only.
public enum AgreementMeasure: String, CaseIterable, Hashable, Sendable {
    case krippendorffAlpha = "krippendorff_alpha"
    case dice
    case jaccard
    case cohenKappa = "cohen_kappa"
    case scottPi = "scott_pi"
    case fleissKappa = "fleiss_kappa_generalized"
    case gwetAC1 = "gwet_ac1"
    case brennanPrediger = "brennan_prediger"
    case percentAgreement = "percent_agreement"
    case uAlpha = "u_alpha"
    case exactF1 = "f1_exact"
    case overlapF1 = "f1_overlap_1to1"
    case halfSharedF1 = "f1_iou50_1to1"

    /// Whether it compares two coders, so that of more it is a mean over pairs.
    public var isOfPairs: Bool {
        switch self {
        case .dice, .jaccard, .cohenKappa, .scottPi, .exactF1, .overlapF1, .halfSharedF1: true
        case .krippendorffAlpha, .fleissKappa, .gwetAC1, .brennanPrediger, .percentAgreement, .uAlpha: false
        }
    }

    /// Whether it asks about the spans and not about units that are marked: there is none on units, and none for several codes together.
    public var isOfSpans: Bool {
        switch self {
        case .uAlpha, .exactF1, .overlapF1, .halfSharedF1: true
        default: false
        }
    }

    /// What people call it besides.
    public static let otherNames: [String: AgreementMeasure] = [
        "alpha": .krippendorffAlpha, "holsti": .dice, "f1": .dice, "kappa": .cohenKappa, "pi": .scottPi, "fleiss_kappa": .fleissKappa,
        "fleiss": .fleissKappa, "ac1": .gwetAC1, "pabak": .brennanPrediger, "percent": .percentAgreement,
    ]

    /// The coefficient of a name, with `-` for `_` where somebody types so; nil for none.
    public init?(name: String) {
        let plain = String(name.lowercased().map { $0 == "-" ? "_" : $0 })
        guard let known = Self(rawValue: plain) ?? Self.otherNames[plain] else { return nil }
        self = known
    }

    /// The coefficient of counts; nil for one of the spans.
    public func value(_ counts: CodeAgreement) -> Coefficient? {
        switch self {
        case .krippendorffAlpha: counts.all.krippendorffAlpha
        case .fleissKappa: counts.all.fleissKappaGeneralized
        case .gwetAC1: counts.all.gwetAC1(categories: 2)
        case .brennanPrediger: counts.all.brennanPrediger(categories: 2)
        case .percentAgreement: counts.all.percentAgreement
        case .dice, .jaccard, .cohenKappa, .scottPi: Self.mean(counts.pairs.compactMap(pair))
        case .uAlpha, .exactF1, .overlapF1, .halfSharedF1: nil
        }
    }

    /// The coefficient of two coders' cells; nil for one of the spans.
    public func pair(_ cells: TwoByTwo) -> Coefficient? {
        switch self {
        case .krippendorffAlpha: cells.krippendorffAlpha
        case .fleissKappa, .scottPi: cells.scottPi
        case .gwetAC1: cells.gwetAC1
        case .brennanPrediger: cells.pabak
        case .percentAgreement: cells.percentAgreement
        case .dice: cells.dice
        case .jaccard: cells.jaccard
        case .cohenKappa: cells.cohenKappa
        case .uAlpha, .exactF1, .overlapF1, .halfSharedF1: nil
        }
    }

    /// The coefficient of one code's spans; nil for one that asks about counts.
    public func value(_ data: AgreementData, code: Int) -> Coefficient? {
        switch self {
        case .uAlpha: UnitizingAgreement(data, code: code).uAlpha
        case .exactF1: Self.mean(data.pairs.map { Self.f1(data, code, $0, \.exact) })
        case .overlapF1: Self.mean(data.pairs.map { Self.f1(data, code, $0, \.overlapping) })
        case .halfSharedF1: Self.mean(data.pairs.map { Self.f1(data, code, $0, \.halfShared) })
        default: nil
        }
    }

    private static func f1(_ data: AgreementData, _ code: Int, _ pair: CoderPair, _ rule: KeyPath<SpanF1, Int>) -> Coefficient {
        let score = SpanF1(data, code: code, pair: pair)
        return score.f1(score[keyPath: rule])
    }

    /// The mean over the pairs that have a value; the reason of the first where none has.
    static func mean(_ coefficients: [Coefficient]) -> Coefficient {
        let defined = coefficients.compactMap(\.value)
        guard !defined.isEmpty else { return coefficients.first ?? .undefined(.fewerThanTwoCoders) }
        return .defined(defined.reduce(0, +) / Double(defined.count))
    }
}
