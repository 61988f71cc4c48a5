import FeltModel
import Testing

@Suite("Names that the study does not have")
struct UnknownNameTests {
    private let sample: SampleStudy = {
        var sample = SampleStudy()
        sample.add("intervju-1", "INF: ⟦tillit⟧", "culture.risk ida valence:barrier") {
            $0.caseSlug = "case1"
            $0.attributes = [Attribute(name: "role", value: "leder")]
        }
        return sample
    }()

    private func expect(_ marked: String, _ code: String, _ message: String, _ hint: String?) throws {
        let caret = CaretText(marked)
        try sample.open { caret.expect($0.error(caret.query), code: code, message: message, hint: hint) }
    }

    @Test("a word that is no code may be a misspelt code, the value of a filter, or a word to look for", arguments: [
        ("‸culture.rsk", "culture.rsk", "Did you mean culture.risk? To look for words in the text, put them in quotes: \"culture.rsk\"."),
        ("NOT (‸need AND \"x\")", "need", "Did you mean process.needs, process.needs.hidden? To look for words in the text, put them in quotes: \"need\"."),
        ("‸barrier", "barrier", "Did you mean valence:barrier? To look for words in the text, put them in quotes: \"barrier\"."),
        ("culture.* AND ‸Ida", "Ida", "Did you mean researcher:ida? To look for words in the text, put them in quotes: \"Ida\"."),
        ("‸case1", "case1", "Did you mean case:case1? To look for words in the text, put them in quotes: \"case1\"."),
        ("‸intervju", "intervju", "Did you mean kind:interview? To look for words in the text, put them in quotes: \"intervju\"."),
        ("‸intervju-1", "intervju-1", "Did you mean source:intervju-1? To look for words in the text, put them in quotes: \"intervju-1\"."),
        ("‸tillit", "tillit", "See: felt list codes. To look for words in the text, put them in quotes: \"tillit\"."),
        ("‸og", "og", "See: felt list codes. To look for words in the text, put them in quotes: \"og\"."),
        ("‸culture.", "culture.", "Did you mean culture, culture.openness, culture.risk? To look for words in the text, put them in quotes: \"culture.\"."),
        ("‸cultur.*", "cultur", "Did you mean culture.*, culture.openness.*, culture.risk.*?"),
        ("‸code:x!", "x!", "See: felt list codes. To look for words in the text, put them in quotes: \"x!\"."),
    ])
    func codes(marked: String, name: String, hint: String) throws { try expect(marked, "code-unknown", "There is no code '\(name)' in the study.", hint) }

    @Test("a value that nothing has is a slip, and the nearest names follow", arguments: [
        ("culture.* AND case:‸case9", "No case is called 'case9'.", "Did you mean case1, case2, case3?"),
        ("municipality:‸Oslo", "No municipality is called 'Oslo'.", "There are Fjellvik, Nordre Elv."),
        ("kind:‸intervjuet", "No kind is called 'intervjuet'.", "Did you mean interview?"),
        ("source:‸\"intervju-2\"", "No source is called 'intervju-2'.", "Did you mean intervju-1?"),
        ("source:‸x*", "No source is called 'x*'.", "There are intervju-1."),
        ("language:‸no", "No language is called 'no'.", "Did you mean nb, nn?"),
        ("researcher:‸per", "No researcher is called 'per'.", "There are ida, jon, kari."),
        ("voice:‸INFF", "Nobody in the study speaks as 'INFF'.", "Write a whole label as it stands in the text, without its colon."),
        ("voice:‸INF*", "Nobody in the study speaks as 'INF*'.", "Write a whole label as it stands in the text, without its colon."),
        ("role:‸lederen", "No value of role is called 'lederen'.", "Did you mean leder?"),
        ("role:‸innkjøper", "No value of role is called 'innkjøper'.", nil),
    ])
    func values(marked: String, message: String, hint: String?) throws { try expect(marked, "filter-value-unknown", message, hint) }

    @Test("where the study has none of a thing, the hint says so")
    func none() throws {
        var sample = sample
        sample.cases = []
        sample.sources[0].caseSlug = nil
        try sample.open { study in #expect(study.error("municipality:Oslo")?.hint == "The study has none.") }
    }

    @Test("a facet's value too", arguments: [
        ("valence:‸bareier", "No value of valence is called 'bareier'.", "Did you mean barrier?"),
        ("NOT facet.strength:‸3", "No value of strength is called '3'.", "Did you mean 1, 2?"),
        ("valence:‸x", "No value of valence is called 'x'.", "There are barrier, driver, mixed."),
    ])
    func facets(marked: String, message: String, hint: String) throws { try expect(marked, "filter-value-unknown", message, hint) }

    @Test("an unknown filter gets the nearest, the English name, or the list", arguments: [
        ("‸kin:interview", "kin", "Did you mean kind:?"), ("culture.* AND ‸valens:barrier", "valens", "Did you mean valence:?"),
        ("‸Rolle:leder", "Rolle", "Did you mean role:?"),
        ("‸kommune:Fjellvik", "kommune", "Did you mean municipality:?"), ("‸Forsker:ida", "Forsker", "Did you mean researcher:?"),
        ("‸xyzzy:1", "xyzzy", "The filters are case, date, during, kind, language, layer, memo, municipality, participant, question, researcher, source, voice, valence, strength, role; and case.…, participant.… and voice.…, such as voice.actor."),
        ("‸facet.role:leder", "facet.role", "Did you mean role:?"), ("‸attribute.valence:x", "attribute.valence", "Did you mean valence:?"),
    ])
    func filters(marked: String, name: String, hint: String) throws { try expect(marked, "filter-unknown", "There is no filter '\(name)'.", hint) }

    @Test("long values of attributes are not told, for they may hold anything")
    func longValues() throws {
        var sample = sample
        sample.sources[0].attributes.append(Attribute(name: "notice", value: String(repeating: "hemmelig ", count: 8)))
        try sample.open { study in
            for value in ["hemmelig", "hemmelig*x", String(repeating: "hemmelig ", count: 7)] {
                let error = study.error("notice:\"\(value)\"")
                #expect(error?.code == "filter-value-unknown" && error?.hint == nil)
            }
        }
    }

    @Test("every name is looked up before anything is found, the first in the query first")
    func first() throws {
        try sample.open { study in
            #expect(study.error("\"x\" AND voice:y AND z")?.context["position"] == "14")
            #expect(study.error("culture.risk NOT (z OR kind:q)")?.context["position"] == "18")
        }
    }
}
