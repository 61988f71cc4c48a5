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
        let seconds = Int((Double(milliseconds) / 1_000).rounded(.down)) + secondsAhead
        let day = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
        let rest = seconds - day * 86_400
        time = LogTime(hour: rest / 3_600, minute: rest / 60 % 60, second: rest % 60) ?? LogTime.midnight
        // Howard Hinnant, "chrono-compatible low-level date algorithms", civil_from_days.
        let shifted = day + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let number = (day: dayOfYear - (153 * month + 2) / 5 + 1, month: month < 10 ? month + 3 : month - 9)
        let year = yearOfEra + era * 400 + (number.month <= 2 ? 1 : 0)
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        date = "\(year)-\(two(number.month))-\(two(number.day))"
    }
}
