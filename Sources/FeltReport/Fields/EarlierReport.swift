/// What a report said at an earlier moment.
public struct EarlierReport: Sendable {
    /// The day at whose end it stood so.
    public var day: String
    /// What it said; nil where what the report is of was not in the study then.
    public var fields: ReportFields?

    public init(day: String, fields: ReportFields?) {
        self.day = day
        self.fields = fields
    }
}
