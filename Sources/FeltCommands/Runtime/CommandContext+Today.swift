import FeltStore

extension CommandContext {
    /// The day by the context's clock, in UTC as everything in the journal, `2026-03-01`.
    var today: String { String(Timestamp.text(studyOptions.now()).prefix(10)) }
}
