import FeltAnalysis
import FeltModel
import FeltReport
import FeltStore

/// What of a timeline is shown where only what reports count is.
struct TimelineAudience {
    private let isForPartners: Bool
    /// The names of the sources that are counted, and of those whose decisions and actions are.
    private let counted, known: Set<String>

    init(_ reader: StudyReader, _ audience: ReportAudience, on day: String) throws {
        let what = try Counted(reader, audience, on: day)
        let sources = try reader.sources()
        isForPartners = audience == .partners
        counted = Set(sources.filter(what.counts).map(\.slug.text))
        known = Set(sources.filter(what.countsOutcomes).map(\.slug.text))
    }

    /// It as it is shown; nil where it does not count. Partners' pages choose the words of what happened one by one: here they get days and kinds.
    func told(_ one: Happening) -> Happening? {
        switch one.what {
        case .source: guard counted.contains(one.name) else { return nil }
        case .decision, .action, .output, .disagreement: guard known.contains(one.name) else { return nil }
        case .stage, .milestone, .cycle: break
        }
        guard isForPartners else { return one }
        var one = one
        (one.label, one.codings) = (nil, nil)
        one.remark = one.remark.flatMap(Self.days)
        return one
    }

    /// What a remark says of days, such as `due 2026-03-01, done 2026-02-27`: who answers for it and why stays.
    private static func days(_ remark: String) -> String? {
        let found = remark.matches(of: /(?:^|, )((?:due|done|planned for) \d{4}-\d{2}-\d{2})(?=,|$)/).map { String($0.output.1) }
        return found.isEmpty ? nil : found.joined(separator: ", ")
    }
}
