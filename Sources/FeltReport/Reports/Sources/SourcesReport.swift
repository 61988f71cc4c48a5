import FeltModel

/// The inventory of sources, for a methods section or an archive.
struct SourcesReport {
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
