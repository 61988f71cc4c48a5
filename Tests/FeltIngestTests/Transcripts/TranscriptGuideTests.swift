import FeltIngest
import FeltTestSupport
import FeltText
import Foundation
import Testing

@Suite("The page on transcripts and surveys")
struct TranscriptGuideTests {
    private func blocks() throws -> [String] {
        let page = try String(contentsOf: try #require(PackageFolder.root()).appending(path: "docs/transcripts.md"), encoding: .utf8)
        return page.components(separatedBy: "```").enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element.dropFirst("text\n".count)) }
    }

    @Test("its transcript becomes the text that stands below it")
    func transcript() throws {
        let blocks = try blocks()
        let document = try TranscriptSample.read(blocks[0])
        #expect(document.text.string == blocks[1] && document.faults.isEmpty && document.warnings.isEmpty)
    }

    @Test("each of its forms of plain text is known")
    func forms() throws {
        for form in try blocks()[2].components(separatedBy: "\n\n") {
            let document = try TranscriptSample.read(Array(repeating: form, count: 3).joined(separator: "\n\n"), "a.txt")
            #expect(document.transcript?.turns == 3 && document.text.string.hasSuffix(": words\n"), "\(form)")
        }
    }

    @Test("its survey becomes the text that stands below it")
    func survey() throws {
        let table = "Respondent;Kommune;Tidsmerke;Hva hindrer dere?;Hva hjelper?\nP01;Liten;11.02.2026 14:05;Vi turte ikke.;Tid\n"
        var options = SurveyOptions()
        options.attributeColumns = ["Kommune"]
        let survey = try SurveyReader.read(Array(table.utf8), fileName: "svar.csv", options: options)
        #expect(try survey.respondents.map(\.text.string) == [blocks()[3]] && survey.personal.map(\.heading) == ["Tidsmerke"])
    }
}
