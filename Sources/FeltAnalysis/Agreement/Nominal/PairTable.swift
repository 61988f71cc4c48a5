/// The square table of two coders: how many units the first put into category k and the second into category l.
public struct PairTable: Hashable, Sendable {
    /// The number of categories.
    public let categoryCount: Int
    /// The counts, row by row; the row is the first coder's category.
    public let counts: [Int]

    /// Counts the units that both of two coders rated, each as often as `weights` says.
    public init(_ ratings: Ratings, first: Int, second: Int, weights: [Int]? = nil) {
        let size = ratings.categories.count
        var counts = [Int](repeating: 0, count: size * size)
        for unit in 0..<ratings.unitCount {
            if let row = ratings.category(coder: first, unit: unit), let column = ratings.category(coder: second, unit: unit) {
                counts[row * size + column] += weights?[unit] ?? 1
            }
        }
        self.categoryCount = size
        self.counts = counts
    }

    /// Cohen's kappa (1960): agreement beyond what the two coders' own shares of the categories give by chance.
    public var cohenKappa: Coefficient {
        guard total > 0 else { return .undefined(.noPairableUnits) }
        return .ratio(total * agreed - chance, total * total - chance)
    }

    /// Scott's pi (1955): as kappa, with the shares of both coders together.
    public var scottPi: Coefficient {
        guard total > 0 else { return .undefined(.noPairableUnits) }
        let pooled = zip(rows, columns).reduce(Int128(0)) { $0 + ($1.0 + $1.1) * ($1.0 + $1.1) }
        return .ratio(4 * total * agreed - pooled, 4 * total * total - pooled)
    }

    /// The standard error of kappa for intervals: Fleiss, Cohen & Everitt (1969), the large-sample formula. In whole numbers until the root up to a
    /// million units, since the formula is a difference that is often exactly 0.
    public var cohenKappaStandardError: Coefficient {
        guard case .defined = cohenKappa else { return cohenKappa }
        let (rows, columns, rest) = (self.rows, self.columns, total - agreed)
        guard total <= 1_000_000 else { return standardErrorOfManyUnits(rows, columns) }
        let spread = total * total - chance
        var same: Int128 = 0, other: Int128 = 0
        for row in 0..<categoryCount {
            let kept = spread - (rows[row] + columns[row]) * rest
            same += Int128(counts[row * categoryCount + row]) * kept * kept
            for column in 0..<categoryCount where column != row {
                let sum = columns[row] + rows[column]
                other += Int128(counts[row * categoryCount + column]) * sum * sum
            }
        }
        let shift = agreed * total * total - 2 * chance * total + chance * agreed
        let variance = total * same + total * rest * rest * other - shift * shift
        return .defined((Double(variance).squareRoot() * Double(total).squareRoot()) / (Double(spread) * Double(spread)))
    }

    /// The standard error of kappa when it is 0, for a test of that (Fleiss, Cohen & Everitt 1969).
    public var cohenKappaStandardErrorAtZero: Coefficient {
        guard case .defined = cohenKappa else { return cohenKappa }
        let third = zip(rows, columns).reduce(Int128(0)) { $0 + $1.0 * $1.1 * ($1.0 + $1.1) }
        let dividend = chance * total * total + chance * chance - third * total
        return .defined((Double(dividend) / Double(total)).squareRoot() / Double(total * total - chance))
    }

    /// Kappa and 1.96 standard errors to both sides, not kept within -1 and 1; nil where kappa is undefined.
    public var cohenKappaInterval: ClosedRange<Double>? {
        guard case .defined(let kappa) = cohenKappa, case .defined(let error) = cohenKappaStandardError else { return nil }
        return (kappa - 1.959963984540054 * error)...(kappa + 1.959963984540054 * error)
    }

    /// n, the units that both rated.
    var total: Int128 { Int128(counts.reduce(0, +)) }
    /// The units rated alike.
    var agreed: Int128 { (0..<categoryCount).reduce(Int128(0)) { $0 + Int128(counts[$1 * categoryCount + $1]) } }
    /// The sum of the products of both coders' counts of a category: n² times the agreement by chance.
    var chance: Int128 { zip(rows, columns).reduce(Int128(0)) { $0 + $1.0 * $1.1 } }

    private var rows: [Int128] {
        (0..<categoryCount).map { row in (0..<categoryCount).reduce(Int128(0)) { $0 + Int128(counts[row * categoryCount + $1]) } }
    }

    private var columns: [Int128] {
        (0..<categoryCount).map { column in (0..<categoryCount).reduce(Int128(0)) { $0 + Int128(counts[$1 * categoryCount + column]) } }
    }

    /// The same formula in shares; whole numbers would not fit any more.
    private func standardErrorOfManyUnits(_ rows: [Int128], _ columns: [Int128]) -> Coefficient {
        let n = Double(total)
        let (observed, expected) = (Double(agreed) / n, Double(chance) / (n * n))
        let kappa = (observed - expected) / (1 - expected)
        var sum = 0.0
        for row in 0..<categoryCount {
            for column in 0..<categoryCount {
                let share = Double(counts[row * categoryCount + column]) / n
                if row == column {
                    let kept = 1 - Double(rows[row] + columns[row]) / n * (1 - kappa)
                    sum += share * kept * kept
                } else {
                    let both = Double(columns[row] + rows[column]) / n * (1 - kappa)
                    sum += share * both * both
                }
            }
        }
        let shift = kappa - expected * (1 - kappa)
        return .defined(max(0, sum - shift * shift).squareRoot() / ((1 - expected) * n.squareRoot()))
    }
}
