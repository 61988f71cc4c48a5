import FeltModel
import Testing

@testable import FeltIngest

@Suite("Formats by the ending of a name")
struct DocumentFormatTests {
    @Test(
        "the ending tells the format, in any case",
        arguments: [
            ("a.txt", "text/plain"), ("a.text", "text/plain"), ("a.md", "text/markdown"), ("A.MD", "text/markdown"), ("a.b.markdown", "text/markdown"), ("møte 12.3.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            ("a.odt", "application/vnd.oasis.opendocument.text"), ("a.Rtf", "application/rtf"), ("a.html", "text/html"), ("a.HTM", "text/html"), ("a.pdf", "application/pdf"), ("a.vtt", "text/vtt"), ("A.SRT", "application/x-subrip"), (".md.txt", "text/plain"),
        ])
    func endings(_ name: String, _ mediaType: String) throws {
        #expect(try DocumentFormat.of(name).mediaType == mediaType)
    }

    @Test("a name without an ending is taken for text", arguments: ["README", ".md", ".gitignore", "notat", "å"])
    func withoutEnding(_ name: String) throws {
        #expect(try DocumentFormat.of(name).mediaType == "text/plain")
    }

    @Test(
        "an ending that is not known is refused, with the nearest one or the list",
        arguments: [
            ("a.docxx", "Did you mean .docx?"), ("a.mdd", "Did you mean .md?"), ("a.htnl", "Did you mean .html?"), ("a.xlsx", "felt add takes .txt,"), ("a.zip", "felt add takes .txt,"),
            ("a.", "felt add takes .txt,"), ("a.12", "felt add takes .txt,"), ("a.doc", "save it as .docx"), ("A.DOC", "save it as .docx"),
        ])
    func unknown(_ name: String, _ hint: String) {
        let error = expectError("format-unknown") { _ = try DocumentFormat.of(name) }
        #expect(error?.message.contains(name) == true && error?.hint?.contains(hint) == true && error?.hint?.contains(".pdf") == true)
    }

    @Test("no ending belongs to two formats, only notes have codes in their text, and each format has a media type of its own")
    func registry() {
        let endings = DocumentFormat.all.flatMap(\.endings)
        #expect(Set(endings).count == endings.count && endings.allSatisfy { $0 == $0.lowercased() && !$0.contains(".") })
        #expect(DocumentFormat.all.filter(\.isNote).flatMap(\.endings) == ["md", "markdown"])
        #expect(Set(DocumentFormat.all.map(\.mediaType)).count == DocumentFormat.all.count)
        #expect(DocumentFormat.allEndings == endings.map { "." + $0 })
    }
}
