import FeltTerminal

/// Shows on the terminal that long work goes on; silent anywhere else.
struct Activity {
    private let name: String
    private let progress: ProgressLine

    /// Runs `body` with an activity and clears it at the end. `recovering` may turn an error into a result.
    static func run<Result>(
        _ context: CommandContext, quiet: Bool, _ name: String, _ body: (Activity) throws -> Result,
        recovering: (any Error) throws -> Result = { throw $0 }
    ) throws -> Result {
        let progress = ProgressLine(
            name, output: context.errors, isTerminal: context.errorsIsTerminal && !quiet, columns: context.columns ?? TerminalSize.defaultColumns)
        defer { progress.finish() }
        do { return try body(Activity(name: name, progress: progress)) } catch { return try recovering(error) }
    }

    /// Says how far the work has come.
    func step(_ text: String) { progress.advance(label: "\(name): \(text)") }
}
