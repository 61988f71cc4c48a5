import FeltAnalysis
import FeltModel
import FeltStore

/// Finds what the filters of a query ask of a study. Reads only the lists that the query needs.
struct FilterBinder {
    /// What a filter asks.
    enum Filter { case coding(Chain.CodingAtom), place(Chain.PlaceAtom) }

    /// The filters that every study has. Facets and attributes of sources are filters too, under their own names.
    static let names = [
        "case", "date", "during", "kind", "language", "layer", "memo", "municipality", "participant", "question", "researcher", "source", "voice",
    ]

    let expression: String
    let sources: [Source]
    var lists: StudyLists

    init(_ reader: StudyReader, expression: String, sources: [Source]) {
        self.expression = expression
        self.sources = sources
        lists = StudyLists(reader)
    }

    /// Throws `filter-unknown`, `filter-value-unknown` and, for dates, `query-syntax`, with the place in the query.
    mutating func filter(name typed: String, value: String, position: Int) throws -> Filter {
        let names = FilterNames(expression: expression, position: position + typed.unicodeScalars.count + 1)
        let name = LatinComposition.compose(typed).lowercased()
        switch name {
        case "case":
            let found = try names.pick(value, among: try lists.cases().map { ($0.slug.text, $0.id) }, "case")
            return place { source in source.caseID.map(found.contains) ?? false }
        case "municipality":
            let known = try lists.cases().compactMap { record in record.municipality.map { ($0, record.id) } }
            let found = try names.pick(value, among: known, "municipality")
            return place { source in source.caseID.map(found.contains) ?? false }
        case "kind":
            // A kind is known by its Norwegian name too, and in a study that has none of it.
            let known = (KindName.all + sources.map(\.kind)).map { ($0, $0) }
            let found = try (try? KindName.read(value)).map { [$0] } ?? names.pick(value, among: known, "kind")
            return place { found.contains($0.kind) }
        case "source":
            let found = try names.pick(value, among: sources.map { ($0.slug.text, $0.id) }, "source")
            return place { found.contains($0.id) }
        case "language":
            let found = try names.pick(value, among: Language.allCases.map { ($0.rawValue, $0) }, "language")
            return place { found.contains($0.language) }
        case "date":
            let days = try DateFilter(value, expression: expression, position: names.position)
            return place { days.holds($0.date) }
        case "researcher":
            return .coding(.researcher(try researchers(named: value, position: names.position)))
        case "memo": return .coding(.memo(try memos(value, names)))
        case "during": return try during(value, names)
        case "participant": return try present(names.pick(value, among: lists.participants().map { ($0.pseudonym.text, $0.id) }, "participant"))
        case "voice": return .place(.passages(try passages(of: value, names)))
        case "layer": return .place(.passages(try layer(value, names)))
        case "question": return .place(.passages(try question(value, names)))
        case _ where name.hasPrefix("participant."): return try present(participants(name, typed, value, position, names))
        case _ where name.hasPrefix("voice."): return .place(.passages(try passages(of: participants(name, typed, value, position, names))))
        case _ where name.hasPrefix("case."): return try caseField(String(name.dropFirst(5)), typed, value, position, names)
        case "actor" where try lists.facets()["actor"] == nil:
            return .place(.passages(try passages(of: participants("voice.actor", typed, value, position, names))))
        default: return try facetOrAttribute(name, typed, value, position, names)
        }
    }

    /// The filters that take `word` as their value, as they would be typed.
    mutating func naming(_ word: String) throws -> [String] {
        let wanted = LatinComposition.compose(word).lowercased()
        var result = try lists.facets().facets.filter { facet in facet.values.contains { $0.slug.text == wanted } }.map { "\($0.slug.text):\(wanted)" }
        if try lists.cases().contains(where: { $0.slug.text == wanted }) { result.append("case:\(wanted)") }
        if try lists.researchers().contains(where: { $0.slug.text == wanted }) { result.append("researcher:\(wanted)") }
        if let kind = try? KindName.read(wanted) { result.append("kind:\(kind)") }
        if sources.contains(where: { $0.slug.text == wanted }) { result.append("source:\(wanted)") }
        return result
    }

    private mutating func facetOrAttribute(_ name: String, _ typed: String, _ value: String, _ position: Int, _ names: FilterNames) throws -> Filter {
        let bare = name.hasPrefix("facet.") ? name.dropFirst(6) : name.hasPrefix("attribute.") ? name.dropFirst(10) : name[...]
        if !name.hasPrefix("attribute."), let facet = try lists.facets()[String(bare)] {
            return .coding(.facet(try names.pick(value, among: facet.values.map { ($0.slug.text, $0.id) }, "value of \(facet.slug)", labels: Self.labels(of: facet))))
        }
        let attributes = try lists.attributes()
        let known = attributes.flatMap { id, list in
            list.filter { $0.name.lowercased() == bare }.flatMap { attribute -> [(String, SourceID)] in
                // Several take part in a note; each may be asked for.
                guard bare == "participants" else { return [(attribute.value ?? "", id)] }
                return (attribute.value ?? "").split(separator: ";").map { (String($0.drop { $0 == " " }), id) }
            }
        }
        guard !name.hasPrefix("facet."), !known.isEmpty else {
            let own = try lists.facets().facets.map(\.slug.text) + Set(attributes.values.joined().map(\.name)).sorted()
            throw names.unknown(typed, String(bare), at: position, among: Self.names + own)
        }
        let found = try names.pick(value, among: known, "value of \(bare)", lists: false)
        return place { found.contains($0.id) }
    }

    /// What the values of a facet are called in both languages, in lower case, as the names they are typed by.
    static func labels(of facet: Facet?) -> [String: String] {
        let pairs = (facet?.values ?? []).flatMap { value in
            [value.label.nb, value.label.en].compactMap(\.self).map { (LatinComposition.compose($0).lowercased(), value.slug.text) }
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    /// The researchers of a name. Throws `filter-value-unknown`.
    mutating func researchers(named value: String, position: Int) throws -> Set<ResearcherID> {
        let names = FilterNames(expression: expression, position: position)
        return try names.pick(value, among: lists.researchers().map { ($0.slug.text, $0.id) }, "researcher")
    }

    func place(_ isIncluded: (Source) -> Bool) -> Filter {
        .place(.source(Set(sources.indices.filter { isIncluded(sources[$0]) })))
    }
}
