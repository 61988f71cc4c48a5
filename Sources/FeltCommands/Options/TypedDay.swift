import FeltModel
import FeltStore

/// Reads days that people type.
enum TypedDay {
    /// A day as it is stored: `2026-03-01`, or with dots `1.3.2026`, or `today`, `yesterday`, `i dag`, `i går`.
    ///
    /// - Parameter today: the day by the context's clock.
    /// - Throws: `date-invalid`.
    static func read(_ typed: String, today: String) throws -> String {
        switch LatinComposition.compose(typed).lowercased() {
        case "today", "i dag", "idag", "i-dag": return today
        case "yesterday", "i går", "igår", "i-går": return Timestamp.day(today, plus: -1) ?? today
        default: break
        }
        if Timestamp.isDay(typed) { return typed }
        if let day = Timestamp.day(dotted: typed) { return day }
        throw FeltError("date-invalid", "'\(typed)' is not a day.", hint: "Write year, month and day of a day that exists, as in \(today), or today.")
    }

    /// The same for something that has happened. Throws `date-future` for a day that has not come yet.
    ///
    /// - Parameter repeats: whether an error may repeat what was typed; in the register it may be a name.
    static func past(_ typed: String, today: String, repeats: Bool = true) throws -> String {
        let day: String
        do { day = try read(typed, today: today) } catch {
            throw repeats ? error : FeltError("date-invalid", "There is no such day.", hint: "Write year, month and day of a day that exists, as in \(today), or today.")
        }
        guard day <= today else { throw FeltError("date-future", "The day \(day) has not come yet.", hint: "Write it down when it has happened; today is \(today).") }
        return day
    }

    /// The same for a day that may be left out.
    static func optional(_ typed: String?, today: String) throws -> String? { try typed.map { try read($0, today: today) } }

    /// A number of days in words: `1 day`, `12 days`.
    static func count(_ days: Int) -> String { days == 1 ? "1 day" : "\(days) days" }
}
