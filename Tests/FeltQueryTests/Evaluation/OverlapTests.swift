import Testing

@Suite("AND, OR and NOT between what is found")
struct OverlapTests {
    /// 1 and 2 cross, 3 lies in 2, 4 begins where 2 ends, 5 lies on 6, 7 is apart.
    private let sample: SampleStudy = {
        var sample = SampleStudy()
        sample.add(
            "a", "⟦₁en ⟦₂to₁⟧ ⟦₃tre₃⟧₂⟧⟦₄ fire₄⟧ ⟦₅⟦₆fem₅⟧₆⟧",
            "culture.risk", "process.needs", "culture.risk jon", "culture.openness", "culture.risk", "process.needs jon")
        sample.add("b", "⟦en to⟧", "culture.risk")
        return sample
    }()

    @Test("AND is what two stretches share, for each pair that overlaps, resting on both", arguments: [
        ("culture.risk AND process.needs", ["a: to (1 2)", "a: tre (2 3)", "a: fem (5 6)"]),
        ("process.needs AND culture.risk", ["a: to (1 2)", "a: tre (2 3)", "a: fem (5 6)"]),
        ("process.needs AND culture.openness", []),
        ("culture.risk AND culture.risk", ["a: en to (1)", "a: tre (3)", "a: fem (5)", "b: en to (7)"]),
        ("\"to\" AND culture.risk AND process.needs", ["a: to (1 2)"]),
        ("culture.risk AND \"tre\"", ["a: tre (3)"]),
        ("\"to tre\" AND culture.risk", ["a: to (1)", "a: tre (3)"]),
        ("\"to\" AND \"tre\"", []),
    ])
    func overlap(query: String, answer: [String]) throws { try sample.expect(query, answer) }

    @Test("OR is the stretches of both, those on the same words as one", arguments: [
        ("culture.risk OR process.needs", ["a: en to (1)", "a: to tre (2)", "a: tre (3)", "a: fem (5 6)", "b: en to (7)"]),
        ("culture.openness OR \"fem\"", ["a:  fire (4)", "a: fem"]),
        ("\"fem\" OR culture.risk", ["a: en to (1)", "a: tre (3)", "a: fem (5)", "b: en to (7)"]),
        ("\"ni\" OR \"ti\"", []),
    ])
    func either(query: String, answer: [String]) throws { try sample.expect(query, answer) }

    @Test("NOT takes away whole stretches that touch, also by one letter, and leaves those beside", arguments: [
        ("culture.risk NOT process.needs", ["b: en to (7)"]),
        ("process.needs AND NOT culture.openness", ["a: to tre (2)", "a: fem (6)"]),
        ("culture.openness NOT process.needs", ["a:  fire (4)"]),
        ("culture.risk NOT \"tre\"", ["a: en to (1)", "a: fem (5)", "b: en to (7)"]),
        ("\"to\" NOT culture.risk", []),
        ("\"fire\" NOT culture.risk", ["a: fire"]),
        ("culture.risk NOT culture.risk", []),
        ("culture.risk NOT \"nowhere\"", ["a: en to (1)", "a: tre (3)", "a: fem (5)", "b: en to (7)"]),
    ])
    func without(query: String, answer: [String]) throws { try sample.expect(query, answer) }

    @Test("NOT alone is asked of every coded stretch", arguments: [
        ("NOT culture.risk", ["a:  fire (4)"]),
        ("NOT \"to\"", ["a: tre (3)", "a:  fire (4)", "a: fem (5 6)"]),
        ("NOT (culture.risk OR culture.openness)", []),
        ("NOT culture.risk NOT culture.openness", []),
        ("culture.risk OR NOT culture.risk", ["a: en to (1)", "a: tre (3)", "a:  fire (4)", "a: fem (5)", "b: en to (7)"]),
    ])
    func alone(query: String, answer: [String]) throws { try sample.expect(query, answer) }

    @Test("NOT twice keeps the whole stretches that touch", arguments: [
        ("process.needs AND NOT NOT \"tre\"", ["a: to tre (2)"]),
        ("NOT NOT culture.openness", ["a:  fire (4)"]),
        ("process.needs NOT (NOT culture.risk)", ["a: to tre (2)", "a: fem (6)"]),
        ("NOT NOT NOT culture.risk", ["a:  fire (4)"]),
    ])
    func twice(query: String, answer: [String]) throws { try sample.expect(query, answer) }

    @Test("the NOT of a chain is asked of what its finders share; in brackets, of what stands there", arguments: [
        ("process.needs AND culture.risk NOT \"en\"", ["a: to (1 2)", "a: tre (2 3)", "a: fem (5 6)"]),
        ("process.needs NOT \"en\" AND culture.risk", ["a: to (1 2)", "a: tre (2 3)", "a: fem (5 6)"]),
        ("process.needs AND (culture.risk NOT \"en\")", ["a: tre (2 3)", "a: fem (5 6)"]),
    ])
    func order(query: String, answer: [String]) throws { try sample.expect(query, answer) }
}
