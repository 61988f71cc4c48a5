import FeltAnalysis
import FeltFramework
import FeltModel
import FeltReport
import FeltStore

/// What of a timeline is shown where only what reports count is.
struct TimelineAudience {
    /// What counts.
    private let counted: Counted
    /// The study as partners are told of it; nil for the team.
    let telling: ReportStudy?
    private let sources: [String: Source]
    /// What cases are called, by their names.
    private let cases: [String: String]
    /// The names of the sources that are told by themselves, with what came of them.
    private let single: Set<String>
    /// The milestones of each case, by its name.
    private let milestones: [String: [Milestone]]

    init(_ reader: StudyReader, _ audience: ReportAudience, _ model: StageModel, on day: String) throws {
        let counted = audience == .partners ? try Counted(partners: reader, model, on: day) : try Counted(reader, on: day)
        let all = try reader.sources()
        self.counted = counted
        telling = counted.telling
        sources = Dictionary(all.map { ($0.slug.text, $0) }, uniquingKeysWith: { first, _ in first })
        let names = try reader.cases()
        let told = counted.names(of: names)
        cases = Dictionary(uniqueKeysWithValues: names.map { ($0.slug.text, told[$0.id] ?? $0.slug.text) })
        let byCase = try reader.milestones()
        milestones = Dictionary(uniqueKeysWithValues: names.map { ($0.slug.text, byCase[$0.id] ?? []) })
        single = Set(try all.filter { try counted.telling?.isTold($0) ?? counted.counts($0) }.map(\.slug.text))
    }

    /// It as it is shown; nil where it does not count, or counts in a sum alone. Partners get days and kinds, and the names of what everybody knows who
    /// was there; of milestones what their pages call them. What meetings came to they get from `outcomes`.
    func told(_ one: Happening) throws -> Happening? {
        switch one.what {
        case .source: guard single.contains(one.name) else { return nil }
        case .decision, .action, .output, .disagreement:
            guard telling == nil, sources[one.name].map(counted.countsOutcomes) ?? false else { return nil }
        case .stage, .milestone, .cycle: break
        }
        guard let telling else { return one }
        var told = Happening(one.what, one.kind, day: one.day, name: counted.typed([one.name])[0])
        (told.caseName, told.stage) = (one.caseName.flatMap { cases[$0] }, one.stage)
        told.hour = one.what == .source ? one.hour : nil
        told.remark = one.remark.flatMap(Self.days)
        if one.what == .milestone { told.label = try milestones[one.caseName ?? ""]?.first { $0.slug.text == one.name }.map { try telling.label(of: $0) } }
        return told
    }

    /// What meetings came to as partners' pages tell it: in their words, with who answers for it. None for the team, who have it among what happened.
    /// Of a disagreement no page tells more than that there was one.
    func outcomes(of caseID: CaseID?, kinds: Set<String>?) throws -> [Happening] {
        guard let telling else { return [] }
        let byID = Dictionary(uniqueKeysWithValues: telling.allSources.map { ($0.id, $0) })
        let (names, courses) = (counted.names(of: telling.cases), try telling.courses())
        return try telling.outcomes().flatMap { outcome -> [Happening] in
            guard let source = byID[outcome.source], caseID == nil || source.caseID == caseID, kinds?.contains(source.kind) ?? true, counted.countsOutcomes(of: source),
                let what = Happening.What(rawValue: outcome.role.rawValue)
            else { return [] }
            let isOnPages = what != .disagreement
            let (said, owner) = isOnPages ? (try telling.said(outcome), try telling.owner(of: outcome)) : (nil, nil)
            func one(_ kind: String, _ day: String?, _ remark: [String?]) -> Happening {
                var one = Happening(what, kind, day: day, name: single.contains(source.slug.text) ? counted.typed([source.slug.text])[0] : "")
                one.caseName = source.caseID.flatMap { names[$0] }
                one.stage = day.flatMap { day in source.caseID.flatMap { courses[$0]?.entry(on: day)?.stage } }
                let told = remark.compactMap(\.self).joined(separator: ", ")
                (one.label, one.remark) = (said, told.isEmpty ? nil : told)
                return one
            }
            let due = outcome.due.map { "due \($0)" }
            guard what == .action else { return [one("", source.date, [owner])] }
            return [one("agreed", source.date, [owner, due, outcome.done.map { "done \($0)" }])] + (outcome.done.map { [one("done", $0, [owner, due])] } ?? [])
        }
    }

    /// What a remark says of days, such as `due 2026-03-01, done 2026-02-27`: who answers for it and why stays.
    private static func days(_ remark: String) -> String? {
        let found = remark.matches(of: /(?:^|, )((?:due|done|planned for) \d{4}-\d{2}-\d{2})(?=,|$)/).map { String($0.output.1) }
        return found.isEmpty ? nil : found.joined(separator: ", ")
    }

    /// What sources come to of which partners are told in sums: those with a day within the time, and those without one where no time is asked for.
    /// None for the team.
    ///
    /// - Parameters:
    ///   - caseID: the only case that is asked for; nil for all.
    ///   - kinds: the kinds that are asked for; nil for all.
    ///   - isWithin: whether a day is within the time; nil where no time is asked for.
    func sums(of caseID: CaseID?, kinds: Set<String>?, isWithin: ((String) -> Bool)?) throws -> [TimelineSum] {
        guard let telling else { return [] }
        let asked = telling.allSources.filter { (caseID == nil || $0.caseID == caseID) && (kinds?.contains($0.kind) ?? true) }
        let slugs = counted.names(of: telling.cases)
        func sums(_ some: [Source], isDated: Bool) throws -> [TimelineSum] {
            let found = try PartnerSources(telling, some, isOneCase: caseID != nil, isOneKind: kinds?.count == 1)
            return (found.sums + found.totals).map { sum in
                TimelineSum(
                    caseName: sum.isOfAllCases ? PartnerSums.all : sum.caseID.flatMap { slugs[$0] }, kind: sum.kind ?? PartnerSums.all,
                    number: Counted.cell(sum.number), isDated: isDated)
            }
        }
        let dated = try sums(asked.filter { $0.date.map { isWithin?($0) ?? true } ?? false }, isDated: true)
        return isWithin == nil ? try dated + sums(asked.filter { $0.date == nil }, isDated: false) : dated
    }
}

/// How many sources of a kind there are in a case, for partners.
struct TimelineSum {
    /// Nil for those of no case.
    let caseName: String?
    let kind: String
    let number: Listing.Cell
    /// Whether they have a day.
    let isDated: Bool

    var remark: String? { isDated ? nil : "without a day" }
}
