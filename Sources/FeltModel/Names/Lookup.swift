/// Finds things by what people type for them.
public enum Lookup {
    /// The researcher of a short id or an id. Throws `researcher-unknown` with the nearest names.
    public static func researcher(_ typed: String, among all: [Researcher]) throws -> Researcher {
        if let found = all.first(where: { $0.slug.text == LatinComposition.compose(typed) || $0.id.raw == typed }) { return found }
        throw unknown("researcher", typed, near: NearNames.nearest(to: typed, among: all.map(\.slug.text)), else: "Add one: felt researcher add \(Slug.make(from: typed)) --name NAME")
    }

    /// The case of a slug, an id or a title, in either language and in letters of either case. Throws `case-unknown` with the nearest slugs, and those of
    /// cases whose titles are near to what was typed or hold it.
    public static func caseStudy(_ typed: String, among all: [CaseStudy]) throws -> CaseStudy {
        let typed = LatinComposition.compose(String(typed.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()))
        if let found = all.first(where: { $0.slug.text == typed || $0.id.raw == typed }) { return found }
        if let found = all.first(where: { $0.slug.text == typed.lowercased() }) { return found }
        func titles(_ record: CaseStudy) -> [String] { [record.title.nb, record.title.en].compactMap(\.self) }
        // A title of one word may have been the slug of another case.
        let titled = !typed.contains(" ") ? [] : all.filter { titles($0).contains { $0.lowercased() == typed.lowercased() } }
        if titled.count == 1 { return titled[0] }
        // A title is known by any of its words.
        let nearTitles = Set(NearNames.nearest(to: typed, among: all.flatMap { titles($0).flatMap { [$0] + $0.split(separator: " ").map(String.init) } }))
        let meant = all.filter { record in titles(record).contains { title in nearTitles.contains(title) || title.split(separator: " ").contains { nearTitles.contains(String($0)) } } }
        let near = NearNames.nearest(to: typed, among: all.map(\.slug.text))
        // Whoever types a word of a title means that.
        let exact = meant.filter { titles($0).contains { $0.lowercased().split(separator: " ").contains(Substring(typed.lowercased())) } }.map(\.slug.text)
        var names: [String] = []
        for name in exact + near + meant.map(\.slug.text) where !names.contains(name) { names.append(name) }
        throw unknown("case", typed, near: Array(names.prefix(3)), else: "Add one: felt case new \(Slug.make(from: typed))")
    }

    private static func unknown(_ noun: String, _ typed: String, near: [String], else fallback: String) -> FeltError {
        FeltError(
            "\(noun)-unknown", "There is no \(noun) '\(typed)' in the study.",
            hint: near.isEmpty ? "\(fallback). See: felt list \(noun)s" : "Did you mean \(near.joined(separator: ", "))? See: felt list \(noun)s")
    }
}
