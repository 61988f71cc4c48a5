package import FeltModel
package import FeltPrivacy
import FeltStore

/// Who took part in some sources, by role, as it may be told: in sources of which something leaves, without those who have withdrawn or declined.
///
/// Partners are told rounded numbers of each role in each case, and of several what these come to. A role of which nobody is left is told as a few,
/// or its row, which is gone, would say who has withdrawn.
package struct PresentPeople {
    package struct Role {
        /// Nil for those whose role nobody has registered.
        package let name: String?
        package let people: ToldNumber
        /// In how many sources they took part; nil where too few people are behind it.
        package let sources: ToldNumber?
    }

    /// In the order of the codebook.
    package let roles: [Role]
    /// Those of all roles.
    package let people: ToldNumber
    /// In how many sources anybody took part; nil where too few people are behind it.
    package let sources: ToldNumber?

    /// - Parameters:
    ///   - some: of the sources that are known, those that are asked for.
    ///   - actor: the only role that is asked for; nil for all.
    /// - Throws: what reading the study throws.
    package init(_ study: ReportStudy, _ some: [Source], actor: String? = nil) throws {
        let isForTeam = study.audience == .team
        let actors = Dictionary(uniqueKeysWithValues: try study.registered().map { ($0.id, $0.actor) })
        let (present, everybody) = (try study.presence(), try study.attendance())
        let left = some.filter { study.released.gate.releases($0.id) }
        var (people, attended): ([String?: [CaseID?: Set<ParticipantID>]], [String?: [Source]]) = ([:], [:])
        for source in left {
            let byRole = Dictionary(grouping: (present[source.id] ?? []).filter { actors[$0] != nil }) { actors[$0] ?? nil }
            for (role, some) in byRole {
                people[role, default: [:]][source.caseID, default: []].formUnion(some)
                attended[role, default: []].append(source)
            }
        }
        // Of whom nobody is left any more partners are told as of a few, and in what sources they were as if they were there.
        if !isForTeam {
            attended = [:]
            for source in some {
                for role in Set((everybody[source.id] ?? []).compactMap { actors[$0] }) {
                    if study.groupSize > 1 { people[role, default: [:]][source.caseID, default: []].formUnion([]) }
                    if people[role] != nil { attended[role, default: []].append(source) }
                }
            }
        }
        func number(_ byCase: [CaseID?: Set<ParticipantID>]) -> ToldNumber {
            guard !isForTeam else { return .exactly(Set(byCase.values.joined()).count) }
            return ToldNumber(unionOf: byCase.values.map { ToldNumber($0.count, groupSize: study.groupSize, hidesNone: true) })
        }
        // What few people are behind is told as if it were they.
        func amount(_ sources: [Source], _ people: ToldNumber) -> ToldNumber? { people.isFew ? nil : study.number(of: sources, isExact: false) }
        roles = try SourceRoles(study).sorted(people.keys).filter { actor == nil || $0 == actor }.map { role in
            let told = number(people[role] ?? [:])
            return Role(name: role, people: told, sources: amount(attended[role] ?? [], told))
        }
        self.people = ToldNumber(sumOf: roles.map(\.people))
        let anywhere = isForTeam ? left.filter { source in (present[source.id] ?? []).contains { actors[$0] != nil } } : some.filter { everybody[$0.id]?.isEmpty == false }
        sources = amount(anywhere, self.people)
    }
}
