/// What came of resampling: how a coefficient varies when the units had been others of the same kind.
///
/// Replicates in which the coefficient is undefined are left out of everything but their own count.
public struct BootstrapSummary: Hashable, Sendable {
    /// The coefficient of the data themselves.
    public let estimate: Coefficient
    /// How many units were drawn from.
    public let unitCount: Int
    /// How many replicates have no value.
    public let undefinedCount: Int
    /// The values of the replicates that have one, smallest first.
    public let sortedValues: [Double]

    /// Gathers replicates, in any order.
    public init(estimate: Coefficient, unitCount: Int, replicates: [Coefficient]) {
        self.estimate = estimate
        self.unitCount = unitCount
        sortedValues = replicates.compactMap(\.value).sorted()
        undefinedCount = replicates.count - sortedValues.count
    }

    /// All replicates, with and without a value.
    public var replicateCount: Int { sortedValues.count + undefinedCount }

    /// The mean of the values; nil when there are none.
    public var mean: Double? { sortedValues.isEmpty ? nil : sortedValues.reduce(0, +) / Double(sortedValues.count) }

    /// The standard deviation of the values, with n - 1: the bootstrap's standard error; nil for fewer than two.
    public var standardDeviation: Double? {
        guard let mean, sortedValues.count > 1 else { return nil }
        return (sortedValues.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(sortedValues.count - 1)).squareRoot()
    }

    /// The value below which a share of the values lies, between neighbours in a straight line: type 7 of Hyndman & Fan (1996), as numpy and R
    /// have it by default; nil without values.
    ///
    /// - Parameter share: from 0 to 1.
    public func quantile(_ share: Double) -> Double? {
        guard let last = sortedValues.last else { return nil }
        let place = share * Double(sortedValues.count - 1)
        let low = Int(place.rounded(.down))
        guard low + 1 < sortedValues.count else { return last }
        return sortedValues[low] + (place - Double(low)) * (sortedValues[low + 1] - sortedValues[low])
    }

    /// The limits that hold the middle of the values, whatever they are worth; nil without values.
    ///
    /// - Parameter level: 0.95 for the middle 95 per cent.
    public func limits(level: Double) -> ClosedRange<Double>? {
        guard let low = quantile((1 - level) / 2), let high = quantile((1 + level) / 2) else { return nil }
        return low...max(low, high)
    }

    /// The percentile interval, or why none should be shown: our rule is at least ten units, and no more than a tenth of the replicates undefined.
    public func interval(level: Double) -> Interval {
        guard unitCount >= Self.fewestUnits else { return .withheld(.fewerThanTenUnits) }
        guard 10 * undefinedCount <= replicateCount, let limits = limits(level: level) else { return .withheld(.manyUndefinedReplicates) }
        return .limits(limits)
    }

    /// With fewer units than this no interval is shown: a percentile interval of so few is too narrow to be honest.
    public static let fewestUnits = 10

    /// An interval, or the reason for its absence.
    public enum Interval: Hashable, Sendable {
        case limits(ClosedRange<Double>)
        case withheld(Withheld)
    }

    /// Why an interval is not shown.
    public enum Withheld: String, Hashable, Sendable {
        case fewerThanTenUnits = "fewer_than_ten_units"
        case manyUndefinedReplicates = "many_undefined_replicates"
    }
}
