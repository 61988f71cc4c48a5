/// The environment variables that decide how output looks, as values.
///
/// The library never reads the environment itself; the command line passes what it found.
public struct Environment: Hashable, Sendable {
    /// `COLUMNS`: the width of the terminal in columns.
    public var columns: String?
    /// `NO_COLOR`: any text that is not empty turns colour off (https://no-color.org).
    public var noColour: String?
    /// `TERM`: the kind of terminal; `dumb` knows no escape sequences.
    public var terminal: String?
    /// `COLORTERM`: `truecolor` or `24bit` where any colour can be shown.
    public var colourTerminal: String?

    /// Creates an environment from the four values; nil stands for a variable that is not set.
    public init(columns: String? = nil, noColour: String? = nil, terminal: String? = nil, colourTerminal: String? = nil) {
        self.columns = columns
        self.noColour = noColour
        self.terminal = terminal
        self.colourTerminal = colourTerminal
    }

    /// Picks the four variables out of a whole environment.
    public init(_ variables: [String: String]) {
        self.init(
            columns: variables["COLUMNS"],
            noColour: variables["NO_COLOR"],
            terminal: variables["TERM"],
            colourTerminal: variables["COLORTERM"]
        )
    }

    /// Whether the terminal understands neither colour nor cursor movement: `TERM` is `dumb`, empty or not set.
    public var isDumb: Bool { terminal == nil || terminal == "" || terminal == "dumb" }
}
