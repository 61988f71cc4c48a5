import FeltAnalysis
import FeltModel
import FeltStore

/// Which cells of the framework chart may be told.
struct ChartAudience {
    private let toldCells: Set<ChartCell>
    /// How many cells that say something are not told.
    let hidden: Int

    init(_ study: ReportStudy, _ chart: FrameworkChart, _ columns: [FrameworkChart.Column]) throws {
        let places = columns.flatMap { column in chart.cases.map { ChartCell(caseID: $0.id, code: column.code) } }.filter { !chart[$0.caseID, $0.code].isEmpty }
        toldCells = Set(try places.filter { try study.mayTell(chart[$0.caseID, $0.code], at: $0) })
        let told = toldCells
        hidden = places.count { place in
            let cell = chart[place.caseID, place.code]
            return !told.contains(place) && !(cell.isOnlyMissing && cell.summary == nil)
        }
    }

    func tells(_ caseID: CaseID, _ code: CodeID) -> Bool { toldCells.contains(ChartCell(caseID: caseID, code: code)) }
}
