public import FeltAnalysis
package import FeltModel

/// The framework chart as pages for partners tell it, for the command that they name.
public struct PartnerChart {
    /// The chart with the texts and counts of what leaves. Cells that are not told are still in it: ask `standing`.
    public let chart: FrameworkChart
    private let audience: ChartAudience

    /// - Parameter study: as partners read it.
    /// - Throws: what reading the study throws.
    public init(_ study: ReportStudy, _ chart: FrameworkChart) throws {
        self.chart = try study.released(chart)
        audience = try ChartAudience(study, self.chart, self.chart.columns)
    }

    /// How a cell stands. That there are no data, and that nobody wrote anything, points to nobody.
    package func standing(_ caseID: CaseID, _ code: CodeID) -> PartnerCounts.Standing {
        let cell = chart[caseID, code]
        return cell.isEmpty || cell.isOnlyMissing && cell.summary == nil ? .told : audience.standing(caseID, code)
    }
}
