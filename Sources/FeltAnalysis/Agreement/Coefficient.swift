/// A coefficient of agreement: a number, or the reason why there is none. It is never made 0 or 1 where it has no value.
public enum Coefficient: Hashable, Sendable {
    /// The value; finite. Most coefficients have 1 for full agreement and 0 for what chance gives, and may be negative.
    case defined(Double)
    /// There is no value.
    case undefined(UndefinedReason)

    /// The value; nil where there is none.
    public var value: Double? {
        if case .defined(let value) = self { value } else { nil }
    }

    /// Why there is no value; nil where there is one.
    public var reason: UndefinedReason? {
        if case .undefined(let reason) = self { reason } else { nil }
    }

    /// The quotient of two integers, the one division of an exact computation; undefined where the divisor is 0.
    static func ratio(_ dividend: Int128, _ divisor: Int128, else reason: UndefinedReason = .noVariation) -> Coefficient {
        divisor == 0 ? .undefined(reason) : .defined(Double(dividend) / Double(divisor))
    }

    /// The same coefficient with its value changed; a reason stays.
    func map(_ change: (Double) -> Double) -> Coefficient {
        if case .defined(let value) = self { .defined(change(value)) } else { self }
    }
}

/// Why a coefficient has no value. The raw values are those of the published tables and of the files that the program writes.
public enum UndefinedReason: String, Hashable, Sendable, CaseIterable {
    /// There is nobody to agree with.
    case fewerThanTwoCoders = "fewer_than_two_coders"
    /// There is nothing to compare: no text, no unit, or no document that both coded.
    case noUnits = "no_units"
    /// The coefficient is one of two coders, and there are more.
    case requiresExactlyTwoCoders = "requires_exactly_two_coders"
    /// The coefficient has no form for missing ratings, and some are missing.
    case requiresCompleteData = "requires_complete_data"
    /// No unit has two ratings; for cu-alpha, no coded character meets another coder's coded character.
    case noPairableUnits = "no_pairable_units"
    /// Fewer than two categories, where the coefficient divides by their number less one.
    case fewerThanTwoCategories = "fewer_than_two_categories"
    /// Disagreement by chance is zero, since nothing varies: everybody says the same of everything.
    case noVariation = "no_variation"
    /// Neither coder used the code.
    case codeNotUsed = "code_not_used"
    /// A standard error needs two units.
    case fewerThanTwoUnits = "fewer_than_two_units"
}
