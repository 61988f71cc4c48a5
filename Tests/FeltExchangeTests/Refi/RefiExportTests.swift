import FeltModel
import FeltPrivacy
import FeltRefi
import FeltStore
import FeltText
import Testing

@testable import FeltExchange

@Suite("A study as REFI-QDA variables and descriptions")
struct RefiExportTests {
    @Test("sources and cases have their facts and attributes as variables, each name once and of one type")
    func variables() throws {
        try SmallStudy.run { study in
            try study.write { draft, _ in
                var source = NewSource(slug: Slug.make(from: "a"), kind: "interview", language: .nb, text: try StoredText(validating: Array("Hei.".utf8)), normalisation: "utf-8", passages: [])
                source.date = "2026-01-05"
                source.attributes = [.init(name: "role", value: "leder"), .init(name: "kind", value: "min egen"), .init(name: "role", value: "to")]
                try draft.add(source)
            }
            try study.study.read { reader in
                let variables = try RefiVariables(ReleasedStudy(wholeOf: reader), RefiGUIDs(reader))
                #expect(variables.variables.map(\.name) == ["case", "date", "kind", "language", "own-kind", "role"])
                #expect(Set(variables.variables.map(\.guid)).count == 6)
                let known = Dictionary(uniqueKeysWithValues: variables.variables.map { ($0.guid, $0.name) })
                let values = variables.values(of: try reader.sources()[0])
                #expect(values.map { known[$0.variable] } == ["kind", "language", "date", "role", "own-kind"] || values.map { known[$0.variable] } == ["kind", "language", "date", "own-kind", "role"])
                #expect(variables.values(of: try reader.cases()[0]).map { known[$0.variable] } == ["case"])
            }
        }
    }

    @Test("a code's description says what the codebook says, in both languages, with its path")
    func description() throws {
        var code = Code(id: CodeID("a"), slug: Slug.make(from: "mot"), label: LocalisedText(nb: "Mot", en: "Courage"), origin: .framework, position: 0)
        code.definition = LocalisedText(nb: "Å tørre", en: "To dare")
        code.exclude = LocalisedText(nb: "Overmot")
        #expect(CodeDescription(code, path: CodePath("kultur.mot")).text == "Definisjon: Å tørre\nDefinition: To dare\nUtelat: Overmot\nEnglish label: Courage\nId: kultur.mot")
        #expect(CodeDescription(Code(id: CodeID("b"), slug: Slug.make(from: "b"), origin: .inductive, position: 0), path: nil).text == nil)
    }
}
