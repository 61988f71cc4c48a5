/// A cell of the framework chart: one case under one code.
public struct ChartCell: Hashable, Comparable, Sendable {
    public let caseID: CaseID
    public let code: CodeID

    public init(caseID: CaseID, code: CodeID) {
        self.caseID = caseID
        self.code = code
    }

    /// By the ids, for a fixed order and no other reason.
    public static func < (left: ChartCell, right: ChartCell) -> Bool { (left.caseID, left.code) < (right.caseID, right.code) }
}

/// What a cell of the framework chart says: the researchers' words on a case under a code.
public struct Summary: Hashable, Sendable {
    public let id: SummaryID
    public let cell: ChartCell
    /// Who wrote it as it is now.
    public let researcher: ResearcherID
    /// Nil when the words have been erased.
    public let text: String?
    public let evidence: CellEvidence
    /// When it was written as it is now.
    public let writtenAt: String
    public let createdAt: String

    public init(
        id: SummaryID, cell: ChartCell, researcher: ResearcherID, text: String?, evidence: CellEvidence, writtenAt: String, createdAt: String
    ) {
        self.id = id
        self.cell = cell
        self.researcher = researcher
        self.text = text
        self.evidence = evidence
        self.writtenAt = writtenAt
        self.createdAt = createdAt
    }
}
