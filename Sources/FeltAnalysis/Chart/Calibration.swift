import FeltModel

/// How a raw value becomes a membership in a set, from 0 (out) to 1 (in).
public enum Calibration: Hashable, Sendable {
    /// 1 above the crossover, 0 below it, neither on it.
    case crisp(crossover: Double)
    /// The direct method, with what counts as full exclusion, crossover and full inclusion.
    case direct(Thresholds)
    /// The value as it is.
    case raw

    /// The points that the direct method is fixed by; exclusion < crossover < inclusion, or the other way round throughout.
    public struct Thresholds: Hashable, Sendable {
        public let exclusion: Double
        public let crossover: Double
        public let inclusion: Double

        /// Throws `thresholds-invalid` where the three do not rise or fall.
        public init(exclusion: Double, crossover: Double, inclusion: Double) throws {
            let (below, above) = (crossover - exclusion, inclusion - crossover)
            guard below.isFinite, above.isFinite, (below > 0 && above > 0) || (below < 0 && above < 0) else {
                throw FeltError(
                    "thresholds-invalid", "The thresholds must rise or fall: full exclusion, crossover, full inclusion.",
                    hint: "For the scale from -2 to +2, for example -2,0,2.")
            }
            self.exclusion = exclusion
            self.crossover = crossover
            self.inclusion = inclusion
        }
    }

    /// The membership of full inclusion; that of full exclusion is what it lacks to 1.
    private static let fullInclusion = 0.95
    /// ln(0.95 / 0.05): the logarithm of the odds of full inclusion.
    private static let fullOdds = 2.944_438_979_166_440_5

    /// The membership of a raw value.
    ///
    /// The direct method is `m = 1 / (1 + exp(-(x - c)·L / d))` with `L = ln(0.95 / 0.05)`, `d = c - e` below the crossover and `i - c` above.
    /// Source: Ragin 2008, chapter 5; Duşa's R package QCA, `calibrate(type = "fuzzy", method = "direct", logistic = TRUE, idm = 0.95)`.
    public func membership(of value: Double) -> Double {
        switch self {
        case .raw: return value
        case .crisp(let crossover): return value > crossover ? 1 : value < crossover ? 0 : 0.5
        case .direct(let points):
            let offset = value - points.crossover
            let isTowardsInclusion = (offset > 0) == (points.inclusion > points.crossover)
            let width = isTowardsInclusion ? points.inclusion - points.crossover : points.crossover - points.exclusion
            return 1 / (1 + Exponential.of(-offset * Self.fullOdds / width))
        }
    }

    /// Whether a membership is the point between in and out, on which a case fits no row of a truth table. What is written as 0.5 with the
    /// four decimals of a table is.
    public static func isHalf(_ membership: Double) -> Bool { abs(membership - 0.5) <= 5.000_001e-5 }
}

/// The exponential function, since the rooms that only compute have no mathematics library below them.
enum Exponential {
    /// e to the power of `x`, to about fifteen digits; 0 and infinity beyond what a number can hold.
    static func of(_ x: Double) -> Double {
        guard !x.isNaN else { return x }
        if x < -745 { return 0 }
        if x > 709.7 { return .infinity }
        // e^x = 2^n · e^rest with a rest of at most half of ln 2.
        let n = (x / 0.693_147_180_559_945_3).rounded()
        let rest = x - n * 0.693_147_180_559_945_3
        var (term, sum) = (1.0, 1.0)
        for power in 1...18 {
            term *= rest / Double(power)
            sum += term
        }
        return sum * Double(sign: .plus, exponent: Int(n), significand: 1)
    }
}
