import FeltModel
import FeltStore

/// What a case was to bring and what it brought, by the facets of its codings.
struct CaseEffects {
    let fields: ReportFields

    init(_ study: ReportStudy, _ record: CaseStudy) throws {
        let words = study.words
        let facets = try study.facets()
        let codings = try study.codings(of: record.id)
        // What is kept back is not what nobody has said.
        let every = try study.everyCoding(of: record.id)
        let kinds = facets["effect"]?.values ?? []
        let statuses = facets["effect-status"]?.values ?? []
        var rows: [ReportTable.Row] = []
        var isAnyHidden = false
        let tooFew = ReportTable.Cell.text(words["too-few"])
        for kind in kinds {
            let some = codings.filter { $0.facets.contains(kind.id) }
            let all = every.filter { $0.facets.contains(kind.id) }
            guard !all.isEmpty else { continue }
            // An effect that too few speak of is not named: what one person said would be known without the number.
            guard study.mayTell(try study.people(in: some)) else {
                isAnyHidden = true
                continue
            }
            let label = ReportTable.Cell.text(words.pick(kind.label, kind.slug.text))
            let cells = try statuses.map { status -> ReportTable.Cell? in
                let those = some.filter { $0.facets.contains(status.id) }
                // A 0 would read as an effect of nothing.
                guard all.contains(where: { $0.facets.contains(status.id) }) else { return ReportTable.Cell.none }
                // Each number is told of those behind it: many may speak of an effect, and one of them of how it went.
                return study.mayTell(try study.people(in: those)) ? .number(Set(those.map(\.source)).count) : nil
            }
            // Where one column is too few, so is each that has no number: else the column would say what one person said.
            let hides = cells.contains { $0 == nil }
            rows.append(.init(kind.slug.text, [label] + cells.map { cell in cell.map { hides && $0.content == ReportTable.Cell.none.content ? tooFew : $0 } ?? tooFew }))
        }
        if isAnyHidden { rows.append(.init("hidden", [.text(words["effects-hidden"])] + statuses.map { _ in tooFew })) }
        let where_ = "--where 'case:\(record.slug)' \(study.countedOnly)"
        let table = ReportTable(
            caption: words["effects-caption"],
            columns: [.init(words["effect"])] + statuses.map { .init(words.pick($0.label, $0.slug.text), isNumber: true) }, rows: rows,
            note: words["not-importance"], command: "felt matrix effect effect-status --measure sources \(where_)")
        fields = [
            "effects": .table(table),
            "novelty": try Self.highest("novelty", facets, codings, every, study, "felt matrix novelty case --measure sources \(where_)"),
            "practice": try Self.all("practice", facets, codings, every, study, "felt matrix practice case --measure sources \(where_)"),
        ]
    }

    /// The highest value of a facet that is ordered, such as how new the solution is.
    private static func highest(
        _ name: String, _ facets: FacetSet, _ codings: [Coding], _ every: [Coding], _ study: ReportStudy, _ command: String
    ) throws -> ReportField {
        guard let value = facets[name]?.values.last(where: { value in every.contains { $0.facets.contains(value.id) } }) else { return .missing }
        guard study.mayTell(try study.people(in: codings.filter { $0.facets.contains(value.id) })) else { return .text(study.words["too-few"]) }
        return .traced(study.words.pick(value.label, value.slug.text), command: command)
    }

    /// All values of a facet that are there, with the number of sources each stands in. Those that too few stand behind are not named.
    private static func all(
        _ name: String, _ facets: FacetSet, _ codings: [Coding], _ every: [Coding], _ study: ReportStudy, _ command: String
    ) throws -> ReportField {
        var isAnyHidden = false
        var parts = try (facets[name]?.values ?? []).compactMap { value -> String? in
            let some = codings.filter { $0.facets.contains(value.id) }
            guard every.contains(where: { $0.facets.contains(value.id) }) else { return nil }
            guard study.mayTell(try study.people(in: some)) else {
                isAnyHidden = true
                return nil
            }
            return "\(study.words.pick(value.label, value.slug.text)) (\(study.words.count(Set(some.map(\.source)).count, "sources")))"
        }
        if isAnyHidden, parts.isEmpty { return .text(study.words["too-few"]) }
        if isAnyHidden { parts.append(study.words["practice-hidden"]) }
        return parts.isEmpty ? .missing : .traced(parts.joined(separator: ", "), command: command)
    }
}
