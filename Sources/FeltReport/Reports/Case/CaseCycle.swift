import FeltModel
import FeltPrivacy
import FeltStore

/// The cycle a case is in, or was in last.
struct CaseCycle {
    /// The problem as it is put now.
    let problem: ReportField
    /// What was learnt, of the last cycle that says so.
    let learning: ReportField

    init(_ study: ReportStudy, _ record: CaseStudy) throws {
        let cycles = (try study.released.cycles()[record.id] ?? []).sorted { $0.number < $1.number }
        let problems = try study.released.formulations()
        let put = cycles.reversed().compactMap { problems[$0.id]?.max { $0.version < $1.version }?.text }.first
        problem = try put.map { .traced(try study.toldOrNot($0), command: "felt cycle list \(record.slug)") } ?? .missing
        guard let learnt = cycles.last(where: { !($0.learning ?? "").isEmpty }), let words = learnt.learning else {
            learning = .missing
            return
        }
        learning = .traced(try study.toldOrNot(words), command: "felt cycle show \(record.slug) \(learnt.number)")
    }
}
