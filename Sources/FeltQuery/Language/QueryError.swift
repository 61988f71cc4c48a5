import FeltModel

/// Errors that point into a query.
enum QueryError {
    /// `query-syntax` at a place; the details are the query and a caret under the place, in code points.
    static func at(_ position: Int, in expression: String, _ message: String, expected: String) -> FeltError {
        make("query-syntax", at: position, in: expression, message, hint: expected)
    }

    static func make(_ code: String, at position: Int, in expression: String, _ message: String, hint: String?) -> FeltError {
        let line = String(expression.map { $0.isNewline ? " " : $0 })
        return FeltError(
            code, message, hint: hint, context: ["position": String(position)], details: [line, String(repeating: " ", count: position) + "^"])
    }
}
