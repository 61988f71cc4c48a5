/// The columns of a coding comparison as NVivo shows them, for one code, one document and two coders, on characters.
///
/// Compatible with NVivo's column names and rules, not made by NVivo: kappa is Cohen's for this one document, and 1 where nothing varies, which is
/// a value that our own kappa does not have. A document without characters has no columns.
public struct NVivoComparison: Hashable, Sendable {
    /// Cohen's kappa of the document; 1 where nothing varies.
    public let kappa: Double
    /// Percent of the document's characters, from 0 to 100.
    public let agreementPercent, bothPercent, neitherPercent, onlyFirstPercent, onlySecondPercent: Double

    /// The columns for the cells of one document; nil when it has no characters.
    public init?(_ cells: TwoByTwo) {
        guard cells.total > 0 else { return nil }
        func percent(_ part: Int) -> Double { 100 * Double(part) / Double(cells.total) }
        kappa = cells.cohenKappa.value ?? 1
        agreementPercent = percent(cells.both + cells.neither)
        bothPercent = percent(cells.both)
        neitherPercent = percent(cells.neither)
        onlyFirstPercent = percent(cells.onlyFirst)
        onlySecondPercent = percent(cells.onlySecond)
    }
}
