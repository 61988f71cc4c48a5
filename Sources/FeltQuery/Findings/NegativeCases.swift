public import FeltAnalysis
public import FeltModel
public import FeltStore

/// The ratings of the chart with what speaks against each.
public struct NegativeCases: Sendable {
    /// One rated cell.
    public struct Finding: Sendable {
        public let cell: ChartCell
        public let record: FrameworkChart.Cell
        public let evidence: NegativeEvidence
        /// The codings that speak against it, by source and place.
        public let codings: [ChartCoding]
    }

    public let chart: FrameworkChart
    /// By case, then in the order of the codebook.
    public let findings: [Finding]
    public let explanations: Explanations
}

/// The cases that depart from how a condition goes with an outcome.
public struct DepartingCases: Sendable {
    /// One condition.
    public struct Finding: Sendable {
        public let condition: FrameworkChart.Column
        public let pattern: OutcomePattern
        /// By slug.
        public let departing: [ChartCell]
        /// How many of them have an explanation.
        public let explained: Int
    }

    public let chart: FrameworkChart
    public let outcome: FrameworkChart.Column
    /// In the order of the codebook; the places in their patterns are those of `chart.cases`.
    public let findings: [Finding]
    public let explanations: Explanations
}

/// What was written to explain negative cases; of several on one thing the last.
public struct Explanations: Sendable {
    private var onCodings: [CodingID: Memo] = [:]
    private var onCells: [ChartCell: Memo] = [:]

    init(_ memos: [Memo]) {
        // They come by time. One whose words have been erased explains nothing.
        for memo in memos where memo.purpose == .explanation && memo.text != nil {
            if let coding = memo.coding { onCodings[coding] = memo }
            if let cell = memo.cell { onCells[cell] = memo }
        }
    }

    public subscript(coding: CodingID) -> Memo? { onCodings[coding] }
    public subscript(cell: ChartCell) -> Memo? { onCells[cell] }
    /// The codings that have one.
    public var codings: Set<CodingID> { Set(onCodings.keys) }
}

extension StudyReader {
    /// What speaks against the ratings of the chart: codings of the cell's code and below it, in sources of its case, that say the contrary.
    ///
    /// - Parameters:
    ///   - codes: only cells of these; nil for all that are rated.
    ///   - cases: only of these cases; nil for all.
    /// - Complexity: that of the chart, and one read of the codings of the rated cells.
    public func negativeCases(codes: Set<CodeID>? = nil, cases: Set<CaseID>? = nil, rule: ValenceRule) throws -> NegativeCases {
        let chart = try frameworkChart(cases: cases, codes: codes)
        let explanations = Explanations(try memos())
        let cells = chart.cases.flatMap { record in chart.columns.map { ChartCell(caseID: record.id, code: $0.code) } }
            .filter { !chart[$0.caseID, $0.code].ratings.isEmpty }
        let read = try CellCodings(self, cells: cells, tree: self.codes())
        let explained = explanations.codings
        let findings = cells.map { cell -> NegativeCases.Finding in
            let (present, record) = (read.present(in: cell), chart[cell.caseID, cell.code])
            let evidence = NegativeEvidence(present.map(\.item), direction: record.direction, rule: rule, explained: explained)
            let negative = Set(evidence.negative)
            return .init(cell: cell, record: record, evidence: evidence, codings: present.filter { negative.contains($0.id) })
        }
        return NegativeCases(chart: chart, findings: findings, explanations: explanations)
    }

    /// The cases in which a condition departs from how it goes with an outcome in most cases.
    ///
    /// - Parameters:
    ///   - codes: the conditions; nil for all rated codes that do not stand above or below the outcome. The outcome itself is never one.
    /// - Complexity: that of the chart.
    public func departingCases(outcome: CodeID, codes: Set<CodeID>? = nil, rule: OutcomePattern.Rule = .standard) throws -> DepartingCases? {
        let tree = try self.codes()
        let chart = try frameworkChart(codes: codes?.union([outcome]))
        guard let column = chart.columns.first(where: { $0.code == outcome }) ?? tree.path(of: outcome).map({
            FrameworkChart.Column(code: outcome, path: $0.text, label: LocalisedText())
        }) else { return nil }
        let explanations = Explanations(try memos())
        let kin = { (code: CodeID) in tree.subtree(of: code).contains { $0.id == outcome } || tree.subtree(of: outcome).contains { $0.id == code } }
        var findings: [DepartingCases.Finding] = []
        for condition in chart.columns where condition.code != outcome {
            let isRated = chart.cases.contains { !chart[$0.id, condition.code].ratings.isEmpty }
            guard codes == nil ? isRated && !kin(condition.code) : true else { continue }
            let pattern = OutcomePattern(
                chart.cases.map { (chart[$0.id, condition.code].direction, chart[$0.id, outcome].direction) }, rule: rule)
            let departing = pattern.departing.map { ChartCell(caseID: chart.cases[$0].id, code: condition.code) }
            findings.append(.init(condition: condition, pattern: pattern, departing: departing, explained: departing.count { explanations[$0] != nil }))
        }
        return DepartingCases(chart: chart, outcome: column, findings: findings, explanations: explanations)
    }
}
