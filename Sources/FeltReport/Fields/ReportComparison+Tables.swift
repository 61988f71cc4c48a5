/// Tables: rows that are new, changed and gone, and columns that are.
extension ReportComparison {
    /// A table with its marks. Columns are the same where their keys are: one that is called otherwise says what it was called.
    mutating func marked(_ now: ReportTable, since then: ReportTable) -> ReportTable {
        guard now.isCompared else { return now }
        let before = Dictionary((then.rows + then.leftOut).map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        let columns = Dictionary(then.columns.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
        var result = now
        result.rows = now.rows.map { marked($0, since: before[$0.key], now.columns, columns) }
        let present = Set((now.rows + now.leftOut).map(\.key))
        let gone = tellsGone ? then.rows.filter { !present.contains($0.key) } : []
        result.rows += gone.map { gone in
            // In the columns of now, which need not be those of then.
            var row = ReportTable.Row(gone.key, now.columns.map { column in
                guard let place = columns[column.key], place < gone.cells.count else { return .none }
                let cell = gone.cells[place]
                return mayTellGone(cell.words) ? cell : .none
            })
            row.change = .gone
            return row
        }
        count += result.rows.count { $0.change != nil }
        // What stands in place of rows may say something else than it did, or in place of rows that were told.
        if result.rows.isEmpty, let said = now.none, said != then.none || !then.rows.isEmpty {
            result.none = "\(said) (\(words[then.none == nil && then.rows.isEmpty ? "mark-new" : "mark-changed"]))"
            count += 1
        }
        // Of a table that had nothing to say its columns had none either.
        if !then.rows.isEmpty, !result.rows.isEmpty { markColumns(of: &result, since: then, columns) }
        return result
    }

    private mutating func markColumns(of table: inout ReportTable, since then: ReportTable, _ columns: [String: Int]) {
        for place in table.columns.indices {
            guard let old = columns[table.columns[place].key] else {
                table.columns[place].change = words["mark-new"]
                count += 1
                continue
            }
            let title = then.columns[old].title
            guard title != table.columns[place].title else { continue }
            table.columns[place].change = mayTell(table.columns[place].title, since: title) ? "\(words["before"]): \(title)" : words["mark-changed"]
            count += 1
        }
        let gone = then.columns.filter { old in !table.columns.contains { $0.key == old.key } }.map(\.title)
        guard !gone.isEmpty else { return }
        count += gone.count
        let told = words("columns-gone", ["columns": gone.joined(separator: ", ")])
        table.note = [told, table.note].compactMap(\.self).joined(separator: " ")
    }

    private func marked(_ row: ReportTable.Row, since old: ReportTable.Row?, _ columns: [ReportTable.Column], _ before: [String: Int]) -> ReportTable.Row {
        var row = row
        guard let old else {
            row.change = .new
            return row
        }
        for place in row.cells.indices where place < columns.count && columns[place].isCompared {
            // A column that was not there had nothing to say.
            guard let column = before[columns[place].key], column < old.cells.count else { continue }
            let was = old.cells[column].content
            let now = row.cells[place]
            guard !was.reads(as: now.content), !(old.cells[column].basis ?? was).reads(as: now.basis ?? now.content) else { continue }
            if mayTell(row.cells[place].words, since: old.cells[column].words) { row.cells[place].before = was }
            row.change = .changed
        }
        return row
    }
}
