import FeltModel
import Testing

@Suite("Facets")
struct FacetSetTests {
    private func facet(_ name: String, _ values: [String]) throws -> Facet {
        Facet(
            id: name, slug: try #require(Slug(name)), label: LocalisedText(nb: name), rule: LocalisedText(), note: LocalisedText(),
            values: try values.map { Facet.Value(id: FacetValueID("\(name)/\($0)"), slug: try #require(Slug($0)), label: LocalisedText(nb: $0)) })
    }

    private func set() throws -> FacetSet {
        FacetSet([try facet("valence", ["driver", "barrier", "mixed"]), try facet("stage", ["s0", "s1"]), try facet("actor", ["driver"])])
    }

    @Test("an id gives its facet and its value")
    func byID() throws {
        let facets = try set()
        for facet in facets.facets {
            for value in facet.values {
                #expect(facets.value(value.id)?.facet == facet)
                #expect(facets.value(value.id)?.value == value)
            }
        }
        #expect(facets.value(FacetValueID("valence/none")) == nil)
    }

    @Test("a value is found by its name under its facet only, in any letter case")
    func typed() throws {
        let facets = try set()
        #expect(try facets.value(typed: "driver", ofFacet: "valence").id == FacetValueID("valence/driver"))
        #expect(try facets.value(typed: "driver", ofFacet: "actor").id == FacetValueID("actor/driver"))
        #expect(try facets.value(typed: "S1", ofFacet: "stage").id == FacetValueID("stage/s1"))
        #expect(facets["stage"]?.slug.text == "stage" && facets["stages"] == nil)
    }

    @Test("values stand in the codebook's order, whichever order they come in")
    func ordered() throws {
        let facets = try set()
        let ids = ["actor/driver", "nowhere", "stage/s1", "valence/mixed", "valence/driver"].map { FacetValueID($0) }
        let expected = ["valence driver", "valence mixed", "stage s1", "actor driver"]
        #expect(facets.ordered(ids).map { "\($0.facet.slug) \($0.value.slug)" } == expected)
        #expect(facets.ordered(ids.reversed()).map { "\($0.facet.slug) \($0.value.slug)" } == expected)
    }

    private static let unknown: [(value: String, facet: String, code: String, hint: String)] = [
        ("driver", "valense", "facet-unknown", "Did you mean valence?"),
        ("driver", "xyz", "facet-unknown", "The facets are valence, stage, actor."),
        ("barier", "valence", "facet-value-unknown", "Did you mean barrier?"),
        ("s9x7q", "stage", "facet-value-unknown", "The values are s0, s1."),
        ("", "valence", "facet-value-unknown", "The values are driver, barrier, mixed."),
    ]

    @Test("an unknown name is told with the nearest, or with all", arguments: unknown)
    func unknownNames(value: String, facet: String, code: String, hint: String) throws {
        let error = #expect(throws: FeltError.self) { try set().value(typed: value, ofFacet: facet) }
        #expect(error?.code == code)
        #expect(error?.hint == hint)
    }

    @Test("a study without facets says so")
    func empty() {
        let error = #expect(throws: FeltError.self) { try FacetSet([]).value(typed: "driver", ofFacet: "valence") }
        #expect(error?.hint == "The study has no facets.")
    }
}
