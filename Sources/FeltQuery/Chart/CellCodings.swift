import FeltAnalysis
public import FeltModel
public import FeltStore
import FeltText

/// The codings behind some cells of the framework chart, read once.
public struct CellCodings {
    private let reader: StudyReader
    private let tree: CodeTree
    /// The codings of all the cells' cases and codes, by source and place.
    private let all: [ChartCoding]
    /// Where in `all` the codings of a case and exactly a code stand.
    private var places: [ChartCell: [Int]] = [:]
    private let byID: [CodingID: ChartCoding]

    /// Reads the codings of the cells.
    ///
    /// - Parameter evidence: what rests on codings, which are read too where they are no longer in the cells.
    /// - Complexity: one read of the codings of the cases and codes, none where there are no cells.
    public init(_ reader: StudyReader, cells: some Sequence<ChartCell>, tree: CodeTree, evidence: [CellEvidence] = []) throws {
        let cells = Set(cells)
        let codes = Set(Set(cells.map(\.code)).flatMap { tree.subtree(of: $0).map(\.id) })
        self.reader = reader
        self.tree = tree
        all = try cells.isEmpty ? [] : reader.chartCodings(cases: Set(cells.map(\.caseID)), codes: codes)
        for (place, coding) in all.enumerated() { if let cell = coding.cell { places[cell, default: []].append(place) } }
        var byID = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let elsewhere = Set(evidence.flatMap { $0.items.map(\.coding) }).filter { byID[$0] == nil }
        for coding in try elsewhere.isEmpty ? [] : reader.chartCodings(ids: elsewhere) { byID[coding.id] = coding }
        self.byID = byID
    }

    /// The codings that stand in a cell, of its code and those below it, by source and place.
    public func present(in cell: ChartCell) -> [ChartCoding] {
        let found = tree.subtree(of: cell.code).flatMap { places[ChartCell(caseID: cell.caseID, code: $0.id)] ?? [] }
        return found.sorted().map { all[$0] }.filter(\.stands)
    }

    /// The evidence that something new in a cell rests on: the codings that stand in it.
    ///
    /// - Parameter chosen: those it rests on; nil for all. The others are kept as left out.
    public func evidence(in cell: ChartCell, chosen: Set<CodingID>? = nil) -> CellEvidence {
        let present = present(in: cell)
        guard let chosen else { return CellEvidence(present.map(\.item)) }
        return CellEvidence(present.filter { chosen.contains($0.id) }.map(\.item), passedOver: present.map(\.id).filter { !chosen.contains($0) })
    }

    /// Why what rests on `evidence` is to be looked at again.
    func reasons(_ evidence: CellEvidence, in cell: ChartCell, _ texts: inout FormerTexts) throws -> [StaleReason] {
        let present = present(in: cell)
        let inCell = Set(present.map(\.id))
        let pairs = evidence.items.compactMap { item in
            byID[item.coding].map { (item.coding, EvidenceNow($0.item, stands: $0.stands, isInCell: inCell.contains($0.id))) }
        }
        let now = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
        return try evidence.staleReasons(now: now, present: present.map(\.id)) { try texts.words($0, $1, reader) }
    }
}

/// The texts of revised sources, each read once.
struct FormerTexts {
    private var texts: [String: StoredText?] = [:]

    mutating func words(_ id: String, _ range: TextRange, _ reader: StudyReader) throws -> [UInt8]? {
        if texts[id] == nil { texts[id] = .some(try reader.text(withID: id)) }
        guard let text = texts[id] ?? nil, range.end.value <= text.utf8.count else { return nil }
        return Array(text.utf8[range.bytes])
    }
}
