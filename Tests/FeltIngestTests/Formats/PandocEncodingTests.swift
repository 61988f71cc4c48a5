import FeltTestSupport
import Foundation
import Testing

@testable import FeltIngest

@Suite("Encodings and safety of documents through pandoc", .enabled(if: SystemProgram.hasPandoc, "needs pandoc"))
struct PandocEncodingTests {
    private func text(_ format: String, _ bytes: [UInt8]) throws -> String {
        String(decoding: try PandocConverter(format: format).text(of: bytes, isCancelled: { false }), as: UTF8.self)
    }

    @Test("web pages are read in UTF-8, UTF-16 and Windows-1252, with or without a byte order mark")
    func webPages() throws {
        let html = "<html><body><p>Blåbær på Ærøya</p></body></html>"
        let latin = html.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        let little = html.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let big = html.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        for bytes in [Array(html.utf8), [0xEF, 0xBB, 0xBF] + Array(html.utf8), latin, [0xFF, 0xFE] + little, [0xFE, 0xFF] + big] {
            #expect(try text("html", bytes) == "Blåbær på Ærøya\n")
        }
        let quotes: [UInt8] = Array("<meta charset=\"windows-1252\"><p>".utf8) + [0x93, 0xE5, 0x94, 0x80] + Array("</p>".utf8)
        #expect(try text("html", quotes) == "“å”€\n")
    }

    @Test("what a web page holds beside its words is left out, and entities are letters")
    func webPageParts() throws {
        let html = "<head><title>Tittel</title><style>p { x }</style></head><script>var x = 1</script><p>bl&aring;b&#230;r &amp; e&#x301;</p><!-- merknad -->"
        #expect(try text("html", Array(html.utf8)) == "blåbær & e\u{301}\n")
    }

    @Test("numbered characters of RTF are read in every form in one file")
    func numbered() throws {
        let rtf = #"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}}\uc1\pard bl\'e5b\u230\'e6r \u229?rsak {\uc0\u248 }l \b\u230?ra\b0  \u-10179?\u-8704? \u8364\'80 \u171?ja\u187?\par neste\par}"#
        #expect(try text("rtf", Array(rtf.utf8)) == "blåbær årsak øl æra 😀 € «ja»\n\nneste\n")
    }

    @Test("one byte that is no UTF-8 does not spoil the letters of an RTF file, nor does a picture")
    func mixed() throws {
        let raw = Array(#"{\rtf1\ansi r"#.utf8) + [0xE5] + Array(#"d og \u229?r \u-10179?\u-8704?\par}"#.utf8)
        #expect(try text("rtf", raw) == "råd og år 😀\n")
        let picture = Array(#"{\rtf1\ansi f\u248?r {\pict\wmetafile8\bin4 "#.utf8) + [0xFF, 0xFE, 0x7D, 0x5C] + Array(#"}\u229? etter\par}"#.utf8)
        #expect(try text("rtf", picture).contains("før") && text("rtf", picture).contains("å etter"))
    }

    @Test("a document makes the program neither read other files nor go on the net")
    func sandbox() throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        try #require(listener >= 0)
        defer { close(listener) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let port = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(listener, $0, length) == 0 && listen(listener, 4) == 0 && getsockname(listener, $0, &length) == 0 }
        } ? UInt16(bigEndian: address.sin_port) : 0
        try #require(port > 0)
        // Left waiting for an answer the program would never end, so it is stopped when it has come.
        var request = pollfd(fd: listener, events: Int16(POLLIN), revents: 0)
        let hasCome = { poll(&request, 1, 0) > 0 }
        let page = Array("<p>før</p><iframe src=\"http://127.0.0.1:\(port)/x\"></iframe><img src=\"http://127.0.0.1:\(port)/y.png\"><p>etter</p>".utf8)
        let text = try PandocConverter(format: "html").text(of: page, isCancelled: hasCome)
        #expect(!hasCome())
        #expect(String(decoding: text, as: UTF8.self).hasPrefix("før\n"))
    }
}
