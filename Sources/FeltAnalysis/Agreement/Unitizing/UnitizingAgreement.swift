/// The unitizing alphas of Krippendorff, Mathet, Bouvry & Widlöcher (2016); also Krippendorff (2019), section 12.6.
///
/// Units count by their lengths and by where their ends lie; a unit cut in two costs nothing in what is observed, a known property. Every alpha is
/// one division of whole numbers. `noUnits` when the texts have no characters.
public struct UnitizingAgreement: Hashable, Sendable {
    /// The values, in the order of the data; in the lists by value place 0 is the gap, and the values follow.
    public let values: [String]
    private let tally: UnitizingTally
    /// The family is defined for coders who all saw every text; where one did not, every alpha is `requiresCompleteData`.
    private let isComplete: Bool

    /// Counts data.
    ///
    /// - Complexity: units times coders.
    public init(_ data: UnitizingData) {
        values = data.values
        tally = UnitizingTally(data)
        isComplete = true
    }

    /// For one code whose spans may overlap those of other codes: two values, the code and the gap. One coder's spans of the code that share a
    /// character become one unit; spans that touch stay two.
    public init(_ data: AgreementData, code: Int) {
        values = [data.codes[code].id]
        var tally = UnitizingTally(coders: data.coders.count, values: 1)
        let cover = Coverage(data, codes: [code], joining: .overlapping)
        for (document, part) in cover.byDocument(data.documents.count).enumerated() {
            var units = [[UnitizingData.Unit]](repeating: [], count: data.coders.count)
            for run in cover.runs[part] { units[run.coder].append(.init(start: run.start, end: run.end, value: 0)) }
            tally.add(units, length: data.documents[document].length)
        }
        self.tally = tally
        isComplete = data.isComplete
    }

    /// Over all values and gaps.
    public var uAlpha: Coefficient {
        blocked.map(Coefficient.undefined) ?? quotient(
            (total * total - spent) * (others * total - same(from: 0)), others * total * (total * total - squaredLengths)
        )
    }

    /// |u-alpha: units against gaps, whatever their values. Units are not joined first.
    public var barUAlpha: Coefficient {
        let gap = Int128(tally.lengths[0])
        return blocked.map(Coefficient.undefined) ?? quotient(
            (total * total - spent) * (others * gap - Int128(tally.coincidence(0, 0))), others * total * gap * (total - gap)
        )
    }

    /// cu-alpha: the values only, where units of two coders meet. `noPairableUnits` where none do.
    public var cuAlpha: Coefficient {
        if let blocked { return .undefined(blocked) }
        guard valued > 0 else { return .undefined(.noPairableUnits) }
        let shared = others * tally.sharedSquares.reduce(0, +)
        let ofValues = valuedLengths.reduce(Int128(0)) { $0 + $1 * $1 }
        return quotient((valued - same(from: 1)) * (valued * valued - shared), valued * (valued * valued - ofValues))
    }

    /// The share of what all coders saw on which cu-alpha rests; nil when there is nothing.
    public var coverage: Double? { blocked == nil ? Double(valued) / Double(others * total) : nil }

    /// (k)u-alpha: one value against the others where units meet. `noPairableUnits` where units of the value meet none.
    ///
    /// - Parameter value: a place in `values`.
    public func kuAlpha(_ value: Int) -> Coefficient {
        if let blocked { return .undefined(blocked) }
        let own = valuedLengths[value]
        guard own > 0 else { return .undefined(.noPairableUnits) }
        let expected = own * valued - others * tally.sharedSquares[value + 1]
        return quotient(expected * (own - Int128(tally.coincidence(value + 1, value + 1))), own * own * (valued - own))
    }

    /// The share of a value's length on which its (k)u-alpha rests; nil when it has no length.
    public func coverage(_ value: Int) -> Double? {
        guard blocked == nil, tally.lengths[value + 1] > 0 else { return nil }
        return Double(valuedLengths[value]) / Double(others * Int128(tally.lengths[value + 1]))
    }

    /// The nominal alpha with every character a unit and the gap a category: what u-alpha becomes when every unit has one character.
    public var characterAlpha: Coefficient {
        blocked.map(Coefficient.undefined) ?? quotient(
            (total - 1) * (others * total - same(from: 0)), others * (total * total - squaredLengths)
        )
    }

    /// Whether each value, and the gap first, has a length at all.
    public var occurring: [Bool] { tally.lengths.map { $0 > 0 } }

    /// l_ck, and e_ck beside it; nil where the alphas have no value for want of coders or text.
    ///
    /// - Parameters:
    ///   - one: 0 for the gap, 1 for the first value, and so on; `other` likewise.
    public func coincidence(_ one: Int, _ other: Int) -> (observed: Double, expected: Double)? {
        guard blocked == nil else { return nil }
        let product = Int128(tally.lengths[one]) * Int128(tally.lengths[other]) - (one == other ? tally.squares[one] : 0)
        return (Double(tally.coincidence(one, other)) / Double(others), Double(total * product) / Double(total * total - spent))
    }

    private var blocked: UndefinedReason? {
        tally.coders < 2 ? .fewerThanTwoCoders : total == 0 ? .noUnits : isComplete ? nil : .requiresCompleteData
    }
    /// l, and m - 1.
    private var total: Int128 { Int128(tally.lengths.reduce(0, +)) }
    private var others: Int128 { Int128(tally.coders - 1) }
    /// s.
    private var spent: Int128 { tally.squares.reduce(0, +) }
    private var squaredLengths: Int128 { tally.lengths.reduce(Int128(0)) { $0 + Int128($1) * Int128($1) } }
    /// (m - 1) l*_c for each value.
    private var valuedLengths: [Int128] {
        values.indices.map { value in values.indices.reduce(Int128(0)) { $0 + Int128(tally.coincidence(value + 1, $1 + 1)) } }
    }
    /// (m - 1) l*.
    private var valued: Int128 { valuedLengths.reduce(0, +) }

    /// The sum of the coincidences of each value with itself.
    private func same(from first: Int) -> Int128 { (first...values.count).reduce(Int128(0)) { $0 + Int128(tally.coincidence($1, $1)) } }

    /// 1 less observed over expected disagreement.
    private func quotient(_ observed: Int128, _ expected: Int128) -> Coefficient { .ratio(expected - observed, expected) }
}
