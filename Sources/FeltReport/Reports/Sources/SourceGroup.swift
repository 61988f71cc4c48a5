package import FeltModel

/// The cases that sources belong to, and what belongs to none, in the order of the tables.
struct SourceGroup {
    /// Nil for the sources of no case.
    let caseID: CaseID?
    let key: String
    let title: String

    /// All cases; last the sources without one, where there are any.
    static func all(_ study: ReportStudy) -> [SourceGroup] {
        let cases = study.cases.map { SourceGroup(caseID: $0.id, key: $0.id.raw, title: study.title(of: $0)) }
        let hasOthers = study.known.contains { $0.caseID == nil }
        return cases + (hasOthers ? [SourceGroup(caseID: nil, key: "", title: study.words["sources-no-case"])] : [])
    }

    /// The kinds of some sources: those that felt knows in its order, then others by name.
    static func kinds(_ sources: [Source]) -> [String] {
        Set(sources.map(\.kind)).sorted { (KindName.all.firstIndex(of: $0) ?? .max, $0) < (KindName.all.firstIndex(of: $1) ?? .max, $1) }
    }

    /// What a kind is called, without the sign that stands for a blank where it is typed.
    static func label(_ kind: String, _ words: ReportWords) -> String { KindName.label(kind, in: words.language).replacing("-", with: " ") }
}

/// How many sources of each kind there are in each case.
struct SourceCounts {
    let table: ReportTable

    init(_ study: ReportStudy) {
        let words = study.words
        let groups = SourceGroup.all(study)
        let byKind = Dictionary(grouping: study.known, by: \.kind).mapValues { Dictionary(grouping: $0, by: \.caseID) }
        func row(_ kind: String?, _ label: String, _ sources: (CaseID?) -> [Source]) -> ReportTable.Row {
            let some = groups.map { sources($0.caseID) }
            let cells = (some + [some.flatMap(\.self)]).map { some -> ReportTable.Cell in
                some.isEmpty ? .none : study.cell(study.number(of: some))
            }
            return .init(kind ?? "/", [.text(label)] + cells)
        }
        var rows = SourceGroup.kinds(study.known).map { kind in row(kind, SourceGroup.label(kind, words)) { byKind[kind]?[$0] ?? [] } }
        if rows.count > 1 { rows.append(row(nil, words["sources-total"]) { caseID in byKind.values.flatMap { $0[caseID] ?? [] } }) }
        table = ReportTable(
            caption: words["sources-by-case"],
            columns: [.init(words["sources-kind"], width: 20)] + groups.map { .init($0.title, isNumber: true, width: 16, key: "case \($0.key)") } + [.init(words["sources-total"], isNumber: true)],
            rows: rows, note: words["sources-by-case-note"], command: study.sourceList)
    }
}

extension Source {
    /// The ending of the file that it was taken in from, `.md`; nil where there was none, or it has no ending.
    package var fileEnding: String? {
        guard let name = fileName, let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
        return name[dot...].lowercased()
    }
}
