import FeltAnalysis
import FeltFramework
import FeltModel
import FeltStore
import FeltText

/// A coding of the second researcher, by the words that it stands on.
struct SecondCoding {
    private static let file = "codings.csv"

    let line: Int
    let source: String
    let researcher: String
    let code: String
    let quote: String
    let occurrence: Int?
    let facets: [(facet: String, value: String)]
    let memo: String?

    /// Reads the table. Throws `FaultList`.
    static func read(_ bytes: [UInt8]) throws -> [SecondCoding] {
        var faults: [Fault] = []
        let rows = ImportTable.rows(bytes, file: file, required: ["source", "researcher", "code", "quote"], faults: &faults)
        guard faults.isEmpty else { throw FaultList(faults) }
        return rows.map { row in
            SecondCoding(
                line: row.line, source: row["source"] ?? "", researcher: row["researcher"] ?? "", code: row["code"] ?? "", quote: row["quote"] ?? "",
                occurrence: row["occurrence"].flatMap { Int($0) },
                facets: (row["facets"] ?? "").split(separator: ";").map { setting in
                    let parts = setting.split(separator: "=", maxSplits: 1).map(String.init)
                    return (facet: parts[0], value: parts.count > 1 ? parts[1] : "")
                }, memo: row["memo"])
        }
    }

    func write(to draft: Draft, _ reader: StudyReader, by researcher: ResearcherID) throws {
        let source = try reader.source(typed: self.source)
        let text = try reader.text(of: source.id)
        let found = QuoteSearch(text).ranges(of: quote)
        guard let range = found.count == 1 ? found[0] : occurrence.flatMap({ found.indices.contains($0 - 1) ? found[$0 - 1] : nil }) else {
            throw FaultList([
                Fault(file: Self.file, line: line, column: 1, code: "quote-missing", message: "The words stand in \(self.source) \(found.count) times."),
            ])
        }
        let set = try reader.facets()
        let coding = try draft.addCoding(
            source: source.id, range: range, in: text, code: try reader.codes().code(typed: code).id, researcher: researcher,
            facets: try facets.map { try set.value(typed: $0.value, ofFacet: $0.facet).id })
        if let memo { try draft.addMemo(memo, on: .coding(coding), by: researcher) }
    }
}
