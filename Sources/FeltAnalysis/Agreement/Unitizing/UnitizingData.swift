public import FeltModel

/// Texts that several coders cut into units, each with one value; what lies between is a gap. Units of one coder do not overlap.
public struct UnitizingData: Hashable, Sendable {
    /// A unit: half-open, not empty, with the place of its value.
    public struct Unit: Hashable, Sendable {
        /// Where it starts, where it ends, and the place of its value in `values`.
        public var start, end, value: Int

        /// Creates a unit.
        public init(start: Int, end: Int, value: Int) { (self.start, self.end, self.value) = (start, end, value) }
    }

    /// A text and what each coder made of it; every coder coded every text.
    public struct Continuum: Hashable, Sendable {
        /// Its name in the results.
        public var id: String
        /// In characters.
        public var length: Int
        /// For each coder, the units, sorted by `UnitizingData`.
        public var units: [[Unit]]

        /// Creates a continuum.
        public init(id: String, length: Int, units: [[Unit]]) { (self.id, self.length, self.units) = (id, length, units) }
    }

    /// The names of the coders and of the values, in the order of the lists of units and of the results.
    public let coders, values: [String]
    /// The texts, the units of each coder by start.
    public let continua: [Continuum]

    /// Creates data, checked once.
    ///
    /// - Throws: `agreement-duplicate`, `agreement-place-unknown`, `agreement-length-negative`, `agreement-span-reversed`,
    ///   `agreement-span-outside`, `agreement-units-overlap`, `agreement-too-large`.
    public init(coders: [String], values: [String], continua: [Continuum]) throws(FeltError) {
        try AgreementCheck.distinct(coders, "coder")
        try AgreementCheck.distinct(values, "value")
        // A span check does the work: a unit is a span whose code is its value.
        try AgreementData.check(documents: continua.map { .init(id: $0.id, length: $0.length) }, coders: coders, codes: [])
        let coded = continua.map { _ in coders.map { _ in true } }
        let documents = continua.map { AgreementData.Document(id: $0.id, length: $0.length) }
        var sorted = continua
        var place = 0
        for (text, continuum) in continua.enumerated() {
            guard continuum.units.count == coders.count else {
                throw FeltError(
                    "agreement-ragged", "Continuum \(text + 1) does not have a list of units for each coder.",
                    hint: "Give a coder without units an empty list.",
                    context: ["continuum": "\(text + 1)"]
                )
            }
            for coder in coders.indices {
                for unit in continuum.units[coder] {
                    let span = AgreementData.Span(document: text, coder: coder, code: unit.value, start: unit.start, end: unit.end)
                    try AgreementData.check(span, at: place, documents, coders: coders.count, codes: values.count, coded)
                    place += 1
                }
                sorted[text].units[coder].sort { ($0.start, $0.end) < ($1.start, $1.end) }
                try Self.checkApart(sorted[text].units[coder], text, coder)
            }
        }
        self.coders = coders
        self.values = values
        self.continua = sorted
    }

    private static func checkApart(_ units: [Unit], _ text: Int, _ coder: Int) throws(FeltError) {
        for (before, unit) in zip(units, units.dropFirst()) where unit.start < before.end {
            throw FeltError(
                "agreement-units-overlap",
                "Two units of coder \(coder + 1) in continuum \(text + 1) overlap at \(unit.start), and the unitizing alphas need units that do not.",
                hint: "Give the codings as spans: there alpha is taken for each code by itself.",
                context: ["coder": "\(coder + 1)", "continuum": "\(text + 1)", "position": "\(unit.start)"]
            )
        }
    }
}
