import FeltModel
import Testing

/// A query with `‸` where its error should point.
struct CaretText {
    let query: String
    /// In code points from 0.
    let position: Int

    init(_ marked: String) {
        let scalars = Array(marked.unicodeScalars)
        guard let place = scalars.firstIndex(of: "‸"), scalars.lastIndex(of: "‸") == place else { preconditionFailure("one ‸ in: \(marked)") }
        query = String(String.UnicodeScalarView(scalars[..<place] + scalars[(place + 1)...]))
        position = place
    }

    /// Expects an error to be just this.
    func expect(_ error: FeltError?, code: String, message: String, hint: String?, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(error?.code == code, "\(query)", sourceLocation: sourceLocation)
        #expect(error?.message == message, "\(query)", sourceLocation: sourceLocation)
        #expect(error?.hint == hint, "\(query)", sourceLocation: sourceLocation)
        #expect(error?.context == ["position": String(position)], "\(query)", sourceLocation: sourceLocation)
        #expect(error?.details == [query, String(repeating: " ", count: position) + "^"], "\(query)", sourceLocation: sourceLocation)
    }
}
