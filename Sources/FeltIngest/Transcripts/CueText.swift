/// A stretch of a cue's text, free of markup.
struct CuePiece: Hashable, Sendable {
    /// Whom a `<v>` names as speaking; nil outside of one.
    var voice: String?
    /// Whether it stands in a `<v>`, perhaps one without a name.
    var isSpan = false
    var text: [UInt8] = []
}

/// Takes the markup out of the text of a cue, by the rules of WebVTT.
///
/// Tags of style, class, language and time go; what stands in `<rt>` is put in parentheses behind its word; references such as `&amp;` become
/// their character. One rule is broken on purpose: a `<` that opens no known tag is text here, while WebVTT would drop all up to the next `>`.
/// Words that somebody wrote down must not get lost. SubRip's `<font>` and `{\an8}` go too.
///
/// Source: https://www.w3.org/TR/webvtt1/, 6.4 "WebVTT cue text parsing rules".
struct CueText {
    private let bytes: ArraySlice<UInt8>
    private let isSubRip: Bool
    private var place: Int
    private var pieces: [CuePiece] = []
    private var current = CuePiece()
    /// Where the next `>` and `}` stand, as far as they were looked for, so that no stretch is looked through twice.
    private var tagEnd = -1
    private var overrideEnd = -1

    /// The stretches of a text, in order; those of blank space alone are left out.
    static func pieces(_ text: ArraySlice<UInt8>, isSubRip: Bool) -> [CuePiece] {
        var scan = CueText(text, isSubRip)
        return scan.run()
    }

    private init(_ bytes: ArraySlice<UInt8>, _ isSubRip: Bool) {
        self.bytes = bytes
        self.isSubRip = isSubRip
        place = bytes.startIndex
    }

    private mutating func run() -> [CuePiece] {
        while place < bytes.endIndex {
            switch bytes[place] {
            case UInt8(ascii: "<") where tag(): continue
            case UInt8(ascii: "&"): current.text += reference()
            case UInt8(ascii: "{") where isSubRip && override(): continue
            default:
                current.text.append(bytes[place])
                place += 1
            }
        }
        close()
        return pieces
    }

    private mutating func close(voice: String? = nil, isSpan: Bool = false) {
        if current.text.contains(where: { $0 > 32 }) { pieces.append(current) }
        current = CuePiece(voice: voice, isSpan: isSpan)
    }

    /// The next place of a sign from here on; nil when there is none.
    private static func next(_ sign: UInt8, in bytes: ArraySlice<UInt8>, from place: Int, _ known: inout Int) -> Int? {
        if known < place { known = bytes[place...].firstIndex(of: sign) ?? bytes.endIndex }
        return known < bytes.endIndex ? known : nil
    }

    /// Reads a tag; false, with nothing read, where none stands.
    private mutating func tag() -> Bool {
        guard let end = Self.next(UInt8(ascii: ">"), in: bytes, from: place, &tagEnd) else { return false }
        let inside = bytes[(place + 1)..<end]
        if let time = CueTime.read(inside), time.length == inside.count {
            place = end + 1
            return true
        }
        let isEnd = inside.first == UInt8(ascii: "/")
        let content = isEnd ? inside.dropFirst() : inside
        let name = String(decoding: content.prefix { $0 != UInt8(ascii: ".") && $0 > 32 }, as: UTF8.self)
        guard Self.known.contains(isSubRip ? name.lowercased() : name) else { return false }
        place = end + 1
        switch name {
        case "v":
            let annotation = content.drop { $0 > 32 }
            close(voice: isEnd ? nil : VoiceNames.label(String(decoding: Self.unescaped(annotation), as: UTF8.self)), isSpan: !isEnd)
        case "rt": current.text.append(UInt8(ascii: isEnd ? ")" : "("))
        default: break
        }
        return true
    }

    private static let known: Set<String> = ["c", "i", "b", "u", "ruby", "rt", "v", "lang", "font", "s"]

    /// SubRip files carry marks of another format for where a text stands: `{\an8}`.
    private mutating func override() -> Bool {
        guard place + 1 < bytes.endIndex, bytes[place + 1] == UInt8(ascii: "\\"), let end = Self.next(UInt8(ascii: "}"), in: bytes, from: place, &overrideEnd) else { return false }
        place = end + 1
        return true
    }

    private static func unescaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var scan = CueText(text, false)
        var result: [UInt8] = []
        while scan.place < text.endIndex {
            if text[scan.place] == UInt8(ascii: "&") {
                result += scan.reference()
            } else {
                result.append(text[scan.place])
                scan.place += 1
            }
        }
        return result
    }

    /// Reads a reference to a character, or the `&` alone.
    private mutating func reference() -> [UInt8] {
        let name = bytes[(place + 1)...].prefix(12).prefix { $0 != UInt8(ascii: ";") && $0 > 32 && $0 != UInt8(ascii: "&") && $0 != UInt8(ascii: "<") }
        guard name.endIndex < bytes.endIndex, bytes[name.endIndex] == UInt8(ascii: ";"), let scalar = Self.scalar(String(decoding: name, as: UTF8.self)) else {
            place += 1
            return [UInt8(ascii: "&")]
        }
        place = name.endIndex + 1
        return Array(String(Character(scalar)).utf8)
    }

    private static func scalar(_ name: String) -> Unicode.Scalar? {
        if let scalar = references[name] { return scalar }
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let number = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        guard let number else { return nil }
        // Control characters would break the lines of the text.
        return number == 0 ? "\u{FFFD}" : number < 32 ? " " : Unicode.Scalar(number)
    }

    private static let references: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "nbsp": "\u{A0}", "lrm": "\u{200E}", "rlm": "\u{200F}", "quot": "\"", "apos": "'",
    ]
}
