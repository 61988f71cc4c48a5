/// The kinds of thing that asking adds.
extension EntityCatalogue {
    /// A query under a name. What it asks is words, since it may quote what people said.
    static let savedQuery = EntityTable(
        name: "savedQuery",
        fields: [
            .token("slug"), .text("expression"), .text("note"), .optionalToken("withinUnit"), .reference("researcherId", to: "researcher"), .createdAt,
        ])

    static let asking = [savedQuery]
}
