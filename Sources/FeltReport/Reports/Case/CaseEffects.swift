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
        let every = try study.allCodings(of: record.id)
        let kinds = facets["effect"]?.values ?? []
        let statuses = facets["effect-status"]?.values ?? []
        var rows: [ReportTable.Row] = []
        var hidden: Set<PartnerCounts.Standing> = []
        for kind in kinds {
            let some = codings.filter { $0.facets.contains(kind.id) }
            let all = every.filter { $0.facets.contains(kind.id) }
            guard !all.isEmpty else { continue }
            // An effect that too few speak of is not named: what one person said would be known without the number.
            let standing = try study.standing(of: some, among: all)
            guard standing == .told else {
                hidden.insert(standing)
                continue
            }
            let label = ReportTable.Cell.text(ShortText.cut(words.pick(kind.label, kind.slug.text), to: ShortText.name))
            var hiddenColumns: Set<PartnerCounts.Standing> = []
            let cells = try statuses.map { status -> ReportTable.Cell? in
                let those = some.filter { $0.facets.contains(status.id) }
                let every = all.filter { $0.facets.contains(status.id) }
                // A 0 would read as an effect of nothing.
                guard !every.isEmpty else { return ReportTable.Cell.none }
                if study.audience == .team, those.isEmpty { return ReportTable.Cell.text(words["held-back"]) }
                // Each number is told of those behind it: many may speak of an effect, and one of them of how it went.
                let standing = try study.standing(of: those, among: every)
                if standing != .told { hiddenColumns.insert(standing) }
                return standing == .told ? study.cell(Set(those.map(\.source)).count) : nil
            }
            // Where one column is not told, neither is any that has no number: else the column would say what one person said.
            let inPlace = ReportTable.Cell.text(Self.inPlace(of: hiddenColumns, study))
            rows.append(.init(kind.id.raw, [label] + cells.map { cell in
                cell.map { !hiddenColumns.isEmpty && $0.content == ReportTable.Cell.none.content ? inPlace : $0 } ?? inPlace
            }))
        }
        let where_ = "--where 'case:\(record.slug)' \(study.countedOnly)"
        let isTold = rows.contains { $0.cells.dropFirst().contains { Self.tells($0, study) } }
        var table = ReportTable(
            caption: words["effects-caption"],
            columns: [.init(words["effect"])] + statuses.map { .init(words.pick($0.label, $0.slug.text), isNumber: true, key: $0.id.raw) }, rows: rows,
            // Where nothing is told there is no figure to look up.
            note: hidden.isEmpty || rows.isEmpty ? nil : words("effects-hidden", ["why": Self.inPlace(of: hidden, study)]),
            command: isTold ? "felt matrix effect effect-status --measure sources \(where_)" : nil)
        // Nothing but what stands in place of figures would be a table of it.
        if !hidden.isEmpty, rows.isEmpty { table.none = Self.inPlace(of: hidden, study) }
        // Nor does a table help in which every cell says in other words that it does not tell: one sentence names the effects. One in which nothing is
        // held back says that nobody wrote how the effects went.
        let isHeldBack = rows.contains { $0.cells.dropFirst().contains { $0.content != ReportTable.Cell.none.content } }
        if study.audience == .partners, isHeldBack, !isTold {
            let names = rows.compactMap { $0.cells[0].words }.joined(separator: ", ")
            (table.leftOut, table.rows, table.note) = (rows, [], nil)
            table.none = words(hidden.isEmpty ? "effects-untold" : "effects-untold-others", ["effects": names])
        }
        fields = [
            "effects": .table(table),
            "novelty": try Self.highest("novelty", facets, codings, every, study, "felt matrix novelty case --measure sources \(where_)"),
            "practice": try Self.all("practice", facets, codings, every, study, "felt matrix practice case --measure sources \(where_)"),
        ]
    }

    /// Whether a cell holds a figure: a number, or one that is at least so high.
    private static func tells(_ cell: ReportTable.Cell, _ study: ReportStudy) -> Bool {
        guard let text = cell.words else { return cell.content != .missing }
        return text.contains(where: \.isNumber) && text != study.words("fewer-than", ["number": String(study.groupSize)])
    }

    /// What stands in place of several things together.
    private static func inPlace(of hidden: Set<PartnerCounts.Standing>, _ study: ReportStudy) -> String {
        study.inPlace(of: hidden == [.heldBack] ? .heldBack : .tooFew)
    }

    /// The highest value of a facet that is ordered, such as how new the solution is.
    private static func highest(
        _ name: String, _ facets: FacetSet, _ codings: [Coding], _ every: [Coding], _ study: ReportStudy, _ command: String
    ) throws -> ReportField {
        guard let value = facets[name]?.values.last(where: { value in every.contains { $0.facets.contains(value.id) } }) else { return .missing }
        func having(_ codings: [Coding]) -> [Coding] { codings.filter { $0.facets.contains(value.id) } }
        if study.audience == .team, having(codings).isEmpty { return .text(study.words["held-back"]) }
        let standing = try study.standing(of: having(codings), among: having(every))
        guard standing == .told else { return .text(study.inPlace(of: standing)) }
        return .traced(ShortText.cut(study.words.pick(value.label, value.slug.text), to: ShortText.name), command: command)
    }

    /// All values of a facet that are there, with the number of sources each stands in. Those that too few stand behind are not named.
    private static func all(
        _ name: String, _ facets: FacetSet, _ codings: [Coding], _ every: [Coding], _ study: ReportStudy, _ command: String
    ) throws -> ReportField {
        var hidden: Set<PartnerCounts.Standing> = []
        var parts = try (facets[name]?.values ?? []).compactMap { value -> String? in
            let some = codings.filter { $0.facets.contains(value.id) }
            let all = every.filter { $0.facets.contains(value.id) }
            guard !all.isEmpty else { return nil }
            let standing = study.audience == .team && some.isEmpty ? .heldBack : try study.standing(of: some, among: all)
            guard standing == .told else {
                hidden.insert(standing)
                return nil
            }
            return "\(ShortText.cut(study.words.pick(value.label, value.slug.text), to: ShortText.name)) (\(study.told(Set(some.map(\.source)).count, "sources")))"
        }
        if !hidden.isEmpty, parts.isEmpty { return .text(inPlace(of: hidden, study)) }
        if !hidden.isEmpty { parts.append(study.words("practice-hidden", ["why": inPlace(of: hidden, study)])) }
        return parts.isEmpty ? .missing : .traced(parts.joined(separator: ", "), command: command)
    }
}
