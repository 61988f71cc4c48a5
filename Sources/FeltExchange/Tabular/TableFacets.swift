import FeltModel
import FeltProtocols
import FeltStore

/// The columns of a table of codings that are facets of the study, as `felt export csv` writes them: the values of one with semicolons between.
struct TableFacets {
    private let all: FacetSet
    private let facets: [(column: String, facet: Facet)]

    /// - Parameters:
    ///   - columns: those that hold nothing else. One that is called like a facet is one when some value in it is a value of that facet.
    init(_ reader: StudyReader, columns: [String], rows: [ImportTable.Row]) throws {
        let all = try reader.facets()
        self.all = all
        facets = columns.compactMap { column in
            guard let facet = all[column] else { return nil }
            let values = Set(facet.values.map(\.slug.text))
            let isFacet = rows.contains { row in Self.names(row[column]).contains(where: values.contains) }
            return isFacet ? (column, facet) : nil
        }
    }

    /// The columns that are facets.
    var columns: Set<String> { Set(facets.map(\.column)) }

    /// The values that a row has. Throws `facet-value-unknown`.
    func values(of row: ImportTable.Row) throws -> [FacetValueID] {
        try facets.flatMap { column, facet in
            try Self.names(row[column]).map { try all.value(typed: $0, ofFacet: facet.slug.text).id }
        }
    }

    /// Those of the values whose facets a coding says nothing of, and whether it says something else of the others.
    func missing(_ values: [FacetValueID], in coding: Coding) -> (values: [FacetValueID], differs: Bool) {
        let own = Set(coding.facets.compactMap { all.value($0)?.facet.id })
        let missing = values.filter { value in all.value(value).map { !own.contains($0.facet.id) } ?? false }
        return (missing, !Set(values).subtracting(missing).isSubset(of: coding.facets))
    }

    private static func names(_ text: String?) -> [String] {
        (text ?? "").split(separator: ";").map { $0.trimmingBlanks }.filter { !$0.isEmpty }
    }
}
