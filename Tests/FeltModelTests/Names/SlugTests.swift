import FeltModel
import FeltTestSupport
import Testing

@Suite("Slugs")
struct SlugTests {
    @Test(
        "lower-case letters of any script, digits, - and _ are a slug",
        arguments: ["a", "culture", "trd-velferd", "s_2", "3", "_x", "åpenhet", "мир", "漢字", "a-"])
    func good(text: String) {
        #expect(Slug(text)?.text == text)
        #expect(Slug(text)?.description == text)
    }

    @Test(
        "anything else is none",
        arguments: [
            "", "-", "-a", "A", "Å", "aB", "a b", "a.b", "a/b", "a\n", "a\0", "😀", "a\u{200D}", "a\u{AD}", "«a»", "a=b", "a*", "½", "ǅ", "\u{FEFF}a",
        ])
    func bad(text: String) {
        #expect(Slug(text) == nil)
    }

    @Test("eighty code points are a slug, eighty-one are none; a letter and its mark are one where they have a composed form")
    func length() {
        #expect(Slug(String(repeating: "å", count: 80)) != nil)
        #expect(Slug(String(repeating: "å", count: 81)) == nil)
        #expect(Slug(String(repeating: "a\u{30A}", count: 80))?.text.unicodeScalars.count == 80)
    }

    @Test("a decomposed letter makes the same slug as a composed one")
    func composition() throws {
        let slug = try #require(Slug("a\u{30A}penhet"))
        #expect(Array(slug.text.utf8) == Array("åpenhet".utf8))
        #expect(slug == Slug("åpenhet"))
        #expect(Slug.make(from: "A\u{30A}penhet") == slug)
    }

    @Test("slugs are compared by their bytes, as SQL compares them")
    func equality() throws {
        // `a` with ogonek has a composed form that slugs do not use: two spellings, two slugs.
        let (composed, decomposed) = (try #require(Slug("\u{105}")), try #require(Slug("a\u{328}")))
        #expect(composed.text == decomposed.text)
        #expect(composed != decomposed)
        #expect(Set([composed, decomposed]).count == 2)
        #expect(decomposed < composed && !(composed < decomposed))
        #expect(try [#require(Slug("z")), #require(Slug("å")), #require(Slug("a")), #require(Slug("_"))].sorted().map(\.text) == ["_", "a", "z", "å"])
    }

    private static let names: [(name: String, slug: String)] = [
        ("Risikovilje og feiltoleranse", "risikovilje-og-feiltoleranse"), ("Åpenhet for nye løsninger", "åpenhet-for-nye-løsninger"),
        ("  IOA: fase 2 (pilot)  ", "ioa-fase-2-pilot"), ("a/b\\c.d", "a-b-c-d"), ("snake_case", "snake_case"), ("--", "x"), ("", "x"), ("😀", "x"),
        ("_", "x"), ("___", "x"), ("\u{301}", "x"), ("😀1", "1"), ("A–B", "a-b"), ("漢字", "漢字"), ("ÆØÅ", "æøå"), ("intervju.docx", "intervju-docx"),
    ]

    @Test("a slug is made of any name", arguments: names)
    func making(name: String, slug: String) {
        #expect(Slug.make(from: name).text == slug)
    }

    @Test("a slug that is made is a slug, and makes itself", arguments: Seeds.some(40))
    func property(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let maker = NastyText([.nul, .controls], mixing: ["-", "_", "A", "1", ".", "\u{30A}", "a"])
        for _ in 0..<50 {
            let made = Slug.make(from: maker.text(upTo: 120, using: &random))
            #expect(Slug(made.text) == made, "seed \(seed)")
            #expect(Slug.make(from: made.text).text.utf8.elementsEqual(made.text.utf8), "seed \(seed)")
            for number in [2, 10, 123_456] {
                let numbered = made.numbered(number)
                #expect(Slug(numbered.text) == numbered && numbered.text.hasSuffix("-\(number)"), "seed \(seed)")
            }
        }
    }

    @Test("a numbered slug keeps its name as far as there is room")
    func numbering() throws {
        #expect(try #require(Slug("notat")).numbered(2).text == "notat-2")
        let long = try #require(Slug(String(repeating: "å", count: 80))).numbered(12)
        #expect(long.text == String(repeating: "å", count: 77) + "-12")
    }
}
