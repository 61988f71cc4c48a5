import FeltModel
import FeltProtocols
import FeltStore

/// A moment as the clock and the calendar on the wall show it.
struct LocalClock {
    /// yyyy-mm-dd.
    let date: String
    let time: LogTime

    /// The moment now, where the command runs.
    init(_ context: CommandContext) {
        let moment = context.studyOptions.now()
        self.init(milliseconds: moment, secondsAhead: context.secondsAheadOfUTC(moment))
    }

    /// - Parameters:
    ///   - milliseconds: since 1970, UTC.
    ///   - secondsAhead: how far the local clock is ahead of UTC.
    init(milliseconds: Int64, secondsAhead: Int) {
        let text = Timestamp.text(milliseconds + Int64(secondsAhead) * 1_000)
        func number(_ start: Int) -> Int { Int(text.dropFirst(start).prefix(2)) ?? 0 }
        date = String(text.prefix(10))
        time = LogTime(hour: number(11), minute: number(14), second: number(17)) ?? LogTime.midnight
    }
}
