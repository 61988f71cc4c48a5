import FeltText
import Foundation
import Testing

@Suite("Encodings that text is taken in from")
struct TextEncodingTests {
    private func units(_ string: String, littleEndian: Bool) -> [UInt8] {
        string.utf16.flatMap { littleEndian ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    }

    @Test("UTF-16 with a byte order mark is read in either order", arguments: [true, false])
    func utf16(littleEndian: Bool) throws {
        let result = try TextNormaliser.normalise(units("\u{FEFF}Blåbær 😀\r\nslutt\0", littleEndian: littleEndian))
        #expect(result.text.string == "Blåbær 😀\nslutt")
        #expect(result.record.token == (littleEndian ? "utf-16le" : "utf-16be") + " bom:1 crlf:1 nul:1")
        #expect(!result.record.isUnchanged)
    }

    @Test("a mark alone is an empty text", arguments: [true, false])
    func emptyUTF16(littleEndian: Bool) throws {
        #expect(try TextNormaliser.normalise(units("\u{FEFF}", littleEndian: littleEndian)).text.utf8.isEmpty)
    }

    @Test("UTF-16 that is cut in the middle of a unit is refused at its end, and with half a pair altogether")
    func brokenUTF16() {
        #expect(throws: TextError.binary(at: 4)) { try TextNormaliser.normalise([0xFF, 0xFE, 0x61, 0x00, 0x62]) }
        #expect(throws: TextError.binary(at: 0)) { try TextNormaliser.normalise([0xFF, 0xFE, 0x3D, 0xD8]) }
        #expect(throws: TextError.binary(at: 0)) { try TextNormaliser.normalise([0xFE, 0xFF, 0xDE, 0x00, 0x00, 0x61]) }
    }

    @Test("UTF-16 is judged by its control characters like any text, and without a mark it is no text")
    func utf16Controls() {
        #expect(throws: TextError.self) { try TextNormaliser.normalise(units("\u{FEFF}a\u{1}\u{2}", littleEndian: true)) }
        #expect(throws: TextError.self) { try TextNormaliser.normalise(units("Intervju med en innkjøper", littleEndian: true)) }
    }

    @Test("bytes that are not UTF-8 are read as Windows-1252, all of them")
    func windows1252() throws {
        let result = try TextNormaliser.normalise([0x93, 0x42, 0x6C, 0xE5, 0x62, 0xE6, 0x72, 0x94, 0x20, 0x96, 0x20, 0x80, 0x0D, 0x0A])
        #expect(result.text.string == "“Blåbær” – €\n")
        #expect(result.record.token == "windows-1252 crlf:1")
        // One bad byte is enough: the good `å` before it is two letters of Windows-1252.
        #expect(try TextNormaliser.normalise(Array("å".utf8) + [0x20, 0xE5]).text.string == "Ã¥ å")
    }

    @Test("every byte that Windows-1252 defines gives the letter that Foundation gives")
    func windows1252Table() throws {
        for byte in UInt8(0x80)...0xFF where ![0x81, 0x8D, 0x8F, 0x90, 0x9D].contains(byte) {
            // A lone byte above 0x7F is never UTF-8.
            let expected = try #require(String(data: Data([byte, 0x61]), encoding: .windowsCP1252))
            #expect(try TextNormaliser.normalise([byte, 0x61]).text.string == expected, "byte \(byte)")
        }
    }

    @Test("a byte that Windows-1252 leaves undefined shows that it is no text", arguments: [0x81, 0x8D, 0x8F, 0x90, 0x9D] as [UInt8])
    func undefinedBytes(byte: UInt8) {
        #expect(throws: TextError.binary(at: 3)) { try TextNormaliser.normalise([0x61, 0xE5, 0x20, byte]) }
    }
}
