/// What the user asked of `--color`.
public enum ColourMode: String, CaseIterable, Hashable, Sendable {
    case auto, always, never

    /// Decides the colours for one stream.
    ///
    /// `never` gives none. `auto` gives none when the stream is not a terminal, when `NO_COLOR` is set and not empty, or when the
    /// terminal is dumb. `always` wins over all three. The number of colours follows `COLORTERM` and `TERM`, and is 16 when they
    /// say nothing.
    public func depth(in environment: Environment, isTerminal: Bool) -> ColourDepth {
        switch self {
        case .never: return .none
        case .always: return Self.ability(of: environment)
        case .auto:
            let isRefused = !(environment.noColour ?? "").isEmpty || environment.isDumb
            return isTerminal && !isRefused ? Self.ability(of: environment) : .none
        }
    }

    private static func ability(of environment: Environment) -> ColourDepth {
        let colour = environment.colourTerminal ?? ""
        if colour == "truecolor" || colour == "24bit" { return .truecolour }
        let terminal = environment.terminal ?? ""
        if terminal.hasSuffix("-direct") { return .truecolour }
        if terminal.hasSuffix("-256color") { return .palette }
        return .sixteen
    }
}
