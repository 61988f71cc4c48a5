import FeltAnalysis
import FeltModel
import FeltQuery
import FeltStore
import FeltText

/// The words that the codings of two codes share, as a list.
struct CooccurPassages {
    let reader: StudyReader

    /// A row for each pair of codings, by source and position of what they share.
    ///
    /// - Parameter pair: the two codes as typed.
    /// - Throws: `code-unknown`, `code-ambiguous`.
    func listing(_ pair: [String], _ request: MeetingRequest) throws -> Listing {
        let tree = try reader.codes()
        let codes = try pair.map { try tree.code(typed: $0).id }
        let cases = Dictionary(uniqueKeysWithValues: try reader.cases().map { ($0.id, $0.slug.text) })
        let names = Dictionary(uniqueKeysWithValues: try reader.researchers().map { ($0.id, $0.slug.text) })
        var texts = TextCache(reader)
        var listing = Listing(
            name: "segments",
            columns: [
                .init("source"), .init("case", inTable: false), .init("kind", inTable: false), .init("date", inTable: false),
                .init("start", isNumber: true), .init("end", isNumber: true), .init("overlap"), .init("researcher_a"), .init("researcher_b"),
                .init("coding_a", inTable: false), .init("coding_b", inTable: false), .init("quote"),
            ])
        let (meetings, sources) = try reader.meetings(of: codes[0], and: codes[1], request)
        for meeting in meetings {
            let source = sources[meeting.source]
            let (text, index) = try texts.text(of: source.id)
            guard let scalars = index.scalarRange(meeting.range) else { continue }
            listing.rows.append([
                .text(source.slug.text), .optional(source.caseID.flatMap { cases[$0] }), .text(source.kind), .optional(source.date),
                .number(scalars.lowerBound), .number(scalars.upperBound), .text(name(meeting.kind)), .optional(names[meeting.first.researcher]),
                .optional(names[meeting.second.researcher]), .text(meeting.first.id.raw), .text(meeting.second.id.raw), .text(text[meeting.range]),
            ])
        }
        return listing
    }

    private func name(_ kind: OverlapKind) -> String {
        switch kind {
        case .equal: "equal"
        case .within: "within"
        case .contains: "contains"
        case .crossing: "crossing"
        }
    }
}
