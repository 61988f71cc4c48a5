import FeltAnalysis
package import FeltModel
import FeltPrivacy
import FeltQuery
import FeltStore
import FeltText

/// What researchers wrote of the cases, and the cells of the framework chart, as far as they may be told.
extension ReportStudy {
    /// A need, a risk, what was learnt and the like: as `told`, and nil for partners where it repeats what was said in the case or was flagged, and in a
    /// report of an earlier day where the words do not stand in the study any more.
    func written(_ text: String, of caseID: CaseID) throws -> String? {
        guard audience == .partners else { return text }
        guard present?.stands(text) ?? true, try !once("repeats in \(caseID.raw): \(text)", { try repeats(.init(text, of: caseID)) }) else { return nil }
        return told(text)
    }

    /// Why partners do not read a text of a researcher's; nil where they do.
    package func withheld(_ text: String, of caseID: CaseID) throws -> WithheldWriting? {
        guard try written(text, of: caseID) == nil else { return nil }
        if tellsFlagged(text) { return .flagged }
        return told(text) == nil ? .quotes : namesSomebody(text) ? .names : .repeats
    }

    func writtenOrNot(_ text: String, of caseID: CaseID) throws -> String { try written(text, of: caseID) ?? words["not-shared"] }

    /// The codings of a cell of the chart: those of the code and all below it, in sources of the case.
    func codings(in place: ChartCell) throws -> [Coding] {
        let own = try once("codings by code of \(place.caseID.raw)") { Dictionary(grouping: try codings(of: place.caseID), by: \.code) }
        return try codes().subtree(of: place.code).flatMap { own[$0.id] ?? [] }
    }

    /// For partners the same with those that stay, for telling why something is not told.
    private func everyCoding(in place: ChartCell) throws -> [Coding] {
        let own = try once("every coding by code of \(place.caseID.raw)") { Dictionary(grouping: try everyCoding(of: place.caseID), by: \.code) }
        return try codes().subtree(of: place.code).flatMap { own[$0.id] ?? [] }
    }

    /// Whether what a cell says may be told: enough people speak in its codings, and no rating rests on confidential notes alone.
    func standing(of cell: FrameworkChart.Cell, at place: ChartCell) throws -> PartnerCounts.Standing {
        let standing = try standing(of: codings(in: place), among: everyCoding(in: place))
        guard audience == .partners, standing == .told else { return standing }
        // What was written when one person had been coded points to that one, however many there are now.
        let there = try Dictionary(uniqueKeysWithValues: everyCoding(in: place).map { ($0.id, $0) })
        let standings = try (cell.ratings.map(\.evidence) + [cell.summary?.evidence].compactMap(\.self)).filter { !$0.items.isEmpty }.map { evidence in
            let codings = evidence.items.compactMap { there[$0.coding] }
            return try self.standing(of: codings, among: codings)
        }
        if standings.contains(.tooFew) { return .tooFew }
        if standings.contains(.heldBack) { return .heldBack }
        return try cell.ratings.contains(where: { try restsOnConfidential($0.evidence, alone: true) }) ? .heldBack : .told
    }

    /// A chart as it leaves the study: a summary or a reason that rests on words that stay says so in place of its words. For partners summaries have no
    /// quotes and no names in them, there are no reasons, and only codings that leave are counted.
    func released(_ chart: FrameworkChart) throws -> FrameworkChart {
        let summaries = try once("summaries") { Dictionary(uniqueKeysWithValues: try released.summaries().compactMap { one in one.text.map { (one.id, $0) } }) }
        let reasons = try once("reasons") { Dictionary(uniqueKeysWithValues: try released.ratings().compactMap { one in one.rationale.map { (one.id, $0) } }) }
        let tree = try codes()
        var cells: [ChartCell: FrameworkChart.Cell] = [:]
        for place in chart.cases.flatMap({ record in chart.columns.map { ChartCell(caseID: record.id, code: $0.code) } }) {
            var cell = chart[place.caseID, place.code]
            guard !cell.isEmpty else { continue }
            if audience == .partners {
                cell.codingCount = try codings(in: place).count
                // That something is new since would tell that somebody spoke of it, in confidence or under an embargo too.
                cell.summaryReasons = []
                cell.ratingReasons = []
            }
            if let summary = cell.summary, summary.text != nil {
                let text = try told(summaries[summary.id], of: place.caseID, restingOn: summary.evidence) ?? words["chart-withheld"]
                cell.summary = Summary(
                    id: summary.id, cell: summary.cell, researcher: summary.researcher, text: text, evidence: summary.evidence,
                    writtenAt: summary.writtenAt,
                    createdAt: summary.createdAt)
            }
            cell.ratings = cell.ratings.map { rating in
                guard rating.rationale != nil else { return rating }
                // Raters write for each other: what one thinks of a case partners do not read.
                let reason = audience == .partners ? nil : reasons[rating.id] ?? words["chart-reason-withheld"]
                return Rating(
                    id: rating.id, cell: rating.cell, researcher: rating.researcher, value: rating.value, rationale: reason,
                    isConsensus: rating.isConsensus,
                    evidence: rating.evidence, writtenAt: rating.writtenAt, createdAt: rating.createdAt)
            }
            cells[place] = cell
        }
        let columns = chart.columns.map { column in
            FrameworkChart.Column(
                code: column.code, path: shown(tree.path(of: column.code)?.text ?? column.path), label: tree[column.code]?.label ?? column.label)
        }
        let cases = chart.cases.map { record in self.cases.first { $0.id == record.id } ?? record }
        return FrameworkChart(cases: cases, columns: columns, researchers: chart.researchers, cells: cells)
    }

    /// What was written of a cell, of what the gate lets out; nil where it rests on words that stay.
    private func told(_ text: String?, of caseID: CaseID, restingOn evidence: CellEvidence) throws -> String? {
        guard let text, audience == .partners else { return text }
        guard try !restsOnConfidential(evidence, alone: false) else { return nil }
        guard present?.stands(text) ?? true, try !repeats(.init(text, of: caseID, isSummary: true)) else { return words["not-shared"] }
        return partnerText.withoutPeople(text)
    }

    /// Whether any of what something rests on, or all of it, is confidential. Of a text that is no longer known it is taken to be.
    private func restsOnConfidential(_ evidence: CellEvidence, alone: Bool) throws -> Bool {
        let kept = try confidential()
        let sources = try sourcesOfTexts()
        func isKept(_ item: CellEvidence.Item) -> Bool { sources[item.textID].map(kept.contains) ?? true }
        return alone ? !evidence.items.isEmpty && evidence.items.allSatisfy(isKept) : evidence.items.contains(where: isKept)
    }

    /// The source of each text, of the present and the former ones.
    private func sourcesOfTexts() throws -> [String: SourceID] {
        try once("sources of texts") {
            var found: [String: SourceID] = [:]
            for row in try reader.rows(of: "revision") {
                if case .content(let text)? = row.fields["textId"], case .thing(_, let id)? = row.fields["sourceId"] { found[text] = SourceID(id) }
            }
            for row in try reader.rows(of: "source") { if case .content(let text)? = row.fields["textId"] { found[text] = SourceID(row.id) } }
            return found
        }
    }
}
