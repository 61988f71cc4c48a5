import FeltModel
import Testing

@Suite("Code paths")
struct CodePathTests {
    @Test("a path is slugs joined by dots", arguments: ["culture", "culture.risk", "a.b.c", "åpenhet.ny_1.x-y"])
    func good(text: String) throws {
        let path = try #require(CodePath(text))
        #expect(path.text == text && path.description == text)
        #expect(path.slugs.map(\.text) == text.split(separator: ".").map(String.init))
    }

    @Test("anything else is none", arguments: ["", ".", ".a", "a.", "a..b", "A", "a. b", "a.-b", "a.*", "a b"])
    func bad(text: String) {
        #expect(CodePath(text) == nil)
    }

    @Test("parent, last and child agree")
    func family() throws {
        let path = try #require(CodePath("a.b.c"))
        #expect(path.parent == CodePath("a.b"))
        #expect(path.parent?.appending(path.last) == path)
        #expect(CodePath("a")?.parent == nil)
        #expect(CodePath(path.last) == CodePath("c"))
    }

    @Test("a path begins those at and below it, and not those whose last slug merely begins alike")
    func prefixes() throws {
        let path = try #require(CodePath("culture.risk"))
        #expect(["culture.risk", "culture.risk.pilot"].allSatisfy { CodePath($0).map(path.isPrefix) == true })
        #expect(["culture", "culture.risky", "risk", "culture.user.risk"].allSatisfy { CodePath($0).map(path.isPrefix) == false })
    }

    @Test("paths are ordered slug by slug, a parent before its children and those before its sisters")
    func ordering() {
        let ordered = ["a", "a.b", "a.b.c", "a.c", "a-b", "a-b.a", "ab", "å"].compactMap { CodePath($0) }
        #expect(ordered.shuffled().sorted() == ordered)
    }
}
