import FeltAnalysis
import FeltModel
import FeltStore

/// Which cells of the framework chart may be told.
struct ChartAudience {
    private let standings: [ChartCell: PartnerCounts.Standing]
    /// How many cells that say something are not told since too few stand behind them.
    let tooFew: Int
    /// How many are not since they rest on confidential notes.
    let heldBack: Int

    init(_ study: ReportStudy, _ chart: FrameworkChart, _ columns: [FrameworkChart.Column]) throws {
        let places = columns.flatMap { column in chart.cases.map { ChartCell(caseID: $0.id, code: column.code) } }.filter { !chart[$0.caseID, $0.code].isEmpty }
        let standings = Dictionary(uniqueKeysWithValues: try places.map { ($0, try study.standing(of: chart[$0.caseID, $0.code], at: $0)) })
        self.standings = standings
        func count(_ standing: PartnerCounts.Standing) -> Int {
            places.count { place in
                let cell = chart[place.caseID, place.code]
                return standings[place] == standing && !(cell.isOnlyMissing && cell.summary == nil)
            }
        }
        (tooFew, heldBack) = (count(.tooFew), count(.heldBack))
    }

    /// How a cell that is not empty stands.
    func standing(_ caseID: CaseID, _ code: CodeID) -> PartnerCounts.Standing { standings[ChartCell(caseID: caseID, code: code)] ?? .tooFew }

    func tells(_ caseID: CaseID, _ code: CodeID) -> Bool { standing(caseID, code) == .told }
}
