/// What counts as saturated: Guest, Namey & Chen 2020, "A simple method to assess and report thematic saturation in qualitative research",
/// PLOS ONE 15(5) e0232076.
public struct SaturationRule: Hashable, Sendable {
    /// How many interviews, from the first on, make the base. The authors use 4, also 5 and 6.
    public let base: Int
    /// How many interviews make a run. The authors use 2, also 3.
    public let run: Int
    /// The most new information in a run, in whole percent of the codes of the base. The authors use 5, also 0.
    public let threshold: Int

    /// The authors' first choice: 4, 2, 5 %.
    public static let standard = SaturationRule(base: 4, run: 2, threshold: 5)

    /// Nil for a base or run below 1 or above 10,000, or a threshold outside 0…100.
    public init?(checking base: Int, run: Int, threshold: Int) {
        guard (1...10_000).contains(base), (1...10_000).contains(run), (0...100).contains(threshold) else { return nil }
        self.init(base: base, run: run, threshold: threshold)
    }

    private init(base: Int, run: Int, threshold: Int) {
        self.base = base
        self.run = run
        self.threshold = threshold
    }

    /// Whether so many new codes in a run are few enough. Compares whole numbers, so that exactly the threshold counts as reached.
    public func isReached(new: Int, ofBase codes: Int) -> Bool { new * 100 <= threshold * codes }
}
