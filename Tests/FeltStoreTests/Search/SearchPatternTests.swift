import FeltModel
import FeltStore
import GRDB
import Testing

@Suite("What a person types to search")
struct SearchPatternTests {
    private static let passages = [
        "Risiko og gevinst i den offentlige anskaffelsen",
        "Klima og risiko",
        "Tillit",
        "Anskaffelser er offentlige",
        "NEAR text: kolon ^ og OR",
    ]

    @Test("words, phrases and operators find their passages", arguments: [
        ("risiko", [0, 1]),
        ("  risiko\tgevinst ", [0]),
        ("risiko AND gevinst", [0]),
        ("risiko -klima", [0]),
        ("-klima risiko", [0]),
        ("risiko NOT klima", [0]),
        ("risiko -\"offentlig anskaffelse\"", [1]),
        ("risiko -=anskaffelsen", [1]),
        ("risiko -anskaff*", [1]),
        ("risiko gevinst OR tillit", [0, 2]),
        ("tillit OR risiko -klima OR near", [0, 2, 4]),
        ("\"offentlig anskaffelse\"", [0]),
        ("«offentlig anskaffelse»", [0]),
        ("„offentlig anskaffelse“", [0]),
        ("\"anskaffelse offentlig\"", []),
        ("=\"den offentlige\"", [0]),
        ("=\"den offentlig\"", []),
        ("\"offentlig ansk*\"", [0]),
        ("\"offentlig ansk\"*", [0]),
        ("=\"offentlig ansk*\"", []),
        ("risiko -", [0, 1]),
        ("risiko 👍 – *", [0, 1]),
        ("NOT 👍 risiko", [0, 1]),
        ("near", [4]),
        ("text:", [4]),
        ("\"NEAR text\"", [4]),
        ("\"OR\"", [4]),
        ("=or", [4]),
        ("risiko\0gevinst", [0]),
        ("\u{E000}risikoen", [0, 1]),
    ])
    func patterns(typed: String, expected: [Int]) throws {
        #expect(try SearchFixture(Self.passages).found(typed) == expected)
    }

    @Test("signs without letters are left out and told of")
    func ignored() throws {
        #expect(try SearchPattern("risiko 👍 -- \"…\"").ignoredWords == ["👍", "--", "\"…\""])
        #expect(try SearchPattern("risiko").ignoredWords == [])
    }

    @Test("a pattern with nothing to look for says where", arguments: [
        ("", "search-empty", 1), ("  ", "search-empty", 1), ("👍 …", "search-empty", 1), ("-klima", "search-empty", 1),
        ("risiko OR", "search-empty", 8), ("OR risiko", "search-empty", 1), ("risiko OR -klima", "search-empty", 8),
        ("risiko NOT", "search-empty", 8), ("risiko NOT OR klima", "search-empty", 8), ("*", "search-empty", 1),
        ("på \"offentlig", "search-quote-open", 4), ("\"", "search-quote-open", 1), ("👍 -«a", "search-quote-open", 4),
    ])
    func faults(typed: String, code: String, column: Int) throws {
        let error = #expect(throws: FeltError.self) { try SearchPattern(typed) }
        #expect(error?.code == code)
        #expect(error?.context["column"] == String(column))
    }

    @Test("the most words allowed still run, one more is refused", arguments: [" ", " OR ", " -"])
    func limits(separator: String) throws {
        let fixture = try SearchFixture(Self.passages)
        let words = Array(repeating: "risiko", count: 200)
        _ = try fixture.hits(words.joined(separator: separator))
        let error = #expect(throws: FeltError.self) { try SearchPattern((words + ["x"]).joined(separator: separator)) }
        #expect(error?.code == "search-too-long")
    }

    @Test("nothing typed is ever a syntax error of FTS5", arguments: [1, 2, 3, 4] as [UInt64])
    func anything(seed: UInt64) throws {
        let fixture = try SearchFixture(Self.passages)
        var random = SearchRandom(seed: seed)
        let pieces = [
            "\"", "*", "-", "=", "(", ")", "{", "}", ":", "^", "+", ",", "'", "\\", "\0", "\u{E000}", " ", " ", "OR", "NOT", "AND",
            "NEAR", "risiko", "å", "👍", "«", "»", "”", "\u{301}", "1", "\u{1D7D9}", "\u{10FFFF}", "\u{A7F2}", "\u{1E030}",
        ]
        for _ in 0..<2000 {
            let typed = (0..<Int.random(in: 0..<12, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            do {
                _ = try fixture.hits(typed)
            } catch let error as FeltError {
                #expect(["search-empty", "search-quote-open"].contains(error.code), "seed \(seed)")
            } catch {
                Issue.record("seed \(seed), pattern \(typed.debugDescription): \(error)")
            }
        }
    }
}
