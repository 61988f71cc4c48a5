#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    @preconcurrency import Musl
#else
    @preconcurrency import Glibc
#endif

/// Finds out about the terminal behind a file descriptor.
public enum TerminalSize {
    /// The width used when nobody knows better.
    public static let defaultColumns = 100

    /// Returns the width in columns: `COLUMNS` when it is a number of at least 20, then what the terminal says, then 100.
    ///
    /// `COLUMNS` comes first so that a script or a test can fix the width, whatever the stream is.
    public static func columns(_ descriptor: Int32, environment: Environment) -> Int {
        if let text = environment.columns, let columns = Int(text), usable.contains(columns) { return columns }
        if let columns = reportedColumns(descriptor), usable.contains(columns) { return columns }
        return defaultColumns
    }

    /// Returns whether the descriptor is a terminal.
    public static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    /// Narrower than 20 no table can be read (and some terminals report 0 or 1); the upper bound keeps a slip of the hand
    /// from asking for gigabytes of padding.
    private static let usable = 20...10_000

    private static func reportedColumns(_ descriptor: Int32) -> Int? {
        guard isTerminal(descriptor) else { return nil }
        var size = winsize()
        // The type of the request differs between the C libraries; the constant is an Int on Linux.
        #if canImport(Musl)
            let request = Int32(TIOCGWINSZ)
        #else
            let request = UInt(TIOCGWINSZ)
        #endif
        return ioctl(descriptor, request, &size) == 0 ? Int(size.ws_col) : nil
    }
}
