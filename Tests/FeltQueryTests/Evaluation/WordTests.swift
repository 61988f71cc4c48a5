import FeltModel
import Testing

@Suite("What words find")
struct WordTests {
    private let sample: SampleStudy = {
        var sample = SampleStudy()
        sample.sources = [
            .init(slug: "nb", text: """
                Tilliten til leverandørene.
                Offentlige anskaffelser, «tidlig dialog» og tillit.
                En anskaffelse; anskaffet senere. Så kom en dialog, tidlig, på A\u{30A}s.
                """),
            .init(slug: "nn", text: "Tilliten og innkjøpa", language: .nn),
            .init(slug: "en", text: "Suppliers trusted the supplier, tilliten", language: .en),
        ]
        return sample
    }()

    @Test("words in their forms, by the language of each source, with place and no coding", arguments: [
        ("\"tillit\"", ["nb: Tilliten", "nb: tillit", "nn: Tilliten"]),
        ("\"anskaffelse\"", ["nb: anskaffelser", "nb: anskaffelse", "nb: anskaffet"]),
        ("\"suppliers\"", ["en: Suppliers", "en: supplier"]),
        ("\"leverandør\"", ["nb: leverandørene"]),
        ("\"ås\"", ["nb: A\u{30A}s"]),
        ("\"as\"", []),
    ])
    func forms(query: String, answer: [String]) throws { try sample.expect(query, answer) }

    @Test("phrases, beginnings and exact words", arguments: [
        ("\"tidlig dialog\"", ["nb: tidlig dialog"]),
        ("«tidlig dialog»", ["nb: tidlig dialog"]),
        ("\"offentlig anskaffelse\"", ["nb: Offentlige anskaffelser"]),
        ("anskaff*", ["nb: anskaffelser", "nb: anskaffelse", "nb: anskaffet"]),
        ("\"offentlige anskaff*\"", ["nb: Offentlige anskaffelser"]),
        ("\"offentlige anskaff\"*", ["nb: Offentlige anskaffelser"]),
        ("=tillit", ["nb: tillit"]),
        ("=\"tilliten til\"", ["nb: Tilliten til"]),
        ("=tilliten", ["en: tilliten", "nb: Tilliten", "nn: Tilliten"]),
        ("«\"tidlig\" dialog»", ["nb: tidlig dialog"]),
        ("\"leverandørene offentlige\"", []),
        ("\"senere så\"", ["nb: senere. Så"]),
    ])
    func phrases(query: String, answer: [String]) throws { try sample.expect(query, answer) }

    @Test("an adjective in -lig behind a short stem, and not the word it is made from", arguments: [
        ("\"tidlig\"", ["a: Tidlig", "a: tidlige"]), ("\"tid\"", ["a: tiden", "a: tida"]), ("\"bil\"", ["a: bilene"]),
        ("\"billig\"", ["a: billig", "a: billige"]), ("\"årlige\"", ["a: årlig"]), ("\"vikt\"", ["a: viktig", "a: vikt"]),
    ])
    func adjectives(query: String, answer: [String]) throws {
        var sample = SampleStudy()
        sample.add("a", "Tidlig på dagen var tiden knapp, tidlige og tida.\nDe bilene, billig og billige.\nårlig i året, viktig vekt, vikt.")
        try sample.expect(query, answer)
    }

    @Test("text: searches as felt search does, within a paragraph", arguments: [
        ("text:tillit", ["nb: Tilliten", "nb: tillit", "nn: Tilliten"]),
        ("text:\"tillit dialog\"", ["nb: dialog", "nb: tillit"]),
        ("text:\"tillit -dialog\"", ["nb: Tilliten", "nn: Tilliten"]),
        ("text:«\"tidlig dialog\" OR senere»", ["nb: tidlig dialog", "nb: senere"]),
        ("text:\"dialog tidlig\"", ["nb: tidlig", "nb: dialog", "nb: dialog", "nb: tidlig"]),
    ])
    func searches(query: String, answer: [String]) throws { try sample.expect(query, answer) }

    @Test("quotes without a word, and searches too long, are refused at their place", arguments: [
        ("kind:interview AND ‸\"…\"", "search-empty"), ("‸«»", "search-empty"), ("kind:interview OR ‸=", "search-empty"),
        ("\"a\" OR ‸text:\"-klima\"", "search-empty"), ("‸text:«\"tidlig»", "search-quote-open"),
    ])
    func empty(marked: String, code: String) throws {
        let caret = CaretText(marked)
        try sample.open { study in
            let error = study.error(caret.query)
            #expect(error?.code == code && error?.context["position"] == String(caret.position) && error?.hint != nil)
            #expect(error?.details == [caret.query, String(repeating: " ", count: caret.position) + "^"])
        }
    }
}
