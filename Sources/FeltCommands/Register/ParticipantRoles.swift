import FeltModel
import FeltPrivacy
import FeltReport
import FeltStore

/// Who took part in the sources of each case, by role, as reports count them.
struct ParticipantRoles {
    let listing: Listing

    /// - Parameters:
    ///   - telling: the study as pages for partners or for the team tell it.
    ///   - wanted: only this case; nil for each case, the sources of no case, and all together.
    ///   - kinds: only sources of these kinds.
    ///   - period: only sources with a day from the first to the last; nil for no end.
    init(
        _ telling: ReportStudy, of wanted: CaseID?, actor: String?, kinds: Set<String>?, within period: (from: String?, to: String?) = (nil, nil)
    ) throws {
        let sources = telling.known.filter { source in kinds?.contains(source.kind) ?? true && Self.holds(source.date, period) }
        let isForTeam = telling.audience == .team
        var listing = Listing(
            name: "participant-roles",
            columns: [.init("case", inTable: wanted == nil), .init("actor"), .init("sources", isNumber: true), .init("people", isNumber: true)])
        func add(_ name: String?, _ some: [Source]) throws {
            let present = try PresentPeople(telling, some, actor: actor)
            for role in present.roles {
                let shown = role.name.map { isForTeam ? $0 : telling.shown($0) }
                listing.rows.append([.optional(name), .optional(shown), Self.cell(role.sources), Self.cell(role.people)])
            }
            // The foot of a page has them together.
            guard actor == nil, !present.roles.isEmpty else { return }
            listing.rows.append([.optional(name), .text("all"), Self.cell(present.sources), Self.cell(present.people)])
        }
        for record in telling.cases where wanted == nil || record.id == wanted {
            try add(isForTeam ? record.slug.text : telling.typedName(of: record), sources.filter { $0.caseID == record.id })
        }
        if wanted == nil {
            try add(nil, sources.filter { $0.caseID == nil })
            try add("all", sources)
        }
        self.listing = listing
    }

    private static func cell(_ number: ToldNumber?) -> Listing.Cell { number.map(Counted.cell) ?? .text("not shown") }

    private static func holds(_ day: String?, _ period: (from: String?, to: String?)) -> Bool {
        guard period.from != nil || period.to != nil else { return true }
        guard let day = day?.prefix(10) else { return false }
        return period.from.map { day >= $0 } ?? true && period.to.map { day <= $0 } ?? true
    }
}
