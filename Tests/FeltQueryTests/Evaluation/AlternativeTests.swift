import FeltModel
import Testing

@Suite("OR inside AND, and NOT before brackets")
struct AlternativeTests {
    private let sample: SampleStudy = {
        var sample = SampleStudy()
        sample.add("a", "⟦₁Vi ⟦₂turte₁⟧ ikke₂⟧ ⟦₃nei₃⟧", "culture.risk ida valence:barrier", "process.needs jon", "culture.risk jon valence:driver")
        sample.add("b", "INF: ⟦₁Vi ⟦₂turte₁⟧ ikke₂⟧", "culture.risk ida valence:driver", "process.needs ida valence:barrier") { $0.kind = "workshop" }
        return sample
    }()

    @Test("each alternative is taken in turn: a question keeps whole stretches, a finder what is shared", arguments: [
        ("culture.risk AND (kind:workshop OR process.needs)", ["a: turte (1 2)", "b: Vi turte (4)", "b: turte (4 5)"]),
        ("culture.risk AND (valence:barrier OR kind:workshop)", ["a: Vi turte (1)", "b: Vi turte (4)"]),
        ("culture.risk AND (valence:barrier OR NOT process.needs)", ["a: Vi turte (1)", "a: nei (3)"]),
        ("culture.risk AND (\"nei\" OR valence:barrier)", ["a: Vi turte (1)", "a: nei (3)"]),
        ("culture.risk AND ((valence:barrier AND kind:interview) OR (valence:driver AND kind:workshop))", ["a: Vi turte (1)", "b: Vi turte (4)"]),
        ("culture.risk AND (voice:INF OR researcher:jon)", ["a: nei (3)", "b: Vi turte (4)"]),
        ("process.needs AND culture.risk AND (researcher:ida OR valence:*)", ["b: turte (4 5)"]),
    ])
    func alternatives(query: String, answer: [String]) throws { try sample.expect(query, answer) }

    @Test("an alternative says the same written out", arguments: [
        ("culture.risk AND (kind:workshop OR process.needs)", "culture.risk AND kind:workshop OR culture.risk AND process.needs"),
        (
            "(valence:barrier OR \"turte\") AND (kind:workshop OR researcher:jon)",
            "valence:barrier AND kind:workshop OR valence:barrier AND researcher:jon OR \"turte\" AND kind:workshop OR \"turte\" AND researcher:jon"
        ),
        ("* AND (NOT culture.risk OR voice:INF)", "NOT culture.risk OR voice:INF"),
    ])
    func distribution(query: String, writtenOut: String) throws {
        let (found, expected) = try sample.open { study in (try study.stretches(query), try study.stretches(writtenOut)) }
        #expect(found == expected)
    }

    @Test("NOT before a bracket is NOT before each part, with OR as AND and AND between questions as OR", arguments: [
        ("culture.risk NOT (process.needs OR kind:workshop)", "culture.risk NOT process.needs NOT kind:workshop"),
        ("NOT (kind:workshop AND researcher:ida)", "NOT kind:workshop OR NOT researcher:ida"),
        ("NOT (kind:workshop OR researcher:ida)", "NOT kind:workshop AND NOT researcher:ida"),
        ("culture.risk NOT (voice:INF AND NOT \"vi\")", "culture.risk AND (NOT voice:INF OR NOT NOT \"vi\")"),
        ("NOT ((kind:workshop OR process.needs) AND researcher:ida)", "NOT (kind:workshop AND researcher:ida) AND NOT (process.needs AND researcher:ida)"),
        ("culture.* NOT (NOT kind:workshop)", "culture.* AND kind:workshop"),
    ])
    func negation(query: String, writtenOut: String) throws {
        let (found, expected) = try sample.open { study in (try study.stretches(query), try study.stretches(writtenOut)) }
        #expect(found == expected)
        #expect(!found.isEmpty && found.count < 5)
    }

    @Test("AND between a finder and a question is one thing that NOT keeps away from")
    func negatedChain() throws {
        try sample.expect("culture.risk NOT (process.needs AND researcher:jon)", ["a: nei (3)", "b: Vi turte (4)"])
        try sample.expect("process.needs NOT (culture.risk NOT kind:workshop)", ["b: turte ikke (5)"])
    }

    @Test("sixty-four alternatives are tried, more are refused")
    func limit() throws {
        func repeated(_ part: String, _ count: Int) -> String { Array(repeating: part, count: count).joined(separator: " AND ") }
        let pair = "(kind:workshop OR \"turte\")"
        try sample.expect(repeated(pair, 6), ["a: turte", "b: Vi turte (4)", "b: turte", "b: turte ikke (5)"])
        let error = try sample.open { study in study.error(repeated(pair, 7)) }
        #expect(error?.code == "query-too-large" && error?.message == "The query has more than 64 alternatives.")
        // Alternatives of one sort do not multiply.
        for (part, count) in [("(culture.risk OR \"turte\")", 5), ("(valence:barrier OR researcher:ida)", 3), ("(voice:INF OR NOT process.needs)", 3)] {
            let found = try sample.open { study in try study.stretches(repeated(part, 20)) }
            #expect(found.count == count, "\(part)")
        }
    }
}
