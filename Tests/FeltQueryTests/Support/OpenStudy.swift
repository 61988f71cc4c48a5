import FeltModel
import FeltQuery
import FeltStore
import FeltText
import Testing

/// A sample study on disk, ready to be asked.
struct OpenStudy {
    /// A stretch of an answer.
    struct Stretch: Hashable, Comparable, CustomStringConvertible {
        let source: String
        let start: Int
        let end: Int
        /// The numbers of the codings that it rests on, sorted.
        let codings: [Int]

        static func < (left: Stretch, right: Stretch) -> Bool { (left.source, left.start, left.end) < (right.source, right.start, right.end) }
        var description: String { "\(source) \(start)..<\(end) \(codings)" }
    }

    let study: Study
    let sample: SampleStudy
    let numbers: [CodingID: Int]

    /// The answer to a query, in its order.
    func stretches(_ query: String, within unit: QueryUnit? = nil) throws -> [Stretch] {
        try study.read { reader in
            let result = try reader.query(query, within: unit)
            return result.hits.map { hit in
                Stretch(
                    source: result.sources[hit.source].slug.text, start: hit.range.start.value, end: hit.range.end.value,
                    codings: result.codings(of: hit).map { numbers[$0.id] ?? 0 }.sorted())
            }
        }
    }

    /// The answer with the words of each stretch and the codings that it rests on, as `source: words (1 2)`.
    func answer(_ query: String, within unit: QueryUnit? = nil) throws -> [String] {
        try stretches(query, within: unit).map { stretch in
            let text = sample.sources.first { $0.slug == stretch.source }?.text ?? ""
            let words = String(decoding: Array(text.utf8)[stretch.start..<stretch.end], as: UTF8.self)
            return "\(stretch.source): \(words)" + (stretch.codings.isEmpty ? "" : " (\(stretch.codings.map(String.init).joined(separator: " ")))")
        }
    }

    /// The error of a query; nil, with an issue, when it is answered.
    func error(_ query: String) -> FeltError? {
        do {
            _ = try stretches(query)
            Issue.record("answered: \(query)")
        } catch let error as FeltError {
            return error
        } catch {
            Issue.record("\(error)")
        }
        return nil
    }
}

extension SampleStudy {
    /// Expects the study, put on disk for this, to answer so; see `OpenStudy.answer`.
    func expect(_ query: String, within unit: QueryUnit? = nil, _ answer: [String], sourceLocation: SourceLocation = #_sourceLocation) throws {
        let found = try open { study in try study.answer(query, within: unit) }
        #expect(found == answer, "\(query)", sourceLocation: sourceLocation)
    }
}
