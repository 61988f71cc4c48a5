import FeltModel
import FeltQuery
import Testing

@Suite("The mark under a query")
struct CaretTests {
    private func lines(_ query: String) throws -> [String] { try #require(parseError(query)).details }

    @Test("stands under its place, as wide as what stands before it looks", arguments: [
        ("\"æøå\" b", 6), ("\"e\u{301}\" b", 4), ("\"漢字\" b", 7), ("\"😀\" b", 5), ("\"👨‍👩‍👧‍👦\" b", 5), ("\"🇳🇴\" b", 5), ("\"👍🏽\" b", 5),
        ("\"\u{200E}\" b", 3), ("\"한\" b", 5),
    ])
    func columns(query: String, column: Int) throws {
        #expect(try lines(query) == [query, String(repeating: " ", count: column) + "^"])
    }

    @Test("a query of several lines is shown on one, with nothing that moves the cursor", arguments: [
        "a\nb", "a\tb", "a\r\nb", "a\u{2028}b", "\"\u{1B}[31m\" b", "\"\u{8}\" b",
    ])
    func controls(query: String) throws {
        let error = try #require(parseError(query))
        let lines = error.details
        #expect(lines[0].unicodeScalars.count == query.unicodeScalars.count)
        #expect(lines[0].unicodeScalars.allSatisfy { $0.properties.generalCategory != .control && $0 != "\u{2028}" })
        #expect(lines[0].last == "b" && lines[1].count == lines[0].count)
    }

    @Test("of a long query, what stands around the place is shown")
    func long() throws {
        let lines = try lines(String(repeating: "a OR ", count: 500) + "b )" + String(repeating: " OR c", count: 500))
        #expect(lines[0].hasPrefix("…") && lines[0].hasSuffix("…") && lines[0].unicodeScalars.count == 122)
        #expect(lines[1] == String(repeating: " ", count: 61) + "^")
        #expect(Array(lines[0])[61] == ")")
        let short = try self.lines(String(repeating: " ", count: 60) + ")")
        #expect(short[0] == String(repeating: " ", count: 60) + ")")
    }

    @Test("long words are cut in what an error says")
    func words() throws {
        let error = try #require(parseError("a OR " + String(repeating: "x", count: 5_000) + ":"))
        #expect(error.message.count < 120 && error.message.contains("xxx…:'") && (error.hint ?? "").count < 120)
    }
}
