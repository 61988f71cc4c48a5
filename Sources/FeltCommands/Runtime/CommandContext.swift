import FeltModel
import FeltStore
public import FeltTerminal

/// Everything a command may know of the world: what the process was given, and where its words go.
///
/// Only the program's start makes one from the real process; tests make their own. Nothing below this module reads the
/// environment, the working directory or a clock.
public struct CommandContext: Sendable {
    /// The process's environment.
    public var environment: [String: String]
    /// The folder that relative paths start from.
    public var workingDirectory: String
    /// The login name of whoever runs the command.
    public var userName: String
    /// Where answers go.
    public var output: Output
    /// Where notes, progress and errors go.
    public var errors: Output
    /// Whether each is a terminal.
    public var outputIsTerminal = false
    public var errorsIsTerminal = false
    /// How wide a table may be; nil for no limit.
    public var columns: Int? = 100
    /// How many colours the answer may use.
    public var depth: ColourDepth = .none
    /// Reads standard input to its end.
    public var readInput: @Sendable () -> [UInt8] = { [] }
    /// Reads the next line of standard input, with its line end where it has one; nil at the end, or when the person has asked to stop.
    public var readLine: @Sendable () -> [UInt8]? = { nil }
    /// Whether standard input is a terminal, where somebody types.
    public var inputIsTerminal = false
    /// How many seconds the local clock is ahead of UTC at a moment, in milliseconds since 1970.
    public var secondsAheadOfUTC: @Sendable (Int64) -> Int = { _ in 0 }
    /// Asks the person a question on the terminal and gives the bytes of the answer's line; nil where standard input is no terminal. The answer is
    /// nil at the end of input.
    public var ask: (@Sendable (String) throws -> [UInt8]?)?
    /// Runs an editor, named as a shell command, on a file to its end.
    public var edit: @Sendable (_ command: String, _ file: String) throws -> EditorProgram.Ending = { command, file in
        try EditorProgram.run(command, file: file, guardsSignals: false, isCancelled: { false })
    }
    /// Whether the person has asked to stop.
    public var isCancelled: @Sendable () -> Bool = { false }
    /// From now on Ctrl-C ends the program at once instead of raising `isCancelled`.
    public var endsAtOnceWhenInterrupted: @Sendable () -> Void = {}
    /// The wall clock in milliseconds since 1970; nil for the real one.
    public var now: (@Sendable () -> Int64)?
    /// Where random ids come from; nil for the system's source.
    public var generator: (@Sendable () -> any RandomNumberGenerator)?

    public init(environment: [String: String], workingDirectory: String, userName: String, output: Output, errors: Output) {
        self.environment = environment
        self.workingDirectory = workingDirectory
        self.userName = userName
        self.output = output
        self.errors = errors
    }

    /// The context of the command that is running.
    @TaskLocal static var current: CommandContext?

    /// A path as seen from the working directory.
    func path(_ typed: String) -> String {
        if typed.hasPrefix("/") { return typed }
        if typed == "." { return workingDirectory }
        return workingDirectory + "/" + typed
    }

    /// How studies are opened here.
    var studyOptions: Study.Options {
        var options = Study.Options()
        if let now { options.now = now }
        if let generator { options.generator = generator }
        if let seconds = environment["FELT_BUSY_SECONDS"].flatMap(Double.init) { options.busySeconds = seconds }
        options.isCancelled = isCancelled
        return options
    }
}
