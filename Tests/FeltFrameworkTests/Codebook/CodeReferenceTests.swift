import FeltFramework
import FeltModel
import Testing

@Suite("What an exclusion refers to")
struct CodeReferenceTests {
    @Test("a code, a subtree, a value of a facet and a facet are told apart")
    func forms() throws {
        let path = try #require(CodePath("process.contract"))
        let (actor, researcher) = (try #require(Slug("actor")), try #require(Slug("researcher")))
        #expect(CodeReference("process.contract") == .code(path))
        #expect(CodeReference("process.contract.*") == .subtree(path))
        #expect(CodeReference("actor=researcher") == .facetValue(facet: actor, value: researcher))
        #expect(CodeReference("actor=Researcher") == .facetValue(facet: actor, value: researcher))
        #expect(CodeReference("actor=*") == .facet(actor))
    }

    @Test("a reference is written as it is read", arguments: ["a", "a.b.c", "a.*", "åpen.ny-1.*", "actor=researcher", "effect=*", "stage=s0"])
    func roundTrip(text: String) {
        #expect(CodeReference(text)?.description == text)
    }

    @Test(
        "anything else is none",
        arguments: ["", "*", ".*", "a.", "a..*", "a.**", "a*", "=", "a=", "=b", "a=b=c", "a=*=", "A=b", "a=b c", "a.b=c", "*=a", "A", "a b"])
    func bad(text: String) {
        #expect(CodeReference(text) == nil)
    }
}
