import FeltIngest
import FeltModel
import FeltProtocols
import FeltTestSupport
import Foundation
import Testing

@Suite("Documents that cannot be read")
struct DocumentReaderFailureTests {
    private let reader = DocumentReader()

    private func refused(_ bytes: [UInt8], _ name: String, _ code: String, sourceLocation: SourceLocation = #_sourceLocation) -> FeltError? {
        expectError(code, sourceLocation: sourceLocation) { _ = try reader.read(bytes, named: name) }
    }

    @Test("an empty file is refused, whatever its kind", arguments: ["a.txt", "a.md", "a.docx", "a.pdf", "a.xyz"])
    func empty(_ name: String) {
        #expect(refused([], name, "file-empty")?.message.contains(name) == true)
    }

    @Test("a file of blank space alone has no text", arguments: [" ", "\n\n", "\t \r\n", "\u{FEFF}", "\u{FEFF}\n", "\u{C}"])
    func blank(_ string: String) {
        for name in ["a.txt", "a.md"] { #expect(refused(Array(string.utf8), name, "file-no-text")?.hint?.contains("head") == false) }
    }

    @Test("a note of a head alone has no text, and is told where to write it", arguments: ["---\ntitle: x\n---\n", "---\ntitle: x\n---\n\n \n"])
    func headAlone(_ source: String) {
        #expect(refused(Array(source.utf8), "a.md", "file-no-text")?.hint == "Write the note below its head.")
    }

    @Test("a note that is at fault and has no text is told of its faults first")
    func faultsFirst() throws {
        #expect(try reader.read(Array("---\ntitle: [\n---\n".utf8), named: "a.md").note?.faults.map(\.code) == ["yaml-syntax"])
    }

    @Test("files of other kinds under the name of a text are refused, with the place where they stop being text")
    func binary() {
        let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04, 0x14, 0, 0, 0]
        let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        for (bytes, name) in [(zip, "a.txt"), (png, "a.md"), (Array("%PDF-1.4\n".utf8), "a.txt"), ([0xFF, 0xFE, 0x41], "a.md"), ([0x41, 0x81, 0x42], "a.txt"), (Array(repeating: 1, count: 50), "notat")] {
            let error = refused(bytes, name, "file-binary")
            #expect(error?.message.contains("see its byte") == true && error?.context["byte"] != nil)
        }
        #expect(refused([0x41, 0x81, 0x42], "a.txt", "file-binary")?.context == ["byte": "1"])
    }

    @Test("an ending that is not known is refused before the file's bytes are looked at")
    func unknown() {
        #expect(refused([0x50, 0x4B, 0x03, 0x04], "a.mdd", "format-unknown")?.hint?.hasPrefix("Did you mean .md?") == true)
        #expect(refused(Array("x".utf8), "a.doc", "format-unknown")?.hint?.contains("save it as .docx") == true)
    }

    @Test("a path that leads to no file is refused with the path that was given")
    func paths() throws {
        try withTemporaryFolder { folder in
            let missing = folder.appending(path: "borte.md").filePath
            let error = expectError("file-missing") { _ = try reader.read(contentsOf: missing) }
            #expect(error?.message.contains(missing) == true)
            let directory = folder.filePath
            expectError("file-is-directory") { _ = try reader.read(contentsOf: directory) }
        }
    }

    @Test("a file above the limit is refused before any of it is read")
    func large() throws {
        try withTemporaryFolder { folder in
            let path = folder.appending(path: "stor.md").filePath
            try Data([65]).write(to: folder.appending(path: "stor.md"))
            try #require(truncate(path, off_t(DocumentReader.sizeLimit) + 1) == 0)
            let error = expectError("file-too-large") { _ = try reader.read(contentsOf: path) }
            #expect(error?.message.contains("64 MB") == true)
        }
    }

    @Test("a corrupt document and one without text are told apart", .enabled(if: SystemProgram.hasPandoc, "needs pandoc"))
    func documents() throws {
        #expect(refused([0x50, 0x4B, 0x03, 0x04, 0x14], "a.docx", "program-failed")?.context == ["program": "pandoc"])
        _ = refused(Array("<p> </p>".utf8), "a.html", "file-no-text")
        _ = refused(Array(#"{\rtf1 uferdig"#.utf8), "a.rtf", "program-failed")
        let whole = try SampleDocument.bytes("docx", fromHTML: "<p>Tekst.</p>")
        _ = refused(Array(whole[..<(whole.count - 100)]), "a.docx", "program-failed")
    }

    @Test("a scan is refused, with what to do", .enabled(if: SystemProgram.hasPDFToText, "needs pdftotext"))
    func scan() {
        #expect(refused(SamplePDF.bytes([[], []]), "a.pdf", "file-no-text")?.hint?.contains("OCR") == true)
        _ = refused(Array("ikke en pdf".utf8), "a.pdf", "program-failed")
    }

    @Test("a conversion that the person stops is no failure of the file", .enabled(if: SystemProgram.hasPandoc, "needs pandoc"))
    func cancelled() {
        #expect(throws: CancellationError.self) { try DocumentReader(isCancelled: { true }).read(Array("<p>x</p>".utf8), named: "a.html") }
    }
}
