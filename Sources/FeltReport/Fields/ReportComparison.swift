/// Compares a report with an earlier one, and marks what changed: new and changed rows and figures with what they were, rows that are gone.
///
/// Rows of tables are the same where their keys are, items of lists where all their texts but those that count days are.
struct ReportComparison {
    private let words: ReportWords

    init(_ words: ReportWords) { self.words = words }

    /// The fields of the present report with marks.
    func marked(_ now: ReportFields, since then: ReportFields) -> ReportFields {
        now.reduce(into: [:]) { result, field in result[field.key] = marked(field.value, since: then[field.key], name: field.key) }
    }

    /// Names whose text is another in every report, or stands for the report itself.
    private static let unmarked: Set<String> = ["title", "study_title", "notice", "made", "state", "behind", "kept_back", "limit", "period"]

    private func marked(_ now: ReportField, since then: ReportField?, name: String) -> ReportField {
        guard !Self.unmarked.contains(name) else { return now }
        switch (now, then) {
        case (.table(let now), .table(let then)?): return .table(marked(now, since: then))
        case (.list(let now), .list(let then)?):
            let known = Set(then.map(Self.identity))
            return .list(now.map { item in
                var item = item
                item["is_new"] = .flag(!known.contains(Self.identity(item)))
                return item
            })
        case (.traced(let now, let command), _):
            let before = text(of: then)
            return now == before ? .traced(now, command: command) : .traced("\(now) (\(words["before"]): \(before ?? words["no-data"]))", command: command)
        case (.text(let now), _):
            let before = text(of: then)
            return now == before ? .text(now) : .text("\(now) (\(words["before"]): \(before ?? words["no-data"]))")
        default: return now
        }
    }

    private func text(of field: ReportField?) -> String? {
        switch field {
        case .text(let text), .traced(let text, _): text
        default: nil
        }
    }

    private static func identity(_ item: ReportFields) -> [String] {
        item.sorted { $0.key < $1.key }.compactMap { name, field in
            guard name != "late" else { return nil }
            switch field {
            case .text(let text), .traced(let text, _): return text
            default: return nil
            }
        }
    }

    private func marked(_ now: ReportTable, since then: ReportTable) -> ReportTable {
        let before = Dictionary(then.rows.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        let columns = Dictionary(then.columns.enumerated().map { ($1.title, $0) }, uniquingKeysWith: { first, _ in first })
        var result = now
        result.rows = now.rows.map { row in
            var row = row
            guard let old = before[row.key] else {
                row.change = .new
                return row
            }
            for place in row.cells.indices.dropFirst() {
                // A column that was not there had nothing to say.
                guard place < now.columns.count, let column = columns[now.columns[place].title], column < old.cells.count else { continue }
                let was = old.cells[column].content
                guard was != row.cells[place].content else { continue }
                row.cells[place].before = was
                row.change = .changed
            }
            return row
        }
        let present = Set(now.rows.map(\.key))
        result.rows += then.rows.filter { !present.contains($0.key) }.map { row in
            var row = ReportTable.Row(row.key, Array(row.cells.prefix(now.columns.count)))
            row.change = .gone
            return row
        }
        return result
    }
}
