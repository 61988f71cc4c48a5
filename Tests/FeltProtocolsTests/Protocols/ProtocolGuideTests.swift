import FeltModel
import FeltTestSupport
import Foundation
import Testing

@testable import FeltProtocols

/// The guide; nil when the tests run away from their sources.
private let guideText = PackageFolder.root().flatMap { try? String(contentsOf: $0.appending(path: "docs/protocols.md"), encoding: .utf8) }

@Suite("The guide to protocols", .enabled(if: guideText != nil, "needs docs/protocols.md beside the sources"))
struct ProtocolGuideTests {
    private func guide() throws -> String { try #require(guideText) }

    private func block(_ language: String, holding words: String) throws -> String {
        let blocks = try guide().components(separatedBy: "```\(language)\n").dropFirst().map { String($0.prefix(upTo: $0.range(of: "```")?.lowerBound ?? $0.endIndex)) }
        return try #require(blocks.first { $0.contains(words) })
    }

    private let codes: Set<String> = ["process.needs", "competence.domain"]

    @Test("its example is a protocol")
    func example() throws {
        let found = try ProtocolReader.read(block("yaml", holding: "version:"), file: "", codes: codes)
        #expect(found.id.text == "intervju-behovshaver" && found.questions.map(\.id) == ["need.1"] && found.fields.map(\.id) == ["role_category"])
    }

    @Test("the fault it shows is told in these words")
    func fault() throws {
        let text = try block("yaml", holding: "version:").replacing("process.needs", with: "process.need")
        let list = #expect(throws: FaultList.self) { try ProtocolReader.read(text, file: "protocols/intervju-behovshaver.yaml", codes: codes) }
        #expect(try list?.faults.map(\.text) == [block("text", holding: "code-unknown").trimmingCharacters(in: .newlines)])
    }

    @Test("its template makes a form")
    func template() throws {
        let sample = try FormSample("diary", own: [("diary.md", block("text", holding: "part-head"))])
        sample.check("the guide's template")
        #expect(sample.plainLines == ["# Dagbok", "## Dagen", "## Tanker"])
    }

    @Test("it names every key, every word to choose from, every template and every name in it")
    func complete() throws {
        let guide = try guide()
        func check(_ words: some Sequence<String>) { for word in words { #expect(guide.contains("`\(word)`") || guide.contains("{{\(word)}}") || guide.contains("#\(word)}}"), "\(word)") } }
        check(ProtocolReading.keys)
        check(FieldProtocol.Kind.allCases.map(\.rawValue))
        check(FieldProtocol.Classification.allCases.map(\.rawValue))
        check(ProtocolSection.Purpose.allCases.map(\.rawValue))
        check(ProtocolSection.Grouping.allCases.map(\.rawValue))
        check(ProtocolQuestion.Kind.allCases.map(\.rawValue))
        check(FormContext.names.filter { !$0.hasPrefix("has_") && $0 != "values" })
        for (file, _) in FormTemplates.shipped { #expect(guide.contains("`\(file)`") || guide.contains("{{> \(file.dropLast(3))}}"), "\(file)") }
    }
}
