/// Makes a stored text of the bytes of a file.
public enum TextNormaliser {
    /// Reads `bytes` and makes them a stored text.
    ///
    /// UTF-16 is read where a byte order mark says so. Bytes that are not valid UTF-8 are read as Windows-1252, all of them, and
    /// the record says so. A byte order mark at the start and NUL characters are taken away, `\r\n` and `\r` become `\n`. Nothing
    /// else is touched: composed and decomposed letters stay as they are. Empty bytes give an empty text.
    ///
    /// - Parameter allowingControls: whether Unicode may hold any number of control characters, as where the bytes are said to be text.
    /// - Throws: `TextError.binary` where the bytes are plainly no text: a known binary beginning, more than one control
    ///   character in a hundred bytes of the result (a single one is let pass), UTF-16 that is cut or broken, or one of the five
    ///   bytes that Windows-1252 leaves undefined.
    /// - Complexity: three passes, four where the text is not clean.
    public static func normalise(_ bytes: [UInt8], allowingControls: Bool = false) throws(TextError) -> NormalisedText {
        let (decoded, encoding) = try decode(bytes)
        var record = NormalisationRecord()
        record.encoding = encoding
        let result = clean(decoded, record)
        // Judged by the result, so that a text which is taken in once is taken in again.
        let controls = result.record.nulCharacters + result.text.utf8.count(where: isControl)
        let isJudged = !allowingControls || encoding == .windows1252
        if isJudged, controls > 1, controls * 100 > result.text.utf8.count { throw .binary(at: bytes.firstIndex(where: isControl) ?? 0) }
        if isBinaryBeginning(result.text.utf8) { throw .binary(at: 0) }
        return result
    }

    /// The characters of `bytes` as UTF-8, before anything of them is changed: with byte order marks, carriage returns and NULs.
    ///
    /// Where other programs count characters they count these. The encoding is found as ``normalise(_:)`` finds it; the bytes are UTF-8
    /// already for most texts, and then they are not copied. Throws `TextError.binary`. Cost: a pass or two.
    public static func decode(_ bytes: [UInt8]) throws(TextError) -> (utf8: [UInt8], encoding: SourceEncoding) {
        if isBinaryBeginning(bytes) { throw .binary(at: 0) }
        if bytes.starts(with: [0xFF, 0xFE]) { return (try decodedUTF16(bytes, isLittleEndian: true), .utf16LittleEndian) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (try decodedUTF16(bytes, isLittleEndian: false), .utf16BigEndian) }
        if UTF8Check.firstInvalid(bytes) == nil { return (bytes, .utf8) }
        return (try decodedWindows1252(bytes), .windows1252)
    }

    private static func clean(_ bytes: [UInt8], _ record: NormalisationRecord) -> NormalisedText {
        var record = record
        var start = 0
        while start + 3 <= bytes.count, bytes[start] == 0xEF, bytes[start + 1] == 0xBB, bytes[start + 2] == 0xBF {
            start += 3
            record.byteOrderMarks += 1
        }
        if start == 0, !bytes.contains(where: { $0 == 0 || $0 == 13 }) { return NormalisedText(text: StoredText(trusted: bytes), record: record) }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            switch byte {
            case 0: record.nulCharacters += 1
            case 13 where index < bytes.count && bytes[index] == 10:
                index += 1
                record.carriageReturnLineFeeds += 1
                result.append(10)
            case 13:
                record.carriageReturns += 1
                result.append(10)
            default: result.append(byte)
            }
        }
        // Taking a NUL away can bring a byte order mark to the front, which the rules forbid.
        if result.starts(with: [0xEF, 0xBB, 0xBF]) {
            return clean(result, record)
        }
        return NormalisedText(text: StoredText(trusted: result), record: record)
    }

    /// Whether bytes begin as the files of a well-known binary format do. A beginning of letters alone, such as `ID3`, is not
    /// enough: a transcript may begin with the same.
    private static func isBinaryBeginning(_ bytes: [UInt8]) -> Bool {
        let beginnings: [[UInt8]] = [
            [0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06], Array("%PDF-".utf8), [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF],
            Array("GIF87a".utf8), Array("GIF89a".utf8), [0xD0, 0xCF, 0x11, 0xE0], [0x1F, 0x8B], [0x7F, 0x45, 0x4C, 0x46],
            Array("SQLite format 3\0".utf8), Array("OggS\0".utf8), Array("ID3\u{2}".utf8), Array("ID3\u{3}".utf8), Array("ID3\u{4}".utf8),
        ]
        if beginnings.contains(where: bytes.starts(with:)) { return true }
        // RIFF has its length behind the name, and then what it holds.
        return bytes.starts(with: "RIFF".utf8) && ["WAVE", "AVI ", "WEBP"].contains { bytes.dropFirst(8).starts(with: $0.utf8) }
    }

    private static func isControl(_ byte: UInt8) -> Bool { byte < 32 && byte != 9 && byte != 10 && byte != 12 && byte != 13 }

    private static func decodedUTF16(_ bytes: [UInt8], isLittleEndian: Bool) throws(TextError) -> [UInt8] {
        guard bytes.count % 2 == 0 else { throw .binary(at: bytes.count - 1) }
        let units = stride(from: 0, to: bytes.count, by: 2).map { index in
            isLittleEndian ? UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8 : UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
        }
        guard let text = String(validating: units, as: UTF16.self) else { throw .binary(at: 0) }
        return Array(text.utf8)
    }

    private static func decodedWindows1252(_ bytes: [UInt8]) throws(TextError) -> [UInt8] {
        var result = ""
        result.reserveCapacity(bytes.count + bytes.count / 8)
        for (index, byte) in bytes.enumerated() {
            if (0x80..<0xA0).contains(byte) {
                guard let scalar = windows1252[Int(byte - 0x80)] else { throw .binary(at: index) }
                result.unicodeScalars.append(scalar)
            } else {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            }
        }
        return Array(result.utf8)
    }

    /// Windows-1252 from 0x80 to 0x9F; the rest is Latin-1. Source: WHATWG Encoding Standard, index windows-1252, less its five
    /// control characters.
    private static let windows1252: [Unicode.Scalar?] = [
        "\u{20AC}", nil, "\u{201A}", "\u{0192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
        "\u{02C6}", "\u{2030}", "\u{0160}", "\u{2039}", "\u{0152}", nil, "\u{017D}", nil,
        nil, "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
        "\u{02DC}", "\u{2122}", "\u{0161}", "\u{203A}", "\u{0153}", nil, "\u{017E}", "\u{0178}",
    ]
}
