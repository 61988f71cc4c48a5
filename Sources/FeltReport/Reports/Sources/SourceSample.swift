import FeltModel
import FeltPrivacy

/// The roles of participants in the order of the codebook, and what they are called.
struct SourceRoles {
    private let values: [Facet.Value]
    private let study: ReportStudy
    private var words: ReportWords { study.words }

    init(_ study: ReportStudy) throws {
        values = try study.facets()["actor"]?.values ?? []
        self.study = study
    }

    /// In the order of the codebook, then by name; last nil, which is for those whose role nobody has registered.
    func sorted(_ roles: some Sequence<String?>) -> [String?] {
        Set(roles).sorted { rank($0) < rank($1) }
    }

    private func rank(_ role: String?) -> (Int, String) {
        guard let role else { return (.max, "") }
        return (values.firstIndex { $0.slug.text == role } ?? .max - 1, role)
    }

    func label(_ role: String?) -> String {
        guard let role else { return words["sources-no-role"] }
        return values.first { $0.slug.text == role }.map { words.pick($0.label, role) } ?? study.shown(role)
    }
}

/// Who is in the sample: how many registered participants of each role took part in the sources of each case. Each person counts once in a case.
struct SourceSample {
    let table: ReportTable

    init(_ study: ReportStudy) throws {
        let words = study.words
        let groups = SourceGroup.all(study)
        var present = try groups.map { group in try PresentPeople(study, study.known.filter { $0.caseID == group.caseID }) }
        // What all cases come to together tells partners nothing that the cases do not.
        if study.audience == .team { present.append(try PresentPeople(study, study.known)) }
        let roles = try SourceRoles(study)
        let order = roles.sorted(present.flatMap { $0.roles.map(\.name) })
        func cell(_ number: ToldNumber?) -> ReportTable.Cell { number.flatMap { $0 == .exactly(0) ? nil : study.cell($0) } ?? .none }
        var rows = order.map { role in
            ReportTable.Row(role ?? "", [.text(roles.label(role))] + present.map { group in cell(group.roles.first { $0.name == role }?.people) })
        }
        if study.audience == .team, !rows.isEmpty { rows.append(.init("/", [.text(words["sources-total"])] + present.map { cell($0.people) })) }
        table = ReportTable(
            caption: words["sources-sample"],
            columns: [.init(words["sources-role"], width: 22)] + groups.map { .init($0.title, isNumber: true, width: 16, key: "case \($0.key)") }
                + (study.audience == .team ? [.init(words["sources-total"], isNumber: true)] : []),
            rows: rows, note: words[study.audience == .team ? "sources-sample-note" : "sources-sample-note-cases"], command: study.peopleCount)
    }
}
