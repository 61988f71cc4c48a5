/// The tables of the floor: those that an import of a study fills, with the columns, constraints and indexes that they have there.
///
/// Full text is indexed by FTS5's own `unicode61` without a stemmer. Tables that the workload leaves empty are left out.
enum FloorSchema {
    static let statements = [
        """
        CREATE TABLE entry (
          id TEXT NOT NULL PRIMARY KEY, replica TEXT NOT NULL, sequence INTEGER NOT NULL CHECK (sequence > 0), clock TEXT NOT NULL,
          researcherId TEXT NOT NULL, action TEXT NOT NULL, line TEXT NOT NULL, undoOf TEXT, changeCount INTEGER NOT NULL,
          changesDigest TEXT NOT NULL, previousDigest TEXT NOT NULL, digest TEXT NOT NULL, UNIQUE (replica, sequence)
        ) STRICT
        """,
        "CREATE UNIQUE INDEX entry_clock_replica_sequence ON entry(clock, replica, sequence)",
        """
        CREATE TABLE change (
          entryId TEXT NOT NULL REFERENCES entry(id) DEFERRABLE INITIALLY DEFERRED, ordinal INTEGER NOT NULL,
          kind TEXT NOT NULL CHECK (kind IN ('create', 'update', 'remove')), entity TEXT NOT NULL, entityId TEXT NOT NULL,
          base TEXT, restores TEXT, fields TEXT NOT NULL, before TEXT NOT NULL, PRIMARY KEY (entryId, ordinal)
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX change_entityId ON change(entityId) WHERE entity NOT IN ('coding', 'structure')",
        "CREATE TABLE content (id TEXT NOT NULL PRIMARY KEY, salt BLOB NOT NULL, bytes BLOB NOT NULL) STRICT",
    ] + tables(in: "main") + [
        """
        CREATE VIEW passageText AS
        SELECT passage.id AS rowid, CAST(substr(content.bytes, passage.startByte + 1, passage.endByte - passage.startByte) AS TEXT) AS text
        FROM passage JOIN source ON source.id = passage.sourceId JOIN content ON content.id = source.textId
        """,
        "CREATE VIRTUAL TABLE search USING fts5(text, content='passageText', tokenize='unicode61')",
        """
        CREATE VIEW codePath AS
        WITH RECURSIVE tree(id, path) AS (
          SELECT id, slug FROM code WHERE parentId IS NULL
          UNION ALL SELECT code.id, tree.path || '.' || code.slug FROM code JOIN tree ON code.parentId = tree.id
        )
        SELECT tree.id AS codeId, tree.path, code.labelNb FROM tree JOIN code ON code.id = tree.id
        """,
    ]

    /// The tables that a fold of the journal fills, with the columns that it compares; the local handle of a passage is left out.
    static let folded: [(name: String, columns: String)] = [
        ("researcher", "id, slug, createdAt, entryId"),
        ("caseStudy", "id, slug, state, createdAt, entryId"),
        ("code", "id, parentId, slug, labelNb, definitionNb, origin, position, createdAt, entryId"),
        ("source", "id, slug, caseId, kind, date, language, textId, byteCount, originalByteCount, fileName, mediaType, normalisation, revision, createdAt, entryId"),
        ("attribute", "id, sourceId, name, value, position, createdAt, entryId"),
        ("coding", "id, sourceId, startByte, endByte, codeId, researcherId, createdAt, entryId"),
        ("passage", "sourceId, ordinal, kind, startByte, endByte, voice, time, turn, entryId"),
    ]

    /// The statements that make the folded tables in a database of the connection.
    static func tables(in schema: String) -> [String] {
        func table(_ name: String, _ columns: String, _ indexes: [String] = []) -> [String] {
            let end = "createdAt TEXT NOT NULL, entryId TEXT NOT NULL"
            return ["CREATE TABLE \(schema).\(name) (id TEXT NOT NULL PRIMARY KEY, \(columns), \(end)) STRICT, WITHOUT ROWID"]
                + indexes.map { "CREATE INDEX \(schema).\(name)_\($0.split(separator: ",")[0]) ON \(name)(\($0))" }
        }
        return table("researcher", "slug TEXT NOT NULL, name TEXT, institution TEXT")
            + table("caseStudy", "slug TEXT NOT NULL, titleNb TEXT, titleEn TEXT, municipality TEXT, ioaKind TEXT, procedure TEXT, stage TEXT, state TEXT")
            + table(
                "code",
                """
                parentId TEXT REFERENCES code(id), slug TEXT NOT NULL, labelNb TEXT, labelEn TEXT, definitionNb TEXT, definitionEn TEXT,
                includeNb TEXT, includeEn TEXT, excludeNb TEXT, excludeEn TEXT, indicatorNb TEXT, indicatorEn TEXT, grounding TEXT, colour TEXT,
                context TEXT, origin TEXT NOT NULL CHECK (origin IN ('framework', 'inductive', 'imported')), position INTEGER NOT NULL
                """, ["parentId"])
            + table(
                "source",
                """
                slug TEXT NOT NULL, title TEXT, caseId TEXT REFERENCES caseStudy(id), kind TEXT NOT NULL, date TEXT,
                language TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')), textId TEXT NOT NULL, originalId TEXT, byteCount INTEGER NOT NULL,
                originalByteCount INTEGER NOT NULL, fileName TEXT, mediaType TEXT, normalisation TEXT NOT NULL, converter TEXT,
                researcherId TEXT REFERENCES researcher(id), revision INTEGER NOT NULL, revisedTextId TEXT
                """, ["caseId"])
            + table(
                "attribute",
                """
                sourceId TEXT REFERENCES source(id), caseId TEXT REFERENCES caseStudy(id), name TEXT NOT NULL, value TEXT,
                position INTEGER NOT NULL CHECK ((sourceId IS NULL) <> (caseId IS NULL))
                """, ["sourceId", "caseId"])
            + table(
                "coding",
                """
                sourceId TEXT NOT NULL REFERENCES source(id), startByte INTEGER NOT NULL CHECK (startByte >= 0),
                endByte INTEGER NOT NULL CHECK (startByte < endByte), codeId TEXT NOT NULL REFERENCES code(id),
                researcherId TEXT NOT NULL REFERENCES researcher(id), facets TEXT, textId TEXT
                """, ["sourceId, startByte", "codeId, sourceId, startByte, endByte, researcherId, facets, textId"])
            + [
                """
                CREATE TABLE \(schema).passage (
                  id INTEGER PRIMARY KEY, sourceId TEXT NOT NULL REFERENCES source(id), ordinal INTEGER NOT NULL,
                  kind TEXT NOT NULL CHECK (kind IN ('heading', 'paragraph', 'turn')), level INTEGER, startByte INTEGER NOT NULL,
                  endByte INTEGER NOT NULL CHECK (startByte < endByte), voice TEXT, time TEXT, turn INTEGER,
                  layer TEXT, role TEXT, recalled INTEGER NOT NULL DEFAULT 0 CHECK (recalled IN (0, 1)), question TEXT, entryId TEXT NOT NULL,
                  UNIQUE (sourceId, ordinal)
                ) STRICT
                """
            ]
    }
}
