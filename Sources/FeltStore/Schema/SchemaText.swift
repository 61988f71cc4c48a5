/// The parts of the schema that are not entity tables: journal, content, structure, search and views.
enum SchemaText {
    /// `FELT` in ASCII, so that `file` and other programs know a study.
    static let applicationID: Int32 = 0x4645_4C54
    /// The version of the schema that this program writes.
    static let version = 2

    /// Says of a change that its entity can have words: what the index holds. SQLite makes a table of each list of more than two that stands behind
    /// `IN`, for every row that it writes.
    private static let indexedWords = "entity <> 'coding' AND entity <> 'structure' AND entity <> 'identity'"

    /// The same for questions, so that they use the index also of studies that were made when it said so with a list.
    static let wordsOnly = """
        change.entity <> 'coding' AND change.entity <> 'structure' AND change.entity <> 'identity' AND change.entity NOT IN ('coding', 'structure', 'identity')
        """

    /// What only the study's own database has.
    static let journal = [
        // What this copy of the study knows about itself; not part of the journal, not carried to other copies.
        "CREATE TABLE local (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
        """
        CREATE TABLE entry (
          id TEXT NOT NULL PRIMARY KEY,
          replica TEXT NOT NULL,
          sequence INTEGER NOT NULL CHECK (sequence > 0),
          clock TEXT NOT NULL,
          researcherId TEXT NOT NULL,
          action TEXT NOT NULL,
          line TEXT NOT NULL,
          undoOf TEXT,
          changeCount INTEGER NOT NULL,
          changesDigest TEXT NOT NULL,
          previousDigest TEXT NOT NULL,
          digest TEXT NOT NULL,
          UNIQUE (replica, sequence)
        ) STRICT
        """,
        // The order of the fold; unique, so that no read in this order needs sorting.
        "CREATE UNIQUE INDEX entry_clock_replica_sequence ON entry(clock, replica, sequence)",
        """
        CREATE TABLE change (
          entryId TEXT NOT NULL REFERENCES entry(id) DEFERRABLE INITIALLY DEFERRED,
          ordinal INTEGER NOT NULL,
          kind TEXT NOT NULL CHECK (kind = 'create' OR kind = 'update' OR kind = 'remove'),
          entity TEXT NOT NULL,
          entityId TEXT NOT NULL,
          base TEXT,
          restores TEXT,
          fields TEXT NOT NULL,
          before TEXT NOT NULL,
          PRIMARY KEY (entryId, ordinal)
        ) STRICT, WITHOUT ROWID
        """,
        // Finds the words that a thing has had. Codings and passages have no words of their own and are by far the most.
        "CREATE INDEX change_entityId ON change(entityId) WHERE \(indexedWords)",
        // Finds the passages of a source, which stand in its entry among those of many others.
        "CREATE INDEX change_structure ON change(entityId) WHERE entity = 'structure'",
        // The words. A row may be deleted to erase them; the journal then still stands and still verifies.
        "CREATE TABLE content (id TEXT NOT NULL PRIMARY KEY, salt BLOB NOT NULL, bytes BLOB NOT NULL) STRICT",
    ]

    /// What the fold fills beside the entity tables.
    static func derived(in schema: String) -> [String] {
        [
            // `id` is a local handle for the search index; (sourceId, ordinal) is the passage's name.
            """
            CREATE TABLE \(schema).passage (
              id INTEGER PRIMARY KEY,
              sourceId TEXT NOT NULL REFERENCES source(id),
              ordinal INTEGER NOT NULL,
              kind TEXT NOT NULL CHECK (kind = 'heading' OR kind = 'paragraph' OR kind = 'turn'),
              level INTEGER,
              startByte INTEGER NOT NULL,
              endByte INTEGER NOT NULL CHECK (startByte < endByte),
              voice TEXT,
              time TEXT,
              turn INTEGER,
              layer TEXT,
              role TEXT,
              recalled INTEGER NOT NULL CHECK (recalled IN (0, 1)),
              question TEXT,
              entryId TEXT NOT NULL,
              UNIQUE (sourceId, ordinal)
            ) STRICT
            """,
            """
            CREATE TABLE \(schema).codingFacet (
              codingId TEXT NOT NULL REFERENCES coding(id) ON DELETE CASCADE,
              facetValueId TEXT NOT NULL REFERENCES facetValue(id),
              PRIMARY KEY (codingId, facetValueId)
            ) STRICT, WITHOUT ROWID
            """,
            "CREATE INDEX \(schema).codingFacet_facetValueId ON codingFacet(facetValueId)",
            // What the fold could not do, for a person to settle.
            """
            CREATE TABLE \(schema).conflict (
              entryId TEXT NOT NULL,
              ordinal INTEGER NOT NULL,
              entity TEXT NOT NULL,
              entityId TEXT NOT NULL,
              kind TEXT NOT NULL,
              otherEntryId TEXT,
              PRIMARY KEY (entryId, ordinal)
            ) STRICT, WITHOUT ROWID
            """,
        ]
    }

    /// Full text over passages: one index a stemmer. It can be dropped and rebuilt at any time.
    static let search = ["nb", "en"].flatMap { language in
        [
            """
            CREATE VIEW passageText_\(language) AS
            SELECT passage.id AS rowid, CAST(substr(content.bytes, passage.startByte + 1, passage.endByte - passage.startByte) AS TEXT) AS text
            FROM passage JOIN source ON source.id = passage.sourceId JOIN content ON content.id = source.textId
            WHERE (source.language = 'en') = \(language == "en" ? 1 : 0)
            """,
            "CREATE VIRTUAL TABLE search_\(language) USING fts5(text, content='passageText_\(language)', tokenize='felt_\(language)')",
        ]
    }

    /// Views for whoever opens the study in another program.
    static let views = [
        """
        CREATE VIEW codePath AS
        WITH RECURSIVE tree(id, path, depth) AS (
          SELECT id, slug, 0 FROM code WHERE parentId IS NULL
          UNION ALL
          SELECT code.id, tree.path || '.' || code.slug, tree.depth + 1 FROM code JOIN tree ON code.parentId = tree.id
        )
        SELECT tree.id AS codeId, tree.path, tree.depth, code.labelNb, code.labelEn, code.definitionNb, code.definitionEn
        FROM tree JOIN code ON code.id = tree.id
        """,
        """
        CREATE VIEW codedSegment AS
        SELECT coding.id AS codingId, source.slug AS source, caseStudy.slug AS caseSlug, source.kind, source.date,
          researcher.slug AS researcher, codePath.path AS code, coding.startByte, coding.endByte,
          CAST(substr(content.bytes, coding.startByte + 1, coding.endByte - coding.startByte) AS TEXT) AS quote
        FROM coding
        JOIN source ON source.id = coding.sourceId
        JOIN researcher ON researcher.id = coding.researcherId
        JOIN codePath ON codePath.codeId = coding.codeId
        LEFT JOIN caseStudy ON caseStudy.id = source.caseId
        LEFT JOIN content ON content.id = source.textId
        WHERE coding.textId IS source.revisedTextId
        """,
        """
        CREATE VIEW sourceText AS
        SELECT source.slug AS source, CAST(content.bytes AS TEXT) AS text
        FROM source LEFT JOIN content ON content.id = source.textId
        """,
    ]

    /// Every statement that makes a new study, in order.
    static var creation: [String] {
        journal + EntityCatalogue.tables.flatMap { $0.creation(in: "main") } + derived(in: "main") + search + views
    }
}
