import FeltAnalysis
import FeltModel
import FeltPrivacy
import FeltStore

/// Which cells of the framework chart may be told, and what of their words.
struct ChartAudience {
    private let study: ReportStudy
    private let toldCells: Set<ChartCell>
    /// Who stands in the register, to be left out of texts for partners.
    private let pseudonyms: Set<String>
    /// How many cells that say something are not told.
    let hidden: Int

    /// Counts for partners who speaks in the codings of each cell: those of the code and all below it in sources of the case.
    init(_ study: ReportStudy, _ chart: FrameworkChart, _ columns: [FrameworkChart.Column]) throws {
        self.study = study
        let filled = columns.flatMap { column in chart.cases.map { ChartCell(caseID: $0.id, code: column.code) } }.filter { !chart[$0.caseID, $0.code].isEmpty }
        guard study.audience == .partners else {
            (toldCells, pseudonyms, hidden) = (Set(filled), [], 0)
            return
        }
        pseudonyms = try study.pseudonyms()
        let cases = Dictionary(uniqueKeysWithValues: study.sources.compactMap { source in source.caseID.map { (source.id, $0) } })
        var codings: [ChartCell: [Coding]] = [:]
        for coding in try study.codings() { if let caseID = cases[coding.source] { codings[ChartCell(caseID: caseID, code: coding.code), default: []].append(coding) } }
        let tree = try study.codes()
        toldCells = Set(try filled.filter { cell in
            let below = tree.subtree(of: cell.code).flatMap { codings[ChartCell(caseID: cell.caseID, code: $0.id)] ?? [] }
            return study.mayTell(try study.people(in: below))
        })
        hidden = filled.count - toldCells.count
    }

    func tells(_ caseID: CaseID, _ code: CodeID) -> Bool { toldCells.contains(ChartCell(caseID: caseID, code: code)) }

    /// A text of a researcher's as it may be told: for partners without what stands in quotation marks, and without pseudonyms.
    func told(_ text: String) -> String { study.audience == .team ? text : PartnerText.withoutPeople(text, pseudonyms) }
}
