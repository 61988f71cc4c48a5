/// Texts as cells of a workbook can hold them.
enum WorkbookText {
    /// How many UTF-16 units a cell holds. Source: Microsoft, Excel specifications and limits.
    static let limit = 32_767

    /// What stands at the end of a text that was cut.
    static let mark = " […]"

    /// The text without what XML or C cannot hold: NUL and the two last code points of a plane become �.
    static func clean(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isForbidden) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { result.append(isForbidden(scalar) ? "\u{FFFD}" : scalar) }
        return String(result)
    }

    /// The text as it stands in a cell, and whether it was cut.
    ///
    /// In a workbook `_x000D_` is a character by its number, so that a text that has those signs is written with `_x005F_` for the first of
    /// them. Source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
    static func cell(_ text: String) -> (text: String, wasCut: Bool) {
        var text = clean(text)
        var wasCut = false
        if text.utf8.count > limit, text.utf16.count > limit {
            var length = mark.utf16.count
            var kept = String.UnicodeScalarView()
            for scalar in text.unicodeScalars {
                length += scalar.utf16.count
                if length > limit { break }
                kept.append(scalar)
            }
            text = String(kept) + mark
            wasCut = true
        }
        return (escaped(text), wasCut)
    }

    private static func escaped(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard bytes.contains(UInt8(ascii: "_")) else { return text }
        func isNumber(at place: Int) -> Bool {
            place + 7 <= bytes.count && bytes[place + 1] == UInt8(ascii: "x") && bytes[place + 6] == UInt8(ascii: "_")
                && bytes[(place + 2)..<(place + 6)].allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
        }
        var result: [UInt8] = []
        for (place, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "_"), isNumber(at: place) { result += Array("_x005F".utf8) }
            result.append(byte)
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool { scalar.value == 0 || scalar.value & 0xFFFE == 0xFFFE }
}
