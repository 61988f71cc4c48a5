import FeltModel
import FeltStore

/// What researchers wrote that leaves the study as it is, thing by thing.
///
/// Of a text that was revised since no word leaves in a report of an earlier day, and so nothing would that was written of it. What stands in the study
/// in the same words, and leaves it, tells no more on the earlier day than today.
struct StandingWritings: Sendable {
    /// The kinds of thing whose words may rest on those of sources.
    private static let kinds = ["summary", "rating", "cycle", "formulation", "stageEntry", "memo"]

    /// The words of each thing that leaves, by its kind and id.
    private let standing: [String: [String: [String: EntityRow.Value]]]

    /// - Parameter released: the study as it is.
    /// - Throws: what reading the study throws.
    init(_ released: ReleasedStudy) throws {
        let withheld = try released.writings()
        let memos = Set(try released.memos(on: released.codings()).map(\.id.raw))
        standing = Dictionary(uniqueKeysWithValues: try Self.kinds.map { kind in
            let rows = try released.reader.rows(of: kind).filter { row in
                switch kind {
                case "summary": !withheld.summaries.contains(row.id)
                case "rating": !withheld.ratings.contains(row.id)
                case "cycle": !withheld.cycles.contains(row.id)
                case "formulation": Self.cycle(of: row).map { !withheld.problems.contains($0) } ?? false
                case "stageEntry": !withheld.steps.contains(row.id)
                default: memos.contains(row.id)
                }
            }
            return (kind, Dictionary(rows.map { ($0.id, Self.words(of: $0)) }, uniquingKeysWith: { first, _ in first }))
        })
    }

    /// Whether a thing of an earlier day says what it says now.
    func hold(_ row: EntityRow) -> Bool { standing[row.entity]?[row.id] == Self.words(of: row) }

    /// The cycle whose problem a row puts.
    static func cycle(of row: EntityRow) -> String? { if case .thing(_, let cycle)? = row.fields["cycleId"] { cycle } else { nil } }

    private static func words(of row: EntityRow) -> [String: EntityRow.Value] {
        row.fields.filter { field in
            switch field.value {
            case .words, .content: true
            case .integer, .token, .thing: false
            }
        }
    }
}
