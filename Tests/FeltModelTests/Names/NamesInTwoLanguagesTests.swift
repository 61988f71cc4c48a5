import FeltModel
import Testing

@Suite("Names in two languages")
struct NamesInTwoLanguagesTests {
    @Test("a text is told in the language asked for, or in the other where it is missing")
    func localised() {
        let both = LocalisedText(nb: "ja", en: "yes")
        #expect(Language.allCases.map(both.text) == ["ja", "ja", "yes"])
        #expect(Language.allCases.map(LocalisedText(nb: "ja").text) == ["ja", "ja", "ja"])
        #expect(Language.allCases.map(LocalisedText(en: "yes").text) == ["yes", "yes", "yes"])
        #expect(Language.allCases.map(LocalisedText().text) == [nil, nil, nil])
    }

    @Test("a text is empty when both languages are missing")
    func emptiness() {
        #expect(LocalisedText().isEmpty)
        #expect(!LocalisedText(nb: "").isEmpty && !LocalisedText(en: "").isEmpty)
    }

    @Test("a kind of source is read in either language, in any letter case")
    func kinds() throws {
        #expect(try KindName.all.map(KindName.read) == KindName.all)
        #expect(try KindName.read("Intervju") == "interview")
        #expect(try KindName.read("SPØRREUNDERSØKELSE") == "survey")
        #expect(try ["dialogkonferanse", "verksted"].map(KindName.read) == ["workshop", "workshop"])
    }

    @Test("an unknown kind is told with the nearest names, or with all of them")
    func unknownKinds() {
        let near = #expect(throws: FeltError.self) { try KindName.read("intervjuu") }
        #expect(near?.code == "kind-unknown")
        #expect(near?.hint?.contains("intervju") == true)
        let far = #expect(throws: FeltError.self) { try KindName.read("???") }
        #expect(far?.hint?.hasPrefix("The kinds are interview, ") == true)
    }
}
