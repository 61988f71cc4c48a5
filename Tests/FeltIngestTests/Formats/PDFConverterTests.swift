import Testing

@testable import FeltIngest

@Suite("PDF files", .enabled(if: SystemProgram.hasPDFToText, "needs pdftotext"))
struct PDFConverterTests {
    private func text(_ bytes: [UInt8]) throws -> String { String(decoding: try PDFConverter().text(of: bytes, isCancelled: { false }), as: UTF8.self) }

    @Test("the words come in reading order, page after page, with their letters")
    func words() throws {
        let text = try text(SamplePDF.bytes([["Blåbær på Ærøya «nå»,", "én (to) \\ tre."], ["Neste side: Ø."]]))
        #expect(text.split(whereSeparator: \.isNewline).map(String.init) == ["Blåbær på Ærøya «nå»,", "én (to) \\ tre.", "Neste side: Ø."])
        // No form feed between the pages.
        #expect(!text.utf8.contains(12))
    }

    @Test("a page without text gives none")
    func blank() throws {
        #expect(try text(SamplePDF.bytes([[]])).allSatisfy(\.isWhitespace))
    }

    @Test("what is no PDF is refused, without its words", arguments: ["hemmelig", "%PDF-1.4\nhemmelig", "%PDF-"])
    func corrupt(_ string: String) {
        let error = expectError("program-failed") { _ = try text(Array(string.utf8)) }
        #expect(error.map { "\($0)".contains("hemmelig") } == false)
    }
}
