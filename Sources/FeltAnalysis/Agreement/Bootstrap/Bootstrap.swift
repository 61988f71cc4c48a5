/// Resamples what is independent, with replacement: units that were given, or whole documents for characters and spans; never characters.
///
/// A resample is a list of weights, one for each unit: how often it was drawn. The same seed gives the same resamples everywhere.
/// Source: Efron & Tibshirani (1993), percentile intervals.
public struct Bootstrap: Sendable {
    /// What was drawn is decided by this alone.
    public let seed: UInt64
    /// How many resamples are drawn.
    public let replicateCount: Int

    /// Creates a plan.
    public init(seed: UInt64, replicates: Int) {
        self.seed = seed
        replicateCount = max(0, replicates)
    }

    /// Computes coefficients on resamples of so many units.
    ///
    /// - Parameter statistic: the coefficients for weights, always as many and in the same order. It is called once with all weights 1.
    /// - Returns: a summary for each coefficient; all rest on the same resamples.
    /// - Complexity: replicates times the statistic.
    public func summaries(units: Int, statistic: (_ weights: [Int]) -> [Coefficient]) -> [BootstrapSummary] {
        let estimates = statistic(Array(repeating: 1, count: units))
        var replicates = [[Coefficient]](repeating: [], count: estimates.count)
        var generator = SplitMix64(seed: seed)
        var weights = [Int](repeating: 0, count: units)
        for _ in 0..<replicateCount {
            for unit in weights.indices { weights[unit] = 0 }
            for _ in 0..<units { weights[generator.next(below: units)] += 1 }
            for (place, coefficient) in statistic(weights).enumerated() { replicates[place].append(coefficient) }
        }
        return zip(estimates, replicates).map { BootstrapSummary(estimate: $0, unitCount: units, replicates: $1) }
    }

    /// Resamples the units of ratings.
    ///
    /// - Parameter statistic: the coefficients of a resample.
    public func units(_ ratings: Ratings, statistic: (_ resample: RatingResample) -> [Coefficient]) -> [BootstrapSummary] {
        summaries(units: ratings.unitCount) { statistic(RatingResample(ratings: ratings, weights: $0)) }
    }

    /// Resamples documents: the counts of each are made once, and only added up for each resample.
    ///
    /// - Parameters:
    ///   - codes: the codes to count, each list taken together: `[[0], [1]]` for two codes by themselves.
    ///   - statistic: the coefficients of one entry of `codes`.
    /// - Returns: for each entry of `codes`, a summary for each coefficient.
    /// - Complexity: replicates times documents, codes, and pairs of coders; the texts are swept once.
    public func documents(
        _ data: AgreementData, codes: [[Int]], statistic: (CodeAgreement) -> [Coefficient]
    ) -> [[BootstrapSummary]] {
        documents(codes.map { CharacterAgreement.perDocument(data, codes: $0) }, of: data, statistic: statistic)
    }

    /// Resamples documents whose counts were made already, on characters or on units.
    ///
    /// - Parameters:
    ///   - counts: for each thing that is compared, its counts in each document of the data.
    ///   - statistic: the coefficients of one of them.
    /// - Returns: for each entry of `counts`, a summary for each coefficient.
    public func documents(_ counts: [[CodeAgreement]], of data: AgreementData, statistic: (CodeAgreement) -> [Coefficient]) -> [[BootstrapSummary]] {
        let tables = counts.map { DocumentCounts($0, coders: data.coders.count) }
        var widths: [Int] = []
        let flat = summaries(units: data.documents.count) { weights in
            let perCode = tables.map { statistic($0.sum(weights)) }
            widths = perCode.map(\.count)
            return perCode.flatMap { $0 }
        }
        var start = 0
        return widths.map { width in
            defer { start += width }
            return Array(flat[start..<start + width])
        }
    }
}

/// Ratings of which some units count several times and others not at all.
public struct RatingResample: Sendable {
    /// The ratings that are drawn from.
    public let ratings: Ratings
    /// How often each unit counts.
    public let weights: [Int]

    /// Creates a resample.
    public init(ratings: Ratings, weights: [Int]) { (self.ratings, self.weights) = (ratings, weights) }

    /// A resample that names the units drawn, each as often as it was drawn.
    public init(ratings: Ratings, drawn: [Int]) {
        var weights = [Int](repeating: 0, count: ratings.unitCount)
        for unit in drawn { weights[unit] += 1 }
        self.init(ratings: ratings, weights: weights)
    }

    /// The sums for any number of coders.
    public var tally: CategoryTally { CategoryTally(ratings, weights: weights) }

    /// The table of two coders.
    public func table(_ pair: CoderPair) -> PairTable { PairTable(ratings, first: pair.first, second: pair.second, weights: weights) }
}

/// The counts of each document as one row of numbers, so that a resample is a weighted sum of rows.
struct DocumentCounts {
    private let rows: [[Int]]
    private let coders: Int

    init(_ documents: [CodeAgreement], coders: Int) {
        rows = documents.map(\.numbers)
        self.coders = coders
    }

    func sum(_ weights: [Int]) -> CodeAgreement {
        var sums = [Int](repeating: 0, count: rows.first?.count ?? CodeAgreement(coders: coders).numbers.count)
        sums.withUnsafeMutableBufferPointer { sums in
            for (row, weight) in zip(rows, weights) where weight > 0 {
                row.withUnsafeBufferPointer { row in
                    for place in sums.indices { sums[place] &+= weight &* row[place] }
                }
            }
        }
        return CodeAgreement(numbers: sums, coders: coders)
    }
}

extension CodeAgreement {
    /// All counts in one row.
    var numbers: [Int] {
        pairs.flatMap { [$0.both, $0.onlyFirst, $0.onlySecond, $0.neither] } + all.numbers
    }

    /// The counts from such a row.
    init(numbers: [Int], coders: Int) {
        self.init(coders: coders)
        for pair in pairs.indices {
            let cells = numbers[(4 * pair)..<(4 * pair + 4)]
            pairs[pair] = TwoByTwo(
                both: cells[4 * pair], onlyFirst: cells[4 * pair + 1], onlySecond: cells[4 * pair + 2], neither: cells[4 * pair + 3]
            )
        }
        all.read(numbers[(4 * pairs.count)...])
    }
}
