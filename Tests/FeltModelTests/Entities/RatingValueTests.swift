import FeltModel
import FeltText
import Testing

@Suite("The scale of ratings")
struct RatingValueTests {
    @Test("a value is read with and without signs, in both languages", arguments: [
        ("+2", RatingValue.plusTwo), ("2", .plusTwo), ("+1", .plusOne), ("0", .zero), ("-1", .minusOne), ("-2", .minusTwo), ("\u{2212}2", .minusTwo),
        ("\u{2013}1", .minusOne), ("missing", .missing), ("Mangler", .missing), ("MIXED", .mixed), ("blandet", .mixed),
    ])
    func typed(text: String, value: RatingValue) throws { #expect(try RatingValue(typed: text) == value) }

    @Test("what is not on the scale is refused with the scale", arguments: ["3", "-3", "+", "", "+-1", "++1", "1.5", "+mixed", "x", "-", "0.0", "+22"])
    func off(text: String) {
        let error = #expect(throws: FeltError.self) { try RatingValue(typed: text) }
        #expect(error?.code == "rating-off-scale")
        #expect(error?.hint?.contains("-2, -1, 0, +1, +2") == true)
    }

    @Test("what is shown can be typed again, and missing is no number", arguments: RatingValue.allCases)
    func shown(value: RatingValue) throws {
        #expect(try RatingValue(typed: value.text) == value)
        #expect((value.weight == nil) == (value == .missing))
        #expect((value.number == nil) == (value == .missing || value == .mixed))
    }

    @Test("evidence comes back from its token, and what cannot be read is left out")
    func evidence() {
        let items = [
            CellEvidence.Item(coding: CodingID("c1"), textID: "t1", range: TextRange(0..<7), code: CodeID("k1"), facets: []),
            CellEvidence.Item(coding: CodingID("c2"), textID: "t2", range: TextRange(12..<40), code: CodeID("k2"), facets: [FacetValueID("f1"), FacetValueID("f2")]),
        ]
        let evidence = CellEvidence(items, passedOver: [CodingID("c9"), CodingID("c4")])
        #expect(evidence.token == "c1:t1:0:7:k1: c2:t2:12:40:k2:f1,f2 -c4 -c9")
        #expect(CellEvidence(token: evidence.token) == evidence)
        #expect(evidence.known == [CodingID("c1"), CodingID("c2"), CodingID("c4"), CodingID("c9")])
        #expect(CellEvidence(token: nil) == CellEvidence() && CellEvidence().token == nil)
        #expect(CellEvidence(token: "a:b:9:3:k: a:b:x:3:k: a:b a:b:-1:3:k: c1:t1:0:7:k1:") == CellEvidence([items[0]]))
    }
}
