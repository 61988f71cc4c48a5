/// Agreement code by code: what stands in a table of results.
///
/// It is on characters, or on units that were there before; a coefficient of the spans is on characters only. Coders who did not code a document are
/// missing there.
public struct AgreementTable: Sendable {
    /// One code, or all codes together.
    public struct Row: Sendable {
        /// The place of the code; nil for any code at all, that is, whether something was marked.
        public let code: Int?
        /// The counts of each pair of coders, and of all.
        public let counts: CodeAgreement
        /// What each coder marked.
        public let marked: MarkedUnits

        /// Whether nobody used the code.
        public var isUnused: Bool { marked.byAnybody == 0 && marked.coders.allSatisfy { $0.spans == 0 } }
    }

    /// What is compared.
    public let data: AgreementData
    /// The units; nil for characters.
    public let units: UnitList?
    /// When a unit counts as marked.
    public let rule: UnitRule
    /// A row for each code, in the order of the codes.
    public let rows: [Row]
    /// Whether something was marked, with whatever code.
    public let anyCode: Row
    /// The cells of all codes that somebody used added up: it weighs a code by how much was marked with it. A code that nobody used would add
    /// nothing but places where nobody marked anything.
    public let allCells: CodeAgreement

    /// Counts.
    ///
    /// - Complexity: s log s in the spans, and codes times documents; independent of the texts' length.
    public init(_ data: AgreementData, units: UnitList? = nil, rule: UnitRule = .any) {
        self.data = data
        self.units = units
        self.rule = rule
        func row(_ code: Int?) -> Row {
            let codes = code.map { [$0] } ?? Array(data.codes.indices)
            let counts = units.map { UnitAgreement.counts(data, units: $0, codes: codes, rule: rule) } ?? CharacterAgreement.counts(data, codes: codes)
            return Row(code: code, counts: counts, marked: MarkedUnits(data, codes: codes, units: units, rule: rule))
        }
        rows = data.codes.indices.map { row($0) }
        anyCode = row(nil)
        allCells = CodeAgreement.sum(rows.filter { !$0.isUnused }.map(\.counts), coders: data.coders.count)
    }

    /// How many units there are: characters, or the units.
    public var unitCount: Int { units.map { $0.ranges.reduce(0) { $0 + $1.count } } ?? data.documents.reduce(0) { $0 + $1.length } }

    /// A coefficient of a row; nil where there is none of this kind: of the spans, on units or for any code.
    public func value(_ measure: AgreementMeasure, of row: Row) -> Coefficient? {
        guard measure.isOfSpans else { return measure.value(row.counts) }
        guard units == nil, let code = row.code else { return nil }
        return measure.value(data, code: code)
    }

    /// How coefficients vary when whole documents are drawn anew: for each row of `rows` and then for any code, a summary for each coefficient.
    ///
    /// Documents are drawn whatever the unit is, since the paragraphs of one document are not independent of each other.
    ///
    /// - Parameter measures: none of the spans.
    /// - Complexity: replicates times documents and codes.
    public func intervals(_ measures: [AgreementMeasure], _ bootstrap: Bootstrap) -> [[BootstrapSummary]] {
        let codes = data.codes.indices.map { [$0] } + [Array(data.codes.indices)]
        let counts = codes.map { codes in
            units.map { UnitAgreement.perDocument(data, units: $0, codes: codes, rule: rule) } ?? CharacterAgreement.perDocument(data, codes: codes)
        }
        return bootstrap.documents(counts, of: data) { counts in measures.compactMap { $0.value(counts) } }
    }
}
