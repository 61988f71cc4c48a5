import FeltModel

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

extension ReportStudy {
    /// The command that counts by role who took part, as the page counts them.
    var sampleCommand: String { "felt participant list --by-role" + (audience == .partners ? " --for partners" : "") }
}

/// Who is in the sample: how many registered participants of each role took part in the sources of each case. Each person counts once in a case.
struct SourceSample {
    let table: ReportTable

    init(_ study: ReportStudy) throws {
        let words = study.words
        let roles = try SourceRoles(study)
        let actors = Dictionary(uniqueKeysWithValues: try study.participants().map { ($0.id, $0.actor) })
        let presence = try study.presence()
        var people: [String?: [CaseID?: Set<ParticipantID>]] = [:]
        for source in study.sources {
            for person in presence[source.id] ?? [] {
                guard let actor = actors[person] else { continue }
                people[actor, default: [:]][source.caseID, default: []].insert(person)
            }
        }
        let groups = SourceGroup.all(study)
        let order = roles.sorted(people.keys)
        var counts = order.map { role in groups.map { people[role]?[$0.caseID]?.count ?? 0 } }
        if study.audience == .team {
            for (place, role) in order.enumerated() { counts[place].append(Set((people[role] ?? [:]).values.flatMap(\.self)).count) }
            let all = groups.map { group in Set(people.values.flatMap { $0[group.caseID] ?? [] }).count }
            counts.append(all + [Set(people.values.flatMap { $0.values.flatMap(\.self) }).count])
        }
        let rows = counts.enumerated().map { place, numbers -> ReportTable.Row in
            let isSum = place == order.count
            let cells = numbers.map { $0 == 0 ? .none : study.cell($0) }
            return .init(isSum ? "/" : order[place] ?? "", [.text(isSum ? words["sources-total"] : roles.label(order[place]))] + cells)
        }
        let isEmpty = order.isEmpty
        table = ReportTable(
            caption: words["sources-sample"],
            columns: [.init(words["sources-role"], width: 22)] + groups.map { .init($0.title, isNumber: true, width: 16) }
                + (study.audience == .team ? [.init(words["sources-total"], isNumber: true)] : []),
            rows: isEmpty ? [] : rows, note: words["sources-sample-note"], command: study.sampleCommand)
    }
}
