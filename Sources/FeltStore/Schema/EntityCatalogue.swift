/// Every kind of thing a study holds, in an order in which each stands after what it refers to.
///
/// To add one: add its table here and a migration that makes it. The journal, the projection, undo, the fold and `doctor` follow.
enum EntityCatalogue {
    static let study = EntityTable(name: "study", fields: [
        .text("titleNb"), .text("titleEn"), .text("notice"), .optionalToken("framework"), .optionalToken("frameworkVersion"),
        .token("language", "NOT NULL CHECK (language IN ('nb', 'nn', 'en'))"), .createdAt,
    ])

    static let researcher = EntityTable(name: "researcher", fields: [
        .token("slug"), .text("name"), .text("institution"), .createdAt,
    ])

    static let caseStudy = EntityTable(name: "caseStudy", fields: [
        .token("slug"), .text("titleNb"), .text("titleEn"), .text("municipality"), .text("ioaKind"), .text("procedure"),
        .optionalToken("stage"), .optionalToken("state"), .createdAt,
    ])

    static let code = EntityTable(
        name: "code",
        fields: [
            .optionalReference("parentId", to: "code"), .token("slug"), .text("labelNb"), .text("labelEn"), .text("definitionNb"),
            .text("definitionEn"), .text("includeNb"), .text("includeEn"), .text("excludeNb"), .text("excludeEn"),
            .text("indicatorNb"), .text("indicatorEn"), .text("grounding"), .optionalToken("colour"), .optionalToken("context"),
            .token("origin", "NOT NULL CHECK (origin IN ('framework', 'inductive', 'imported'))"), .integer("position"), .createdAt,
        ],
        indexes: [["parentId"]]
    )

    static let facet = EntityTable(name: "facet", fields: [
        .token("slug"), .text("labelNb"), .text("labelEn"), .text("ruleNb"), .text("ruleEn"), .text("noteNb"), .text("noteEn"),
        .integer("position"), .createdAt,
    ])

    static let facetValue = EntityTable(
        name: "facetValue",
        fields: [.reference("facetId", to: "facet"), .token("slug"), .text("labelNb"), .text("labelEn"), .integer("position"), .createdAt],
        indexes: [["facetId"]]
    )

    static let source = EntityTable(
        name: "source",
        fields: [
            .token("slug"), .text("title"), .optionalReference("caseId", to: "caseStudy"), .token("kind"), .optionalToken("date"),
            .token("language", "NOT NULL CHECK (language IN ('nb', 'nn', 'en'))"), .content("textId", "NOT NULL"),
            .content("originalId"), .integer("byteCount"), .integer("originalByteCount"), .text("fileName"), .optionalToken("mediaType"),
            .token("normalisation"), .optionalToken("converter"), .optionalReference("researcherId", to: "researcher"),
            // The number of the present text, and its id from the second on, as codings on it have it.
            .integer("revision"), .optionalToken("revisedTextId"), .createdAt,
        ],
        indexes: [["caseId"]]
    )

    /// A fact about a source or a case under a name of the researcher's choosing, such as the role of who was interviewed.
    static let attribute = EntityTable(
        name: "attribute",
        fields: [
            .optionalReference("sourceId", to: "source"), .optionalReference("caseId", to: "caseStudy"), .token("name"),
            .text("value"), .integer("position"), .createdAt,
        ],
        constraints: ["CHECK ((sourceId IS NULL) <> (caseId IS NULL))"],
        indexes: [["sourceId"], ["caseId"]]
    )

    static let coding = EntityTable(
        name: "coding",
        fields: [
            .reference("sourceId", to: "source"), .integer("startByte", "NOT NULL CHECK (startByte >= 0)"), .integer("endByte"),
            .reference("codeId", to: "code"), .reference("researcherId", to: "researcher"), .optionalToken("facets"),
            // The text that the bytes count in; none for the first. Where it is not the source's present one, the coding is unanchored.
            .optionalToken("textId"), .createdAt,
        ],
        constraints: ["CHECK (startByte < endByte)"],
        // The second holds all that a table of codings needs, so that the codings of a code stand together on the disk.
        indexes: [["sourceId", "startByte"], ["codeId", "sourceId", "startByte", "endByte", "researcherId", "facets", "textId"]],
        // Few stand on a revised text.
        sparseIndexes: ["textId"]
    )

    static let memo = EntityTable(
        name: "memo",
        fields: [
            .reference("researcherId", to: "researcher"), .text("text"), .optionalReference("codingId", to: "coding"),
            .optionalReference("sourceId", to: "source"), .optionalReference("codeId", to: "code"),
            .optionalReference("caseId", to: "caseStudy"), .token("purpose", "CHECK (purpose IN ('explanation'))"), .createdAt,
        ],
        // A code and a case together are a cell of the framework chart.
        constraints: ["CHECK ((codingId IS NOT NULL) + (sourceId IS NOT NULL) + (codeId IS NOT NULL OR caseId IS NOT NULL) <= 1)"],
        indexes: [["codingId"]],
        sparseIndexes: ["sourceId", "codeId", "caseId"]
    )

    static let tables = [study, researcher, caseStudy, code, facet, facetValue, source, attribute, coding, memo] + fieldwork + chart + asking + exports + settings + exchange + agreement
    private static let byName = Dictionary(uniqueKeysWithValues: tables.map { ($0.name, $0) })

    static func table(_ name: String) -> EntityTable? { byName[name] }
}
