import FeltModel
import FeltQuery
import Testing

@Suite("Queries that cannot be read")
struct BrokenQueryTests {
    private static let part = "Write a code, words in quotes or a filter."
    private static let join = "Join them with AND, OR or NOT."
    private static let joinWords = "Join them with AND, OR or NOT. Words to look for stand in quotes: \"tidlig dialog\"."
    private static let capitals = "Operators are in English and in capitals: AND, OR, NOT."

    @Test("what is missing is named where it is missing", arguments: [
        ("‸", "The query is empty.", "Write for example culture.risk or \"tillit\"."),
        ("a AND‸", "The query ends too early.", part),
        ("a OR (b AND ‸", "The query ends too early.", part),
        ("NOT‸", "The query ends too early.", part),
        ("a NOT‸", "The query ends too early.", part),
        ("‸AND a", "Something is missing before AND.", part),
        ("a OR ‸AND b", "Something is missing before AND.", part),
        ("a AND ‸OR b", "Something is missing before OR.", part),
        ("NOT ‸OR a", "Something is missing before OR.", part),
        ("(‸)", "There is nothing in front of this bracket.", part),
        ("a AND (‸)", "There is nothing in front of this bracket.", part),
        ("(a OR ‸)", "There is nothing in front of this bracket.", part),
        ("‸)", "There is nothing in front of this bracket.", part),
        ("a‸)", "This bracket closes nothing.", "Take it away, or open one before."),
        ("(a)‸)", "This bracket closes nothing.", "Take it away, or open one before."),
        ("‸(a", "This bracket is never closed.", "Write the closing bracket."),
        ("a AND ‸(b OR (c)", "This bracket is never closed.", "Write the closing bracket."),
    ])
    func missing(marked: String, message: String, hint: String) { expect(marked, message, hint) }

    @Test("an open quotation mark is named where it opens", arguments: [
        "‸\"tillit", "a AND ‸«tillit\"", "a OR kind:‸“x", "a ‸»", "=‸„det offentlige", "\"a\" AND ‸\"b",
    ])
    func openQuotes(marked: String) { expect(marked, "This quotation mark is never closed.", "Write the closing quotation mark.") }

    @Test("a filter needs a name and a value", arguments: [
        ("kind:‸", "The filter 'kind:' has no value.", "Write kind:VALUE without a blank."),
        ("kind:‸ interview", "The filter 'kind:' has no value.", "Write kind:VALUE without a blank."),
        ("(kind:‸)", "The filter 'kind:' has no value.", "Write kind:VALUE without a blank."),
        ("a AND kind:‸\"\"", "The filter 'kind:' has no value.", "Write kind:VALUE without a blank."),
        ("kind:‸« »", "The filter 'kind:' has no value.", "Write kind:VALUE without a blank."),
        ("a AND ‸:x", "A filter needs a name before the colon.", "Write for example kind:interview."),
        ("kind ‸:x", "A filter needs a name before the colon.", "Write for example kind:interview."),
    ])
    func filters(marked: String, message: String, hint: String) { expect(marked, message, hint) }

    @Test("two parts side by side are told where the second begins", arguments: [
        ("a ‸b", joinWords), ("tidlig ‸dialog", joinWords), ("a AND b ‸c", joinWords), ("(a ‸b)", joinWords), ("(a) ‸b", joinWords),
        ("a ‸\"b\"", join), ("\"a\"‸\"b\"", join), ("a ‸(b)", join), ("a‸(b)", join), ("(a)‸(b)", join), ("a ‸kind:x", join),
        ("(a ‸kind:x)", join), ("\"a\"‸=b", join),
    ])
    func sideBySide(marked: String, hint: String) { expect(marked, "Two parts stand side by side.", hint) }

    @Test("operators in small letters, in Norwegian or as signs get the right one", arguments: [
        ("a ‸and b", "and", "AND"), ("a ‸And b", "And", "AND"), ("a ‸or b", "or", "OR"), ("a ‸not b", "not", "NOT"),
        ("a AND ‸not b", "not", "NOT"), ("‸not a", "not", "NOT"),
        ("a ‸OG b", "OG", "AND"), ("a ‸og b", "og", "AND"), ("a ‸ELLER b", "ELLER", "OR"), ("a ‸eller b", "eller", "OR"),
        ("a ‸IKKE b", "IKKE", "NOT"),
        ("a AND ‸IKKE (b)", "IKKE", "NOT"), ("‸ikkje \"b\"", "ikkje", "NOT"), ("a ‸&& b", "&&", "AND"), ("a ‸| b", "|", "OR"),
        ("a ‸-b", "-b", "NOT"), ("\"a\" ‸-\"b\"", "-", "NOT"),
        ("(a ‸or b)", "or", "OR"), ("‸and a", "and", "AND"),
    ])
    func operators(marked: String, word: String, meant: String) { expect(marked, "'\(word)' is no operator.", "Write \(meant). \(Self.capitals)") }

    @Test("names kept for later operators say so", arguments: ["OVERLAPS", "WITHIN", "CONTAINS", "TOUCHES", "NEAR/3p", "NEAR", "BEFORE", "AFTER"])
    func reserved(word: String) { expect("a ‸\(word) b", "'\(word)' is no operator of this version.", Self.join) }

    @Test("the place is right behind letters of several bytes and code points", arguments: [
        "\"æøå\" ‸b", "\"e\u{301}\" ‸b", "\"😀\" ‸b", "\"👨‍👩‍👧‍👦\" ‸b", "\"שלום\" ‸b", "kind:«漢字» ‸b",
    ])
    func positions(marked: String) {
        let caret = CaretText(marked)
        #expect(parseError(caret.query)?.context == ["position": String(caret.position)])
    }

    private func expect(_ marked: String, _ message: String, _ hint: String) {
        let caret = CaretText(marked)
        caret.expect(parseError(caret.query), code: "query-syntax", message: message, hint: hint)
    }
}
