import FeltModel
import Testing

@Suite("What a code finds")
struct CodeTests {
    private let sample: SampleStudy = {
        var sample = SampleStudy()
        sample.add("b", "⟦₁en₁⟧ ⟦₂to ⟦₃tre₂⟧ fire₃⟧ ⟦₄⟦₅fem₄⟧₅⟧", "culture", "culture.risk", "process.needs.hidden", "culture.risk ida", "culture.risk jon")
        sample.add("a", "⟦seks⟧", "process.needs")
        return sample
    }()

    @Test("a code finds its own codings, not those below it; with .* both; a star finds all", arguments: [
        ("culture", ["b: en (1)"]),
        ("culture.risk", ["b: to tre (2)", "b: fem (4 5)"]),
        ("culture.*", ["b: en (1)", "b: to tre (2)", "b: fem (4 5)"]),
        ("culture.risk.*", ["b: to tre (2)", "b: fem (4 5)"]),
        ("process", []),
        ("process.*", ["a: seks (6)", "b: tre fire (3)"]),
        ("process.needs.*", ["a: seks (6)", "b: tre fire (3)"]),
        ("*", ["a: seks (6)", "b: en (1)", "b: to tre (2)", "b: tre fire (3)", "b: fem (4 5)"]),
        ("code:culture", ["b: en (1)"]),
    ])
    func codes(query: String, answer: [String]) throws {
        try sample.expect(query, answer)
    }

    @Test("the last part of a path is enough where only one code ends so, with .* too")
    func short() throws {
        var sample = sample
        sample.codes += ["structure", "structure.risk"]
        try sample.expect("needs.*", ["a: seks (6)", "b: tre fire (3)"])
        try sample.expect("hidden", ["b: tre fire (3)"])
        try sample.open { study in
            let error = study.error("culture OR risk")
            #expect(error?.code == "code-ambiguous" && error?.hint == "Write the whole path." && error?.context["position"] == "11")
        }
    }

    @Test("a code named as an operator or with a number is reached", arguments: ["code:and", "2024", "code:\"not\"", "næring.åpenhet", "næring.a\u{30A}penhet"])
    func names(query: String) throws {
        var sample = SampleStudy()
        sample.codes += ["and", "2024", "not", "næring", "næring.åpenhet"]
        for code in ["and", "2024", "not", "næring.åpenhet"] { sample.add("k-" + code.replacing(".", with: ""), "⟦x⟧", code) }
        let found = try sample.open { study in try study.answer(query) }
        #expect(found.count == 1)
    }

    @Test("letter case means nothing in codes, filters, values and words", arguments: [
        "CULTURE.Risk AND Researcher:IDA", "culture.risk AND RESEARCHER:ida", "Risk.* AND Facet.Valence:BARRIER",
        "culture.risk AND KIND:Interview AND ROLE:Leder AND Voice:inf", "\"TO\" AND ATTRIBUTE.role:LEDER",
        "municipality:FJELLVIK AND Source:K1", "Language:NB AND Case:CASE1", "=tO",
    ])
    func letterCase(query: String) throws {
        var sample = SampleStudy()
        sample.add("k1", "INF: ⟦To⟧", "culture.risk ida valence:barrier") { $0.caseSlug = "case1"; $0.attributes = [Attribute(name: "Role", value: "leder")] }
        let found = try sample.open { study in try study.stretches(query) }
        #expect(found.map { [$0.start, $0.end] } == [[5, 7]])
    }
}
