/// Something that `doctor` found wrong with a study.
public struct Finding: Hashable, Sendable {
    /// A stable kebab-case name for the kind of finding.
    public let code: String
    /// One sentence saying what is wrong.
    public let message: String
    /// How many things are affected.
    public let count: Int
    /// Ids of the first of them, at most `Doctor.idLimit`.
    public let ids: [String]
    /// The command that mends it, or what a person should do.
    public let mend: String
}

/// What `doctor` did and found.
public struct Examination: Hashable, Sendable {
    /// The names of the checks that ran, in order.
    public let checks: [String]
    /// What they found; empty for a sound study.
    public let findings: [Finding]
}
