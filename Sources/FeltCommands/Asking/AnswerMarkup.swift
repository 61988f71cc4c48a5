import FeltModel
import FeltProtocols
import FeltQuery
import FeltStore
import FeltText

/// Writes an answer as field notes: of each source the paragraphs that hold stretches, with the codes that these rest on.
struct AnswerMarkup {
    /// What marks a stretch that rests on no coding. It is no code of a study's, so that nothing is coded by taking such a note in.
    static let matchMark = "match"

    private let answer: Answer
    private let reader: StudyReader
    private let facets: FacetSet

    init(_ answer: Answer, _ reader: StudyReader) throws {
        self.answer = answer
        self.reader = reader
        facets = try reader.facets()
    }

    /// Gives the note of each source that has one of these places, by slug.
    func forEach(_ places: [Int], _ body: (String) throws -> Void) throws {
        let bySource = Dictionary(grouping: places) { answer.result.hits[$0].source }
        for source in bySource.keys.sorted() { try body(note(answer.result.sources[source], bySource[source] ?? [])) }
    }

    private func note(_ source: Source, _ places: [Int]) throws -> String {
        let text = try reader.text(of: source.id)
        let ranges = places.map { answer.result.hits[$0].range }
        let passages = try reader.passages(of: source.id).map(\.range)
        // The passages that each stretch lies in, by halving: they come in order and do not overlap.
        let inside = ranges.map { range in
            let first = Self.first(of: passages) { $0.end > range.start }
            return first..<max(first, Self.first(of: passages) { $0.start >= range.end })
        }
        var bytes: [UInt8] = []
        var starts: [Int: Int] = [:]
        for place in Set(inside.joined()).sorted() {
            if !bytes.isEmpty { bytes += [10, 10] }
            starts[place] = bytes.count
            bytes += text.utf8[passages[place].bytes]
        }
        let marks = zip(zip(places, ranges), inside).flatMap { stretch, inside -> [CodeMark] in
            // Between paragraphs there is nothing to mark: a stretch keeps what it has in them.
            guard let first = inside.first, let last = inside.last, let start = starts[first], let end = starts[last] else { return [] }
            let from = start + max(0, stretch.1.start.value - passages[first].start.value)
            let to = end + min(stretch.1.end.value, passages[last].end.value) - passages[last].start.value
            return self.marks(stretch.0, TextRange(from..<to))
        }
        var head = [("source", source.slug.text), ("kind", source.kind)]
        if let name = source.caseID.flatMap({ answer.cases[$0] }) { head.append(("case", name)) }
        if let date = source.date { head.append(("date", date)) }
        head.append(("language", source.language.rawValue))
        return NoteWriter.write(text: StoredText(trusted: bytes), head: head, marks: marks).text
    }

    /// The first of which something holds, where it holds of all behind it; their number where it holds of none.
    private static func first(of passages: [TextRange], _ holds: (TextRange) -> Bool) -> Int {
        var (low, high) = (0, passages.count)
        while low < high {
            let middle = (low + high) / 2
            if holds(passages[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    private func marks(_ place: Int, _ range: TextRange) -> [CodeMark] {
        let codings = answer.codings(of: place)
        guard !codings.isEmpty else { return [CodeMark(range: range, code: Self.matchMark, line: 1, column: 1, facets: [], researcher: nil, memo: nil)] }
        return codings.map { coding in
            CodeMark(
                range: range, code: answer.tree.path(of: coding.code)?.text ?? coding.code.raw, line: 1, column: 1,
                facets: coding.facets.compactMap { id in facets.value(id).map { (facet: $0.facet.slug.text, value: $0.value.slug.text) } },
                researcher: answer.researchers[coding.researcher], memo: nil)
        }
    }
}
