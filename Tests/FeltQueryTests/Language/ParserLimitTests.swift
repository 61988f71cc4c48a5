import FeltModel
import FeltQuery
import Testing

@Suite("Queries of any size")
struct ParserLimitTests {
    private func repeated(_ piece: String, _ count: Int) -> String { String(repeating: piece, count: count) }

    @Test("brackets and NOT may nest almost two hundred deep and no deeper", arguments: ["(", "NOT "])
    func depth(opening: String) throws {
        func query(_ depth: Int) -> String { repeated(opening, depth) + "a" + (opening == "(" ? repeated(")", depth) : "") }
        #expect(try QueryParser.parse(query(199)).positions.count == 1)
        let error = try #require(parseError(query(200)))
        #expect(error.code == "query-syntax" && error.message == "The query is nested too deeply." && error.context["position"] == String(200 * opening.count))
    }

    @Test("depth counts what is open, not what was")
    func closed() throws {
        #expect(try QueryParser.parse(repeated("((a)) OR ", 400) + "a").positions.count == 401)
    }

    @Test("a query may have a thousand parts and no more", arguments: [" OR ", " AND ", " NOT "])
    func parts(joint: String) throws {
        #expect(try QueryParser.parse(repeated("a" + joint, 999) + "a").positions.count == 1_000)
        let error = try #require(parseError(repeated("a" + joint, 1_000) + "b"))
        #expect(error.code == "query-too-large" && error.message == "The query has more than 1000 parts.")
        #expect(error.context["position"] == String(1_000 * (1 + joint.count)))
    }

    @Test("a query of 100 kB is read or refused at once", arguments: [
        "(", ")", "NOT ", "a ", "a", "a OR ", "a AND ", "\"", "\"a\" ", "«", "a:", "a:b OR ", ":", "= ", "* ", ".*", "=\"a\"* OR ", "((a)) OR ",
        "\u{301}", "👨‍👩‍👧‍👦", "\n", "\0", "(a OR (b NOT ",
    ])
    func size(piece: String) {
        let query = repeated(piece, 100_000 / piece.utf8.count + 1)
        do { _ = try QueryParser.parse(query) } catch let error as FeltError {
            #expect(["query-syntax", "query-too-large"].contains(error.code))
            #expect(error.details.allSatisfy { $0.utf8.count < 5_000 } && error.message.utf8.count < 5_000)
        } catch { Issue.record("\(error)") }
    }

    @Test("and it is answered or refused at once")
    func answers() throws {
        var sample = SampleStudy()
        sample.add("k1", "INF: ⟦₁Vi ⟦₂turte₁⟧ ikke₂⟧", "culture.risk", "process.needs")
        try sample.open { study in
            let queries = [
                repeated("*", 100_000), repeated("a", 100_000), "a." + repeated("b.", 50_000), repeated("culture.risk OR ", 999) + "culture.risk",
                repeated("culture.* AND ", 999) + "process.*", repeated("NOT \"turte\" AND ", 300) + "NOT \"x\"",
                "\"" + repeated("turte ", 16_000) + "\"", "text:\"" + repeated("turte ", 16_000) + "\"",
                repeated("x", 100_000) + ":y", "kind:" + repeated("y", 100_000), "source:\"" + repeated("é ", 30_000) + "\"",
                repeated("(kind:interview OR \"turte\") AND ", 500) + "*",
                repeated("NOT ", 199) + "culture.risk", repeated("(", 190) + "culture.risk AND NOT kind:interview" + repeated(")", 190),
            ]
            for query in queries {
                do { _ = try study.stretches(query) } catch let error as FeltError {
                    #expect(error.message.utf8.count < 5_000 && (error.hint ?? "").utf8.count < 5_000, "\(error.code)")
                }
            }
        }
    }
}
