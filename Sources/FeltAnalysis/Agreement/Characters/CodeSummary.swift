/// One number for two coders over several codes. There are three ways, they differ, and each is told by its name.
public struct CodeSummary: Hashable, Sendable {
    /// The mean of the kappas of the codes that have one; `noVariation` when none has.
    public let meanKappa: Coefficient
    /// How many codes that mean is taken over.
    public let codesUsed: Int
    /// One kappa from the mean observed and the mean expected agreement of all codes (De Vries, Elliott, Kanouse & Teleki 2008).
    public let pooledKappa: Coefficient
    /// The cells of all codes added up: codes with many units weigh no more than others here, but those with many marks do.
    public let microCells: TwoByTwo

    /// Summarises the cells of one pair of coders, a table for each code, all over the same units.
    public init(_ tables: [TwoByTwo]) {
        let defined = tables.compactMap(\.cohenKappa.value)
        codesUsed = defined.count
        meanKappa = defined.isEmpty ? .undefined(.noVariation) : .defined(defined.reduce(0, +) / Double(defined.count))
        var cells = TwoByTwo()
        for table in tables { cells.add(table) }
        microCells = cells
        let units = Int128(tables.first?.total ?? 0)
        let agreed = tables.reduce(Int128(0)) { $0 + Int128($1.both + $1.neither) }
        let chance = tables.reduce(Int128(0)) { $0 + $1.chance }
        pooledKappa = units == 0 ? .undefined(.noUnits) : .ratio(units * agreed - chance, Int128(tables.count) * units * units - chance)
    }

    /// The summary for each pair of coders, in their order.
    public static func perPair(_ codes: [CodeAgreement], pairs: Int) -> [CodeSummary] {
        (0..<pairs).map { pair in CodeSummary(codes.map { $0.pairs[pair] }) }
    }
}
