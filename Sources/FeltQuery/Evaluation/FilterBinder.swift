import FeltModel
import FeltStore

/// Binds the filters of a query to a study.
struct FilterBinder {
    /// The filters that every study has. Facets and attributes of sources are filters too, under their own names.
    static let names = ["case", "date", "kind", "language", "municipality", "researcher", "source", "voice"]

    let expression: String
    let sources: [Source]
    let cases: [CaseStudy]
    let researchers: [Researcher]
    let facets: FacetSet
    let attributes: [SourceID: [Attribute]]

    /// Throws `filter-unknown`, `filter-value-unknown` and the errors of facets, each with the place in the query.
    func predicate(name: String, value: String, position: Int) throws -> Predicate {
        let name = name.lowercased()
        switch name {
        case "case":
            let found = try pick(value, among: cases.map { ($0.slug.text, $0.id) }, "case", position)
            return .source(places { source in source.caseID.map(found.contains) ?? false })
        case "municipality":
            let known = cases.compactMap { record in record.municipality.map { ($0, record.id) } }
            let found = try pick(value, among: known, "municipality", position)
            return .source(places { source in source.caseID.map(found.contains) ?? false })
        case "kind":
            let found = try pick(value, among: sources.map { ($0.kind, $0.kind) }, "kind", position)
            return .source(places { found.contains($0.kind) })
        case "source":
            let found = try pick(value, among: sources.map { ($0.slug.text, $0.id) }, "source", position)
            return .source(places { found.contains($0.id) })
        case "language":
            let found = try pick(value, among: Language.allCases.map { ($0.rawValue, $0) }, "language", position)
            return .source(places { found.contains($0.language) })
        case "date": return .source(try dates(value, position))
        case "researcher":
            let found = try pick(value, among: researchers.map { ($0.slug.text, $0.id) }, "researcher", position)
            return found.sorted().map { Predicate.researcher($0) }.reduce(nil) { all, one in all.map { .or($0, one) } ?? one } ?? .source([])
        case "voice": return .voice(value)
        default: return try facetOrAttribute(name, value, position)
        }
    }

    private func facetOrAttribute(_ name: String, _ value: String, _ position: Int) throws -> Predicate {
        if facets[name] != nil {
            do { return .facet(try facets.value(typed: value, ofFacet: name).id) } catch let error as FeltError {
                throw QueryError.make(error.code, at: position, in: expression, error.message, hint: error.hint)
            }
        }
        let known = attributes.flatMap { id, list in list.filter { $0.name == name }.map { ($0.value ?? "", id) } }
        guard !known.isEmpty else {
            let all = Self.names + facets.facets.map(\.slug.text) + Set(attributes.values.joined().map(\.name)).sorted()
            let near = NearNames.nearest(to: name, among: all)
            throw QueryError.make(
                "filter-unknown", at: position, in: expression, "There is no filter '\(name)'.",
                hint: near.isEmpty ? "The filters are \(all.joined(separator: ", "))." : "Did you mean \(near.joined(separator: ", "))?")
        }
        let found = try pick(value, among: known, name, position)
        return .source(places { found.contains($0.id) })
    }

    private func places(_ isIncluded: (Source) -> Bool) -> Set<Int> {
        Set(sources.indices.filter { isIncluded(sources[$0]) })
    }

    /// Those whose name is `value`, without regard to letter case; with `*` at its end, those whose name begins so.
    private func pick<Thing: Hashable>(_ value: String, among known: [(name: String, thing: Thing)], _ noun: String, _ position: Int) throws -> Set<Thing> {
        let wanted = LatinComposition.compose(value).lowercased()
        let found = known.filter { entry in
            let name = LatinComposition.compose(entry.name).lowercased()
            return wanted.hasSuffix("*") ? name.hasPrefix(String(wanted.dropLast())) : name == wanted
        }
        guard found.isEmpty else { return Set(found.map(\.thing)) }
        let near = NearNames.nearest(to: value, among: known.map(\.name))
        throw QueryError.make(
            "filter-value-unknown", at: position, in: expression, "No \(noun) is called '\(value)'.",
            hint: near.isEmpty ? nil : "Did you mean \(near.joined(separator: ", "))?")
    }

    /// `2019`, `2019-06`, `2019-06-01`, `A..B`, `A..`, `..B`; sources without a date never pass.
    private func dates(_ value: String, _ position: Int) throws -> Set<Int> {
        func edge(_ text: Substring, isEnd: Bool) throws -> String? {
            if text.isEmpty { return nil }
            let padded: String
            switch text.count {
            case 4: padded = text + (isEnd ? "-12-31" : "-01-01")
            case 7: padded = text + "-01"
            default: padded = String(text)
            }
            guard Timestamp.isDay(padded) else {
                throw QueryError.at(position, in: expression, "'\(text)' is not a date.", expected: "Write for example date:2019-03..2020.")
            }
            return text.count == 7 && isEnd ? text + "-31" : padded
        }
        let separator = value.range(of: "..")
        let first = try edge(value[..<(separator?.lowerBound ?? value.endIndex)], isEnd: false)
        let last = try edge(separator.map { value[$0.upperBound...] } ?? value[...], isEnd: true)
        return places { source in
            guard let date = source.date else { return false }
            return (first.map { date >= $0 } ?? true) && (last.map { date <= $0 } ?? true)
        }
    }
}

extension String {
    /// The first place of `needle`; nil when it is not there.
    fileprivate func range(of needle: String) -> Range<String.Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(needle), let end = index(start, offsetBy: needle.count, limitedBy: endIndex) { return start..<end }
            start = index(after: start)
        }
        return nil
    }
}
