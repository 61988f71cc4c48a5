/// What every public operation of Feltlogg throws: what is wrong, where, and what to do next.
///
/// A `FeltError` never holds the words of a source, a memo or any other text that a participant may have spoken; it holds
/// ids, positions, counts and file names. It is therefore safe to write to a log.
public struct FeltError: Error, Sendable {
    /// A stable kebab-case name for the kind of failure, documented in `docs/errors.md`.
    public let code: String
    /// One sentence that names the thing and says what is wrong with it.
    public let message: String
    /// The next command or change to try; nil where there is nothing to try.
    public let hint: String?
    /// Ids and positions that a program can read.
    public let context: [String: String]
    /// Further lines, such as one for each bad row of a file; ids and positions only.
    public let details: [String]
    /// What a lower layer said.
    public let cause: (any Error)?

    /// Creates an error from its parts.
    public init(
        _ code: String,
        _ message: String,
        hint: String? = nil,
        context: [String: String] = [:],
        details: [String] = [],
        cause: (any Error)? = nil
    ) {
        self.code = code
        self.message = message
        self.hint = hint
        self.context = context
        self.details = details
        self.cause = cause
    }
}

extension FeltError: CustomStringConvertible {
    /// The message followed by the hint, for debugging; the command line formats the parts itself.
    public var description: String {
        hint.map { "\(code): \(message) (\($0))" } ?? "\(code): \(message)"
    }
}
