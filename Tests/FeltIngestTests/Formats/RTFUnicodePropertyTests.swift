import FeltTestSupport
import Testing

@testable import FeltIngest

@Suite("Numbered characters in any RTF")
struct RTFUnicodePropertyTests {
    /// A text as word processors write it: all but ASCII numbered, with a fallback of one form or another.
    private func rtf(_ text: String, using random: inout SeededGenerator) -> String {
        var result = ""
        var count = 1
        for scalar in text.unicodeScalars {
            if Int.random(in: 0..<12, using: &random) == 0 {
                count = Int.random(in: 0...3, using: &random)
                result += "\\uc\(count) "
            }
            switch scalar {
            case "\\", "{", "}": result += "\\" + String(scalar)
            case _ where scalar.isASCII: result += String(scalar)
            default:
                for unit in Array(String(scalar).utf16) {
                    let number = Bool.random(using: &random) ? Int(unit) : Int(Int16(bitPattern: unit))
                    result += "\\u\(number)" + (count == 0 || Bool.random(using: &random) ? " " : "")
                    for _ in 0..<count { result += ["?", "\\'3f", "\\'e5", "\\~"].randomElement(using: &random) ?? "?" }
                }
            }
        }
        return result
    }

    /// The text of such RTF when nothing in it is numbered any more.
    private func words(_ rtf: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var rest = rtf[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "\\"), rest.starts(with: "uc".utf8) {
                rest = rest.dropFirst(4)
            } else {
                result.append(byte == UInt8(ascii: "\\") ? rest.popFirst() ?? byte : byte)
            }
        }
        return result
    }

    @Test("no letter is lost and none is added", arguments: Seeds.some(40))
    func letters(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let texts = NastyText(mixing: ["\\", "{", "}", "u229", "?", "'e5", "12"])
        for _ in 0..<50 {
            // Line ends are nothing in RTF, and a blank behind a word of control ends it.
            let text = String(String.UnicodeScalarView(texts.text(upTo: 60, using: &random).unicodeScalars.filter { $0 != "\n" && $0 != "\t" }))
            let written = RTFUnicode.writtenOut(Array(rtf(text, using: &random).utf8))
            #expect(words(written) == Array(text.utf8), "seed \(seed)")
        }
    }

    @Test("whatever the bytes, it ends and gives UTF-8", arguments: Seeds.some(60))
    func noise(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let pieces: [[UInt8]] = [
            "\\", "\\u", "\\u229", "\\u-3", "\\u55357", "\\u56832", "\\u99999999999999999999", "\\uc", "\\uc0", "\\uc9999999999", "\\bin", "\\bin3 ", "\\bin99999999999", "\\'", "\\'e5", "{", "}", " ", "?", "\n",
            "a", "-", "\\*", "å", "😀",
        ].map { Array($0.utf8) } + [[0], [0x80], [0xFF], [0xE2, 0x82], [13]]
        for _ in 0..<100 {
            let bytes = (0..<Int.random(in: 0...40, using: &random)).flatMap { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }
            let once = RTFUnicode.writtenOut(bytes)
            #expect(String(validating: once, as: UTF8.self) != nil, "seed \(seed)")
        }
    }

    @Test("large files are read in one pass", arguments: ["{", "}", "\\u229?", "\\uc9999999 \\u229?", "\\", "\\bin1 x", "\u{E5}", "\\u55357?"])
    func large(_ unit: String) {
        let unit = Array(unit.utf8)
        let bytes = Array(repeatElement(unit, count: (1 << 19) / unit.count).joined())
        let written = RTFUnicode.writtenOut(bytes)
        #expect(written.count <= bytes.count)
    }
}
