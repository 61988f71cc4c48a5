/// The journal of the floor: a row a change, a row for the words of each, and the entry they belong to.
struct FloorJournal {
    static let entryID = "k7q2xa-2"
    static let createdAt = "2026-01-01T09:30:00.000Z"
    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

    private let database: Database
    private let change, content: Statement
    private var generator = SplitMix64(seed: 7)
    private var changeCount = 0

    init(_ database: Database) throws {
        self.database = database
        change = try database.prepare("INSERT INTO change (entryId, ordinal, kind, entity, entityId, fields, before) VALUES (?, ?, ?, ?, ?, ?, ?)")
        content = try database.prepare("INSERT INTO content (id, salt, bytes) VALUES (?, ?, ?)")
        change.bind(1, Self.entryID)
        change.bind(3, "create")
        change.bind(7, "{}")
    }

    /// Writes a change.
    mutating func record(_ entity: String, _ id: String, _ fields: [UInt8]) throws {
        changeCount += 1
        change.bind(2, changeCount)
        change.bind(4, entity)
        change.bind(5, id)
        fields.withUnsafeBufferPointer { change.bind(6, text: $0) }
        try change.run()
    }

    /// Stores words with a salt; gives the id of their row.
    mutating func store(_ bytes: [UInt8]) throws -> String {
        let id = makeID()
        var salt: [UInt8] = []
        for _ in 0..<2 { withUnsafeBytes(of: generator.next()) { salt.append(contentsOf: $0) } }
        content.bind(1, id)
        content.bind(2, blob: salt)
        content.bind(3, blob: bytes)
        try content.run()
        return id
    }

    /// Writes the entry to which all changes belong.
    mutating func writeEntry(_ line: String) throws {
        try database.execute(
            """
            INSERT INTO entry (id, replica, sequence, clock, researcherId, action, line, changeCount, changesDigest, previousDigest, digest)
            VALUES ('\(Self.entryID)', 'k7q2xa', 2, '\(Self.createdAt)/0000', '\(makeID())', 'import', '\(line)', \(changeCount),
              '\(FieldText.digest)', '\(FieldText.digest)', '\(FieldText.digest)')
            """)
    }

    /// Twelve drawn letters and digits, as ids have in a study: so the rows of an index come in no order, as there.
    mutating func makeID() -> String {
        var bits = generator.next()
        return String(unsafeUninitializedCapacity: 12) { buffer in
            for place in 0..<12 {
                buffer[place] = Self.alphabet[Int(bits & 31)]
                bits >>= 5
            }
            return 12
        }
    }
}
