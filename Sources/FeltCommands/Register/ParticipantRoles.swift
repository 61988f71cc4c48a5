import FeltModel
import FeltPrivacy
import FeltStore

/// Who took part in the sources of each case, by role, as reports count them: in sources that leave the study, without those who have withdrawn or declined.
struct ParticipantRoles {
    let listing: Listing

    /// - Parameters:
    ///   - wanted: only this case; nil for each case, the sources of no case, and all together.
    ///   - kinds: only sources of these kinds.
    ///   - period: only sources with a day from the first to the last; nil for no end.
    ///   - isForPartners: whether numbers are rounded as on pages for partners.
    init(
        _ reader: StudyReader, of wanted: CaseID?, actor: String?, kinds: Set<String>?, within period: (from: String?, to: String?) = (nil, nil), on day: String,
        isForPartners: Bool = false
    ) throws {
        let gate = try ReleasedStudy(reader, on: day).gate
        let gone = Set(try reader.participantHistories().filter { [.withdrawn, .declined].contains($0.value.standing) }.keys)
        let actors = Dictionary(uniqueKeysWithValues: try reader.participants().filter { !gone.contains($0.id) }.map { ($0.id, $0.actor) })
        let groupSize = isForPartners ? try reader.settings()[.groupSize].flatMap(Int.init) ?? StudySetting.defaultGroupSize : nil
        func told(_ number: Int) -> Listing.Cell {
            if case .exactly(let number) = ToldNumber(number, groupSize: groupSize) { .number(number) } else { .text(ToldNumber(number, groupSize: groupSize).text) }
        }
        let present = try reader.sourceParticipants()
        let known = try reader.sources().filter { source in
            let isKnown = gate.releases(source.id) || isForPartners && gate.isHeldByWithdrawal(source.id)
            return isKnown && kinds?.contains(source.kind) ?? true && Self.holds(source.date, period)
        }
        let order = try reader.facets()["actor"]?.values.map(\.slug.text) ?? []
        func place(_ role: String?) -> (Int, String) { role.map { (order.firstIndex(of: $0) ?? .max - 1, $0) } ?? (.max, "") }
        var listing = Listing(
            name: "participant-roles",
            columns: [.init("case", inTable: wanted == nil), .init("actor"), .init("sources", isNumber: true), .init("people", isNumber: true)])
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
                // Of a role that too few people have, how often they were there would say who it was.
                let number = people[role]?.count ?? 0
                let sources: Listing.Cell = number < groupSize ?? 0 ? .text("not shown") : told(counts[role] ?? 0)
                listing.rows.append([.optional(name), .optional(role), sources, told(number)])
            }
            // The foot of a page has them together.
            guard actor == nil else { return }
            // That everybody has withdrawn is not read from it either.
            if people.isEmpty, let groupSize, groupSize > 1, known.contains(where: { present[$0.id]?.isEmpty == false }) {
                listing.rows.append([.optional(name), .text("all"), .text("not shown"), told(1)])
            }
            guard !people.isEmpty else { return }
            let attended = some.count { source in (present[source.id] ?? []).contains { actors[$0] != nil } }
            let all = Set(people.values.joined()).count
            listing.rows.append([.optional(name), .text("all"), all < groupSize ?? 0 ? .text("not shown") : told(attended), told(all)])
        }
        let cases = try reader.cases()
        for record in cases where wanted == nil || record.id == wanted { add(record.slug.text, known.filter { $0.caseID == record.id }) }
        if wanted == nil {
            add(nil, known.filter { $0.caseID == nil })
            add("all", known)
        }
        self.listing = listing
    }

    private static func holds(_ day: String?, _ period: (from: String?, to: String?)) -> Bool {
        guard period.from != nil || period.to != nil else { return true }
        guard let day = day?.prefix(10) else { return false }
        return period.from.map { day >= $0 } ?? true && period.to.map { day <= $0 } ?? true
    }
}
