/// What is kept of taking things out of the study.
extension EntityCatalogue {
    /// That somebody exported something. It says nothing of where to.
    static let exportRecord = EntityTable(
        name: "exportRecord",
        fields: [
            .reference("researcherId", to: "researcher"), .token("form"), .optionalToken("program"),
            // What left that is kept back unless asked for, with blanks between.
            .optionalToken("included"), .integer("sources"), .integer("codings"), .createdAt,
        ])

    static let exports = [exportRecord]
}
