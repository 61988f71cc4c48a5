import FeltFramework
import FeltModel
import Testing

@Suite("Reading a codebook")
struct CodebookReaderTests {
    private static let text = """
        id: prøve
        version: 1.0
        title: {nb: Prøve, en: Trial}
        languages: [nb, en]
        notice: CC BY
        codes:
          - id: culture.risk
            parent: culture
            label: {nb: Risikovilje, en: Risk appetite}
            definition: {en: Accepted uncertainty}
            include: Frykt
            exclude:
              - {text: {nb: Kontrakt}, use: process}
              - {text: Forskere, use: [actor=Researcher, culture.*, stage=*]}
              - {text: Alt annet}
            indicator: {nb: Sier det}
            grounding: seed
            colour: "#c0392b"
            context: inner
          - {id: process, label: Prosess, context: outer}
          - {id: culture, label: {en: Culture}}
        facets:
          - {id: Actor, label: Aktør, rule: {nb: Hvem}, note: Rolle, values: [{id: Researcher, label: Forsker}, {id: user}]}
          - {id: stage, label: Fase, values: [{id: S0}]}

        """

    private func codebook() throws -> Codebook { try CodebookReader.read(Array(Self.text.utf8), file: "f.yaml") }

    @Test("the head is read; a number stays the text it was written as")
    func head() throws {
        let codebook = try codebook()
        #expect(codebook.id == "prøve" && codebook.version == "1.0")
        #expect(codebook.title == LocalisedText(nb: "Prøve", en: "Trial"))
    }

    @Test("codes are in the order of the file, but each parent before its children")
    func order() throws {
        #expect(try codebook().codes.map(\.path.text) == ["process", "culture", "culture.risk"])
    }

    @Test("every key of a code is read; one text counts as bokmål, a colour becomes upper case")
    func code() throws {
        let code = try #require(try codebook().codes.last)
        #expect(code.label == LocalisedText(nb: "Risikovilje", en: "Risk appetite"))
        #expect(code.definition == LocalisedText(en: "Accepted uncertainty"))
        #expect(code.include == LocalisedText(nb: "Frykt"))
        #expect(code.indicator == LocalisedText(nb: "Sier det"))
        #expect(code.grounding == "seed" && code.colour == "#C0392B" && code.context == .inner)
        #expect(code.exclude.map(\.text.nb) == ["Kontrakt", "Forskere", "Alt annet"])
        #expect(code.exclude.map { $0.use.map(\.description) } == [["process"], ["actor=researcher", "culture.*", "stage=*"], []])
    }

    @Test("what is not given is nothing")
    func missing() throws {
        let code = try #require(try codebook().codes.first)
        #expect(code.definition.isEmpty && code.include.isEmpty && code.indicator.isEmpty && code.exclude.isEmpty)
        #expect(code.grounding == nil && code.colour == nil && code.context == .outer)
    }

    @Test("facets and their values are read in the order of the file, their ids in lower case")
    func facets() throws {
        let facets = try codebook().facets
        #expect(facets.map(\.id.text) == ["actor", "stage"])
        #expect(facets[0].label == LocalisedText(nb: "Aktør") && facets[0].rule == LocalisedText(nb: "Hvem") && facets[0].note == LocalisedText(nb: "Rolle"))
        #expect(facets.map { $0.values.map(\.id.text) } == [["researcher", "user"], ["s0"]])
        #expect(facets[0].values.map(\.label) == [LocalisedText(nb: "Forsker"), LocalisedText()])
    }

    @Test("a file from Windows, with its mark and line ends, is the same codebook")
    func windows() throws {
        let text = "\u{FEFF}" + Self.text.replacing("\n", with: "\r\n")
        #expect(try CodebookReader.read(Array(text.utf8), file: "f.yaml") == codebook())
    }

    @Test("a deep tree is read with every parent before its children, also when the file has them the other way round")
    func deepTree() throws {
        let ids = (1...60).map { depth in (0..<depth).map { "c\($0)" }.joined(separator: ".") }
        let text = "id: a\nversion: b\ncodes:\n" + ids.reversed().map { "  - {id: \($0), label: x}\n" }.joined()
        #expect(try CodebookReader.read(Array(text.utf8), file: "f").codes.map(\.path.text) == ids)
    }
}
