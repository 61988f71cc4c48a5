import Synchronization

/// One line of progress on stderr that is drawn late, seldom and never left behind.
///
/// Nothing is shown when the stream is not a terminal, nor during the first 250 ms. After that the line is drawn anew at most
/// ten times a second, cut to the width, and `finish()` clears it. Failures to write are ignored: progress is no answer.
///
/// ```swift
/// let progress = ProgressLine("Importing", total: files.count, output: stderr, isTerminal: true, columns: 100, now: clock)
/// defer { progress.finish() }
/// for file in files { …; progress.advance() }
/// ```
public final class ProgressLine: Sendable {
    private struct State {
        var label: String
        var done = 0
        var lastDrawn: Duration?
        var isVisible = false
    }

    /// How long work goes on before anything is shown.
    public static let delay = Duration.milliseconds(250)
    /// The least time between two drawings.
    public static let interval = Duration.milliseconds(100)

    private let total: Int?
    private let output: Output
    private let isEnabled: Bool
    private let columns: Int
    private let now: @Sendable () -> Duration
    private let start: Duration
    private let state: Mutex<State>

    /// Starts the clock.
    ///
    /// - Parameters:
    ///   - label: what is going on, as in `Importing`.
    ///   - total: the number of steps; nil when it is not known.
    ///   - output: the writer of stderr.
    ///   - isTerminal: whether that is a terminal which can clear a line (`TERM` is not dumb).
    ///   - columns: its width.
    ///   - now: a clock that never goes backwards, read at each `advance`; see `monotonicClock`.
    public init(
        _ label: String,
        total: Int? = nil,
        output: Output,
        isTerminal: Bool,
        columns: Int,
        now: @escaping @Sendable () -> Duration = ProgressLine.monotonicClock()
    ) {
        self.total = total
        self.output = output
        isEnabled = isTerminal
        self.columns = columns
        self.now = now
        start = now()
        state = Mutex(State(label: label))
    }

    deinit {
        finish()
    }

    /// Returns a clock that counts from the moment it is made.
    public static func monotonicClock() -> @Sendable () -> Duration {
        let origin = ContinuousClock.now
        return { ContinuousClock.now - origin }
    }

    /// Notes that more steps are done, and perhaps a new label; draws when it is time.
    public func advance(by steps: Int = 1, label: String? = nil) {
        guard isEnabled else { return }
        let time = now()
        state.withLock { state in
            state.done += steps
            if let label { state.label = label }
            guard time - start >= Self.delay else { return }
            if let last = state.lastDrawn, time - last < Self.interval { return }
            state.lastDrawn = time
            state.isVisible = true
            draw(line(state))
        }
    }

    /// Clears the line if it was drawn; safe to call more than once.
    public func finish() {
        state.withLock { state in
            guard state.isVisible else { return }
            state.isVisible = false
            draw("")
        }
    }

    /// Carriage return, erase to the end of the line (ECMA-48 EL), then the text.
    private func draw(_ text: String) {
        try? output.write("\r\u{1B}[K" + text)
        try? output.flush()
    }

    private func line(_ state: State) -> String {
        var text = DisplayText.oneLine(state.label)
        if let total, total > 0 {
            text += "  \(state.done) of \(total)  \(min(100, state.done * 100 / total)) %"
        } else if state.done > 0 {
            text += "  \(state.done)"
        }
        // The last column stays free, since some terminals wrap as soon as it is filled.
        return DisplayWidth.truncate(text, to: columns - 1)
    }
}
