import FeltModel
import FeltStore

/// The days that a `date:` filter lets pass.
struct DateFilter {
    /// Both included, as `2026-03-01`; nil at an open end.
    private var first: String?
    private var last: String?

    /// Reads `2019`, `2019-06`, `2019-06-01`, `A..B`, `A..`, `..B` or `*`. Throws `query-syntax`.
    init(_ value: String, expression: String, position: Int) throws {
        if value == "*" { return }
        func fault(_ code: String, _ message: String) -> FeltError {
            QueryError.make(code, at: position, in: expression, message, hint: "Write for example date:2025, date:2025-03 or date:2025-03-01..2026.")
        }
        let (from, to) = Self.ends(value)
        for end in [from, to] where !end.isEmpty {
            guard Self.day(end, isLast: false) != nil else { throw fault("query-syntax", "'\(QueryError.shown(end))' is not a date.") }
        }
        guard !from.isEmpty || !to.isEmpty else { throw fault("query-syntax", "The range of dates is open at both ends.") }
        first = Self.day(from, isLast: false)
        last = Self.day(to, isLast: true)
        if let first, let last, first > last { throw fault("query-syntax", "The range of dates ends before it begins.") }
    }

    /// Whether a day passes; a source without one never does.
    func holds(_ day: String?) -> Bool {
        guard let day else { return false }
        return (first.map { day >= $0 } ?? true) && (last.map { day <= $0 } ?? true)
    }

    /// What stands before and behind `..`; the same twice where there is none.
    private static func ends(_ value: String) -> (String, String) {
        let bytes = Array(value.utf8)
        guard let dots = bytes.indices.dropLast().first(where: { bytes[$0] == 46 && bytes[$0 + 1] == 46 }) else { return (value, value) }
        return (String(decoding: bytes[..<dots], as: UTF8.self), String(decoding: bytes[(dots + 2)...], as: UTF8.self))
    }

    /// The first or last day of a year, month or day; nil for anything else. The last of a month need not exist, as texts are compared.
    private static func day(_ text: String, isLast: Bool) -> String? {
        let padded =
            switch text.utf8.count {
            case 4: text + "-01-01"
            case 7: text + "-01"
            default: text
            }
        guard Timestamp.isDay(padded) else { return nil }
        guard isLast else { return padded }
        return text.utf8.count == 4 ? text + "-12-31" : text.utf8.count == 7 ? text + "-31" : text
    }
}
