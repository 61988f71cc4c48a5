import FeltAnalysis
import FeltExchange
import FeltModel
import FeltQuery

/// What `felt negative --outcome` shows: the cases that depart from how a condition goes with the outcome.
struct DepartureReport {
    let found: DepartingCases
    let rule: OutcomePattern.Rule
    /// The case to list; the patterns are of all cases nevertheless.
    let only: CaseID?
    let onlyOpen: Bool

    /// A row a case that departs.
    var cases: Listing {
        let names = NegativeReport.Names(found.chart)
        var listing = Listing(
            name: "cases",
            columns: [
                .init("case"), .init("code"), .init("rating"), .init("outcome"), .init("outcomeRating", heading: "its rating"), .init("pattern"), .init("state"),
                .init("explanation", isFlexible: true), .init("explainedBy", inTable: false), .init("explainedAt", inTable: false), .init("ratedSince", inTable: false),
            ])
        for finding in found.findings {
            for cell in finding.departing where only == nil || only == cell.caseID {
                let memo = found.explanations[cell]
                if onlyOpen, memo != nil { continue }
                let record = found.chart[cell.caseID, cell.code]
                listing.rows.append(
                    [
                        .text(names.cases[cell.caseID] ?? ""), .text(finding.condition.path), .text(NegativeReport.rating(record)), .text(found.outcome.path),
                        .text(NegativeReport.rating(found.chart[cell.caseID, found.outcome.code])), .text(finding.pattern.verdict.rawValue),
                    ] + NegativeReport.explanation(memo, record, names))
            }
        }
        return listing
    }

    /// A row a condition.
    var findings: Listing {
        var listing = Listing(
            name: "findings",
            columns: [
                .init("code"), .init("pattern"), .init("together", isNumber: true), .init("apart", isNumber: true), .init("leftOut", heading: "left out", isNumber: true),
                .init("departing"), .init("explained", isNumber: true), .init("verdict"), .init("outcomeVaries", inTable: false),
            ])
        let names = NegativeReport.Names(found.chart)
        for finding in found.findings where !onlyOpen || Self.verdict(finding) == "not-yet" {
            let pattern = finding.pattern
            listing.rows.append([
                .text(finding.condition.path), .text(pattern.verdict.rawValue), .number(pattern.together.count), .number(pattern.apart.count),
                .number(pattern.leftOut.count), .list(finding.departing.map { names.cases[$0.caseID] ?? "" }), .number(finding.explained),
                .text(Self.verdict(finding)), .text(pattern.outcomeVaries ? "yes" : "no"),
            ])
        }
        return listing
    }

    var notes: [String] {
        guard !found.findings.isEmpty else { return ["No condition is rated. Rate one: felt rate CASE CODE VALUE"] }
        var notes = found.findings.filter { $0.pattern.verdict == .together || $0.pattern.verdict == .apart }.map { finding -> String in
            let pattern = finding.pattern
            let compared = pattern.together.count + pattern.apart.count
            let alike = compared - finding.departing.count
            let end =
                finding.departing.isEmpty
                ? "none departs; supported" : "\(finding.explained) of \(finding.departing.count) explained; \(Self.verdict(finding) == "supported" ? "supported" : "not supported yet")"
            return "\(finding.condition.path) and \(found.outcome.path) go \(pattern.verdict.rawValue) in \(alike) of \(compared) cases: \(end)."
                + (pattern.outcomeVaries ? "" : " The outcome points the same way in all of them, so this says nothing of what made the difference.")
        }
        let few = found.findings.count { $0.pattern.verdict == .tooFew }
        if few > 0 {
            notes.append(
                "Cannot tell of \(few.counted("condition")): fewer than \(rule.atLeast) cases are rated above or below 0 under both it and \(found.outcome.path).")
        }
        let without = found.findings.count { $0.pattern.verdict == .none }
        if without > 0 { notes.append("Cannot tell of \(without.counted("condition")): fewer than two thirds of the cases go the same way, so no case departs.") }
        return notes
    }

    private static func verdict(_ finding: DepartingCases.Finding) -> String {
        switch finding.pattern.verdict {
        case .together, .apart: finding.explained == finding.departing.count ? "supported" : "not-yet"
        case .none, .tooFew: "cannot-tell"
        }
    }
}
