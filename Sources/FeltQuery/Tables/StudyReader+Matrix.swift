public import FeltAnalysis
import FeltModel
public import FeltStore
import FeltText

extension StudyReader {
    /// Rows against columns, each cell the answer of a query. `docs/counting.md` defines axes, measures and totals.
    ///
    /// - Throws: `axis-unknown`, `axis-value-unknown`, `periods-too-many`, and what `query` throws of the condition.
    /// - Complexity: where the condition only filters, one read of all codings and a query for each value of an axis that asks of places. Else,
    ///   where an axis is told by the source, one sweep for each value of the other; else one for each cell, with what each value finds found once.
    public func matrix(_ request: MatrixRequest) throws -> Matrix {
        let all = try codingTable()
        let table = request.only.map(all.keeping) ?? all
        let binder = MatrixAxis.Binder(reader: self, table: table, depth: request.depth, days: request.days)
        let rows = try request.onlyRow.map { try binder.axis(request.rows).only($0) } ?? binder.axis(request.rows)
        let columns = try request.onlyColumn.map { try binder.axis(request.columns).only($0) } ?? binder.axis(request.columns)
        var asker = PartAsker(self, over: table, within: request.unit)
        let condition = try request.condition.map { try asker.part(typed: $0) }
        let amounts = StretchAmounts(self, sources: table.sources)
        let isTwice = rows.name == "code" && columns.name == "code"
        let counts: [Int]
        if condition?.onlyAsks ?? true, request.unit == nil, !isTwice {
            // Asked alone, a filter is asked of every coded stretch.
            var passing: [Bool]?
            if let condition {
                var passes = [Bool](repeating: false, count: table.rows.count)
                for hit in try asker.stretches(condition).segments { hit.codings.forEach { passes[$0] = true } }
                passing = passes
            }
            let (rowPlaces, columnPlaces) = (try places(rows, table), try places(columns, table))
            counts = try Self.counted(table, passing, (rows.headings.count, rowPlaces), (columns.headings.count, columnPlaces), request.measure, amounts)
        } else {
            var asking = MatrixAsking(table: table, request: request, asker: asker, condition: condition)
            counts = try asking.counts(rows, columns, amounts)
        }
        return Matrix(
            rowAxis: rows.name, columnAxis: columns.name, rows: rows.headings, columns: columns.headings, measure: request.measure,
            condition: request.condition, counts: counts)
    }

    /// The values of an axis that each coding of a table has, by its row. What an axis asks of a place it asks of the whole stretch, so
    /// that one query for each value tells it of all codings.
    private func places(_ axis: MatrixAxis, _ table: CodingTable) throws -> (Int) -> [Int] {
        if let places = axis.places { return { places(table.rows[$0]) } }
        var found = [[Int]](repeating: [], count: table.rows.count)
        for (place, heading) in axis.headings.enumerated() {
            for hit in try answer("* AND \(heading.query)", nil, over: table).result.hits { hit.codings.forEach { found[$0].append(place) } }
        }
        return { found[$0] }
    }

    /// Counts the codings in the cells that they belong to, in one pass; they come by source, start and end.
    private static func counted(
        _ table: CodingTable, _ passing: [Bool]?, _ rows: (count: Int, places: (Int) -> [Int]),
        _ columns: (count: Int, places: (Int) -> [Int]), _ measure: MatrixMeasure, _ amounts: StretchAmounts
    ) throws -> [Int] {
        let width = columns.count + 1
        var tally = StretchTally(cells: (rows.count + 1) * width, counting: amounts.counting(measure))
        var codings = [Int](repeating: 0, count: measure == .codings ? (rows.count + 1) * width : 0)
        func add(_ cell: Int, _ coding: CodingTable.Row) throws {
            if measure == .codings { codings[cell] += 1 } else { try tally.add(cell: cell, source: coding.source, start: coding.start, end: coding.end) }
        }
        for (index, coding) in table.rows.enumerated() where passing?[index] ?? true {
            let (rowPlaces, columnPlaces) = (rows.places(index), columns.places(index))
            guard !rowPlaces.isEmpty, !columnPlaces.isEmpty else { continue }
            for row in rowPlaces {
                for column in columnPlaces { try add(row * width + column, coding) }
                try add(row * width + columns.count, coding)
            }
            for column in columnPlaces { try add(rows.count * width + column, coding) }
            try add(rows.count * width + columns.count, coding)
        }
        return measure == .codings ? codings : tally.finished()
    }
}
