extension Int {
    /// The number with its noun, for lines that people read: `1 coding`, `4 codings`.
    package func counted(_ singular: String) -> String { "\(self) \(singular)\(self == 1 ? "" : "s")" }
}
