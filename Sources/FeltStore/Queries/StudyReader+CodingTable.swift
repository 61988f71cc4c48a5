public import FeltModel
import GRDB

extension StudyReader {
    /// The codings that stand in their source's present text, all of them or those of some codes.
    ///
    /// - Parameter codes: the codes whose codings are wanted, each with itself alone, not what is below it; nil for every code. One that
    ///   the study does not have has no codings.
    /// - Throws: `study-damaged` where a coding names what is not in the study.
    /// - Complexity: one indexed read for each code, or one pass over all codings; then a sort. About 0.4 µs a coding.
    public func codingTable(codes wanted: [CodeID]? = nil) throws -> CodingTable {
        let sources = try sources()
        let codes = try codes()
        let researchers = try researchers()
        let facets = try NameNumbers([""])
        let odd = try NameNumbers()
        let texts = try NameNumbers()
        var flat = FlatRows([
            .name(try NameNumbers(sources.map(\.id.raw))), .number, .number, .name(try NameNumbers(codes.codes.map(\.id.raw))),
            .name(try NameNumbers(researchers.map(\.id.raw))), .name(facets), .name(texts), .id(odd),
        ])
        let columns = "SELECT sourceId, startByte, endByte, codeId, researcherId, facets, textId, id FROM coding"
        if let wanted {
            let statement = try database.cachedStatement(sql: columns + " WHERE codeId = ?")
            for code in Set(wanted).sorted() {
                statement.arguments = [code.raw]
                try flat.read(statement)
            }
        } else {
            try flat.read(database.cachedStatement(sql: columns))
        }
        let oddIDs = odd.all
        let sorted = try CodingSort.sorted(
            flat, present: presentTexts(of: sources, texts), codes: codes.codes.count, researchers: researchers.count, oddIDs: oddIDs)
        return CodingTable(
            sources: sources, codes: codes, researchers: researchers,
            facetSets: facets.all.map { $0.split(separator: " ").map { FacetValueID(String($0)) } },
            rows: sorted.rows, ids: sorted.ids, oddIDs: oddIDs, firstRows: sorted.firstRows)
    }

    /// The text that codings of each source must stand in, as codings name it: -1 for the first text.
    private func presentTexts(of sources: [Source], _ texts: NameNumbers) throws -> [Int32] {
        let rows = try Row.fetchAll(database, sql: "SELECT id, revisedTextId FROM source WHERE revisedTextId IS NOT NULL")
        guard !rows.isEmpty else { return [Int32](repeating: -1, count: sources.count) }
        let revised = Dictionary(uniqueKeysWithValues: rows.map { row -> (SourceID, String) in (SourceID(row[0]), row[1]) })
        return try sources.map { source in try revised[source.id].map { try texts.number(of: $0) } ?? -1 }
    }
}

/// Puts the rows of a coding table into their order.
private enum CodingSort {
    /// What is sorted: rows are moved to their source first, so that each sort is of one source's codings, near each other in memory.
    private struct Record {
        let row: CodingTable.Row
        let id: UInt64
    }

    static func sorted(
        _ flat: borrowing FlatRows, present: [Int32], codes: Int, researchers: Int, oddIDs: [String]
    ) throws -> (rows: [CodingTable.Row], ids: [UInt64], firstRows: [Int32]) {
        let (values, width) = (flat.values, flat.width)
        // Where the next coding of each source goes.
        var places = [Int](repeating: 0, count: present.count + 1)
        for base in stride(from: 0, to: values.count, by: width) {
            guard isKnown(values, base, sources: present.count, codes: codes, researchers: researchers) else {
                throw FlatRows.damage("A coding names a source, a code, a researcher or a place that is not in the study.")
            }
            if values[base + 6] == present[Int(values[base])] { places[Int(values[base]) + 1] += 1 }
        }
        for source in present.indices { places[source + 1] += places[source] }
        let firstRows = places.map { Int32(truncatingIfNeeded: $0) }
        let records = [Record](unsafeUninitializedCapacity: places[present.count]) { records, count in
            for base in stride(from: 0, to: values.count, by: width) where values[base + 6] == present[Int(values[base])] {
                let source = Int(values[base])
                let row = CodingTable.Row(
                    source: values[base], start: values[base + 1], end: values[base + 2], code: values[base + 3], researcher: values[base + 4],
                    facets: max(values[base + 5], 0))
                records.initializeElement(at: places[source], to: Record(row: row, id: PackedID(values[base + 7], values[base + 8]).bits))
                places[source] += 1
            }
            count = Int(firstRows[present.count])
            for source in present.indices {
                let slice = Int(firstRows[source])..<Int(firstRows[source + 1])
                var own = UnsafeMutableBufferPointer(rebasing: records[slice])
                own.sort { precedes($0, $1, oddIDs) }
            }
        }
        return (records.map(\.row), records.map(\.id), firstRows)
    }

    private static func isKnown(_ values: UnsafeBufferPointer<Int32>, _ base: Int, sources: Int, codes: Int, researchers: Int) -> Bool {
        let (source, start, end) = (values[base], values[base + 1], values[base + 2])
        guard source >= 0, source < sources, start >= 0, start <= end else { return false }
        let (code, researcher, id) = (values[base + 3], values[base + 4], values[base + 7])
        return code >= 0 && code < codes && researcher >= 0 && researcher < researchers && id != -1
    }

    /// The order within a source.
    private static func precedes(_ left: Record, _ right: Record, _ oddIDs: [String]) -> Bool {
        if left.row.start != right.row.start { return left.row.start < right.row.start }
        if left.row.end != right.row.end { return left.row.end < right.row.end }
        if left.row.code != right.row.code { return left.row.code < right.row.code }
        return PackedID(bits: left.id).precedes(PackedID(bits: right.id), odd: oddIDs)
    }
}
