import FeltModel
@testable import FeltStore
import FeltTestSupport
import FeltText
import Testing

@Suite("Finding a source by what a person types")
struct SourceLookupTests {
    /// A study with sources of these ids and names.
    private func with(_ sources: [(id: String, slug: String)], _ body: (Study) throws -> Void) throws {
        try TrialStudy.with { study in
            try study.act { draft, _ in
                for (id, slug) in sources {
                    try draft.create(EntityCatalogue.source, id, [
                        "slug": .token(slug), "kind": .token("diary"), "language": .token("nb"), "textId": .content(try draft.content(Array("x".utf8))),
                        "byteCount": .integer(1), "originalByteCount": .integer(1), "normalisation": .token("utf-8"), "revision": .integer(1),
                    ])
                }
            }
            try body(study)
        }
    }

    private static let sources = [
        (id: "abcd00000001", slug: "intervju-åse"), (id: "abcd00000002", slug: "intervju-per"), (id: "abce00000003", slug: "dagbok"), (id: "zzzz00000004", slug: "abcd"),
    ]

    @Test("its name finds it, whichever way its letters are composed; its id or the beginning of one does too", arguments: [
        ("dagbok", "dagbok"), ("intervju-åse", "intervju-åse"), ("intervju-a\u{30A}se", "intervju-åse"), ("abce", "dagbok"), ("abce0", "dagbok"),
        ("abcd00000002", "intervju-per"), ("zzzz00000004", "abcd"),
        // A name wins over the beginning of ids.
        ("abcd", "abcd"),
    ])
    func found(typed: String, slug: String) throws {
        try with(Self.sources) { study in
            let source = try study.read { try $0.source(typed: typed) }
            #expect(source.slug.text == slug)
        }
    }

    @Test("the beginning of several is told with all of them")
    func ambiguousPrefix() throws {
        try with(Self.sources) { study in
            let error = #expect(throws: FeltError.self) { try study.read { try $0.source(typed: "abcd0") } }
            #expect(error?.code == "source-ambiguous")
            #expect(error?.hint?.contains("abcd00000001") == true && error?.hint?.contains("abcd00000002") == true)
            #expect(error?.hint?.contains("abce") == false)
        }
    }

    @Test("a name that two have is told with the ids of both")
    func ambiguousName() throws {
        try with([("abcd00000001", "dagbok"), ("abcd00000002", "dagbok")]) { study in
            let error = #expect(throws: FeltError.self) { try study.read { try $0.source(typed: "dagbok") } }
            #expect(error?.code == "source-ambiguous")
            #expect(error?.hint?.contains("abcd00000001, abcd00000002") == true)
        }
    }

    @Test("what is not there is told with the nearest names", arguments: [
        ("dagbøk", "dagbok"), ("Dagbok", "dagbok"), ("notater/dagbok.md", "dagbok"), ("intervju per.docx", "intervju-per"), ("intervju-ase", "intervju-åse"),
    ])
    func near(typed: String, name: String) throws {
        try with(Self.sources) { study in
            let error = #expect(throws: FeltError.self) { try study.read { try $0.source(typed: typed) } }
            #expect(error?.code == "source-unknown")
            #expect(error?.hint?.hasPrefix("Did you mean \(name)") == true, "\(error?.hint ?? "")")
        }
    }

    @Test("what nothing is near to is told where to look", arguments: ["", "abc", "qqqqqqqqqq", "/", ".", "x/y/"])
    func nothing(typed: String) throws {
        try with(Self.sources) { study in
            let error = #expect(throws: FeltError.self) { try study.read { try $0.source(typed: typed) } }
            #expect(error?.code == "source-unknown")
            #expect(error?.hint?.contains("felt list sources") == true)
        }
    }

    @Test("the file that a source came from is known by its bytes")
    func original() throws {
        try TrialStudy.with { study in
            let text = StoredText(trusted: Array("en\nto\n".utf8))
            try study.act { draft, _ in
                var plain = NewSource(slug: TrialStudy.slug("ren"), kind: "diary", language: .nb, text: text, normalisation: "utf-8", passages: [])
                plain.title = "Ren"
                try draft.add(plain)
                var other = NewSource(slug: TrialStudy.slug("annen"), kind: "diary", language: .nb, text: text, normalisation: "utf-8 crlf:2", passages: [])
                other.original = Array("en\r\nto\r\n".utf8)
                try draft.add(other)
                try draft.add(NewSource(slug: TrialStudy.slug("tom"), kind: "diary", language: .nb, text: StoredText(trusted: []), normalisation: "utf-8", passages: []))
            }
            for (bytes, slug) in [("en\nto\n", "ren"), ("en\r\nto\r\n", "annen"), ("", "tom"), ("en\nto", nil), ("en\nTo\n", nil)] as [(String, String?)] {
                #expect(try study.read { try $0.source(withOriginal: Array(bytes.utf8))?.slug.text } == slug, "\(bytes.debugDescription)")
            }
        }
    }
}
