import FeltIngest
import FeltModel
import FeltProtocols
import FeltTestSupport
import FeltText
import Foundation
import Testing

@Suite("Reading documents")
struct DocumentReaderTests {
    private let reader = DocumentReader()

    @Test("a text file is taken as it is, with its passages, and nothing in it is a code")
    func plainText() throws {
        let bytes = Array("# Møte\n\nINF: [Vi]{.culture} turte. {.process}\n\nMer.\n".utf8)
        let document = try reader.read(bytes, named: "møte.txt")
        #expect(document.text.utf8 == bytes && document.originalBytes == bytes)
        #expect(document.record.isUnchanged && document.converter == nil && document.mediaType == "text/plain" && document.fileName == "møte.txt")
        #expect(document.note == nil && document.faults.isEmpty)
        #expect(document.passages.map(\.kind) == [.heading(level: 1), .turn, .paragraph])
    }

    @Test("a note gives its head, its codes and its text without them")
    func note() throws {
        let source = "---\ntitle: Møte\nvoices: [Kari]\n---\n\nKari: [Vi]{.culture.risk} turte.\n"
        let document = try reader.read(Array(source.utf8), named: "møte.md")
        #expect(document.text.string == "Kari: Vi turte.\n")
        #expect(document.note?.head.map(\.key) == ["title", "voices"])
        #expect(document.note?.marks.map(\.code) == ["culture.risk"] && document.note?.marks.map { String(document.text[$0.range]) } == ["Vi"])
        #expect(document.passages.map(\.kind) == [.turn])
        #expect(document.originalBytes == Array(source.utf8) && document.note?.faults.isEmpty == true)
    }

    @Test("the faults of a note come with it, with line and column of the file, whatever line ends it has", arguments: ["\n", "\r\n", "\r"])
    func faults(_ newline: String) throws {
        let source = ["---", "title: Møte", "---", "", "Å vi]{.culture}", "", "Ja. {valence=barrier}"].joined(separator: newline)
        let document = try reader.read([0xEF, 0xBB, 0xBF] + Array(source.utf8), named: "møte.md")
        #expect(document.note?.faults.map { "\($0.line):\($0.column) \($0.code)" } == ["5:5 mark-unopened", "7:5 mark-without-code"])
    }

    @Test("Windows line ends, a byte order mark and old encodings are made good, and said")
    func normalisation() throws {
        let source = "---\r\ntitle: Blåbær\r\n---\r\n\r\n[Ærøya]{.culture} nå.\r\n\r\nMer. {.process}\r\n"
        let little = source.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let latin = source.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        for (bytes, token) in [
            (Array(source.utf8), "utf-8 crlf:7"), ([0xEF, 0xBB, 0xBF] + Array(source.utf8), "utf-8 bom:1 crlf:7"), ([0xFF, 0xFE] + little, "utf-16le bom:1 crlf:7"), (latin, "windows-1252 crlf:7"),
        ] {
            let document = try reader.read(bytes, named: "a.md")
            #expect(document.text.string == "Ærøya nå.\n\nMer.\n")
            #expect(document.note?.marks.map { "\($0.code) \(document.text[$0.range])" } == ["culture Ærøya", "process Mer."])
            #expect(document.note?.head.map(\.text) == ["Blåbær"])
            #expect(document.record.token == token)
            #expect(document.originalBytes == bytes)
        }
    }

    @Test("a NUL is taken out and said")
    func nul() throws {
        let document = try reader.read(Array("Vi turte\u{0} ikke.".utf8), named: "a.txt")
        #expect(document.text.string == "Vi turte ikke." && document.record.nulCharacters == 1)
    }

    @Test("a file is read from its path")
    func path() throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "Møte å.md")
            try Data("Tekst. {.culture}\n".utf8).write(to: file)
            let document = try reader.read(contentsOf: file.filePath)
            #expect(document.fileName == "Møte å.md" && document.note?.marks.count == 1)
        }
    }

    @Test("every format of a word processor becomes text with headings and turns", .enabled(if: SystemProgram.hasPandoc, "needs pandoc"), arguments: ["docx", "odt", "rtf", "html"])
    func converted(_ format: String) throws {
        let html = "<h2>Behovet</h2><p>INF: Vi <em>turte</em> ikke. {.culture}</p><p>Ærøya 😀</p>"
        let bytes = format == "html" ? Array(html.utf8) : try SampleDocument.bytes(format, fromHTML: html)
        let document = try reader.read(bytes, named: "møte." + format)
        #expect(document.converter == "pandoc" && document.originalBytes == bytes && document.note == nil && document.faults.isEmpty)
        // The title that pandoc writes into documents stands first.
        #expect(document.passages.suffix(3).map(\.kind) == [.heading(level: 2), .turn, .paragraph])
        #expect(document.passages.suffix(3).map { document.text[$0.range] } == ["## Behovet", "INF: Vi turte ikke. {.culture}", "Ærøya 😀"])
    }

    @Test("a PDF becomes text", .enabled(if: SystemProgram.hasPDFToText, "needs pdftotext"))
    func pdf() throws {
        let document = try reader.read(SamplePDF.bytes([["INF: Blåbær på Ærøya."], ["Neste side."]]), named: "a.pdf")
        #expect(document.converter == "pdftotext" && document.mediaType == "application/pdf")
        #expect(document.passages.map { document.text[$0.range] } == ["INF: Blåbær på Ærøya.", "Neste side."])
    }
}
