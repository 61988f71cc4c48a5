import FeltModel

/// The 32 items of COREQ, answered from the data where they can be, and as questions where not.
struct CoreqReport {
    /// What its template may call for.
    static let names: Set<String> = []

    private let study: ReportStudy
    private var words: ReportWords { study.words }

    init(_ study: ReportStudy) { self.study = study }

    /// All that the template may call for. Throws what reading the study throws.
    func fields() throws -> ReportFields {
        try ReportFoot.fields(study, sources: study.sources)
    }
}
