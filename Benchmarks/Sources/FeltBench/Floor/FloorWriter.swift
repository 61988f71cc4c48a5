/// Writes things into the floor's tables, each with its change in the journal.
struct FloorWriter {
    private let database: Database
    private var journal: FloorJournal
    private var fields = FieldText()
    private let researcher, caseStudy, code, source, attribute, coding, passage, search: Statement

    init(_ database: Database) throws {
        self.database = database
        func insertion(_ table: String, _ columns: String) throws -> Statement {
            let marks = columns.split(separator: ",").map { _ in "?" }.joined(separator: ", ")
            return try database.prepare("INSERT INTO \(table) (\(columns)) VALUES (\(marks))")
        }
        func rows(_ table: String) throws -> Statement {
            try insertion(table, FloorSchema.folded.first { $0.name == table }?.columns ?? "")
        }
        journal = try FloorJournal(database)
        researcher = try rows("researcher")
        caseStudy = try rows("caseStudy")
        code = try rows("code")
        source = try rows("source")
        attribute = try rows("attribute")
        coding = try rows("coding")
        passage = try rows("passage")
        search = try insertion("search", "rowid, text")
        coding.bind(7, FloorJournal.createdAt)
        coding.bind(8, FloorJournal.entryID)
        passage.bind(3, "turn")
        passage.bind(9, FloorJournal.entryID)
    }

    mutating func addResearcher(_ slug: String) throws -> String {
        let id = journal.makeID()
        fields.begin()
        fields.token("createdAt", FloorJournal.createdAt)
        fields.nothing("institution", "name")
        fields.token("slug", slug)
        try record("researcher", id)
        try insert(researcher, [id, slug, FloorJournal.createdAt, FloorJournal.entryID])
        return id
    }

    mutating func addCase(_ slug: String) throws -> String {
        let id = journal.makeID()
        fields.begin()
        fields.token("createdAt", FloorJournal.createdAt)
        fields.nothing("ioaKind", "municipality", "procedure")
        fields.token("slug", slug)
        fields.nothing("stage")
        fields.token("state", "active")
        fields.nothing("titleEn", "titleNb")
        try record("caseStudy", id)
        try insert(caseStudy, [id, slug, "active", FloorJournal.createdAt, FloorJournal.entryID])
        return id
    }

    mutating func addCode(_ slug: String, description: String, parent: String?, position: Int) throws -> String {
        let id = journal.makeID()
        let (label, definition) = (try journal.store(Array(slug.utf8)), try journal.store(Array(description.utf8)))
        fields.begin()
        fields.nothing("colour", "context")
        fields.token("createdAt", FloorJournal.createdAt)
        fields.nothing("definitionEn")
        fields.content("definitionNb", definition)
        fields.nothing("excludeEn", "excludeNb", "grounding", "includeEn", "includeNb", "indicatorEn", "indicatorNb", "labelEn")
        fields.content("labelNb", label)
        fields.token("origin", "imported")
        fields.token("parentId", parent)
        fields.number("position", position)
        fields.token("slug", slug)
        try record("code", id)
        code.bind(7, position)
        try insert(code, [id, parent, slug, slug, description, "imported", nil, FloorJournal.createdAt, FloorJournal.entryID], except: 7)
        return id
    }

    mutating func addSource(_ slug: String, caseID: String, kind: String, date: String, fileName: String, text: [UInt8]) throws -> String {
        let id = journal.makeID()
        let file = fileName.split(separator: "/").last.map(String.init) ?? fileName
        let (textID, fileID) = (try journal.store(text), try journal.store(Array(file.utf8)))
        fields.begin()
        fields.number("byteCount", text.count)
        fields.token("caseId", caseID)
        fields.nothing("converter")
        fields.token("createdAt", FloorJournal.createdAt)
        fields.token("date", date)
        fields.content("fileName", fileID)
        fields.token("kind", kind)
        fields.token("language", "nb")
        fields.token("mediaType", "text/plain")
        fields.token("normalisation", "utf-8")
        fields.number("originalByteCount", text.count)
        fields.nothing("originalId", "researcherId")
        fields.number("revision", 1)
        fields.token("slug", slug)
        fields.content("textId", textID)
        fields.nothing("title")
        try record("source", id)
        source.bind(8, text.count)
        source.bind(9, text.count)
        source.bind(13, 1)
        try insert(
            source, [id, slug, caseID, kind, date, "nb", textID, nil, nil, file, "text/plain", "utf-8", nil, FloorJournal.createdAt, FloorJournal.entryID], except: 8, 9, 13)
        try addPassages(of: id, textID: textID, text)
        return id
    }

    private mutating func addPassages(of sourceID: String, textID: String, _ text: [UInt8]) throws {
        let turns = text.withUnsafeBufferPointer { Turn.turns(in: $0) }
        fields.begin()
        fields.token("passages", Turn.token(turns))
        fields.token("textId", textID)
        try record("structure", sourceID)
        try text.withUnsafeBufferPointer { text in
            for (place, turn) in turns.enumerated() {
                Turn.bind(turn, place, of: sourceID, text, to: passage)
                try passage.run()
                search.bind(1, database.lastRowID)
                search.bind(2, text: UnsafeBufferPointer(rebasing: text[turn.range]))
                try search.run()
            }
        }
    }

    mutating func addAttribute(_ name: String, _ value: String, of sourceID: String) throws {
        let id = journal.makeID()
        let valueID = try journal.store(Array(value.utf8))
        fields.begin()
        fields.nothing("caseId")
        fields.token("createdAt", FloorJournal.createdAt)
        fields.token("name", name)
        fields.number("position", 0)
        fields.token("sourceId", sourceID)
        fields.content("value", valueID)
        try record("attribute", id)
        attribute.bind(5, 0)
        try insert(attribute, [id, sourceID, name, value, nil, FloorJournal.createdAt, FloorJournal.entryID], except: 5)
    }

    mutating func addCoding(_ range: Range<Int>, of sourceID: String, code: String, researcher: String) throws {
        let id = journal.makeID()
        fields.begin()
        fields.token("codeId", code)
        fields.token("createdAt", FloorJournal.createdAt)
        fields.number("endByte", range.upperBound)
        fields.nothing("facets")
        fields.token("researcherId", researcher)
        fields.token("sourceId", sourceID)
        fields.number("startByte", range.lowerBound)
        try record("coding", id)
        coding.bind(1, id)
        coding.bind(2, sourceID)
        coding.bind(3, range.lowerBound)
        coding.bind(4, range.upperBound)
        coding.bind(5, code)
        coding.bind(6, researcher)
        try coding.run()
    }

    /// Writes the entry to which all changes belong.
    mutating func writeEntry(_ line: String) throws { try journal.writeEntry(line) }

    private mutating func record(_ entity: String, _ id: String) throws {
        fields.end()
        try journal.record(entity, id, fields.bytes)
    }

    private func insert(_ statement: Statement, _ values: [String?], except numbers: Int...) throws {
        for (place, value) in values.enumerated() where !numbers.contains(place + 1) { statement.bind(Int32(place + 1), value) }
        try statement.run()
    }
}
