import FeltModel
import Testing

@Suite("Names that a filter, a facet and an attribute share")
struct ClashingNameTests {
    /// A facet and an attribute called `kind`, and both called `stage`.
    private let sample: SampleStudy = {
        var sample = SampleStudy()
        sample.facets += [("kind", ["talk", "interview"]), ("stage", ["s1", "s2"])]
        sample.add("a", "⟦x⟧", "culture.risk ida stage:s1 kind:talk") {
            $0.attributes = [Attribute(name: "stage", value: "s2"), Attribute(name: "kind", value: "talk"), Attribute(name: "text", value: "t")]
        }
        sample.add("b", "⟦x⟧", "culture.risk ida stage:s2 kind:interview") {
            $0.kind = "workshop"
            $0.attributes = [Attribute(name: "stage", value: "s1"), Attribute(name: "facet", value: "f")]
        }
        return sample
    }()

    @Test("the filter wins over the facet, the facet over the attribute; a family before the name tells which", arguments: [
        ("kind:interview", ["a"]), ("facet.kind:interview", ["b"]), ("facet.kind:talk", ["a"]), ("attribute.kind:talk", ["a"]),
        ("kind:workshop", ["b"]),
        ("stage:s1", ["a"]), ("facet.stage:s1", ["a"]), ("attribute.stage:s1", ["b"]), ("ATTRIBUTE.Stage:S*", ["a", "b"]),
        ("attribute.text:t", ["a"]), ("facet:f", ["b"]),
    ])
    func winners(query: String, sources: [String]) throws {
        let found = try sample.open { study in try study.stretches(query) }
        #expect(found.map(\.source) == sources)
    }

    @Test("what the filter does not know is not looked for in the facet")
    func noFallback() throws {
        try sample.open { study in
            #expect(study.error("kind:talk")?.code == "filter-value-unknown")
            #expect(study.error("stage:s3")?.code == "filter-value-unknown")
        }
    }
}
