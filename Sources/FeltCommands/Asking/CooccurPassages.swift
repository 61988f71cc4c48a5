import FeltAnalysis
import FeltModel
import FeltStore
import FeltText

/// The words that the codings of two codes share.
struct CooccurPassages {
    private let reader: StudyReader
    private let codings: CooccurCodings

    init(_ reader: StudyReader, _ codings: CooccurCodings) {
        self.reader = reader
        self.codings = codings
    }

    /// A row for each pair of codings, by source and position of what they share.
    ///
    /// - Throws: `code-unknown`, `code-ambiguous`.
    func listing(_ pair: [String], acrossResearchers: Bool, kind: OverlapKind?) throws -> Listing {
        let table = codings.table
        let order = try pair.map { Int32(table.codes.order(of: try table.codes.code(typed: $0).id) ?? 0) }
        let meetings = CoOccurrence.meetings(of: order[0], and: order[1], in: codings.stretches, acrossResearchers: acrossResearchers, kind: kind)
        let cases = Dictionary(uniqueKeysWithValues: try reader.cases().map { ($0.id, $0.slug.text) })
        var texts = TextCache(reader)
        var listing = Listing(
            name: "segments",
            columns: [
                .init("source"), .init("case", inTable: false), .init("kind", inTable: false), .init("date", inTable: false),
                .init("start", isNumber: true), .init("end", isNumber: true), .init("overlap"), .init("researcher_a"), .init("researcher_b"),
                .init("coding_a", inTable: false), .init("coding_b", inTable: false), .init("quote"),
            ])
        for (first, second, range) in shared(meetings) {
            let (one, other) = (codings.rows[first], codings.rows[second])
            let source = table.sources[Int(table.rows[one].source)]
            let (text, index) = try texts.text(of: source.id)
            guard let scalars = index.scalarRange(range) else { continue }
            listing.rows.append([
                .text(source.slug.text), .optional(source.caseID.flatMap { cases[$0] }), .text(source.kind), .optional(source.date),
                .number(scalars.lowerBound), .number(scalars.upperBound),
                .text(name(OverlapKind(codings.stretches[first], codings.stretches[second]))), .text(researcher(one)), .text(researcher(other)),
                .text(table.id(of: one).raw), .text(table.id(of: other).raw), .text(text[range]),
            ])
        }
        return listing
    }

    /// The pairs with what they share, in the order of that.
    private func shared(_ meetings: [(first: Int, second: Int)]) -> [(first: Int, second: Int, range: TextRange)] {
        let table = codings.table
        let found = meetings.compactMap { first, second in
            table.rows[codings.rows[first]].range.intersection(table.rows[codings.rows[second]].range).map { (first: first, second: second, range: $0) }
        }
        return found.sorted { left, right in
            let (one, other) = (codings.stretches[left.first].source, codings.stretches[right.first].source)
            return (one, left.range, left.first, left.second) < (other, right.range, right.first, right.second)
        }
    }

    private func researcher(_ row: Int) -> String { codings.table.researchers[Int(codings.table.rows[row].researcher)].slug.text }

    private func name(_ kind: OverlapKind) -> String {
        switch kind {
        case .equal: "equal"
        case .within: "within"
        case .contains: "contains"
        case .crossing: "crossing"
        }
    }
}
