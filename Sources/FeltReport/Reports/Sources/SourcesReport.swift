import FeltModel
import FeltPrivacy
import FeltStore

/// The inventory of sources, for a section on methods and for an archive: a row a source, sums by case and kind, and who took part.
///
/// Partners see how many sources of each kind there are in each case, and no source by itself.
struct SourcesReport {
    /// What its template may call for.
    static let names: Set<String> = ["size", "extent", "inventory", "events", "making", "by_case", "amounts", "sample"]

    private let study: ReportStudy
    private let use: ReportRequest.Use
    private var words: ReportWords { study.words }

    init(_ study: ReportStudy, _ request: ReportRequest) {
        self.study = study
        use = request.use
    }

    /// All that the template may call for. Throws what reading the study throws.
    func fields() throws -> ReportFields {
        let inventory = try SourceInventory(study)
        let isForTeam = study.audience == .team
        var fields: ReportFields = [
            "title": .text(words["sources-title"]), "size": try size(), "extent": extent(inventory), "by_case": .table(SourceCounts(study).table),
            "amounts": isForTeam ? .table(amounts(inventory)) : .missing, "sample": .table(try SourceSample(study).table),
        ]
        if isForTeam, use == .workbook {
            fields["inventory"] = .table(inventory.table)
        } else if isForTeam {
            (fields["events"], fields["making"]) = (.table(inventory.events), .table(inventory.making))
        }
        for name in ["inventory", "events", "making"] where fields[name] == nil { fields[name] = .missing }
        fields.merge(try ReportFoot.fields(study, sources: study.known)) { $1 }
        return fields
    }

    /// As in `35 kilder i 6 saker, fra 31. januar 2025 til 9. juni 2026`.
    private func size() throws -> ReportField {
        let sources = study.known
        guard !sources.isEmpty else { return .missing }
        let cases = Set(sources.compactMap(\.caseID)).count
        let amount = cases == 0 ? study.told(study.number(of: sources), "sources") : words("sources-in-cases", [
            "sources": study.told(study.number(of: sources), "sources"), "cases": words.count(cases, "cases"),
        ])
        let dates = try study.days(of: sources).sorted()
        guard let first = dates.first, let last = dates.last else { return .traced(amount, command: study.sourceList) }
        let period = first == last ? words("sources-on-day", ["day": study.date(first)]) : words("sources-period", ["first": study.date(first), "last": study.date(last)])
        return .traced("\(amount), \(period)", command: study.sourceList)
    }

    /// Words and hours of all sources together, for the team: from those of two days partners could tell how long somebody spoke.
    private func extent(_ inventory: SourceInventory) -> ReportField {
        guard study.audience == .team else { return .missing }
        let sum = SourceExtent(inventory.extents.values)
        guard sum.sources > 0 else { return .missing }
        let length = words("sources-words-sum", ["words": sum.knownWords.map(words.number) ?? words["no-data"]])
        guard sum.timed > 0 else { return .text("\(length) \(words["sources-no-hours"])") }
        let hours = words("sources-hours-sum", ["hours": ReportPage.decimal(sum.hours, places: 1, study.language), "timed": words.number(sum.timed), "all": words.number(sum.sources)])
        return .text("\(length) \(hours)")
    }

    /// Sources, words and hours of each kind in each case, with sums.
    private func amounts(_ inventory: SourceInventory) -> ReportTable {
        var rows: [ReportTable.Row] = []
        func row(_ key: String, _ first: String, _ second: String, _ sources: [Source]) {
            let sum = SourceExtent(sources.compactMap { inventory.extents[$0.id] })
            rows.append(.init(key, [
                .text(first), .text(second), .number(sum.sources), .optional(sum.knownWords), .decimal(sum.timed > 0 ? sum.hours : nil, places: 1),
                .number(sum.timed),
            ]))
        }
        for group in SourceGroup.all(study) {
            let some = study.sources.filter { $0.caseID == group.caseID }
            let kinds = SourceGroup.kinds(some)
            for kind in kinds { row("\(group.key)/\(kind)", group.title, SourceGroup.label(kind, words), some.filter { $0.kind == kind }) }
            if kinds.count > 1 { row("\(group.key)/", group.title, words["sources-total"], some) }
        }
        if rows.count > 1 { row("/", words["sources-all-cases"], words["sources-total"], study.sources) }
        return ReportTable(
            caption: words["sources-amounts"],
            columns: [
                .init(words["sources-case"], width: 32), .init(words["sources-kind"], width: 20),
                .init(words["column-sources"], isNumber: true, width: 9),
                .init(words["sources-words"], isNumber: true, width: 10), .init(words["sources-hours"], isNumber: true, width: 12),
                .init(words["sources-timed"], isNumber: true, width: 13),
            ], rows: rows, note: words["sources-hours-note"], command: study.sourceList)
    }
}
