/// What the coefficients for any number of coders need to know of the units: whole-number sums, kept apart by how many coders rated a unit.
///
/// A unit is whatever is weighed alike: a unit that was given, a segment, a character. In FORMULAS's letters, r_i is the number of ratings of
/// unit i and r_ik the number of them in category k.
public struct CategoryTally: Hashable, Sendable {
    /// The units that so many coders rated.
    struct Class: Hashable, Sendable {
        /// How many units.
        var units = 0
        /// The sum of r_ik (r_ik - 1): twice the pairs of ratings that agree.
        var agreeing = 0
        /// How many ratings are in each category.
        var ratings: [Int]
    }

    /// How many coders there are, whether they rated something or not.
    public let coderCount: Int
    /// How many categories can occur.
    public let categoryCount: Int
    /// By the number of ratings of a unit, from 0 to `coderCount`.
    private(set) var classes: [Class]

    /// An empty tally.
    public init(coderCount: Int, categoryCount: Int) {
        self.coderCount = coderCount
        self.categoryCount = categoryCount
        classes = Array(repeating: Class(ratings: Array(repeating: 0, count: categoryCount)), count: coderCount + 1)
    }

    /// Counts ratings, each unit as often as `weights` says; once without weights.
    ///
    /// - Complexity: units times coders and categories.
    public init(_ ratings: Ratings, weights: [Int]? = nil) {
        self.init(coderCount: ratings.coders.count, categoryCount: ratings.categories.count)
        var counts = [Int](repeating: 0, count: categoryCount)
        for unit in 0..<ratings.unitCount {
            let weight = weights?[unit] ?? 1
            guard weight > 0 else { continue }
            for category in counts.indices { counts[category] = 0 }
            for coder in 0..<coderCount {
                if let category = ratings.category(coder: coder, unit: unit) { counts[category] += 1 }
            }
            add(counts, weight: weight)
        }
    }

    /// Adds units of which each has so many ratings in each category.
    mutating func add(_ counts: [Int], weight: Int) {
        let raters = counts.reduce(0, +)
        classes[raters].units += weight
        for (category, count) in counts.enumerated() where count > 0 {
            classes[raters].agreeing += weight * count * (count - 1)
            classes[raters].ratings[category] += weight * count
        }
    }

    /// Adds units of two categories: `coded` of `raters` coders put each into the second one.
    mutating func add(coded: Int, of raters: Int, weight: Int) {
        let uncoded = raters - coded
        classes[raters].units += weight
        classes[raters].agreeing += weight * (coded * (coded - 1) + uncoded * (uncoded - 1))
        classes[raters].ratings[0] += weight * uncoded
        classes[raters].ratings[1] += weight * coded
    }

    /// Adds the units of another tally of as many coders and categories, each so often.
    mutating func add(_ other: CategoryTally, times: Int = 1) {
        for raters in classes.indices {
            classes[raters].units += times * other.classes[raters].units
            classes[raters].agreeing += times * other.classes[raters].agreeing
            for category in 0..<categoryCount { classes[raters].ratings[category] += times * other.classes[raters].ratings[category] }
        }
    }

    /// How many units have at least so many ratings.
    func units(atLeast raters: Int) -> Int { classes.dropFirst(raters).reduce(0) { $0 + $1.units } }

    /// How many ratings are in each category, over units with at least so many.
    func ratings(atLeast raters: Int) -> [Int] {
        classes.dropFirst(raters).reduce(into: Array(repeating: 0, count: categoryCount)) { sums, next in
            for (category, count) in next.ratings.enumerated() { sums[category] += count }
        }
    }

    /// How many categories occur in some rating.
    public var observedCategoryCount: Int { ratings(atLeast: 1).count { $0 > 0 } }
}

extension CategoryTally {
    /// All sums in one row, for adding up many tallies quickly.
    var numbers: [Int] { classes.flatMap { [$0.units, $0.agreeing] + $0.ratings } }

    /// Takes the sums from such a row.
    mutating func read(_ numbers: ArraySlice<Int>) {
        var place = numbers.startIndex
        for raters in classes.indices {
            (classes[raters].units, classes[raters].agreeing) = (numbers[place], numbers[place + 1])
            for category in 0..<categoryCount { classes[raters].ratings[category] = numbers[place + 2 + category] }
            place += 2 + categoryCount
        }
    }
}
