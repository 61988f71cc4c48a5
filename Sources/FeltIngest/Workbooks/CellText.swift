import FeltContainers
import FeltModel

/// The text of a cell in the pieces that a workbook parts it into.
enum CellText {
    /// Reads the text of an element that was just opened, to its end: the runs of formatted text together, without the parts that only tell how
    /// to pronounce it.
    static func read(_ xml: XMLPull, until end: String) throws(FeltError) -> String {
        var text = ""
        var isText = false
        var isPhonetic = false
        while let piece = try xml.next(), piece != .closing(end) {
            switch piece {
            case .opening("rPh"): isPhonetic = true
            case .closing("rPh"): isPhonetic = false
            case .opening("t"): isText = !isPhonetic
            case .closing("t"): isText = false
            case .text(let part) where isText: text += part
            default: continue
            }
        }
        return unescaped(text)
    }

    /// The text with its line ends as `\n`, and the characters that are written `_x000D_`. Source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
    static func unescaped(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard bytes.contains(UInt8(ascii: "_")) || bytes.contains(13) else { return text }
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "_"), index + 7 <= bytes.count, bytes[index + 1] == UInt8(ascii: "x"), bytes[index + 6] == UInt8(ascii: "_"),
                let number = UInt32(String(decoding: bytes[(index + 2)..<(index + 6)], as: UTF8.self), radix: 16), let scalar = Unicode.Scalar(number) {
                // NUL has no place in a text.
                if number != 0 { result += Array(String(Character(scalar)).utf8) }
                index += 7
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        var clean: [UInt8] = []
        for (index, byte) in result.enumerated() where byte != 10 || index == 0 || result[index - 1] != 13 { clean.append(byte == 13 ? 10 : byte) }
        return String(decoding: clean, as: UTF8.self)
    }
}
