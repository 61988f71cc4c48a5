public import FeltModel
import FeltStore

/// What is asked for: which report, of what.
public struct ReportRequest: Sendable {
    public var kind: ReportKind
    /// Of this case only; `case` needs one.
    public var caseStudy: CaseStudy?
    /// The first and last day of the period, of `progress`.
    public var from, to: String?

    public init(_ kind: ReportKind) { self.kind = kind }
}

extension ReportTemplates {
    /// Makes a report of a study.
    ///
    /// - Parameter earlier: the study as it stood at an earlier moment, with the day of that moment: what differs is marked.
    /// - Throws: what reading the study throws.
    public func page(_ request: ReportRequest, of study: ReportStudy, since earlier: ReportFields? = nil) throws -> ReportPage {
        var fields = try Self.fields(request, of: study)
        if let earlier { fields = ReportComparison(study.words).marked(fields, since: earlier) }
        return page(request.kind, fields, study.words)
    }

    /// What a report says, before a template gives it its form; this is what two reports are compared by.
    public static func fields(_ request: ReportRequest, of study: ReportStudy) throws -> ReportFields {
        var fields: ReportFields =
            switch request.kind {
            case .case: try request.caseStudy.map { try CaseReport(study, $0).fields() } ?? [:]
            case .progress: try ProgressReport(study, from: request.from ?? study.record.createdAt, to: request.to ?? study.day).fields()
            case .codebook: try CodebookReport(study).fields()
            case .sources: try SourcesReport(study).fields()
            case .chart: try ChartReport(study).fields()
            case .quotes: try QuotesReport(study).fields()
            case .coreq: try CoreqReport(study).fields()
            case .audit: try AuditReport(study).fields()
            case .dmp: try DataPlanReport(study).fields()
            case .study: [:]
            }
        fields["study_title"] = .optional(study.record.title.text(in: study.language))
        fields["notice"] = .optional(study.record.notice)
        return fields
    }
}
