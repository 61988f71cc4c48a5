/// Finds things by what people type for them.
public enum Lookup {
    /// The researcher of a short id or an id. Throws `researcher-unknown` with the nearest names.
    public static func researcher(_ typed: String, among all: [Researcher]) throws -> Researcher {
        if let found = all.first(where: { $0.slug.text == LatinComposition.compose(typed) || $0.id.raw == typed }) { return found }
        throw unknown("researcher", typed, among: all.map(\.slug.text), else: "Add one: felt researcher add \(Slug.make(from: typed)) --name NAME")
    }

    /// The case of a slug or an id. Throws `case-unknown` with the nearest names.
    public static func caseStudy(_ typed: String, among all: [CaseStudy]) throws -> CaseStudy {
        if let found = all.first(where: { $0.slug.text == LatinComposition.compose(typed) || $0.id.raw == typed }) { return found }
        throw unknown("case", typed, among: all.map(\.slug.text), else: "Add one: felt case new \(Slug.make(from: typed))")
    }

    private static func unknown(_ noun: String, _ typed: String, among names: [String], else fallback: String) -> FeltError {
        let near = NearNames.nearest(to: typed, among: names)
        return FeltError(
            "\(noun)-unknown", "There is no \(noun) '\(typed)' in the study.",
            hint: near.isEmpty ? "\(fallback). See: felt list \(noun)s" : "Did you mean \(near.joined(separator: ", "))? See: felt list \(noun)s")
    }
}
