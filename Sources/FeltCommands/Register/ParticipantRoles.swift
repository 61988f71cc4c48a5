import FeltModel
import FeltPrivacy
import FeltReport
import FeltStore

/// Who took part in the sources of each case, by role, as reports count them: in sources that leave the study, without those who have withdrawn or declined.
struct ParticipantRoles {
    let listing: Listing

    /// - Parameters:
    ///   - wanted: only this case; nil for each case, the sources of no case, and all together.
    ///   - kinds: only sources of these kinds.
    ///   - period: only sources with a day from the first to the last; nil for no end.
    ///   - counted: what says how partners are told a number; nil for the team.
    init(
        _ reader: StudyReader, of wanted: CaseID?, actor: String?, kinds: Set<String>?,
        within period: (from: String?, to: String?) = (nil, nil), on day: String, _ counted: Counted? = nil
    ) throws {
        let gate = try (counted?.study ?? ReleasedStudy(reader, on: day)).gate
        let gone = Set(try reader.participantHistories().filter { [.withdrawn, .declined].contains($0.value.standing) }.keys)
        let actors = Dictionary(uniqueKeysWithValues: try reader.participants().filter { !gone.contains($0.id) }.map { ($0.id, $0.actor) })
        let present = try reader.sourceParticipants()
        // Partners read no difference between a source of somebody who has withdrawn and none.
        let sources = try reader.sources().filter { source in
            let isKnown = gate.releases(source.id) || counted?.partners != nil && gate.isHeldByWithdrawal(source.id)
            return isKnown && kinds?.contains(source.kind) ?? true && Self.holds(source.date, period)
        }
        let order = try reader.facets()["actor"]?.values.map(\.slug.text) ?? []
        func place(_ role: String?) -> (Int, String) { role.map { (order.firstIndex(of: $0) ?? .max - 1, $0) } ?? (.max, "") }
        var listing = Listing(
            name: "participant-roles",
            columns: [.init("case", inTable: wanted == nil), .init("actor"), .init("sources", isNumber: true), .init("people", isNumber: true)])
        func cell(_ number: Int) -> Listing.Cell { counted?.cell(number) ?? .number(number) }
        func add(_ name: String?, _ known: [Source]) {
            let some = known.filter { gate.releases($0.id) }
            var people: [String?: Set<ParticipantID>] = [:]
            var counts: [String?: Int] = [:]
            for source in some {
                let known = (present[source.id] ?? []).filter { actors[$0] != nil }
                for person in known { people[actors[person] ?? nil, default: []].insert(person) }
                for role in Set(known.map { actors[$0] ?? nil }) { counts[role, default: 0] += 1 }
            }
            for role in people.keys.sorted(by: { place($0) < place($1) }) where actor == nil || role == actor {
                let number = people[role]?.count ?? 0
                // Where the people of a role are too few, so are the sources they were in.
                let isTold = counted?.partners.map { number >= $0.groupSize } ?? true
                let shown = role.map { counted?.telling?.shown($0) ?? $0 }
                listing.rows.append([.optional(name), .optional(shown), isTold ? cell(counts[role] ?? 0) : .text("not shown"), cell(number)])
            }
            // The foot of a page has them together.
            guard actor == nil else { return }
            if people.isEmpty {
                // That everybody has withdrawn is not read from it either.
                guard let size = counted?.partners?.groupSize, size > 1, known.contains(where: { present[$0.id]?.isEmpty == false }) else { return }
                return listing.rows.append([.optional(name), .text("all"), .text("not shown"), cell(1)])
            }
            let attended = some.count { source in (present[source.id] ?? []).contains { actors[$0] != nil } }
            let all = Set(people.values.joined()).count
            let isTold = counted?.partners.map { all >= $0.groupSize } ?? true
            listing.rows.append([.optional(name), .text("all"), isTold ? cell(attended) : .text("not shown"), cell(all)])
        }
        let cases = try reader.cases()
        let names = counted?.names(of: cases) ?? [:]
        for record in cases where wanted == nil || record.id == wanted {
            add(names[record.id] ?? record.slug.text, sources.filter { $0.caseID == record.id })
        }
        if wanted == nil {
            add(nil, sources.filter { $0.caseID == nil })
            add("all", sources)
        }
        self.listing = listing
    }

    private static func holds(_ day: String?, _ period: (from: String?, to: String?)) -> Bool {
        guard period.from != nil || period.to != nil else { return true }
        guard let day = day?.prefix(10) else { return false }
        return period.from.map { day >= $0 } ?? true && period.to.map { day <= $0 } ?? true
    }
}
