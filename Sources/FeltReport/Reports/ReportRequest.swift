public import FeltModel
public import FeltProtocols
import FeltPrivacy
import FeltStore

/// What is asked for: which report, of what.
public struct ReportRequest: Sendable {
    public var kind: ReportKind
    /// Of this case only; `case` needs one.
    public var caseStudy: CaseStudy?
    /// The first and last day of the period, of `progress`: the whole time that is known of the study unless given; see `ProgressPeriod.bounds`.
    public var from, to: String?
    /// What becomes of it: some lists are for tables and texts that are looked things up in, and too long for a page.
    public var use = Use.page
    /// The protocols that the study can use, of `coreq` and `dmp`; the shipped ones where nil.
    public var protocols: ProtocolLibrary?
    /// The program and its version, such as `felt 0.1.0`, of `coreq` and `dmp`.
    public var program = "felt"
    /// What of the framework chart, of `chart`.
    public var chart = ChartChoice()
    /// Whether it is compared with an earlier one, which takes room on the page of a case.
    public var isCompared = false
    /// Which quotes, of `quotes`.
    public var quotes = QuotesChoice()

    /// What a report is made for.
    public enum Use: Sendable { case page, text, workbook }

    public init(_ kind: ReportKind) { self.kind = kind }
}

extension ReportTemplates {
    /// Makes a report of a study.
    ///
    /// - Parameter earlier: what it said at an earlier moment: what differs is marked.
    /// - Throws: what reading the study throws.
    public func page(_ request: ReportRequest, of study: ReportStudy, since earlier: EarlierReport? = nil) throws -> ReportPage {
        try page(request.kind, saying: try Self.fields(request, of: study), in: study.words, since: earlier)
    }

    /// The same of what was read before. Throws `report-template` where a template of the study gets too long.
    public func page(_ kind: ReportKind, saying fields: ReportFields, in words: ReportWords, since earlier: EarlierReport?) throws -> ReportPage {
        var fields = fields
        fields["compared"] = .missing
        if let earlier {
            // Of quotes some are drawn by chance: what was not drawn is not gone.
            var (key, comparison) = ("compared-new", ReportComparison(words, tellsGone: kind != .quotes, optional: optionalNames(of: kind)))
            if let then = earlier.fields {
                fields = comparison.marked(fields, since: then)
                key = comparison.count == 0 ? "compared-same" : "compared"
            }
            let told = words(key, ["day": ReportDate.shown(earlier.day, words)])
            let rest = earlier.fields == nil ? [] : Self.uncompared(in: kind, isForPartners: fields["for_partners"] == .flag(true)).map { words[$0] }
            fields["compared"] = .text(([told] + rest).joined(separator: " "))
        }
        return try page(kind, fields, words)
    }

    /// What a comparison leaves out, which the page says, by the keys of the words. Always in the same words: partners must not read from them that
    /// somebody has withdrawn since.
    private static func uncompared(in kind: ReportKind, isForPartners: Bool) -> [String] {
        let register: [String] = isForPartners && [.coreq, .audit, .dmp].contains(kind) ? ["compared-register"] : []
        let own: [String] = kind == .quotes ? ["compared-quotes"] : kind == .progress ? ["compared-progress"] : []
        return [isForPartners ? "compared-rest-partners" : "compared-rest"] + register + own
    }

    /// What a report says, before a template gives it its form; this is what two reports are compared by.
    public static func fields(_ request: ReportRequest, of study: ReportStudy) throws -> ReportFields {
        var fields: ReportFields =
            switch request.kind {
            case .case: try request.caseStudy.map { try CaseReport(study, $0, isCompared: request.isCompared).fields() } ?? [:]
            case .progress: try ProgressReport(study, ProgressPeriod.bounds(request, study)).fields()
            case .codebook: try CodebookReport(study).fields()
            case .sources: try SourcesReport(study, request).fields()
            case .chart: try ChartReport(study, request).fields()
            case .quotes: try QuotesReport(study, request).fields()
            case .coreq: try CoreqReport(study, request).fields()
            case .audit: try AuditReport(study, request).fields()
            case .dmp: try DataPlanReport(study, request).fields()
            case .study: [:]
            }
        // Of a study as it was more is kept back than was then, such as texts that were revised since: that is no change.
        if study.isPast, let kept = fields["kept_back"] {
            let own = try ExportGate(study.reader, on: study.day)
            fields["kept_back"] = .counting(kept, basis: try ReportFoot.keptBack(study, by: own, of: study.audience == .team ? request.caseStudy : nil) ?? "")
        }
        fields["study_title"] = .optional(study.record.title.text(in: study.language))
        fields["study_language"] = .text(study.record.language.rawValue)
        fields["notice"] = .optional(study.record.notice)
        return try study.withCommandsForPartners(fields)
    }
}
