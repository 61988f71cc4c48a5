import FeltModel

/// Errors that point into a query.
enum QueryError {
    /// How much of a long query is shown on each side of the place, in code points.
    private static let reach = 60

    /// An error whose details are the query and a caret under the place, which is given in code points from 0.
    static func make(_ code: String, at position: Int, in expression: String, _ message: String, hint: String?) -> FeltError {
        let scalars = Array(expression.unicodeScalars)
        let place = min(position, scalars.count)
        let start = max(0, place - reach)
        let end = min(scalars.count, place + reach)
        let before = (start > 0 ? "…" : "") + printable(scalars[start..<place])
        let after = printable(scalars[place..<end]) + (end < scalars.count ? "…" : "")
        let caret = String(repeating: " ", count: before.reduce(0) { $0 + columns($1) }) + "^"
        return FeltError(code, message, hint: hint, context: ["position": String(position)], details: [before + after, caret])
    }

    /// What is wrong inside a saved query, at the place of its name: the place in its own words means nothing to who typed the name. An error
    /// that names a saved query already stays as it is.
    static func inside(_ name: String, _ error: FeltError, at position: Int, in expression: String) -> FeltError {
        guard error.context["saved"] == nil else { return error }
        let made = make(error.code, at: position, in: expression, inside(name, error.message), hint: error.hint)
        return FeltError(made.code, made.message, hint: made.hint, context: made.context.merging(["saved": name]) { $1 }, details: made.details)
    }

    /// A message with the saved query that it is about, if it is about one.
    static func inside(_ name: String?, _ message: String) -> String { name.map { "In the saved query '\($0)': \(message)" } ?? message }

    /// Something typed, as an error may repeat it: shortened, on one line.
    static func shown(_ typed: String) -> String {
        let scalars = Array(typed.unicodeScalars)
        return printable(scalars.prefix(reach)) + (scalars.count > reach ? "…" : "")
    }

    /// One blank for each line end, tab and other control character, so that the line stays one and counts as before.
    private static func printable(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars.map { $0.properties.generalCategory == .control || $0.properties.isWhitespace ? " " : $0 }))
    }

    /// The columns that a character takes on a terminal, so that the caret stands under its place.
    private static func columns(_ character: Character) -> Int {
        if character.unicodeScalars.contains(where: { $0.properties.isEmojiPresentation || $0.value == 0xFE0F || isWide($0.value) }) { return 2 }
        let isInvisible = character.unicodeScalars.allSatisfy { scalar in
            [.nonspacingMark, .enclosingMark, .format].contains(scalar.properties.generalCategory)
        }
        return isInvisible ? 0 : 1
    }

    /// The blocks that Unicode's East Asian Width calls wide.
    private static func isWide(_ value: UInt32) -> Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD: true
        default: false
        }
    }
}
