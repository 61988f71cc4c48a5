import Testing

@Suite("Filters on codings")
struct CodingFilterTests {
    /// Ida and Jon on the same words with the same code, with needs across; then words of one coding each.
    private let sample: SampleStudy = {
        var sample = SampleStudy()
        sample.add(
            "a", "⟦₁⟦₂Vi turte ⟦₃⟦₄ikke₁⟧₂⟧ spørre₃⟧₄⟧. ⟦₅Tillit₅⟧ og tillit, ⟦₆⟦₇mye tillit₆⟧₇⟧.",
            "culture.risk ida valence:barrier strength:2", "culture.risk jon valence:mixed", "process.needs jon valence:barrier",
            "process.needs kari",
            "culture.openness ida valence:driver", "culture.openness jon valence:barrier strength:1", "process.dialogue ida valence:driver")
        return sample
    }()

    @Test("a coding that does not pass is as if it were not there", arguments: [
        ("culture.risk AND researcher:ida", ["a: Vi turte ikke (1)"]),
        ("culture.risk AND NOT researcher:jon", ["a: Vi turte ikke (1)"]),
        ("culture.risk AND researcher:kari", []),
        ("valence:barrier", ["a: Vi turte ikke (1)", "a: ikke spørre (3)", "a: mye tillit (6)"]),
        ("NOT valence:barrier", ["a: Vi turte ikke (2)", "a: ikke spørre (4)", "a: Tillit (5)", "a: mye tillit (7)"]),
        ("NOT valence:*", ["a: ikke spørre (4)"]),
        ("strength:*", ["a: Vi turte ikke (1)", "a: mye tillit (6)"]),
        ("* NOT strength:2 AND researcher:ida", ["a: Tillit (5)", "a: mye tillit (7)"]),
    ])
    func single(query: String, answer: [String]) throws { try sample.expect(query, answer) }

    @Test("every coding that a shared stretch rests on passes, in whatever order the parts stand", arguments: [
        ("culture.risk AND process.needs", ["a: ikke (1 2 3 4)"]),
        ("culture.risk AND process.needs AND valence:barrier", ["a: ikke (1 3)"]),
        ("culture.risk AND valence:barrier AND process.needs", ["a: ikke (1 3)"]),
        ("valence:barrier AND culture.risk AND process.needs", ["a: ikke (1 3)"]),
        ("culture.risk AND process.needs AND researcher:ida", []),
        ("culture.risk AND process.needs AND NOT researcher:jon", ["a: ikke (1 4)"]),
        ("culture.risk AND process.needs AND (valence:mixed OR valence:barrier)", ["a: ikke (1 2 3)"]),
        ("culture.risk AND process.needs AND (researcher:ida OR researcher:kari)", ["a: ikke (1 4)"]),
        ("culture.risk AND (process.needs AND valence:barrier)", ["a: ikke (1 2 3)"]),
        ("(culture.risk AND valence:mixed) AND process.needs", ["a: ikke (2 3 4)"]),
        ("(culture.risk AND valence:mixed) AND process.needs AND researcher:jon", ["a: ikke (2 3)"]),
        ("(culture.risk AND process.needs) AND valence:barrier", ["a: ikke (1 3)"]),
        ("(culture.risk OR process.needs) AND valence:barrier", ["a: Vi turte ikke (1)", "a: ikke spørre (3)"]),
    ])
    func shared(query: String, answer: [String]) throws { try sample.expect(query, answer) }

    @Test("filters in one chain are asked of the same coding", arguments: [
        ("culture.* AND researcher:jon AND valence:barrier", ["a: mye tillit (6)"]),
        ("researcher:ida AND researcher:jon", []),
        ("researcher:ida AND NOT valence:driver", ["a: Vi turte ikke (1)"]),
        ("NOT (researcher:ida AND valence:driver) AND culture.openness", ["a: mye tillit (6)"]),
        ("NOT (researcher:ida OR valence:barrier)", ["a: Vi turte ikke (2)", "a: ikke spørre (4)"]),
        ("NOT NOT researcher:kari", ["a: ikke spørre (4)"]),
    ])
    func same(query: String, answer: [String]) throws { try sample.expect(query, answer) }

    @Test("what stands behind NOT is looked for among all codings", arguments: [
        ("culture.risk AND researcher:ida NOT process.needs", []),
        ("culture.risk AND researcher:ida NOT (process.needs AND researcher:ida)", ["a: Vi turte ikke (1)"]),
        ("culture.risk AND NOT (culture.risk AND researcher:jon)", []),
        ("culture.openness AND researcher:ida NOT (culture.openness AND researcher:jon)", ["a: Tillit (5)"]),
        ("(culture.risk AND researcher:ida) AND (culture.risk AND researcher:jon)", ["a: Vi turte ikke (1 2)"]),
    ])
    func behindNot(query: String, answer: [String]) throws { try sample.expect(query, answer) }

    @Test("beside words alone a filter is the coded stretches that pass it, and NOT keeps away from them", arguments: [
        ("\"tillit\" AND valence:barrier", ["a: tillit (6)"]),
        ("\"tillit\" AND NOT valence:barrier", ["a: Tillit", "a: tillit"]),
        ("\"tillit\" AND researcher:ida", ["a: Tillit (5)", "a: tillit (7)"]),
        ("\"tillit\" AND researcher:ida AND valence:barrier", []),
        ("\"tillit\" AND researcher:ida NOT valence:barrier", ["a: Tillit (5)"]),
        ("\"tillit\" AND (researcher:ida OR valence:barrier)", ["a: Tillit (5)", "a: tillit (6 7)"]),
        ("\"tillit\" AND NOT (researcher:ida AND valence:barrier)", ["a: Tillit", "a: tillit", "a: tillit"]),
        ("\"tillit\" AND NOT researcher:*", ["a: tillit"]),
        ("\"tillit\" AND NOT NOT valence:barrier", ["a: tillit (6)"]),
        ("\"turte ikke spørre\" AND valence:barrier", ["a: turte ikke (1)", "a: ikke spørre (3)"]),
        ("\"turte ikke spørre\" AND researcher:ida NOT researcher:kari", []),
        ("(\"tillit\" AND researcher:ida) AND valence:driver", ["a: Tillit (5)", "a: tillit (7)"]),
        ("(\"tillit\" AND researcher:ida) AND strength:1", []),
        ("(\"tillit\" NOT researcher:jon) AND valence:driver", ["a: Tillit (5)"]),
    ])
    func words(query: String, answer: [String]) throws { try sample.expect(query, answer) }

    @Test("where a code stands with the words, the filter is asked of its codings", arguments: [
        ("\"tillit\" AND process.dialogue AND NOT valence:barrier", ["a: tillit (7)"]),
        ("\"tillit\" AND culture.openness AND valence:barrier", ["a: tillit (6)"]),
        ("(\"tillit\" OR culture.risk) AND researcher:jon", ["a: Vi turte ikke (2)", "a: tillit (6)"]),
        ("(\"mye tillit\" OR culture.openness) AND researcher:ida", ["a: Tillit (5)", "a: mye tillit (7)"]),
    ])
    func wordsAndCodes(query: String, answer: [String]) throws { try sample.expect(query, answer) }
}
