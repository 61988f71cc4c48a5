/// What is kept of settling differences between coders.
extension EntityCatalogue {
    /// That coders agreed on how a passage is to be coded. What each had coded before stands in the journal, in the entry that made this.
    static let settlement = EntityTable(
        name: "settlement",
        fields: [
            .reference("sourceId", to: "source"),
            // The coding that stands for all of them; none where they agreed that nothing is to be coded.
            .optionalReference("codingId", to: "coding"),
            // Whether that coding was one of theirs, and not made for this.
            .integer("isKept", "NOT NULL CHECK (isKept IN (0, 1))"),
            // The researchers whose it is from now on, with blanks between.
            .token("agreedBy"), .reference("researcherId", to: "researcher"), .text("reason"), .createdAt,
        ],
        indexes: [["sourceId"]], sparseIndexes: ["codingId"])

    static let agreement = [settlement]
}
