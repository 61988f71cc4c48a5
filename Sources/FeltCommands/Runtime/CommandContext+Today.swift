extension CommandContext {
    /// The day on the wall where the command runs, `2026-03-01`.
    var today: String { LocalClock(self).date }
}
