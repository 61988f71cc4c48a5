public import FeltModel
public import FeltText

/// All codings that stand in their text, in columns; small and fast to read.
///
/// A row takes 32 bytes. A source, code or researcher is its place in the list of the table, so that counting needs no look-up.
public struct CodingTable: Sendable {
    /// A coding.
    public struct Row: Hashable, Sendable {
        /// The place in `sources`.
        public let source: Int32
        /// Where it begins and ends, in UTF-8 bytes of the text, half-open.
        public let start, end: Int32
        /// The place in `codes.codes`.
        public let code: Int32
        /// The place in `researchers`.
        public let researcher: Int32
        /// The place in `facetSets`; 0 for none.
        public let facets: Int32

        public init(source: Int32, start: Int32, end: Int32, code: Int32, researcher: Int32, facets: Int32 = 0) {
            self.source = source
            self.start = start
            self.end = end
            self.code = code
            self.researcher = researcher
            self.facets = facets
        }

        public var range: TextRange { TextRange(Int(start)..<Int(end)) }
    }

    /// A coding under its ids.
    public struct Entry: Hashable, Sendable {
        public let id: CodingID
        public let source: SourceID
        public let range: TextRange
        public let code: CodeID
        public let researcher: ResearcherID
        /// Sorted by id.
        public let facets: [FacetValueID]
    }

    /// All sources of the study, by slug.
    public let sources: [Source]
    /// All codes of the study.
    public let codes: CodeTree
    /// All researchers of the study, by slug.
    public let researchers: [Researcher]
    /// The sets of facet values that codings have; the first is empty.
    public let facetSets: [[FacetValueID]]
    /// By source, start, end, code and id.
    public let rows: [Row]

    let ids: [UInt64]
    let oddIDs: [String]
    /// Where the rows of each source begin, and one more: where the last ends.
    let firstRows: [Int32]

    /// The places of a source's codings in `rows`.
    public func rows(of source: Int) -> Range<Int> { Int(firstRows[source])..<Int(firstRows[source + 1]) }

    /// The table with some of its codings only, in their order.
    public func keeping(_ wanted: Set<CodingID>) -> CodingTable {
        var (kept, keptIDs, first): ([Row], [UInt64], [Int32]) = ([], [], [0])
        for source in sources.indices {
            for row in rows(of: source) where wanted.contains(id(of: row)) {
                kept.append(rows[row])
                keptIDs.append(ids[row])
            }
            first.append(Int32(truncatingIfNeeded: kept.count))
        }
        return CodingTable(
            sources: sources, codes: codes, researchers: researchers, facetSets: facetSets, rows: kept, ids: keptIDs, oddIDs: oddIDs, firstRows: first)
    }

    /// The id of the coding in a row.
    public func id(of row: Int) -> CodingID { CodingID(PackedID(bits: ids[row]).text(odd: oddIDs)) }

    /// The coding in a row under its ids.
    public func entry(_ row: Int) -> Entry {
        let coding = rows[row]
        return Entry(
            id: id(of: row), source: sources[Int(coding.source)].id, range: coding.range, code: codes.codes[Int(coding.code)].id,
            researcher: researchers[Int(coding.researcher)].id, facets: facetSets[Int(coding.facets)])
    }
}
