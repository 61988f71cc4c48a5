import FeltFramework
import FeltModel
import FeltQuery
import FeltStore

/// What the researchers of the example made of the codings: cells of its framework chart.
struct DemoChart {
    private struct Rated {
        let value: RatingValue
        let researcher: String
        let reason: String?
        let isConsensus: Bool
    }

    private struct CellFields {
        let caseSlug: String
        let code: String
        let summary: String?
        let researcher: String?
        let ratings: [Rated]
        let isEarly: Bool
    }

    private let cells: [CellFields]

    static let keys: Set<String> = ["chart"]

    /// Reads the cells.
    init(_ fields: YAMLFields, cases: Set<String>, researchers: Set<String>, _ reading: inout DemoReading) {
        cells = reading.items("chart", of: fields, ["case", "code", "by", "summary", "ratings", "early"], "a cell of the chart") { reading, fields in
            guard reading.required("case", fields) != nil, let caseSlug = reading.name("case", fields, among: cases),
                let code = reading.required("code", fields)
            else { return nil }
            let summary = reading.text("summary", fields)
            if summary != nil { _ = reading.required("by", fields) }
            let ratings: [Rated] = reading.items("ratings", of: fields, ["by", "value", "because", "consensus"], "a rating") { reading, fields in
                guard reading.required("by", fields) != nil, let researcher = reading.name("by", fields, among: researchers),
                    reading.required("value", fields) != nil, let value = reading.word("value", fields, RatingValue.self)
                else { return nil }
                return Rated(
                    value: value, researcher: researcher, reason: reading.text("because", fields), isConsensus: reading.truth("consensus", fields) ?? false)
            }
            return CellFields(
                caseSlug: caseSlug, code: code, summary: summary, researcher: reading.name("by", fields, among: researchers), ratings: ratings,
                isEarly: reading.truth("early", fields) ?? false)
        }
    }

    /// Writes the summaries and ratings, those of one researcher as one entry each. Each rests on the codings that its cell has by then.
    ///
    /// - Parameter early: only the cells that were written before the second researcher coded; false for the others.
    /// - Throws: `code-unknown` for a code that the framework does not have.
    func write(to study: Study, early: Bool, cases: [String: CaseID], researchers: [String: ResearcherID]) throws {
        let cells = cells.filter { $0.isEarly == early }
        for name in researchers.keys.sorted() {
            guard let id = researchers[name] else { continue }
            let summaries = cells.filter { $0.summary != nil && $0.researcher == name }
            let ratings = cells.flatMap { cell in cell.ratings.filter { $0.researcher == name }.map { (cell, $0) } }
            if !summaries.isEmpty {
                _ = try study.write("summarise", by: id) { draft, reader in
                    for cell in summaries {
                        guard let (place, evidence) = try Self.place(cell, cases, reader), let text = cell.summary else { continue }
                        try draft.setSummary(text, of: place, evidence: evidence, by: id)
                    }
                    return ((), line: "summarise \(summaries.count.counted("cell"))")
                }
            }
            if !ratings.isEmpty {
                _ = try study.write("rate", by: id) { draft, reader in
                    for (cell, rated) in ratings {
                        guard let (place, evidence) = try Self.place(cell, cases, reader) else { continue }
                        try draft.rate(place, rated.value, because: rated.reason, isConsensus: rated.isConsensus, evidence: evidence, by: id)
                    }
                    return ((), line: "rate \(ratings.count.counted("cell"))")
                }
            }
        }
    }

    private static func place(_ cell: CellFields, _ cases: [String: CaseID], _ reader: StudyReader) throws -> (ChartCell, CellEvidence)? {
        guard let caseID = cases[cell.caseSlug] else { return nil }
        let tree = try reader.codes()
        let place = ChartCell(caseID: caseID, code: try tree.code(typed: cell.code).id)
        return (place, try CellCodings(reader, cells: [place], tree: tree).evidence(in: place))
    }
}
