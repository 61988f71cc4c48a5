import FeltModel
import FeltStore

/// Finds the cell of the framework chart that people name.
struct ChartCells {
    let caseStudy: CaseStudy
    let code: Code
    let path: String
    var cell: ChartCell { ChartCell(caseID: caseStudy.id, code: code.id) }

    /// Throws `case-unknown`, `code-unknown` and the like, with near names.
    init(_ caseName: String, _ codeName: String, _ reader: StudyReader) throws {
        caseStudy = try Lookup.caseStudy(caseName, among: reader.cases())
        let tree = try reader.codes()
        code = try tree.code(typed: LatinComposition.compose(codeName).lowercased())
        path = tree.path(of: code.id)?.text ?? codeName
    }

    var name: String { "\(caseStudy.slug) × \(path)" }

    /// What is said when a summary was written.
    func written(on evidence: CellEvidence) -> String {
        let count = evidence.items.count
        return "\(name): written, on \(count) \(count == 1 ? "coding" : "codings")."
    }
}
