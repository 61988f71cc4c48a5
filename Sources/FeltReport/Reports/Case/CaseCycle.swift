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
        let cycles = (try study.reader.cycles()[record.id] ?? []).sorted { $0.number < $1.number }
        let leaving = try study.released.cycles()[record.id] ?? []
        let problems = try study.reader.formulations()
        let told = try study.released.formulations()
        let kept = try Self.confidential(study, record)
        // What stays is not told by an earlier one, which would read as if it held.
        func latest(_ cycle: Cycle, _ problems: [CycleID: [Formulation]]) -> String? { problems[cycle.id]?.max { $0.version < $1.version }?.text }
        func field(_ cycle: Cycle, _ words: String?, command: String) throws -> ReportField {
            let told = try kept.contains(cycle.number) ? nil : words.flatMap { try study.written($0, of: record.id) }
            return .traced(told ?? study.words["not-shared"], command: command)
        }
        problem = try cycles.last { latest($0, problems) != nil }.map { try field($0, latest($0, told), command: "felt cycle list \(record.slug)") } ?? .missing
        learning = try cycles.last { !($0.learning ?? "").isEmpty }.map { cycle in
            try field(cycle, leaving.first { $0.id == cycle.id }?.learning, command: "felt cycle show \(record.slug) \(cycle.number)")
        } ?? .missing
    }

    /// The cycles of a case that a confidential note belongs to: partners read nothing of what was written of them.
    private static func confidential(_ study: ReportStudy, _ record: CaseStudy) throws -> Set<Int> {
        guard study.audience == .partners else { return [] }
        let (confidential, notes) = (try study.confidential(), try study.notes())
        return Set(study.allSources.filter { $0.caseID == record.id && confidential.contains($0.id) }.compactMap { notes[$0.id]?.cycle })
    }
}
