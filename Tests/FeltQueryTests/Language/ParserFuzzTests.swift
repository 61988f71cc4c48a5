import FeltModel
import FeltQuery
import FeltTestSupport
import Testing

@Suite("Reading any query")
struct ParserFuzzTests {
    private static let alphabet = [
        "a", "b.c", "culture.*", "*", "x*", "=y", "=", "\"p q\"", "«r»", "„s“*", "=\"t\"", "\"", "«", "»", "kind:x", "d:\"e f\"", "text:g",
        "text:«\"h\" -i»", "code:j.*", "k:", ":", "(", "(", ")", ")",
        " AND ", " AND ", " OR ", " OR ", " NOT ", " NOT ", "NOT", " and ", " OG ", " NEAR/3 ", " ", "\n", "å", "😀", "\0", "@", "-", ".", ",",
        " NEAR/3p ", " NEAR/0w ", " NEAR/ ", " OVERLAPS ", " WITHIN ", " CONTAINS ", " TOUCHES ", " BEFORE ", " AFTER/2t ", " NEAR/99999999999999999999p ",
        "/x+/", #"/a\/b/"#, "/", "@tidlig", "@æ-1", "uncoded", "uncoded:ida", "((((((((", "))))))))",
    ]

    /// Tries a text; returns whether it was a query.
    private func check(_ query: String, seed: UInt64) -> Bool {
        do {
            let parsed = try QueryParser.parse(query)
            let again = try QueryParser.parse(parsed.typed)
            #expect(again.tree == parsed.tree, "seed \(seed): \(query) typed as \(parsed.typed)")
            #expect(again.typed == parsed.typed, "seed \(seed): \(query)")
            let places = parsed.positions
            #expect(places == places.sorted() && places.allSatisfy { (0..<query.unicodeScalars.count).contains($0) }, "seed \(seed): \(query)")
            return true
        } catch let error as FeltError {
            #expect(["query-syntax", "query-too-large"].contains(error.code) && error.hint != nil && error.details.count == 2, "seed \(seed): \(query)")
            #expect((0...query.unicodeScalars.count).contains(Int(error.context["position"] ?? "") ?? -1), "seed \(seed): \(query)")
        } catch {
            Issue.record("seed \(seed): \(error) for \(query)")
        }
        return false
    }

    @Test("tokens in any order are read or refused with a place, and what is read can be typed and read again", arguments: Seeds.some(20))
    func tokens(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var read = 0
        for _ in 0..<400 {
            let count = Int.random(in: 0...Int.random(in: 1...14, using: &random), using: &random)
            read += check((0..<count).map { _ in RandomStudy.pick(Self.alphabet, &random) }.joined(), seed: seed) ? 1 : 0
        }
        #expect(read > 20, "seed \(seed): only \(read) queries")
    }

    @Test("so is any text", arguments: Seeds.some(10))
    func texts(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let nasty = NastyText([.carriageReturns, .nul, .byteOrderMarks, .controls], mixing: ["(", ")", "\"", "AND", " ", ":", "*", "=", "NOT", "„", "“"])
        for _ in 0..<300 { _ = check(nasty.text(upTo: 20, using: &random), seed: seed) }
    }

    @Test("an expression typed out is read as it was", arguments: Seeds.some(10))
    func expressions(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            let expression = RandomQuery.expression(depth: 4, using: &random)
            #expect(try QueryParser.parse(expression.typed).tree == expression.tree, "seed \(seed)")
        }
    }

    @Test("a study answers any of them or refuses it with a place", arguments: Seeds.some(4))
    func answers(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let pieces = Self.alphabet + ["risk", "needs", "kind:interview", "valence:barrier"]
        try RandomStudy.sample(using: &random).open { study in
            for _ in 0..<200 {
                let query = (0..<Int.random(in: 1...8, using: &random)).map { _ in RandomStudy.pick(pieces, &random) }.joined()
                do { _ = try study.stretches(query) } catch let error as FeltError {
                    #expect(error.context["position"] != nil, "seed \(seed): \(error.code) for \(query)")
                }
            }
        }
    }
}
