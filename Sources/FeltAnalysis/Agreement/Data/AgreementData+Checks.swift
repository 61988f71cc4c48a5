import FeltModel

extension AgreementData {
    /// Checks everything but the spans.
    static func check(documents: [Document], coders: [String], codes: [Code]) throws(FeltError) {
        try AgreementCheck.distinct(documents.map(\.id), "document")
        try AgreementCheck.distinct(coders, "coder")
        try AgreementCheck.distinct(codes.map(\.id), "code")
        for (place, document) in documents.enumerated() where document.length < 0 {
            throw FeltError(
                "agreement-length-negative", "Document \(place + 1) has a length below 0.", hint: "Give its length in characters.",
                context: ["document": "\(place + 1)"]
            )
        }
        try AgreementCheck.size(lengths: documents.map(\.length), coders: coders.count)
        for (place, document) in documents.enumerated() {
            guard let by = document.codedBy else { continue }
            guard by.allSatisfy(coders.indices.contains) else { throw unknown("coder of document", place) }
        }
        for (place, code) in codes.enumerated() {
            if let parent = code.parent, !codes.indices.contains(parent) { throw unknown("parent of code", place) }
            // A chain longer than the list of codes comes back to itself.
            var (above, steps) = (code.parent, 0)
            while let next = above, steps <= codes.count { (above, steps) = (codes[next].parent, steps + 1) }
            guard above == nil else {
                throw FeltError(
                    "agreement-code-cycle", "Code \(place + 1) stands below itself.", hint: "Mend the parents of the codes.",
                    context: ["code": "\(place + 1)"]
                )
            }
        }
    }

    /// Checks a span, the one at a place in the list as it was given.
    static func check(
        _ span: Span, at place: Int, _ documents: [Document], coders: Int, codes: Int, _ coded: [[Bool]]
    ) throws(FeltError) {
        // Put together only when it is wanted: spans are checked by the ten thousand.
        var context: [String: String] { ["span": "\(place + 1)", "start": "\(span.start)", "end": "\(span.end)"] }
        guard documents.indices.contains(span.document) else { throw unknown("document of span", place) }
        guard (0..<coders).contains(span.coder) else { throw unknown("coder of span", place) }
        guard (0..<codes).contains(span.code) else { throw unknown("code of span", place) }
        guard span.start < span.end else {
            throw FeltError(
                "agreement-span-reversed", "Span \(place + 1) has no characters: it runs from \(span.start) to \(span.end).",
                hint: "Spans are half-open; the end stands behind the last character.", context: context
            )
        }
        guard span.start >= 0, span.end <= documents[span.document].length else {
            throw FeltError(
                "agreement-span-outside", "Span \(place + 1) runs from \(span.start) to \(span.end), outside its document.",
                hint: "The document has \(documents[span.document].length) characters.", context: context
            )
        }
        guard coded[span.document][span.coder] else {
            throw FeltError(
                "agreement-span-not-coded", "Span \(place + 1) is by a coder who is said not to have coded its document.",
                hint: "Name the coder among those who coded the document.", context: context
            )
        }
    }

    private static func unknown(_ what: String, _ place: Int) -> FeltError {
        FeltError(
            "agreement-place-unknown", "The \(what) \(place + 1) is not in the list.", hint: "Name it among the documents, coders or codes.",
            context: ["entry": "\(place + 1)"]
        )
    }
}
