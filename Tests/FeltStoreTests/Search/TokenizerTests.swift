import FeltStore
import Foundation
import GRDB
import Testing

@Suite("Words of the full-text index")
struct TokenizerTests {
    @Test("an inflected word is found by another form of it")
    func inflections() throws {
        let fixture = try SearchFixture(["Kommunenes anskaffelser tok tid.", "En leverandør svarte.", "Leverandørene kom."])
        #expect(try fixture.found("anskaffelse kommune") == [0])
        #expect(try fixture.found("ANSKAFFELSEN kommunen") == [0])
        #expect(try fixture.found("leverandører") == [1, 2])
    }

    @Test("English words are stemmed by the English rules")
    func english() throws {
        let fixture = try SearchFixture(["The municipalities were procuring."], tokenizer: "felt_en")
        #expect(try fixture.found("municipality procure") == [0])
        #expect(try fixture.found("=procure") == [])
    }

    @Test("an exact word finds its own form only")
    func exactWords() throws {
        let fixture = try SearchFixture(["anskaffelse", "anskaffelser", "anskaff"])
        #expect(try fixture.found("=anskaffelse") == [0])
        #expect(try fixture.found("=anskaff") == [2], "a stem is not an exact word")
        #expect(try fixture.found("anskaffelser", exact: true) == [1])
        #expect(try fixture.found("anskaffelse") == [0, 1, 2])
    }

    @Test("æ, ø, å and accents are letters of their own", arguments: [("Bærum", "Barum"), ("Måløy", "Maloy"), ("naïve", "naive")])
    func accents(word: String, plain: String) throws {
        let fixture = try SearchFixture([word, plain])
        for pattern in [word, "=" + word, word.uppercased()] { #expect(try fixture.found(pattern) == [0]) }
        #expect(try fixture.found(plain) == [1])
    }

    @Test("composed and decomposed letters are the same word", arguments: [
        "på", "Ålesund", "naïve", "café", "façade", "señor", "čáhci", "hôtel", "voilà", "Åse-Bjørg", "ǿ", "łódź",
    ])
    func composition(word: String) throws {
        let (composed, decomposed) = (word.precomposedStringWithCanonicalMapping, word.decomposedStringWithCanonicalMapping)
        let fixture = try SearchFixture([composed, decomposed])
        for typed in [composed, decomposed] {
            #expect(try fixture.found(typed) == [0, 1])
            #expect(try fixture.found(typed, exact: true) == [0, 1])
            #expect(try fixture.found(typed + "*") == [0, 1])
        }
    }

    @Test("a prefix finds the words that begin with it, whatever their stem")
    func prefixes() throws {
        let fixture = try SearchFixture(["anskaffelser", "anskaffe", "kanskje anskaff", "Ågot", "skaff"])
        #expect(try fixture.found("anskaff*") == [0, 1, 2])
        #expect(try fixture.found("anskaffelse*") == [0])
        #expect(try fixture.found("å*") == [3])
    }

    @Test("the mark of exact words, met in a text, is no part of a word")
    func marks() throws {
        let fixture = try SearchFixture(["\u{E000}hemmelig \u{E000}\u{E000} plan"])
        #expect(try fixture.found("=hemmelig") == [0])
        #expect(try fixture.found("\"hemmelig plan\"") == [0])
        #expect(try fixture.hits("plan") == [0: [19..<23]])
    }

    @Test("very long words are found whole", arguments: [31, 32, 256, 257, 5000, 40_000])
    func longWords(length: Int) throws {
        let word = String(repeating: "å", count: length / 2) + "er"
        let fixture = try SearchFixture([word, word + "x"])
        #expect(try fixture.found(word).contains(0))
        #expect(try fixture.found(word, exact: true).contains(0))
        if length < 30_000 { #expect(try fixture.found(word, exact: true) == [0]) }
    }

    @Test("bytes that are no text are indexed without harm")
    func invalidBytes() throws {
        let fixture = try SearchFixture(bytes: [
            [0xFF, 0x20] + Array("tillit".utf8) + [0x20, 0xC3],
            [0xCC], [0xEE, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xED, 0xA0, 0x80], [], Array("a\0b tillit".utf8),
        ])
        #expect(try fixture.found("tillit").contains(0))
        #expect(try fixture.hits("tillit")[0] == [2..<8])
    }

    @Test("the index agrees with the texts after rows come and go")
    func integrity() throws {
        let fixture = try SearchFixture(["Risiko og gevinst 👍", "A\u{30A}lesund", "", "tillit tillit"])
        try fixture.queue.write { database in
            try database.execute(sql: """
                INSERT INTO search (search, rowid, text) SELECT 'delete', id, text FROM passageText WHERE id IN (0, 1);
                INSERT INTO search (rowid, text) SELECT id, text FROM passageText WHERE id IN (0, 1);
                INSERT INTO search (search, rank) VALUES ('integrity-check', 1);
                """)
        }
        #expect(try fixture.found("risiko") == [0])
    }

    @Test("a tokenizer takes no arguments, and a connection may be registered twice")
    func registration() throws {
        let queue = try SearchFixture.emptyQueue()
        try queue.write { database in
            try SearchExtension.register(on: #require(database.sqliteConnection))
            try database.execute(sql: "CREATE VIRTUAL TABLE good USING fts5(text, tokenize = felt_nb)")
            #expect(throws: DatabaseError.self) {
                try database.execute(sql: "CREATE VIRTUAL TABLE bad USING fts5(text, tokenize = 'felt_nb x')")
            }
        }
    }
}
