import FeltModel

/// What happened in all cases in a period.
struct ProgressReport {
    /// What its template may call for.
    static let names: Set<String> = []

    private let study: ReportStudy
    /// The first and the last day of the period.
    private let from, to: String
    private var words: ReportWords { study.words }

    init(_ study: ReportStudy, from: String, to: String) {
        self.study = study
        self.from = from
        self.to = to
    }

    /// All that the template may call for. Throws what reading the study throws.
    func fields() throws -> ReportFields {
        try ReportFoot.fields(study, sources: study.sources)
    }
}
