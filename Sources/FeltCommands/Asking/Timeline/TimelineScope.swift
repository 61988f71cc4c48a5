import FeltAnalysis
import FeltFramework
import FeltModel
import FeltQuery
import FeltReport
import FeltStore

/// What a timeline is asked for, as typed.
struct TimelineRequest {
    let caseName: String?
    let from, to: String?
    /// Kinds of source and of what happened, with commas.
    let kinds, whats: String?
    let condition: String?
    let language: Language?
    /// Where only what reports count is shown, for whom.
    var audience: ReportAudience?
}

/// What a timeline is about: the cases, the time, and what happened in them.
struct TimelineScope {
    let cases: [CaseStudy]
    /// The only case; nil for all.
    let only: CaseStudy?
    /// The ends of the time that were asked for.
    let from, to: String?
    /// In the order of time, within the time asked for.
    let happenings: [Happening]
    /// What has no day; it stands in no period.
    let undated: [Happening]
    /// Of how many sources partners are told in sums; none for the team, who have each of them among what happened.
    let sums: [TimelineSum]
    /// The study as partners are told of it; nil for the team.
    let telling: ReportStudy?
    /// The days of all sources of the cases and kinds, coded or not, within the time.
    let sourceDays: [String]
    let courses: [CaseID: CaseCourse]
    let model: StageModel
    let language: Language
    let today: String
    private let kinds: Set<String>?
    private let condition: String?

    /// - Throws: `case-unknown`, `date-invalid`, `dates-swapped`, `kind-unknown`, `what-unknown`.
    init(_ request: TimelineRequest, _ model: StageModel, _ reader: StudyReader, today: String) throws {
        let all = try reader.cases()
        let only = try request.caseName.map { try Lookup.caseStudy($0, among: all) }
        let (from, to) = (try TypedDay.optional(request.from, today: today), try TypedDay.optional(request.to, today: today))
        if let from, let to, from > to {
            throw FeltError("dates-swapped", "The time would end on \(to), before it begins on \(from).", hint: "Give the earlier day to --from.")
        }
        let kinds = try request.kinds.map { try Set(Self.names($0).map(KindName.read)) }
        let whats = try request.whats.map { try Set(Self.names($0).map(Self.what)) }
        let language = try reader.labelLanguage(request.language)
        let told = try request.audience.map { try TimelineAudience(reader, $0, model, on: today) }
        let happened = try reader.happenings(of: only?.id, kinds: kinds, today: today)
        telling = told?.telling
        let counting = try told.map { Happening.inTime(try happened.compactMap($0.told) + (try $0.outcomes(of: only?.id, kinds: kinds))) }
        let found = (counting ?? happened).map { Self.labelled($0, model, language) }
        func isWithin(_ day: String) -> Bool { (from.map { day >= $0 } ?? true) && (to.map { day <= $0 } ?? true) }
        let wanted = found.filter { whats?.contains($0.what) ?? true }
        happenings = wanted.filter { $0.day.map(isWithin) ?? false }
        undated = wanted.filter { $0.day == nil }
        sourceDays = found.filter { $0.what == .source }.compactMap(\.day).filter(isWithin)
        let isTimed = from != nil || to != nil
        let hasSources = whats?.contains(.source) ?? true
        sums = hasSources ? try told?.sums(of: only?.id, kinds: kinds, isWithin: isTimed ? isWithin : nil) ?? [] : []
        cases = only.map { [$0] } ?? all
        courses = try reader.stageHistories().mapValues(CaseCourse.init)
        condition = request.condition
        (self.only, self.from, self.to, self.model, self.language, self.today, self.kinds) = (only, from, to, model, language, today, kinds)
    }

    /// What a case is called where it is typed, as it may be shown.
    func name(of record: CaseStudy) -> String { telling?.typedName(of: record) ?? record.slug.text }

    /// What a page of the timeline is called: the only case, else what it is.
    var title: String {
        guard let only else { return language == .en ? "Timeline" : "Tidslinje" }
        guard let telling else { return only.title.text(in: language) ?? only.slug.text }
        return telling.cases.first { $0.id == only.id }?.title.text(in: language) ?? name(of: only)
    }

    private static func names(_ typed: String) -> [String] { typed.split(separator: ",").map { $0.filter { !$0.isWhitespace } } }

    private static func what(_ typed: String) throws -> Happening.What {
        let wanted = LatinComposition.compose(typed).lowercased()
        let names = Happening.What.allCases.map(\.rawValue)
        // The plural will do.
        if let found = Happening.What(rawValue: wanted) ?? (wanted.hasSuffix("s") ? Happening.What(rawValue: String(wanted.dropLast())) : nil) { return found }
        let near = NearNames.nearest(to: wanted, among: names)
        throw FeltError(
            "what-unknown", "'\(typed)' is nothing that a timeline shows.",
            hint: near.isEmpty ? "It shows \(names.joined(separator: ", "))." : "Did you mean \(near.joined(separator: ", "))?")
    }

    /// With the labels of the stage model where it has none of its own.
    private static func labelled(_ one: Happening, _ model: StageModel, _ language: Language) -> Happening {
        var one = one
        if one.what == .stage { one.label = model.stage(one.name)?.label.text(in: language) }
        if one.what == .milestone, one.label == nil { one.label = Slug(one.name).flatMap { model.milestone($0) }?.milestone.label.text(in: language) }
        return one
    }

    /// The time that periods run over: from one given end to the other, else from the first of some days to the last, in whole periods.
    func time(_ size: PeriodSize, around days: [String]) -> ClosedRange<String>? {
        let whole = Periods.whole(size, around: days)
        guard let first = from ?? whole?.first, let last = to ?? whole?.last ?? from.map({ max($0, today) }), first <= last else { return nil }
        return first...last
    }

    /// The stages in which the cases have stood, as the axis `during` has them.
    var stages: [String] { Set(cases.flatMap { courses[$0.id]?.entries.compactMap(\.stage) ?? [] }).sorted() }

    /// What a matrix must answer too, so that it counts what the timeline is about; nil for everything.
    var query: String? {
        var parts = only.map { ["case:\($0.slug)"] } ?? []
        if let kinds { parts.append("(\(kinds.sorted().map { "kind:\($0)" }.joined(separator: " OR ")))") }
        if from != nil || to != nil { parts.append("date:\(from == to ? from ?? "" : "\(from ?? "")..\(to ?? "")")") }
        if let condition { parts.append(parts.isEmpty ? condition : "(\(condition))") }
        return parts.isEmpty ? nil : parts.joined(separator: " AND ")
    }
}
