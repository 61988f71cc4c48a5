import FeltTestSupport
import Testing

@testable import FeltIngest

@Suite("Numbered characters in RTF")
struct RTFUnicodeTests {
    private func written(_ rtf: String) -> String { String(decoding: RTFUnicode.writtenOut(Array(rtf.utf8)), as: UTF8.self) }

    @Test(
        "a numbered character is written out and its fallback taken away",
        arguments: [
            (#"\u229?rsak"#, "årsak"), (#"\u229 ?rsak"#, "årsak"), (#"bl\u229\'e5b\u230\'e6r"#, "blåbær"), (#"\u229arsak"#, "årsak"), (#"\u8364 x"#, "€"), ("\\u229\n?x", "åx"), (#"\u229?\u248?"#, "åø"),
            (#"{\u229?}x"#, "{å}x"), (#"\u229{x}"#, "å{x}"), (#"\u229}"#, "å}"), (#"\u229\~x"#, "åx"), (#"\u229\tab x"#, "åx"), (#"\u65?"#, "A"), (#"\u229"#, "å"), (#"\u229\'"#, "å"), (#"\u229ør"#, "år"),
            (#"\u128512x"#, #"\u128512x"#),
        ])
    func fallback(_ rtf: String, _ expected: String) {
        #expect(written(rtf) == expected)
    }

    @Test(
        "the number of fallback characters is that of the group",
        arguments: [
            (#"\uc0\u229 x"#, #"\uc0 åx"#), (#"\uc0 \u229x"#, #"\uc0 åx"#), (#"\uc1\u229 ?x"#, #"\uc1 åx"#), (#"\uc2\u229 ??x"#, #"\uc2 åx"#), (#"\uc2\u229\'e5\'e5x"#, #"\uc2 åx"#),
            (#"{\uc0\u229 x}\u229?x"#, #"{\uc0 åx}åx"#), (#"{\uc2{\u229 ??x}}\u229?x"#, #"{\uc2{åx}}åx"#), (#"\uc-1\u229?x"#, #"\uc-1 åx"#), (#"\uc\u229?x"#, #"\uc åx"#), ("}}\\uc0\\u229 x", "}}\\uc0 åx"),
            (#"\uc2\u229?\u230??x"#, #"\uc2 åæx"#),
        ])
    func counts(_ rtf: String, _ expected: String) {
        #expect(written(rtf) == expected)
    }

    @Test(
        "negative numbers and the halves of far characters are joined",
        arguments: [
            (#"\u-4051?"#, "\u{F02D}"), (#"\u-1?"#, "\u{FFFF}"), (#"\u-10179?\u-8704?"#, "😀"), (#"\u55357?\u56832?"#, "😀"), (#"\uc0\u55357\u56832"#, #"\uc0 😀"#), (#"\u-10179 ?\'3f\u-8704?"#, "\\'3f😀"),
            (#"\u55357?x"#, "x"), (#"\u56832?x"#, "x"), (#"\u55357?\u229?\u56832?x"#, "åx"), (#"\u55357?\u55357?\u56832?"#, "😀"),
        ])
    func halves(_ rtf: String, _ expected: String) {
        #expect(written(rtf) == expected)
    }

    @Test(
        "signs of RTF itself stay escaped, and control characters are left out",
        arguments: [(#"\u92?"#, #"\\"#), (#"\u123?x\u125?"#, #"\{x\}"#), (#"\u0?x"#, "x"), (#"\u7?x"#, "x")])
    func signs(_ rtf: String, _ expected: String) {
        #expect(written(rtf) == expected)
    }

    @Test(
        "a letter right behind a control word does not become part of it",
        arguments: [(#"\b\u229?"#, #"\b å"#), (#"\b \u229?"#, #"\b å"#), (#"\par\u65?"#, #"\par A"#), ("\\par\n\\u65?", "\\par\nA"), (#"\fs24\u51?"#, #"\fs24 3"#), (#"\'e5\u65?"#, #"\'e5A"#), (#"\b\u229?\u230?"#, #"\b åæ"#)])
    func words(_ rtf: String, _ expected: String) {
        #expect(written(rtf) == expected)
    }

    @Test(
        "everything else stays as it is",
        arguments: [
            "", "bare tekst", #"{\rtf1\ansi\ansicpg1252 Hei \'e5 {\b fet}\par}"#, #"\\u229?"#, #"\\\\u229"#, #"\{\u\}"#, #"\u"#, #"\ux"#, #"\u99999?x"#, #"\u-40000?x"#, #"\u99999999999999?"#, #"\ul under"#,
            #"\upr x"#, #"\*\x"#, "\\", "\\'", "\\\n", "{{{", "}}}", #"\u-x"#, "æøå 😀",
        ])
    func untouched(_ rtf: String) {
        #expect(written(rtf) == rtf)
    }

    @Test("bytes that are no UTF-8 are written as RTF does, those that are UTF-8 stay")
    func rawBytes() {
        #expect(RTFUnicode.writtenOut([0x62, 0xE5, 0x72, 0x80]) == Array(#"b\'e5r\'80"#.utf8))
        #expect(RTFUnicode.writtenOut([0xE5]) == Array(#"\'e5"#.utf8))
        #expect(RTFUnicode.writtenOut([0xC3, 0xA5, 0xC3]) == Array(#"å\'c3"#.utf8))
        #expect(RTFUnicode.writtenOut([0x5C, 0xE5, 0x72]) == Array(#"\'e5r"#.utf8))
        #expect(RTFUnicode.writtenOut([0xED, 0xA0, 0x80]) == Array(#"\'ed\'a0\'80"#.utf8))
        #expect(RTFUnicode.writtenOut(Array(#"\b"#.utf8) + [0xE5] + Array(#"\u230?"#.utf8)) == Array(#"\b\'e5æ"#.utf8))
    }

    @Test("the bytes of a picture are left out, whatever they look like")
    func pictures() {
        let bytes = Array(#"{\pict\bin6 "#.utf8) + [0xFF, 0x7B, 0x5C, 0x75, 0x32, 0x00] + Array(#"}\u229?"#.utf8)
        #expect(String(decoding: RTFUnicode.writtenOut(bytes), as: UTF8.self) == #"{\pict}å"#)
        #expect(written(#"\bin0 x"#) == "x" && written(#"\bin x"#) == "x" && written(#"\bin-3 x"#) == "x" && written(#"\bin99 x"#) == "" && written(#"\bin9999999999 x"#) == "")
    }
}
