/// Writes the characters of an RTF file that stand as numbers (`\u229\'e5`) as UTF-8, and bytes that are none as `\'e5`.
///
/// Pandoc 2.17 drops the letter after a fallback that is a plain character (`\u229?rsak` becomes `åsak`) and cannot join the two
/// halves of characters beyond U+FFFF. Read as UTF-8 the same characters come through whole; with one byte that is no UTF-8, pandoc
/// would read the whole file as Latin-1, so those are written as RTF does, and the bytes of pictures (`\bin`) are left out. To be
/// removed when the oldest pandoc we meet reads all this. Form: RTF Specification 1.9.1, "Unicode RTF".
enum RTFUnicode {
    /// The file with its numbered characters written out. Anything but well-formed RTF comes back much as it was. Cost: one pass.
    static func writtenOut(_ bytes: [UInt8]) -> [UInt8] {
        var rewriting = RTFRewriting(bytes: bytes)
        return rewriting.run()
    }
}

private struct RTFRewriting {
    let bytes: [UInt8]
    private var place = 0
    private var output: [UInt8] = []
    /// How many characters of fallback follow a numbered one, for each open group.
    private var fallbacks = [1]
    private var highHalf: UInt16?
    /// Whether a control word was written with nothing behind it that ends it.
    private var isWordOpen = false

    init(bytes: [UInt8]) {
        self.bytes = bytes
        output.reserveCapacity(bytes.count)
    }

    mutating func run() -> [UInt8] {
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: "{"):
                fallbacks.append(fallbacks[fallbacks.count - 1])
                copy(1)
            case UInt8(ascii: "}"):
                if fallbacks.count > 1 { fallbacks.removeLast() }
                copy(1)
            case UInt8(ascii: "\\"): control()
            case 0x80...: copyCharacter()
            default: copy(1)
            }
        }
        return output
    }

    private mutating func copy(_ count: Int) {
        let end = min(place + count, bytes.count)
        isWordOpen = false
        output.append(contentsOf: bytes[place..<end])
        place = end
    }

    /// Copies what is UTF-8; writes a byte that is none as its number, which RTF reads in the file's own encoding.
    private mutating func copyCharacter() {
        if let length = characterLength(at: place) { return copy(length) }
        output.append(contentsOf: "\\'".utf8)
        output.append(contentsOf: String(bytes[place], radix: 16).utf8)
        isWordOpen = false
        place += 1
    }

    /// How many bytes the character has that begins at a place; nil where none does.
    private func characterLength(at place: Int) -> Int? {
        let first = bytes[place]
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard place + length <= bytes.count, String(validating: bytes[place..<place + length], as: UTF8.self) != nil else { return nil }
        return length
    }

    private mutating func control() {
        guard let word = word(at: place) else {
            // A backslash means nothing before a letter beyond ASCII, and would make plain what stands for that.
            if place + 1 < bytes.count, bytes[place + 1] >= 0x80 { place += 1 } else { copy(2) }
            return
        }
        if word.name == "bin" {
            place = min(word.end + max(word.number ?? 0, 0), bytes.count)
            return
        }
        if word.name == "uc", let count = word.number, count >= 0 { fallbacks[fallbacks.count - 1] = count }
        guard word.name == "u", let number = word.number, (-32_768...65_535).contains(number) else {
            copy(word.end - place)
            isWordOpen = output.last != 32
            return
        }
        place = word.end
        skip(fallbacks[fallbacks.count - 1])
        append(UInt16(truncatingIfNeeded: number))
    }

    /// A control word with its number and the one blank that may end it; nil for a control sign such as `\'`.
    private func word(at start: Int) -> (name: String, number: Int?, end: Int)? {
        var end = start + 1
        while end < bytes.count, (97...122).contains(bytes[end]) || (65...90).contains(bytes[end]), end - start < 33 { end += 1 }
        guard end > start + 1 else { return nil }
        let name = String(decoding: bytes[start + 1..<end], as: UTF8.self)
        let digits = end
        if end < bytes.count, bytes[end] == UInt8(ascii: "-") { end += 1 }
        while end < bytes.count, (48...57).contains(bytes[end]), end - digits < 11 { end += 1 }
        let number = Int(String(decoding: bytes[digits..<end], as: UTF8.self))
        if end < bytes.count, bytes[end] == 32 { end += 1 }
        return (name, number, end)
    }

    /// Passes over the fallback: characters, `\'xx`, or control words, each of which counts as one. A brace ends it.
    private mutating func skip(_ count: Int) {
        for _ in 0..<min(count, 8) {
            while place < bytes.count, bytes[place] == 10 || bytes[place] == 13 { place += 1 }
            guard place < bytes.count, bytes[place] != UInt8(ascii: "{"), bytes[place] != UInt8(ascii: "}") else { return }
            guard bytes[place] == UInt8(ascii: "\\") else { place += characterLength(at: place) ?? 1; continue }
            if place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "'") {
                place = min(place + 4, bytes.count)
            } else if let word = word(at: place) {
                // Another numbered character is no fallback, whatever was announced.
                if word.name == "u" { return }
                place = word.end
            } else {
                place = min(place + 2, bytes.count)
            }
        }
    }

    private mutating func append(_ unit: UInt16) {
        if let high = highHalf, UTF16.isTrailSurrogate(unit) {
            highHalf = nil
            append(String(decoding: [high, unit], as: UTF16.self))
        } else if UTF16.isLeadSurrogate(unit) {
            highHalf = unit
        } else if let scalar = Unicode.Scalar(unit), unit >= 32 {
            highHalf = nil
            // The signs of RTF itself stay escaped.
            append((scalar == "\\" || scalar == "{" || scalar == "}" ? "\\" : "") + String(Character(scalar)))
        } else {
            highHalf = nil
        }
    }

    private mutating func append(_ text: String) {
        // A letter right behind a control word would become part of it.
        if isWordOpen { output.append(32) }
        isWordOpen = false
        output.append(contentsOf: text.utf8)
    }
}
