/// The kinds of thing that the framework chart adds: what a cell of case and code says, and how it is rated.
extension EntityCatalogue {
    /// Where the evidence stands in a token, codings may go without the cell being touched: what became of them is told from it.
    static let summary = EntityTable(
        name: "summary",
        fields: [
            .reference("caseId", to: "caseStudy"), .reference("codeId", to: "code"), .reference("researcherId", to: "researcher"), .text("text"),
            .optionalToken("evidence"), .token("writtenAt"), .createdAt,
        ],
        indexes: [["caseId"], ["codeId"]])

    static let rating = EntityTable(
        name: "rating",
        fields: [
            .reference("caseId", to: "caseStudy"), .reference("codeId", to: "code"), .reference("researcherId", to: "researcher"),
            .token("value", "NOT NULL CHECK (value IN ('-2', '-1', '0', '1', '2', 'missing', 'mixed'))"), .text("rationale"),
            .integer("isConsensus", "NOT NULL CHECK (isConsensus IN (0, 1))"), .optionalToken("evidence"), .token("writtenAt"), .createdAt,
        ],
        indexes: [["caseId"], ["codeId"]])

    static let chart = [summary, rating]
}
