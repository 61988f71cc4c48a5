/// Compares a report with an earlier one, and marks what changed: new and changed rows and figures with what they were, rows that are gone.
///
/// Rows of tables are the same where their keys are, items of lists where their keys are or, without one, all their texts.
struct ReportComparison {
    private let words: ReportWords
    private let withheld: WithheldPhrases
    private var isForPartners = false
    /// How many marks were made.
    private(set) var count = 0

    init(_ words: ReportWords) {
        self.words = words
        withheld = WithheldPhrases(words)
    }

    /// The fields of the present report with marks.
    mutating func marked(_ now: ReportFields, since then: ReportFields) -> ReportFields {
        isForPartners = now["for_partners"] == .flag(true)
        var result: ReportFields = [:]
        for (name, field) in now.sorted(by: { $0.key < $1.key }) {
            // What is kept back, and how many are behind the page, would tell partners that somebody has withdrawn since.
            guard !Self.unmarked.contains(name), !(isForPartners && name == "kept_back") else {
                result[name] = field
                continue
            }
            result[name] = marked(field, since: then[name])
            if isForPartners, ReportFoot.names.contains(name), case .changed(let now, _)? = result[name] { result[name] = .changed(now, before: "") }
            // The foot has nothing to say any more: that is no lack of data.
            if ReportFoot.names.contains(name), case .changed(let now, let before)? = result[name], !now.isThere { result[name] = .changed(.text("–"), before: before) }
        }
        return result
    }

    /// Names whose text is another in every report, or stands in a text to write on.
    private static let unmarked: Set<String> = PopularText.names.union(["made", "state", "period", "compared", "study_language"])

    private mutating func marked(_ now: ReportField, since then: ReportField?) -> ReportField {
        switch now {
        case .table(let table):
            guard case .table(let old)? = then else { return .table(marked(table, since: ReportTable(caption: table.caption, columns: table.columns))) }
            return .table(marked(table, since: old))
        case .list(let items, let rest):
            var known: Set<[String]> = []
            if case .list(let old, let oldRest)? = then { known = Set((old + oldRest).map(Self.identity)) }
            let marked = items.map { item in
                var item = item
                let isNew = !known.contains(Self.identity(item))
                if isNew { count += 1 }
                item["is_new"] = .flag(isNew)
                return item
            }
            return .list(marked, rest: rest)
        case .text, .traced, .missing, .counting, .telling:
            let (said, before) = (Self.basis(now), then.flatMap(Self.basis))
            guard said != before else { return now }
            count += 1
            return .changed(now, before: mayTell(said, since: before) ? before ?? words["no-data"] : "")
        case .picture(var picture):
            guard case .picture(let old)? = then, old.alternative == picture.alternative else {
                count += 1
                picture.isChanged = true
                return .picture(picture)
            }
            return now
        case .flag, .changed: return now
        }
    }

    /// The words that are compared; nil for what is missing and what is no words.
    private static func basis(_ field: ReportField) -> String? {
        switch field {
        case .text(let text), .traced(let text, _): text.isEmpty ? nil : text
        case .counting(_, let basis): basis.isEmpty ? nil : basis
        case .telling(let field, _, _): basis(field)
        default: nil
        }
    }

    /// Whether partners may read what was said before. Not beside a number of people or words that are kept back, then or now: two of them together
    /// tell more than each.
    private func mayTell(_ now: String?, since then: String?) -> Bool { !isForPartners || ![now, then].compactMap(\.self).contains(where: withheld.occur(in:)) }

    private static func identity(_ item: ReportFields) -> [String] {
        if case .text(let key)? = item["key"] { return [key] }
        return item.sorted { $0.key < $1.key }.compactMap { basis($0.value) }
    }

    private mutating func marked(_ now: ReportTable, since then: ReportTable) -> ReportTable {
        let before = Dictionary((then.rows + then.leftOut).map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        let columns = Dictionary(then.columns.enumerated().map { ($1.title, $0) }, uniquingKeysWith: { first, _ in first })
        var result = now
        result.rows = now.rows.map { marked($0, since: before[$0.key], now.columns, columns) }
        let present = Set((now.rows + now.leftOut).map(\.key))
        result.rows += then.rows.filter { !present.contains($0.key) }.map { gone in
            // In the columns of now, which need not be those of then.
            var row = ReportTable.Row(gone.key, now.columns.map { column in
                guard let place = columns[column.title], place < gone.cells.count, mayTell(nil, since: gone.cells[place].words) else { return .none }
                return gone.cells[place]
            })
            row.change = .gone
            return row
        }
        count += result.rows.count { $0.change != nil }
        return result
    }

    private func marked(_ row: ReportTable.Row, since old: ReportTable.Row?, _ columns: [ReportTable.Column], _ before: [String: Int]) -> ReportTable.Row {
        var row = row
        guard let old else {
            row.change = .new
            return row
        }
        for place in row.cells.indices where place < columns.count && columns[place].isCompared {
            // A column that was not there had nothing to say.
            guard let column = before[columns[place].title], column < old.cells.count else { continue }
            let was = old.cells[column].content
            guard was != row.cells[place].content else { continue }
            if mayTell(row.cells[place].words, since: old.cells[column].words) { row.cells[place].before = was }
            row.change = .changed
        }
        return row
    }
}

/// What a report said at an earlier moment.
public struct EarlierReport: Sendable {
    /// The day at whose end it stood so.
    public var day: String
    /// What it said; nil where what the report is of was not in the study then.
    public var fields: ReportFields?

    public init(day: String, fields: ReportFields?) {
        self.day = day
        self.fields = fields
    }
}
