import FeltTestSupport
import FeltText
import Testing

@Suite("Taking a text in")
struct TextNormaliserTests {
    private func normalise(_ string: String) throws -> (text: String, token: String) {
        let result = try TextNormaliser.normalise(Array(string.utf8))
        return (result.text.string, result.record.token)
    }

    @Test("a clean text is taken byte for byte", arguments: ["", "a", "Blåbær\n\tog æ\u{C}", "a\u{FEFF}b", "👨‍👩‍👧‍👦 שלום\n"])
    func clean(string: String) throws {
        let result = try TextNormaliser.normalise(Array(string.utf8))
        #expect(result.text.utf8 == Array(string.utf8))
        #expect(result.record.isUnchanged)
        #expect(result.record.token == "utf-8")
    }

    private static let changes: [(given: String, text: String, token: String)] = [
        ("\u{FEFF}å", "å", "utf-8 bom:1"),
        ("\u{FEFF}\u{FEFF}å", "å", "utf-8 bom:2"),
        ("\u{FEFF}", "", "utf-8 bom:1"),
        ("a\r\nb\r\n", "a\nb\n", "utf-8 crlf:2"),
        ("a\rb\r", "a\nb\n", "utf-8 cr:2"),
        ("a\r\r\nb", "a\n\nb", "utf-8 crlf:1 cr:1"),
        ("a\n\rb", "a\n\nb", "utf-8 cr:1"),
        ("\r\n", "\n", "utf-8 crlf:1"),
        ("a\0b", "ab", "utf-8 nul:1"),
        ("a\r\0\nb", "a\n\nb", "utf-8 cr:1 nul:1"),
        ("\0\u{FEFF}a", "a", "utf-8 bom:1 nul:1"),
        ("\u{FEFF}\0\u{FEFF}a\r\n", "a\n", "utf-8 bom:2 crlf:1 nul:1"),
    ]

    @Test("marks, line ends and NUL are mended and counted", arguments: changes)
    func mending(given: String, text: String, token: String) throws {
        let result = try normalise(given)
        #expect(Array(result.text.utf8) == Array(text.utf8))
        #expect(result.token == token)
    }

    @Test("composed and decomposed letters stay as they were written")
    func composition() throws {
        let result = try TextNormaliser.normalise(Array("e\u{301} é A\u{30A} Å ﬁ".utf8))
        #expect(result.text.utf8 == Array("e\u{301} é A\u{30A} Å ﬁ".utf8))
    }

    @Test("one control character is let pass, and as many as one in a hundred bytes")
    func fewControls() throws {
        #expect(try normalise("a\u{1}b").text == "a\u{1}b")
        #expect(try normalise(String(repeating: "a", count: 198) + "\u{1}\u{1B}").text.utf8.count == 200)
    }

    @Test("more control characters than that show that it is no text")
    func manyControls() {
        #expect(throws: TextError.binary(at: 1)) { try normalise("a\u{1}b\u{1}") }
        #expect(throws: TextError.binary(at: 2)) { try normalise("å\0\0") }
        #expect(throws: TextError.binary(at: 197)) { try normalise(String(repeating: "a", count: 197) + "\u{1}\u{1B}") }
    }

    @Test("what is taken away does not count among the hundred bytes")
    func controlsInLineEnds() {
        // 202 bytes with two control characters, of which 102 are left.
        #expect(throws: TextError.self) { try normalise(String(repeating: "\r\n", count: 100) + "\u{1}\u{1}") }
    }

    private static let files: [(name: String, beginning: [UInt8])] = [
        ("zip", [0x50, 0x4B, 0x03, 0x04]), ("empty zip", [0x50, 0x4B, 0x05, 0x06]), ("pdf", Array("%PDF-1.7\n".utf8)), ("png", [0x89, 0x50, 0x4E, 0x47]),
        ("jpeg", [0xFF, 0xD8, 0xFF, 0xE0]), ("gif", Array("GIF89a".utf8)), ("old Word", [0xD0, 0xCF, 0x11, 0xE0]), ("gzip", [0x1F, 0x8B]),
        ("program", [0x7F, 0x45, 0x4C, 0x46]), ("SQLite", Array("SQLite format 3\0".utf8)), ("Ogg", Array("OggS\0".utf8)), ("mp3", Array("ID3\u{4}".utf8)),
        ("wav", Array("RIFF    WAVEfmt ".utf8)),
    ]

    @Test("a file of a known kind that is no text is refused by its beginning", arguments: files)
    func binaries(name: String, beginning: [UInt8]) {
        let bytes = beginning + Array(String(repeating: "text ", count: 200).utf8)
        #expect(throws: TextError.binary(at: 0), "\(name)") { try TextNormaliser.normalise(bytes) }
    }

    @Test("such a beginning behind a byte order mark or a NUL is refused as well", arguments: ["\u{FEFF}%PDF-1.7", "GIF\089a", "\0\u{FEFF}%PDF-1.7"])
    func hiddenBinaries(string: String) {
        #expect(throws: TextError.binary(at: 0)) { try normalise(string) }
    }

    @Test("a transcript may begin with the letters of one", arguments: ["ID3: Ja, vi prøvde.", "RIFF er en gruppe", "OggS", "GIF89", "PK", "%PDF er", "BM25"])
    func lookalikes(string: String) throws {
        #expect(try normalise(string).text == string)
    }

    @Test("what is said to be text may hold any control characters, unless it has to be taken for Windows-1252")
    func controls() throws {
        let bytes = Array("\u{1}\u{2}å".utf8)
        #expect(throws: TextError.self) { try TextNormaliser.normalise(bytes) }
        #expect(try TextNormaliser.normalise(bytes, allowingControls: true).text.utf8 == bytes)
        #expect(throws: TextError.self) { try TextNormaliser.normalise([1, 2, 3, 0xE5], allowingControls: true) }
    }

    @Test("decoding changes no character")
    func decoding() throws {
        let (utf8, encoding) = try TextNormaliser.decode(Array("\u{FEFF}a\r\nb\0".utf8))
        #expect(utf8 == Array("\u{FEFF}a\r\nb\0".utf8) && encoding == .utf8)
        let wide = try TextNormaliser.decode([0xFF, 0xFE, 0x3D, 0xD8, 0x00, 0xDE, 0x0D, 0x00])
        #expect(wide.utf8 == Array("\u{FEFF}😀\r".utf8) && wide.encoding == .utf16LittleEndian)
        #expect(try TextNormaliser.decode([0xE5, 0x0D]).utf8 == Array("å\r".utf8))
    }
}
