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

    private static let distance = "Write for example NEAR/3p (paragraphs), NEAR/2t (turns) or NEAR/20w (words)."

    @Test("a relation whose distance is missing, cut short or wrong says what it wants", arguments: [
        ("a ‸NEAR b", "NEAR needs to know how near.", distance), ("a NEAR/3‸ b", "NEAR/3 needs to know what is counted.", distance),
        ("a NEAR/3‸x b", "NEAR/3 needs to know what is counted.", distance), ("a NEAR/‸ b", "'' is no distance.", distance),
        ("a BEFORE/‸-1p b", "'-1p' is no distance.", distance), ("a AFTER/‸9999999p b", "The distance is too great.", "The greatest is 1000000."),
        ("a OVERLAPS‸/3p b", "OVERLAPS takes no distance.", "Write OVERLAPS alone, or NEAR with the distance."),
        ("a NEAR/‸99999999999999999999p b", "'99999999999999999999p' is no distance.", distance),
    ])
    func distances(marked: String, message: String, hint: String) { expect(marked, message, hint) }

    @Test("a relation without one of its sides says so", arguments: ["‸OVERLAPS b", "a AND ‸OVERLAPS b", "(‸OVERLAPS b)"])
    func sides(marked: String) { expect(marked, "Something is missing before OVERLAPS.", "Write a code, words in quotes or a filter.") }

    @Test("NOT beside a relation asks for brackets")
    func unclear() {
        expect("‸NOT a NEAR/1p b", "NOT beside NEAR/1p could be meant in two ways.", "Put brackets: NOT (a NEAR/1p b).")
        expect("a WITHIN ‸NOT b", "NOT beside WITHIN could be meant in two ways.", "Put brackets: a WITHIN (* NOT b).")
        expect("c ‸NOT a NEAR/1p b", "NOT beside NEAR/1p could be meant in two ways.", "Put brackets: NOT (a NEAR/1p b).")
    }

    @Test("relations in lower case and in Norwegian are named", arguments: [
        ("a ‸near/3p b", "NEAR/3p"), ("a ‸nær b", "NEAR/3p"), ("a ‸innenfor b", "WITHIN"), ("a ‸før b", "BEFORE"), ("a ‸etter/2t b", "AFTER/2t"),
        ("a ‸Overlaps b", "OVERLAPS"), ("a ‸inneholder b", "CONTAINS"), ("a ‸berører b", "TOUCHES"),
    ])
    func spelling(marked: String, meant: String) {
        let word = marked.split(separator: "‸")[1].split(separator: " ")[0]
        expect(marked, "'\(word)' is no operator.", "Write \(meant). Operators are in English and in capitals: AND, OR, NOT.")
    }

    @Test("a regular expression and a saved query must be whole")
    func marks() {
        expect("a AND ‸/tid[a-z", "This regular expression is never closed.", "Write the closing slash; one inside is written \\/.")
        expect("a AND ‸//", "There is nothing between the slashes.", "Write for example /innov\\w+/.")
        expect("a AND ‸@", "A saved query needs its name behind the @.", "See: felt query list")
    }

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
