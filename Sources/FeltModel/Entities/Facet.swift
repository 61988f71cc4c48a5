/// A dimension that is set on a coding and cuts across the tree of codes, such as its valence.
public struct Facet: Hashable, Sendable {
    /// One of the values a facet may take.
    public struct Value: Hashable, Sendable {
        public let id: FacetValueID
        public let slug: Slug
        public let label: LocalisedText

        public init(id: FacetValueID, slug: Slug, label: LocalisedText) {
            self.id = id
            self.slug = slug
            self.label = label
        }
    }

    public let id: String
    public let slug: Slug
    public let label: LocalisedText
    public let rule: LocalisedText
    public let note: LocalisedText
    /// In the codebook's order.
    public let values: [Value]

    public init(id: String, slug: Slug, label: LocalisedText, rule: LocalisedText, note: LocalisedText, values: [Value]) {
        self.id = id
        self.slug = slug
        self.label = label
        self.rule = rule
        self.note = note
        self.values = values
    }
}

/// All facets of a study, in the codebook's order.
public struct FacetSet: Sendable {
    public let facets: [Facet]
    private let placeByValue: [FacetValueID: (facet: Int, value: Int)]

    public init(_ facets: [Facet]) {
        self.facets = facets
        var places: [FacetValueID: (facet: Int, value: Int)] = [:]
        for (index, facet) in facets.enumerated() {
            for (valueIndex, value) in facet.values.enumerated() { places[value.id] = (index, valueIndex) }
        }
        placeByValue = places
    }

    /// The facet and value that an id stands for; nil when there is none.
    public func value(_ id: FacetValueID) -> (facet: Facet, value: Facet.Value)? {
        placeByValue[id].map { (facets[$0.facet], facets[$0.facet].values[$0.value]) }
    }

    /// Values in the codebook's order, which is the same in every copy of a study; without those that the study does not have.
    public func ordered(_ ids: [FacetValueID]) -> [(facet: Facet, value: Facet.Value)] {
        ids.compactMap { placeByValue[$0] }.sorted { ($0.facet, $0.value) < ($1.facet, $1.value) }.map { (facets[$0.facet], facets[$0.facet].values[$0.value]) }
    }

    /// Values as filters of queries name them, `valence:barrier`, in the order given; without those that the study does not have.
    public func typed(_ ids: [FacetValueID]) -> [String] { ids.compactMap(value).map { "\($0.facet.slug):\($0.value.slug)" } }

    /// The facet of a name, in any letter case; nil when there is none.
    public subscript(slug: String) -> Facet? {
        facets.first { $0.slug.text == slug } ?? facets.first { $0.slug.text == LatinComposition.compose(slug).lowercased() }
    }

    /// The value that a person means.
    ///
    /// - Throws: `facet-unknown`, `facet-value-unknown`, both with the nearest names.
    public func value(typed value: String, ofFacet facet: String) throws -> Facet.Value {
        guard let found = self[facet] else {
            let near = NearNames.nearest(to: facet, among: facets.map(\.slug.text))
            throw FeltError("facet-unknown", "There is no facet '\(facet)' in the study.", hint: Self.hint(near, all: facets.map(\.slug.text), noun: "facets"))
        }
        let names = found.values.map(\.slug.text)
        if let match = found.values.first(where: { $0.slug.text == value || $0.slug.text == value.lowercased() }) { return match }
        throw FeltError(
            "facet-value-unknown", "The facet '\(facet)' has no value '\(value)'.",
            hint: Self.hint(NearNames.nearest(to: value, among: names), all: names, noun: "values"))
    }

    private static func hint(_ near: [String], all: [String], noun: String) -> String {
        if !near.isEmpty { return "Did you mean \(near.joined(separator: ", "))?" }
        return all.isEmpty ? "The study has no facets." : "The \(noun) are \(all.joined(separator: ", "))."
    }
}
