/// The kinds of thing that fieldwork adds: people under pseudonyms, the course of cases, what notes say of themselves.
extension EntityCatalogue {
    static let organisation = EntityTable(name: "organisation", fields: [.token("slug"), .text("name"), .token("kind"), .createdAt])

    static let participant = EntityTable(
        name: "participant",
        fields: [
            .token("pseudonym"), .optionalToken("actor"), .optionalReference("organisationId", to: "organisation"), .text("unit"),
            .optionalToken("legalBasis"), .optionalToken("letterVersion"), .optionalToken("informedOn"), .text("informedHow"),
            .optionalToken("recording"), .optionalToken("quoting"), .optionalToken("archiving"), .optionalToken("contact"), .createdAt,
        ])

    static let participantStatus = EntityTable(
        name: "participantStatus",
        fields: [.reference("participantId", to: "participant"), .token("status"), .token("date"), .text("reason"), .createdAt],
        indexes: [["participantId"]])

    static let participantCase = EntityTable(
        name: "participantCase", fields: [.reference("participantId", to: "participant"), .reference("caseId", to: "caseStudy"), .createdAt],
        indexes: [["participantId"], ["caseId"]])

    static let stageEntry = EntityTable(
        name: "stageEntry",
        fields: [
            .reference("caseId", to: "caseStudy"), .optionalToken("stage"),
            .token("state", "NOT NULL CHECK (state IN ('active', 'paused', 'cancelled', 'closed'))"), .token("date"), .text("reason"),
            .optionalReference("sourceId", to: "source"), .reference("researcherId", to: "researcher"), .createdAt,
        ],
        indexes: [["caseId"]], sparseIndexes: ["sourceId"])

    static let milestone = EntityTable(
        name: "milestone",
        fields: [
            .reference("caseId", to: "caseStudy"), .token("slug"), .optionalToken("stage"), .text("label"), .optionalToken("planned"),
            .optionalToken("reached"), .text("owner"), .createdAt,
        ],
        indexes: [["caseId"]])

    static let cycle = EntityTable(
        name: "cycle",
        fields: [
            .reference("caseId", to: "caseStudy"), .integer("number"), .text("arena"), .text("plan"), .text("action"), .text("observation"),
            .text("insiderReflection"), .text("outsiderReflection"), .text("learning"), .optionalToken("started"), .optionalToken("ended"), .createdAt,
        ],
        indexes: [["caseId"]])

    static let formulation = EntityTable(
        name: "formulation",
        fields: [
            .reference("cycleId", to: "cycle"), .integer("version"), .text("text"), .token("date"), .text("reason"),
            .reference("researcherId", to: "researcher"), .createdAt,
        ],
        indexes: [["cycleId"]])

    /// A note's envelope; its id is the source's.
    static let note = EntityTable(
        name: "note",
        fields: [
            .reference("sourceId", to: "source"), .optionalToken("protocol"), .optionalToken("protocolVersion"), .optionalToken("stage"),
            .integer("cycle", ""), .optionalToken("cyclePhase"), .optionalToken("startTime"), .optionalToken("endTime"), .text("place"), .text("medium"),
            .optionalToken("classification"), .optionalToken("embargo"), .optionalToken("status"), .optionalToken("observed"),
            .optionalToken("written"), .optionalToken("recorded"), .createdAt,
        ],
        indexes: [["sourceId"]])

    static let sourceParticipant = EntityTable(
        name: "sourceParticipant",
        fields: [.reference("sourceId", to: "source"), .reference("participantId", to: "participant"), .createdAt],
        indexes: [["sourceId"], ["participantId"]])

    static let outcome = EntityTable(
        name: "outcome",
        fields: [
            // The text that the bytes count in; of two texts that copies made apart, only those of the one that won are read.
            .reference("sourceId", to: "source"), .token("textId"), .integer("startByte", "NOT NULL CHECK (startByte >= 0)"), .integer("endByte"), .token("role"),
            .text("owner"), .optionalToken("due"), .text("groupName"), .optionalToken("done"), .createdAt,
        ],
        constraints: ["CHECK (startByte < endByte)"], indexes: [["sourceId"]])

    static let attachment = EntityTable(
        name: "attachment",
        fields: [
            .reference("sourceId", to: "source"), .text("path"), .optionalToken("digest"), .integer("byteCount", ""), .optionalToken("deleteBy"), .createdAt,
        ],
        indexes: [["sourceId"]])

    /// A text that a source had before it was revised.
    static let revision = EntityTable(
        name: "revision",
        fields: [
            .reference("sourceId", to: "source"), .integer("number"), .content("textId", "NOT NULL"), .content("originalId"), .integer("byteCount"),
            .text("fileName"), .token("normalisation"), .createdAt,
        ],
        indexes: [["sourceId"]])

    static let fieldwork = [
        organisation, participant, participantStatus, participantCase, stageEntry, milestone, cycle, formulation, note, sourceParticipant, outcome,
        attachment, revision,
    ]
}
