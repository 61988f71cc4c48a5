import FeltAnalysis
import FeltExchange
import FeltModel
import FeltQuery
import FeltStore
import FeltText

/// What `felt negative` shows of codings that speak against a rating.
struct NegativeReport {
    let found: NegativeCases
    let onlyOpen: Bool

    /// A row a coding that speaks against a cell.
    func cases(_ reader: StudyReader) throws -> Listing {
        let names = Names(found.chart)
        let (tree, facets) = (try reader.codes(), try reader.facets())
        let sources = Dictionary(uniqueKeysWithValues: try reader.sources().map { ($0.id, $0.slug.text) })
        var texts = TextCache(reader)
        var listing = Listing(
            name: "cases",
            columns: [
                .init("case"), .init("code"), .init("rating"), .init("coding"), .init("codedAs", inTable: false), .init("facets", inTable: false),
                .init("source", isFlexible: true), .init("quote"), .init("state"), .init("explanation", isFlexible: true), .init("explainedBy", inTable: false),
                .init("explainedAt", inTable: false), .init("ratedSince", inTable: false),
            ])
        for finding in found.findings {
            for coding in finding.codings {
                let memo = found.explanations[coding.id]
                if onlyOpen, memo != nil { continue }
                let values = facets.typed(coding.item.facets)
                listing.rows.append(
                    [
                        .text(names.cases[finding.cell.caseID] ?? ""), .text(names.codes[finding.cell.code] ?? ""), .text(Self.rating(finding.record)),
                        .text(coding.id.raw), .optional(tree.path(of: coding.item.code)?.text), .list(values), .optional(sources[coding.source]),
                        .text(try texts.text(of: coding.source).0[coding.item.range]),
                    ] + Self.explanation(memo, finding.record, names))
            }
        }
        return listing
    }

    /// A row a rated cell.
    var findings: Listing {
        let names = Names(found.chart)
        var listing = Listing(
            name: "findings",
            columns: [
                .init("case"), .init("code"), .init("rating"), .init("codings", isNumber: true), .init("withValence", heading: "driver or barrier", isNumber: true),
                .init("negative", isNumber: true), .init("explained", isNumber: true), .init("verdict"), .init("reason"),
            ])
        for finding in found.findings where !onlyOpen || finding.evidence.verdict == .notYet {
            let evidence = finding.evidence
            let (verdict, reason) = Self.verdict(evidence)
            listing.rows.append([
                .text(names.cases[finding.cell.caseID] ?? ""), .text(names.codes[finding.cell.code] ?? ""), .text(Self.rating(finding.record)),
                .number(evidence.codings), .number(evidence.withValence), .number(evidence.negative.count), .number(evidence.explained.count), .text(verdict),
                .optional(reason),
            ])
        }
        return listing
    }

    /// What people are told beside the list: a line a finding that something speaks against, then the others in numbers.
    var notes: [String] {
        let names = Names(found.chart)
        guard !found.findings.isEmpty else { return ["No cell is rated here, so nothing can speak against one. Rate one: felt rate CASE CODE VALUE"] }
        var notes: [String] = []
        for finding in found.findings where !finding.evidence.negative.isEmpty {
            let (done, all) = (finding.evidence.explained.count, finding.evidence.negative.count)
            let since = finding.codings.count { Self.isRatedSince(found.explanations[$0.id], finding.record) }
            notes.append(
                "\(names.name(of: finding.cell)) (\(Self.rating(finding.record))): \(done) of \(all) explained; \(done == all ? "supported" : "not supported yet")."
                    + (since == 0 ? "" : " \(since) explained before it was rated as it is now."))
        }
        let clean = found.findings.count { $0.evidence.negative.isEmpty && $0.evidence.verdict == .supported }
        if clean > 0 { notes.append("\(clean.counted("cell")) with nothing against the rating: supported.") }
        var reasons: [String: Int] = [:]
        for finding in found.findings { if let reason = Self.verdict(finding.evidence).reason { reasons[reason, default: 0] += 1 } }
        let told = Self.allReasons.compactMap { reason in reasons[reason].map { "\($0) \(Self.words(reason))" } }
        if !told.isEmpty { notes.append("Cannot tell of \(reasons.values.reduce(0, +).counted("cell")): \(told.joined(separator: "; ")).") }
        return notes
    }

    /// `supported`, `not-yet` or `cannot-tell`, with the reason.
    static func verdict(_ evidence: NegativeEvidence) -> (verdict: String, reason: String?) {
        switch evidence.verdict {
        case .supported: ("supported", nil)
        case .notYet: ("not-yet", nil)
        case .cannotTell(.noValence): ("cannot-tell", "no-valence")
        case .cannotTell(.direction(let obstacle)): ("cannot-tell", obstacle.rawValue)
        }
    }

    private static let allReasons = CellDirection.Obstacle.allCases.map(\.rawValue) + ["no-valence"]

    private static func words(_ reason: String) -> String {
        switch reason {
        case "no-valence": "without a coding that says helped or hindered"
        case CellDirection.Obstacle.ratersDiffer.rawValue: "where raters differ and nothing was agreed"
        default: "rated \(reason == CellDirection.Obstacle.zero.rawValue ? "0" : reason)"
        }
    }

    /// What is rated, as people read it: `+1`, or several values where raters differ.
    static func rating(_ cell: FrameworkChart.Cell) -> String { cell.values(.consensus).map(\.text).joined(separator: " ≠ ") }

    /// The columns state, explanation, explainedBy, explainedAt and ratedSince.
    static func explanation(_ memo: Memo?, _ cell: FrameworkChart.Cell, _ names: Names) -> [Listing.Cell] {
        guard let memo else { return [.text("open"), .none, .none, .none, .none] }
        return [
            .text("explained"), .optional(memo.text), .optional(names.researchers[memo.researcher]), .text(String(memo.createdAt.prefix(10))),
            .text(isRatedSince(memo, cell) ? "yes" : "no"),
        ]
    }

    /// Whether the rating in force was written after the explanation, which may then not fit it any more.
    static func isRatedSince(_ memo: Memo?, _ cell: FrameworkChart.Cell) -> Bool {
        guard let memo else { return false }
        return cell.shownRatings(.consensus).contains { $0.writtenAt > memo.createdAt }
    }

    /// What cases, codes and researchers are called.
    struct Names {
        let cases: [CaseID: String]
        let codes: [CodeID: String]
        let researchers: [ResearcherID: String]

        init(_ chart: FrameworkChart) {
            cases = Dictionary(uniqueKeysWithValues: chart.cases.map { ($0.id, $0.slug.text) })
            codes = Dictionary(uniqueKeysWithValues: chart.columns.map { ($0.code, $0.path) })
            researchers = chart.researchers
        }

        func name(of cell: ChartCell) -> String { "\(cases[cell.caseID] ?? "?") × \(codes[cell.code] ?? "?")" }
    }
}
