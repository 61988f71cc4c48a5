import FeltStore
import GRDB
import Testing

@Suite("Where the words stand")
struct SearchHitsTests {
    @Test("hits are exactly the words that match", arguments: [
        ("anskaffelse", "Kommunens [anskaffelser], og én [anskaffelse] til."),
        ("=anskaffelse", "Kommunens anskaffelser, og én [anskaffelse] til."),
        ("anskaff*", "[Anskaffelsene] og [anskaffet], ikke nyanskaffelse"),
        ("\"offentlig anskaffelse\"", "Det [offentliges\u{2013} anskaffelser] er [offentlige anskaffelser]; offentlig, men anskaffelse"),
        ("\"offentlig anskaff*\"", "En [offentlig anskaffelse] er anskaffet"),
        ("e-post", "Send [e-post] eller [E. POST]!"),
        ("gevinst", "👍👩‍👩‍👧 «[Gevinst]» 👍[gevinsten]👍"),
        ("på", "[På] [pa\u{30A}] [PÅ] pa"),
        ("risiko OR klima", "[risiko] [klima] [risikoen]"),
        ("risiko OR \"risiko klima\"", "[[risiko] klima]"),
        ("risiko OR =risiko OR risik*", "[risiko]"),
        ("tillit -klima", "[Tillit]."),
    ])
    func hits(typed: String, marked: String) throws {
        let expected = Self.unmark(marked)
        #expect(try SearchFixture([expected.text]).hits(typed)[0] == expected.ranges)
    }

    @Test("offsets count from the beginning of each passage")
    func passages() throws {
        let fixture = try SearchFixture(["æøå tillit", "tillit", "ingen", "\n\n tillit"])
        #expect(try fixture.hits("tillit") == [0: [7..<13], 1: [0..<6], 3: [3..<9]])
    }

    @Test("phrases that overlap are told apart")
    func overlaps() throws {
        #expect(try SearchFixture(["ja ja ja"]).hits("\"ja ja\"") == [0: [0..<5, 3..<8]])
    }

    @Test("the words of an alternative that is not met are not shown", arguments: [
        "klima OR risiko tillit", "klima OR tillit risiko", "risiko tillit OR klima", "klima OR risiko -klima",
    ])
    func alternatives(typed: String) throws {
        let fixture = try SearchFixture(["risiko tillit", "risiko klima", "tillit risiko"])
        #expect(try fixture.hits(typed)[1] == [7..<12])
    }

    @Test("another column is asked for by its number, and a number too high is an error")
    func columns() throws {
        let queue = try SearchFixture.emptyQueue()
        try queue.write { database in
            try database.execute(sql: """
                CREATE VIRTUAL TABLE two USING fts5(a, b, tokenize = felt_nb);
                INSERT INTO two VALUES ('tillit', 'ingen tillit');
                """)
            let row = try Row.fetchOne(database, sql: "SELECT felt_hits(two), felt_hits(two, 1) FROM two WHERE two MATCH 'tillit'")
            #expect(row == ["felt_hits(two)": "0-6", "felt_hits(two, 1)": "6-12"])
            for column in [-1, 2] {
                #expect(throws: DatabaseError.self) {
                    try Row.fetchOne(database, sql: "SELECT felt_hits(two, \(column)) FROM two WHERE two MATCH 'tillit'")
                }
            }
        }
    }

    @Test("a table that stores no text has no hits, and a text that has shrunk loses those it no longer holds")
    func missingText() throws {
        let queue = try SearchFixture.emptyQueue()
        try queue.write { database in
            try database.execute(sql: """
                CREATE VIRTUAL TABLE bare USING fts5(text, content = '', tokenize = felt_nb);
                INSERT INTO bare (rowid, text) VALUES (1, 'tillit');
                CREATE TABLE kept (id INTEGER PRIMARY KEY, text TEXT);
                CREATE VIRTUAL TABLE stale USING fts5(text, content = kept, content_rowid = id, tokenize = felt_nb);
                INSERT INTO stale (rowid, text) VALUES (1, 'tillit og tillit');
                INSERT INTO kept VALUES (1, 'tillit');
                """)
            #expect(try String.fetchOne(database, sql: "SELECT felt_hits(bare) FROM bare('tillit')") == "")
            #expect(try String.fetchOne(database, sql: "SELECT felt_hits(stale) FROM stale('tillit')") == "0-6")
        }
    }

    /// Takes the brackets out and returns what they held as byte ranges, sorted by start and end.
    private static func unmark(_ marked: String) -> (text: String, ranges: [Range<Int>]) {
        var (bytes, open, ranges): ([UInt8], [Int], [Range<Int>]) = ([], [], [])
        for byte in marked.utf8 {
            switch byte {
            case UInt8(ascii: "["): open.append(bytes.count)
            case UInt8(ascii: "]"): ranges.append((open.isEmpty ? 0 : open.removeLast())..<bytes.count)
            default: bytes.append(byte)
            }
        }
        ranges.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
        return (String(decoding: bytes, as: UTF8.self), ranges)
    }
}
