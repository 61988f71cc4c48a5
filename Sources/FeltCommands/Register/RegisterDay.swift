import FeltModel
import FeltStore
import Foundation

/// Reads the days that people type in the register: `2026-03-01`, `today`, `i dag`.
struct RegisterDay {
    /// The day it is where the command runs.
    let today: String

    init(_ context: CommandContext) {
        let now = context.now?() ?? Int64(Date().timeIntervalSince1970 * 1_000)
        let zone = TimeZone.current.secondsFromGMT(for: Date(timeIntervalSince1970: Double(now) / 1_000))
        today = String(Timestamp.text(now + Int64(zone) * 1_000).prefix(10))
    }

    /// The day that was typed. Throws `day-invalid`, and `day-future` for one that has not come yet: the register holds what has happened.
    func read(_ typed: String) throws -> String {
        let word = LatinComposition.compose(typed).lowercased()
        if ["today", "i dag", "idag", "i-dag"].contains(word) { return today }
        guard Timestamp.isDay(typed) else {
            throw FeltError("day-invalid", "There is no such day.", hint: "Write it as 2026-03-01, or today.")
        }
        guard typed <= today else { throw FeltError("day-future", "The day \(typed) has not come yet.", hint: "Write the register when it has happened; today is \(today).") }
        return typed
    }
}
