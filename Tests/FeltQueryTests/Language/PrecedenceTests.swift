import FeltQuery
import Testing

@Suite("How the parts of a query hang together")
struct PrecedenceTests {
    @Test("NOT binds before AND, AND before OR", arguments: [
        ("a", "a"),
        ("a AND b", "and(a, b)"),
        ("a OR b", "or(a, b)"),
        ("a AND b AND c", "and(a, b, c)"),
        ("a OR b OR c", "or(a, b, c)"),
        ("a OR b AND c", "or(a, and(b, c))"),
        ("a AND b OR c", "or(and(a, b), c)"),
        ("a AND b OR c AND d", "or(and(a, b), and(c, d))"),
        ("NOT a AND b", "and(not(a), b)"),
        ("NOT a OR b", "or(not(a), b)"),
        ("a AND NOT b OR c", "or(and(a, not(b)), c)"),
        ("NOT NOT a", "not(not(a))"),
    ])
    func precedence(query: String, tree: String) throws {
        #expect(try QueryParser.parse(query).tree == tree)
    }

    @Test("A NOT B is A AND NOT B", arguments: [
        ("a NOT b", "and(a, not(b))"),
        ("a NOT b NOT c", "and(a, not(b), not(c))"),
        ("a NOT b AND c", "and(a, not(b), c)"),
        ("a NOT b OR c", "or(and(a, not(b)), c)"),
        ("a OR b NOT c", "or(a, and(b, not(c)))"),
        ("a NOT NOT b", "and(a, not(not(b)))"),
        ("a NOT (b OR c)", "and(a, not(or(b, c)))"),
        ("NOT a NOT b", "and(not(a), not(b))"),
    ])
    func without(query: String, tree: String) throws {
        #expect(try QueryParser.parse(query).tree == tree)
        #expect(try QueryParser.parse(query.replacing(" NOT ", with: " AND NOT ")).tree == tree)
    }

    @Test("brackets group, and keep their list to themselves", arguments: [
        ("(a)", "a"),
        ("((a))", "a"),
        ("(a OR b) AND c", "and(or(a, b), c)"),
        ("a AND (b OR c)", "and(a, or(b, c))"),
        ("(a AND b) AND c", "and(and(a, b), c)"),
        ("a AND (b AND c)", "and(a, and(b, c))"),
        ("(a OR b) OR c", "or(or(a, b), c)"),
        ("NOT (a AND b)", "not(and(a, b))"),
        ("(NOT a)AND(b)", "and(not(a), b)"),
        ("((a) OR ((b AND (c))))", "or(a, and(b, c))"),
    ])
    func brackets(query: String, tree: String) throws {
        #expect(try QueryParser.parse(query).tree == tree)
    }

    @Test("blanks and line ends of any kind part words and mean nothing else", arguments: [
        "a AND b OR c", "  a  AND\tb\n OR\r\nc ", "a\u{A0}AND\u{2003}b\u{2028}OR\u{85}c", "a AND(b)OR(c)",
    ])
    func blanks(query: String) throws {
        #expect(try QueryParser.parse(query).tree == "or(and(a, b), c)")
    }

    @Test("each atom knows its place in code points, whatever stands before it", arguments: [
        ("culture.risk AND kind:interview", [0, 17]),
        ("  (æøå OR \"åpen dør\") NOT x", [3, 10, 26]),
        ("«👨‍👩‍👧‍👦» AND x", [0, 14]),
        ("🇳🇴 OR 😀 OR e\u{301} OR x", [0, 6, 11, 17]),
        ("NOT NOT (x)", [9]),
        ("=\"a b\" OR a* OR code:x OR text:y", [0, 10, 16, 26]),
    ])
    func positions(query: String, positions: [Int]) throws {
        #expect(try QueryParser.parse(query).positions == positions)
    }
}
