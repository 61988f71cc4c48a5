/// A researcher's note on a coding, a source, a code, a case, a cell of the framework chart, or on nothing in particular.
public struct Memo: Hashable, Sendable {
    /// What a memo is for, where it is for something; most are not.
    public enum Purpose: String, CaseIterable, Sendable {
        /// It says why what speaks against a rating does not overturn it, or why a case departs from the others.
        case explanation
    }

    public let id: MemoID
    public let researcher: ResearcherID
    /// Nil when the words have been erased.
    public let text: String?
    public let coding: CodingID?
    public let source: SourceID?
    /// With a case as well it is a memo on their cell.
    public let code: CodeID?
    public let caseID: CaseID?
    public let purpose: Purpose?
    public let createdAt: String

    public init(
        id: MemoID, researcher: ResearcherID, text: String?, coding: CodingID?, source: SourceID?, code: CodeID?, caseID: CaseID?, purpose: Purpose? = nil,
        createdAt: String
    ) {
        self.id = id
        self.researcher = researcher
        self.text = text
        self.coding = coding
        self.source = source
        self.code = code
        self.caseID = caseID
        self.purpose = purpose
        self.createdAt = createdAt
    }

    /// The cell of the framework chart that it is on; nil for what is on anything else.
    public var cell: ChartCell? { code.flatMap { code in caseID.map { ChartCell(caseID: $0, code: code) } } }
}

extension Memo {
    /// What the memo is about, as `coding ID`, `source ID`, `cell CASE CODE`, `code ID`, `case ID` or `study`.
    public var subject: String {
        if let coding { return "coding \(coding)" }
        if let source { return "source \(source)" }
        if let cell { return "cell \(cell.caseID) \(cell.code)" }
        if let code { return "code \(code)" }
        if let caseID { return "case \(caseID)" }
        return "study"
    }
}
