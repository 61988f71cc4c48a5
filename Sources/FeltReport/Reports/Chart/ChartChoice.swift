public import FeltModel

/// What of the framework chart a report shows, and in which order.
public struct ChartChoice: Sendable {
    /// Only these codes; nil for those of the first level and those that have cells.
    public var codes: Set<CodeID>?
    /// Only these cases; nil for all.
    public var cases: Set<CaseID>?
    /// Whether a section has a case with its codes, and not a code with its cases.
    public var isByCase = false
    /// The arguments of `felt chart` that choose the same codes and cases.
    public var arguments: [String] = []

    /// The whole chart by code.
    public init() {}
}
