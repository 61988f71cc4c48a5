public import FeltModel

/// What several coders said of the same units: one category for each coder and unit, or nothing.
public struct Ratings: Hashable, Sendable {
    /// The coders' names, in the order of the file.
    public let coders: [String]
    /// The declared categories: the codebook, whether each is used or not. The coefficients that count categories count these.
    public let categories: [String]
    /// How many units there are; 0 is allowed, and makes every coefficient undefined.
    public let unitCount: Int
    /// The place of the category for each coder and unit, all units of the first coder first; -1 where it is missing.
    public let cells: [Int32]

    /// Creates ratings from a row for each coder, as places in `categories`; nil is a missing rating.
    ///
    /// - Throws: `agreement-ragged` when the rows differ in length, `agreement-category-unknown` when a place is outside the categories,
    ///   `agreement-duplicate` when two coders or categories have the same name.
    public init(coders: [String], categories: [String], rows: [[Int?]]) throws(FeltError) {
        try AgreementCheck.distinct(coders, "coder")
        try AgreementCheck.distinct(categories, "category")
        let count = rows.first?.count ?? 0
        guard rows.count == coders.count, rows.allSatisfy({ $0.count == count }) else {
            throw FeltError("agreement-ragged", "The coders do not have the same number of units.", hint: "Leave a missing rating empty.")
        }
        var cells: [Int32] = []
        cells.reserveCapacity(count * rows.count)
        for (coder, row) in rows.enumerated() {
            for (unit, category) in row.enumerated() {
                guard let category else {
                    cells.append(-1)
                    continue
                }
                guard categories.indices.contains(category) else {
                    throw FeltError(
                        "agreement-category-unknown", "The rating of unit \(unit + 1) by coder \(coder + 1) is outside the declared categories.",
                        hint: "Declare the category, or mend the rating.", context: ["unit": "\(unit + 1)", "coder": "\(coder + 1)"]
                    )
                }
                cells.append(Int32(category))
            }
        }
        self.coders = coders
        self.categories = categories
        self.unitCount = count
        self.cells = cells
    }

    /// The place of the category that a coder gave a unit; nil where it is missing.
    public func category(coder: Int, unit: Int) -> Int? {
        let cell = cells[coder * unitCount + unit]
        return cell < 0 ? nil : Int(cell)
    }

    /// Whether every coder rated every unit.
    public var isComplete: Bool { !cells.contains(-1) }
}
