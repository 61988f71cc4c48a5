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

    init(_ reader: StudyReader, _ audience: ReportAudience, _ model: StageModel, on day: String) throws {
        let counted = audience == .partners ? try Counted(partners: reader, model, on: day) : try Counted(reader, on: day)
        let all = try reader.sources()
        self.counted = counted
        telling = counted.telling
        sources = Dictionary(all.map { ($0.slug.text, $0) }, uniquingKeysWith: { first, _ in first })
        let names = try reader.cases()
        let told = counted.names(of: names)
        cases = Dictionary(uniqueKeysWithValues: names.map { ($0.slug.text, told[$0.id] ?? $0.slug.text) })
        single = Set(try all.filter { try counted.telling?.isTold($0) ?? counted.counts($0) }.map(\.slug.text))
    }

    /// It as it is shown; nil where it does not count, or counts in a sum alone. Partners' pages choose the words of what happened one by one: here
    /// they get days and kinds, and the names of what everybody knows who was there.
    func told(_ one: Happening) -> Happening? {
        switch one.what {
        case .source: guard single.contains(one.name) else { return nil }
        case .decision, .action, .output, .disagreement: guard sources[one.name].map(counted.countsOutcomes) ?? false else { return nil }
        case .stage, .milestone, .cycle: break
        }
        guard telling != nil else { return one }
        let isOfSource = ![.stage, .milestone, .cycle].contains(one.what)
        var told = Happening(one.what, one.kind, day: one.day, name: isOfSource && !single.contains(one.name) ? "" : counted.typed([one.name])[0])
        (told.caseName, told.stage) = (one.caseName.flatMap { cases[$0] }, one.stage)
        told.hour = one.what == .source ? one.hour : nil
        told.remark = one.remark.flatMap(Self.days)
        return told
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
