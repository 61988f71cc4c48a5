import FeltModel
import FeltTestSupport
import FeltText
import Testing

@Suite("Regular expressions")
struct PatternTests {
    private static func sample(_ text: String) -> SampleStudy {
        var sample = SampleStudy()
        sample.add("kilde", text)
        return sample
    }

    @Test("find what PCRE2 finds, paragraph by paragraph", arguments: [
        (#"/innov\w+/"#, ["Innovasjon", "innovative"]), (#"/(?-i)innov\w+/"#, ["innovative"]), (#"/^\w+/"#, ["Innovasjon", "Ålesund"]), (#"/\w+$/"#, ["her", "kr"]),
        (#"/(?<=ikke )\w+/"#, ["innovative"]), (#"/(?<!ikke )innov\w+/"#, ["Innovasjon"]), (#"/å(?=lesund)/"#, ["Å"]), (#"/x*/"#, ["xx"]), (#"/\b/"#, []),
        (#"/(?:)/"#, []), (#"/👍./"#, ["👍 "]), (#"/kr\/t/"#, []), (#"/[0-9 ]+(?= kr)/"#, [" 12 000"]), (#"/her.*Ålesund/"#, []), (#"/(?s)her.*Ålesund/"#, []),
        (#"/\x{e5}LESUND/"#, ["Ålesund"]), (#"/(\w)\1/"#, ["nn", "kk", "nn", "xx", "00"]), (#"/e\x{301}/"#, ["e\u{301}"]), (#"/(?=(?<n>x))\K/"#, []),
    ])
    func matches(query: String, words: [String]) throws {
        try Self.sample("Innovasjon og ikke innovative 👍 her\nÅlesund xx e\u{301} 12 000 kr").expect(query, words.map { "kilde: \($0)" })
    }

    @Test("see a letter with a loose accent as the letter that it is, and give its own place", arguments: [
        ("/café/", ["cafe\u{301}", "café"]), ("/cafe\u{301}/", ["cafe\u{301}", "café"]), (#"/\bp\w+/"#, ["pa\u{30A}"]), ("/å (?=kaf)/", ["a\u{30A} "]), ("/[åæ] /", ["a\u{30A} "]),
        (#"/e\x{301}/"#, ["e\u{301}"]), (#"/e\x{0301}/"#, ["e\u{301}"]), (#"/e\pM/"#, ["e\u{301}"]), (#"/\x{3b1}|kaf./"#, ["kafé"]), (#"/\x{3b1}|.é\b/"#, ["fe\u{301}", "fé", "fé"]), (#"/\p{Mn}/"#, ["\u{301}", "\u{30A}"]), ("/cafe /", []), ("/slutt$/", ["slutt"]),
    ])
    func looseAccents(query: String, words: [String]) throws {
        try Self.sample("En cafe\u{301} og pa\u{30A} kafé 👍 eller\nen café, slutt").expect(query, words.map { "kilde: \($0)" })
    }

    @Test("that cannot be read are named where they are wrong, escaped slashes counted", arguments: [
        #"/(‸/"#, #"/a(b‸/"#, #"/[a-‸/"#, #"/æøå*‸*?+/"#, #"culture.* AND /kr\/t(‸/"#, #"/a{2,1‸}/"#, #"/‸(?<=a+)/"#, #"/\p{Ukjent}‸/"#, #"/\C‸/"#, #"/(?<navn>a)\k<‸namn>/"#,
    ])
    func invalid(marked: String) throws {
        let text = CaretText(marked)
        let error = try Self.sample("tekst").open { $0.error(text.query) }
        #expect(error?.code == "regex-invalid", "\(text.query)")
        #expect(error?.context["position"] == String(text.position), "\(text.query): \(error?.details ?? [])")
    }

    @Test("that would not end are refused at once, with their place", arguments: [
        #"‸/(a+)+[bc]/"#, #"culture.* OR ‸/(\w+\s?)+[§¤]/"#, #"‸/(a|aa)+[bc]/"#, #"‸/(a?){40}a{40}[bc]/"#, "/a/ AND ‸/(.+)+[§¤]/",
    ])
    func costly(marked: String) throws {
        let text = CaretText(marked)
        let error = try Self.sample("INF: " + String(repeating: "a", count: 4_000) + "!").open { $0.error(text.query) }
        #expect(error?.code == "regex-too-costly", "\(text.query)")
        #expect(error?.context["position"] == String(text.position), "\(text.query)")
        #expect(error?.message.contains("aaa") == false)
    }

    @Test("that are dear on each of very many paragraphs are refused too, each of which they would end on")
    func dearTogether() throws {
        // Some tens of thousands of tries in each paragraph.
        let line = "INF: " + String(repeating: "a", count: 15) + "\n"
        let query = "/(a+)+[bc]/"
        let few = try Self.sample(String(repeating: line, count: 2)).open { try $0.stretches(query) }
        #expect(few.isEmpty)
        let error = try Self.sample(String(repeating: line, count: 1_500)).open { $0.error(query) }
        #expect(error?.code == "regex-too-costly" && error?.context["position"] == "0")
    }

    @Test("that are plain are not, however long the text")
    func plain() throws {
        let line = "INF: vi hadde tillit til leverandøren, og kommunen betalte 12 000 kr for dialogen med markedet i 2025.\n"
        try Self.sample(String(repeating: line, count: 4_000)).open { study in
            for query in [#"/\bkr [0-9 ]+/"#, #"/\w+ingen\b/"#, #"/til\w+.*leverandør\w*/"#, #"/(tillit|dialog)\w*/"#, #"/[0-9]+ ?[0-9]* kr/"#] {
                let found = try study.stretches(query)
                #expect(found.count % 4_000 == 0, "\(query)")
            }
        }
    }
}
