/// The reports there are. Each has a template of its name.
public enum ReportKind: String, CaseIterable, Sendable {
    /// The state of one case on one page.
    case `case`
    /// What happened in all cases in a period.
    case progress
    /// The codes with their rules, and how much stands under each.
    case codebook
    /// The inventory of sources.
    case sources
    /// The framework chart.
    case chart
    /// Quotes by code, for a paper.
    case quotes
    /// The 32 items of COREQ.
    case coreq
    /// The journal as an audit trail.
    case audit
    /// The appendix to the data management plan.
    case dmp
    /// The first page of the site that has all of them.
    case study

    /// Whether it shows people's words, or who did what, and so has no form for partners.
    public var isForTeam: Bool { self == .quotes || self == .audit }

    /// The names that its template may call for, with those that say whether something is there.
    var names: Set<String> {
        let own: Set<String> =
            switch self {
            case .case: CaseReport.names
            case .progress: ProgressReport.names
            case .codebook: CodebookReport.names
            case .sources: SourcesReport.names
            case .chart: ChartReport.names
            case .quotes: QuotesReport.names
            case .coreq: CoreqReport.names
            case .audit: AuditReport.names
            case .dmp: DataPlanReport.names
            case .study: ReportSite.names.union(["text"])
            }
        return ReportTemplates.withPresence(own.union(lists.keys.map(ReportComparison.gone)).union(lists.isEmpty ? [] : Self.markNames))
    }

    /// What every item of a list may be called on, where a report is compared with an earlier one.
    static let markNames: Set<String> = ["mark", "is_new", "is_changed", "is_gone"]

    /// Those of them that are there within a list only, by the name of the list, and by that of what is gone from it. Lists in lists are among the
    /// names of the outer one.
    var itemNames: [String: Set<String>] {
        let lists = lists
        var result: [String: Set<String>] = [:]
        for (list, names) in lists {
            let inner = names.filter { lists[$0] != nil }.map(ReportComparison.gone)
            result[list] = ReportTemplates.withPresence(names.union(inner).union(Self.markNames))
            result[ReportComparison.gone(list)] = result[list]
        }
        return result
    }

    /// The lists, each with the names of its items.
    private var lists: [String: Set<String>] {
        let own: [String: Set<String>] =
            switch self {
            case .case:
                [
                    "recent": ["date", "day", "what"], "next": ["what", "date", "day", "owner", "is_late"], "late": ["what", "date", "day", "owner", "is_late"],
                    "decisions": ["text"], "risks": ["text"],
                ]
            case .codebook:
                [
                    "branches": ["heading", "path", "sum_codings", "sum_sources", "codes"], "exclude": ["text", "use"],
                    "inductive": ["path", "label", "date"],
                    "codes": ["heading", "path", "origin", "context", "colour", "definition", "include", "exclude", "indicator", "grounding", "amount"],
                ]
            case .chart:
                [
                    "groups": ["heading", "path", "cells"], "summary": ["text"], "raters": ["rater", "reason"], "legend": ["term", "meaning"],
                    "facts": ["text"],
                    "cells": ["heading", "path", "rating", "agreed", "summary", "by", "raters", "is_stale", "why", "amount"],
                ]
            case .quotes:
                [
                    "groups": ["heading", "path", "quotes"],
                    "quotes": ["words", "who", "voice", "role", "case", "stage", "date", "valence", "source", "class"],
                ]
            case .coreq:
                Dictionary(uniqueKeysWithValues: (1...3).map { ("domain_\($0)", ["number", "topic", "asked", "answers", "fill", "unanswered", "said"]) })
                    .merging(["answers": ["answer"]]) { $1 }
            case .audit: ["classes": ["heading", "index"]]
            case .study: ["pages": ["page", "file", "text"]]
            case .progress, .sources, .dmp: [:]
            }
        return own
    }

    /// Those under which stand people's own words, which are in the language of the study; of items with the name of the list.
    var saidNames: Set<String> {
        let own: Set<String> =
            switch self {
            case .case: ["place", "need", "problem", "learning", "decisions.text", "risks.text"]
            case .quotes: ["quotes.words"]
            case .chart: ["summary.text", "raters.reason"]
            case .progress, .codebook, .sources, .coreq, .audit, .dmp, .study: []
            }
        return own.union(["notice"])
    }

    /// Those that are there everywhere in its template.
    var rootNames: Set<String> { names.subtracting(itemNames.values.flatMap(\.self)).subtracting(ReportTemplates.withPresence(["key"])) }
}

/// Whom a report is for.
public enum ReportAudience: String, CaseIterable, Sendable {
    /// Project leads and partners, who are colleagues of those who were asked: sums only, nothing that points to fewer people than the study's limit.
    case partners
    /// The researchers of the study, who see what is in it; what the export gate keeps back stays here, too.
    case team
}
