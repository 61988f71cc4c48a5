public import FeltModel
import GRDB

/// Reads one unchanging state of a study, in the words of the field. Lives only inside `Study.read` and `Study.write`.
public struct StudyReader {
    let database: Database

    init(database: Database) { self.database = database }

    /// The study's own record.
    public struct StudyRecord: Hashable, Sendable {
        public var title: LocalisedText
        /// What every export should say of the study, such as that it is invented.
        public var notice: String?
        public let framework: String?
        public let frameworkVersion: String?
        public let language: Language
        public let createdAt: String
    }

    /// The study's own record. Throws `study-damaged` when there is none.
    public func study() throws -> StudyRecord {
        let sql = "SELECT titleNb, titleEn, notice, framework, frameworkVersion, language, createdAt FROM study"
        guard let row = try Row.fetchOne(database, sql: sql) else {
            throw FeltError("study-damaged", "The study has no record of itself.", hint: "Run: felt doctor")
        }
        return StudyRecord(
            title: LocalisedText(nb: row[0], en: row[1]), notice: row[2], framework: row[3], frameworkVersion: row[4],
            language: Language(rawValue: row[5]) ?? .nb, createdAt: row[6])
    }

    /// A setting of this copy of the study; nil when it is not set.
    public func localSetting(_ key: String) throws -> String? {
        try String.fetchOne(database, sql: "SELECT value FROM local WHERE key = ?", arguments: [key])
    }

    /// All researchers by slug.
    public func researchers() throws -> [Researcher] {
        try Row.fetchAll(database, sql: "SELECT id, slug, name, institution, createdAt FROM researcher ORDER BY slug, id").compactMap { row in
            Slug(row[1]).map { Researcher(id: ResearcherID(row[0]), slug: $0, name: row[2], institution: row[3], createdAt: row[4]) }
        }
    }

    /// All cases by slug; stage and state are those of the latest entry of each case's history, or what was given when it was made.
    public func cases() throws -> [CaseStudy] {
        let sql = """
            WITH latest AS (
              SELECT caseId, stage, state, ROW_NUMBER() OVER (PARTITION BY caseId ORDER BY date DESC, createdAt DESC, id DESC) AS place FROM stageEntry
            )
            SELECT caseStudy.id, slug, titleNb, titleEn, municipality, ioaKind, procedure, COALESCE(latest.stage, caseStudy.stage), createdAt,
              COALESCE(latest.state, caseStudy.state)
            FROM caseStudy LEFT JOIN latest ON latest.caseId = caseStudy.id AND latest.place = 1 ORDER BY slug, caseStudy.id
            """
        return try Row.fetchAll(database, sql: sql).compactMap { row in
            Slug(row[1]).map {
                let state: String? = row[9]
                return CaseStudy(
                    id: CaseID(row[0]), slug: $0, title: LocalisedText(nb: row[2], en: row[3]), municipality: row[4], ioaKind: row[5],
                    procedure: row[6], stage: row[7], state: state.flatMap(CaseState.init(rawValue:)) ?? .active, createdAt: row[8])
            }
        }
    }

    /// All codes as a tree.
    public func codes() throws -> CodeTree {
        let sql = """
            SELECT id, parentId, slug, labelNb, labelEn, definitionNb, definitionEn, includeNb, includeEn, excludeNb, excludeEn,
              indicatorNb, indicatorEn, grounding, colour, context, origin, position, createdAt FROM code
            """
        return CodeTree(
            try Row.fetchAll(database, sql: sql).compactMap { row in
                guard let slug = Slug(row[2]) else { return nil }
                let parent: String? = row[1]
                return Code(
                    id: CodeID(row[0]), parent: parent.map { CodeID($0) }, slug: slug, label: LocalisedText(nb: row[3], en: row[4]),
                    definition: LocalisedText(nb: row[5], en: row[6]), include: LocalisedText(nb: row[7], en: row[8]),
                    exclude: LocalisedText(nb: row[9], en: row[10]), indicator: LocalisedText(nb: row[11], en: row[12]),
                    grounding: row[13], colour: row[14], context: row[15], origin: Code.Origin(rawValue: row[16]) ?? .imported,
                    position: row[17], createdAt: row[18])
            })
    }

    /// All facets with their values, by position.
    public func facets() throws -> FacetSet {
        let valueRows = try Row.fetchAll(database, sql: "SELECT facetId, id, slug, labelNb, labelEn FROM facetValue ORDER BY position, slug, id")
        var values: [String: [Facet.Value]] = [:]
        for row in valueRows {
            guard let slug = Slug(row[2]) else { continue }
            values[row[0], default: []].append(.init(id: FacetValueID(row[1]), slug: slug, label: LocalisedText(nb: row[3], en: row[4])))
        }
        let sql = "SELECT id, slug, labelNb, labelEn, ruleNb, ruleEn, noteNb, noteEn FROM facet ORDER BY position, slug, id"
        return FacetSet(
            try Row.fetchAll(database, sql: sql).compactMap { row in
                let id: String = row[0]
                return Slug(row[1]).map {
                    Facet(
                        id: id, slug: $0, label: LocalisedText(nb: row[2], en: row[3]), rule: LocalisedText(nb: row[4], en: row[5]),
                        note: LocalisedText(nb: row[6], en: row[7]), values: values[id] ?? [])
                }
            })
    }

    /// Entries from the newest back, at most `limit`.
    public func entries(limit: Int? = nil) throws -> [Entry] { try JournalReader(database).entries(limit: limit) }

    /// An entry by its id; nil when there is none.
    public func entry(_ id: EntryID) throws -> Entry? { try JournalReader(database).entry(id) }

    /// The changes of an entry, in order.
    public func changes(of id: EntryID) throws -> [Change] { try JournalReader(database).changes(of: id) }

    /// How many of each kind of thing there are: sources, codings, codes, cases, researchers, memos, entries.
    public func counts() throws -> [(name: String, count: Int)] {
        let tables = [
            ("sources", "source"), ("codings", "coding"), ("codes", "code"), ("cases", "caseStudy"), ("researchers", "researcher"),
            ("memos", "memo"), ("entries", "entry"),
        ]
        return try tables.map { ($0.0, try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM \($0.1)") ?? 0) }
    }
}
