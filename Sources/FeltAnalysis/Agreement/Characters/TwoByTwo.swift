/// The four cells of two coders and one code: how many units (characters, segments, tokens) both marked, one did, and neither.
///
/// Every coefficient is one division of whole numbers. Undefined: `noUnits` when the cells are all 0, `noVariation` where chance leaves no room,
/// `codeNotUsed` for the two that leave out what neither marked. Sources: FORMULAS section 2; Cohen (1960), Scott (1955), Gwet (2008),
/// Byrt, Bishop & Carlin (1993) for PABAK, Krippendorff (2011), Dice (1945), Jaccard (1912).
public struct TwoByTwo: Hashable, Sendable {
    /// How many units; all 0 when there is nothing to compare.
    public var both = 0, onlyFirst = 0, onlySecond = 0, neither = 0

    /// Creates cells.
    public init(both: Int = 0, onlyFirst: Int = 0, onlySecond: Int = 0, neither: Int = 0) {
        (self.both, self.onlyFirst, self.onlySecond, self.neither) = (both, onlyFirst, onlySecond, neither)
    }

    /// Adds the cells of another table, so often.
    public mutating func add(_ other: TwoByTwo, times: Int = 1) {
        both += times * other.both
        onlyFirst += times * other.onlyFirst
        onlySecond += times * other.onlySecond
        neither += times * other.neither
    }

    /// All units.
    public var total: Int { both + onlyFirst + onlySecond + neither }

    /// The share of units on which both say the same.
    public var percentAgreement: Coefficient { .ratio(agreed, units, else: .noUnits) }
    /// Prevalence- and bias-adjusted kappa: twice the percent agreement less 1.
    public var pabak: Coefficient { .ratio(2 * agreed - units, units, else: .noUnits) }
    /// Gwet's AC1 for two categories.
    public var gwetAC1: Coefficient { .ratio(2 * units * agreed - marked * unmarked, 2 * units * units - marked * unmarked, else: .noUnits) }
    /// Cohen's kappa.
    public var cohenKappa: Coefficient { units == 0 ? .undefined(.noUnits) : .ratio(units * agreed - chance, units * units - chance) }
    /// Scott's pi.
    public var scottPi: Coefficient {
        let pooled = marked * marked + unmarked * unmarked
        return units == 0 ? .undefined(.noUnits) : .ratio(4 * units * agreed - pooled, 4 * units * units - pooled)
    }
    /// Krippendorff's alpha, nominal.
    public var krippendorffAlpha: Coefficient {
        let expected = marked * unmarked
        return units == 0 ? .undefined(.noUnits) : .ratio(expected - (2 * units - 1) * differing, expected)
    }
    /// Agreement on what was marked: Holsti's coefficient on units, positive agreement, F1.
    public var dice: Coefficient { .ratio(2 * Int128(both), marked, else: units == 0 ? .noUnits : .codeNotUsed) }
    /// The share of what somebody marked that both marked.
    public var jaccard: Coefficient { .ratio(Int128(both), Int128(both) + differing, else: units == 0 ? .noUnits : .codeNotUsed) }

    /// N² times the agreement that chance gives with both coders' own shares.
    var chance: Int128 {
        let (first, second) = (Int128(both + onlyFirst), Int128(both + onlySecond))
        return first * second + (units - first) * (units - second)
    }

    private var units: Int128 { Int128(total) }
    private var agreed: Int128 { Int128(both + neither) }
    private var differing: Int128 { Int128(onlyFirst + onlySecond) }
    private var marked: Int128 { 2 * Int128(both) + differing }
    private var unmarked: Int128 { 2 * Int128(neither) + differing }
}
