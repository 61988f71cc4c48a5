import FeltFramework
import FeltModel
import FeltStore

/// The facts of the popular-science text, which the Research Council wants in Norwegian and in English whatever the language of the report.
///
/// The text itself stands in the template `part-popular.md`, with places to fill in.
struct PopularText {
    private static let facts = ["study", "cases", "places", "stages", "from", "to", "sources", "reached"]
    /// `nb_cases`, `en_cases` and so on.
    static let names = Set(["nb", "en"].flatMap { language in facts.map { "\(language)_\($0)" } })

    private let period: ProgressPeriod

    init(_ period: ProgressPeriod) { self.period = period }

    func fields() throws -> ReportFields {
        let (words, other) = (period.study.words, try period.study.otherWords())
        return fields(words.language == .en ? other : words, "nb").merging(fields(words.language == .en ? words : other, "en")) { $1 }
    }

    private func fields(_ words: ReportWords, _ prefix: String) -> ReportFields {
        let study = period.study
        let places = Set(study.cases.compactMap(\.municipality)).sorted()
        let ongoing = study.cases.filter { $0.state == .active }
        let stages = study.model.stages.compactMap { stage -> String? in
            let count = ongoing.count { $0.stage == stage.id }
            guard count > 0, let label = stage.label.text(in: words.language) else { return nil }
            return "\(label) (\(words.count(count, "cases")))"
        }
        let reached = period.milestones.count { period.holds($0.milestone.reached) }
        return [
            "\(prefix)_study": .optional(study.record.title.text(in: words.language)),
            "\(prefix)_cases": study.cases.isEmpty ? .missing : .traced(words.count(study.cases.count, "cases"), command: study.caseList),
            "\(prefix)_places": .optional(Self.joined(places, words["progress-and"])), "\(prefix)_stages": .optional(stages.joined(separator: ", ")),
            "\(prefix)_from": .text(ReportDate.shown(period.from, words)), "\(prefix)_to": .text(ReportDate.shown(period.to, words)),
            // Where nothing was ever registered there is nothing to count, as in the figures of the report.
            "\(prefix)_sources": study.known.isEmpty ? .missing : .traced(study.told(study.number(of: period.sources), "sources", in: words), command: period.timeline("source")),
            "\(prefix)_reached": period.milestones.isEmpty ? .missing : .traced(words.count(reached, "progress-milestones"), command: period.timeline("milestone")),
        ]
    }

    /// As in `Elvestrand, Fjellvik og Ternesund`.
    private static func joined(_ names: [String], _ and: String) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " \(and) \(last)"
    }
}
