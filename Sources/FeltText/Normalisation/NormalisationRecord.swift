/// The encodings that text is taken in from.
public enum SourceEncoding: String, Hashable, Sendable, CaseIterable {
    case utf8 = "utf-8"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    case windows1252 = "windows-1252"
}

/// What was changed when a text was taken in. It tells numbers only, never words.
public struct NormalisationRecord: Hashable, Sendable {
    /// The encoding that the bytes were read in.
    public var encoding: SourceEncoding = .utf8
    /// Byte order marks taken away at the start.
    public var byteOrderMarks = 0
    /// `\r\n` made `\n`.
    public var carriageReturnLineFeeds = 0
    /// `\r` made `\n`.
    public var carriageReturns = 0
    /// NUL characters taken away.
    public var nulCharacters = 0

    public init() {}

    /// Whether the stored text is the file, byte for byte.
    public var isUnchanged: Bool { self == NormalisationRecord() }

    /// The record as stored: the encoding, then each count that is not zero, as in `windows-1252 crlf:240`.
    public var token: String {
        let counts = [("bom", byteOrderMarks), ("crlf", carriageReturnLineFeeds), ("cr", carriageReturns), ("nul", nulCharacters)]
        return ([encoding.rawValue] + counts.filter { $0.1 > 0 }.map { "\($0.0):\($0.1)" }).joined(separator: " ")
    }

    /// Reads what `token` wrote; nil for anything else.
    public init?(token: String) {
        let parts = token.split(separator: " ").map(String.init)
        guard let first = parts.first, let encoding = SourceEncoding(rawValue: first) else { return nil }
        self.encoding = encoding
        for part in parts.dropFirst() {
            let pair = part.split(separator: ":")
            guard pair.count == 2, let count = Int(pair[1]), count > 0 else { return nil }
            switch pair[0] {
            case "bom": byteOrderMarks = count
            case "crlf": carriageReturnLineFeeds = count
            case "cr": carriageReturns = count
            case "nul": nulCharacters = count
            default: return nil
            }
        }
        // Another order, a count said twice or with a sign: nothing that was written by `token`.
        guard self.token == token else { return nil }
    }
}

/// A text ready to be stored, with what it took to make it so.
public struct NormalisedText: Sendable {
    public let text: StoredText
    public let record: NormalisationRecord
}
