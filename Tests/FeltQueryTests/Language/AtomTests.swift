import FeltQuery
import Testing

@Suite("Codes, words and filters as they are written")
struct AtomTests {
    @Test("a word is a code, with .* also what is below it, and a star alone is any code", arguments: [
        ("culture.risk", "culture.risk"), ("culture.*", "culture.*"), ("culture.risk.*", "culture.risk.*"), ("*", "*"), ("code:*", "*"),
        ("code:culture.*", "culture.*"), ("code:and", "and"), ("CODE:AND", "AND"), ("code:\"culture.risk\"", "culture.risk"),
        (".culture.risk", ".culture.risk"),
        ("andre", "andre"), ("NOTAT", "NOTAT"), ("a-b_c", "a-b_c"), ("læring.*", "læring.*"),
    ])
    func codes(query: String, tree: String) throws {
        #expect(try QueryParser.parse(query).tree == tree)
    }

    @Test("quotation marks of every kind hold words to look for", arguments: [
        "\"tidlig dialog\"", "“tidlig dialog”", "„tidlig dialog“", "”tidlig dialog”", "«tidlig dialog»", "»tidlig dialog«", "»tidlig dialog»",
        "“tidlig dialog\"",
    ])
    func quotes(query: String) throws {
        #expect(try QueryParser.parse(query).tree == "text[\"tidlig dialog\"]")
        #expect(try QueryParser.parse("(" + query + ")AND\"x\"").tree == "and(text[\"tidlig dialog\"], text[\"x\"])")
        #expect(try QueryParser.parse("x:" + query).tree == "x:[tidlig dialog]")
    }

    @Test("marks of the other kind inside quotes are blanks, for they would end the phrase", arguments: [
        ("«han sa \"ja\"»", "text[\"han sa  ja \"]"), ("\"han sa «ja»\"", "text[\"han sa  ja \"]"), ("«“x„”»", "text[\" x  \"]"),
        ("\"it's\"", "text[\"it's\"]"),
    ])
    func quotesInQuotes(query: String, tree: String) throws {
        #expect(try QueryParser.parse(query).tree == tree)
    }

    @Test("operators, brackets and colons are only words inside quotes")
    func inside() throws {
        #expect(try QueryParser.parse("\"a AND (b:c) OR NOT\"").tree == "text[\"a AND (b:c) OR NOT\"]")
    }

    @Test("stars and = make beginnings and exact words of words and phrases alike", arguments: [
        ("anskaff*", "text[anskaff*]"), ("=anskaffelse", "text[=anskaffelse]"), ("=anskaff*", "text[=anskaff*]"), ("=14:05", "text[=14:05]"),
        ("\"offentlig anskaff*\"", "text[\"offentlig anskaff*\"]"), ("\"offentlig anskaff\"*", "text[\"offentlig anskaff\"*]"),
        ("«a»***", "text[\"a\"*]"), ("=\"det offentlige\"", "text[=\"det offentlige\"]"), ("=„det offentl“*", "text[=\"det offentl\"*]"),
        ("=", "text[=]"),
    ])
    func marks(query: String, tree: String) throws {
        #expect(try QueryParser.parse(query).tree == tree)
    }

    @Test("text: takes a whole search as it stands", arguments: [
        ("text:tillit", "text[tillit]"), ("TEXT:tillit*", "text[tillit*]"), ("text:\"tillit -klima\"", "text[tillit -klima]"),
        ("text:«\"tidlig dialog\" OR klima»", "text[\"tidlig dialog\" OR klima]"), ("text:culture.risk", "text[culture.risk]"),
    ])
    func searches(query: String, tree: String) throws {
        #expect(try QueryParser.parse(query).tree == tree)
    }

    @Test("a filter is a name, a colon and a value, which may be in quotes and hold anything but blanks and brackets outside them", arguments: [
        ("kind:interview", "kind:[interview]"), ("Kind:Interview", "Kind:[Interview]"),
        ("municipality:\"Nordre (øvre) Elv\"", "municipality:[Nordre (øvre) Elv]"),
        ("time:14:05", "time:[14:05]"), ("date:2019..2020-06", "date:[2019..2020-06]"), ("source:a*", "source:[a*]"),
        ("facet.stage:s2", "facet.stage:[s2]"),
        ("(case:a)", "case:[a]"), ("case:AND", "case:[AND]"), ("x:=y", "x:[=y]"), ("rolle:\" leder \"", "rolle:[ leder ]"),
    ])
    func filters(query: String, tree: String) throws {
        #expect(try QueryParser.parse(query).tree == tree)
    }
}
