import FeltAnalysis
import FeltModel
import FeltQuery
import FeltStore

/// What helps and what hinders in a case, by the ratings of the framework chart.
struct CaseRatings {
    let table: ReportTable
    /// The branches of the framework in which nothing is rated; missing where nothing is rated at all.
    let unrated: ReportField

    /// How many rows the page has room for.
    private static let rowLimit = 6

    init(_ study: ReportStudy, _ record: CaseStudy) throws {
        let words = study.words
        let chart = try study.reader.frameworkChart(cases: [record.id])
        let rated = chart.columns.filter { !chart[record.id, $0.code].ratings.isEmpty }
        let histories = try study.reader.ratingHistory()
        let codings = try study.codings(of: record.id)
        let chartWords = ChartWords(study.language)
        var rows: [(weight: Double, row: ReportTable.Row)] = []
        for column in rated {
            let cell = chart[record.id, column.code]
            let branch = try study.branch(of: column.code)
            let people = try study.people(in: codings.filter { branch.contains($0.code) })
            let label = ReportTable.Cell.text(words.pick(column.label, column.path))
            guard study.mayTell(people) else {
                rows.append((-1, .init(column.path, [label, .text(words["too-few"]), .none, .text(words("fewer-than-voices", ["number": String(study.groupSize)]))])))
                continue
            }
            let reason = try cell.ratings.sorted { $0.isConsensus && !$1.isConsensus }.compactMap { try study.reasons()[$0.id] }.first
                ?? cell.summary.flatMap { try study.summaries()[$0.id] }
            rows.append((
                abs(cell.weight?.mean ?? 0),
                .init(column.path, [label, .text(chartWords.rating(cell)), .text(Self.trend(cell, histories, words)), .optional(try reason.map { try study.toldOrNot(Self.firstSentence($0)) })])
            ))
        }
        let sorted = rows.sorted { ($0.weight, $1.row.key) > ($1.weight, $0.row.key) }.map(\.row)
        let shown = Array(sorted.prefix(Self.rowLimit))
        let left = rows.count - shown.count
        var table = ReportTable(
            caption: words["drivers-caption"],
            columns: [.init(words["dimension"]), .init(words["rating"], width: 14), .init(words["trend"], width: 18), .init(words["because"], width: 60)], rows: shown,
            note: [words["scale"], left > 0 ? words("more-rated", ["count": String(left)]) : nil].compactMap(\.self).joined(separator: " "),
            command: "felt chart --cases \(record.slug)")
        table.leftOut = Array(sorted.dropFirst(Self.rowLimit))
        self.table = table
        let roots = Set(rated.map { $0.path.split(separator: ".")[0] })
        let tree = try study.codes()
        let empty = zip(tree.codes, tree.allPaths).filter { $1.slugs.count == 1 && !roots.contains(Substring($1.text)) }.map { words.pick($0.0.label, $0.1.text) }
        unrated = rated.isEmpty || empty.isEmpty ? .missing : .text(empty.joined(separator: ", "))
    }

    /// Whether a rating went up or down when it was last changed.
    private static func trend(_ cell: FrameworkChart.Cell, _ histories: [RatingID: [RatingValue]], _ words: ReportWords) -> String {
        let leading = cell.ratings.first(where: \.isConsensus) ?? cell.ratings.first
        // Of several raters who differ none leads: that one of them has changed a rating is no first one, and no rise or fall of the whole either.
        let isAlone = cell.ratings.count == 1 || cell.ratings.contains(where: \.isConsensus)
        guard isAlone, let leading, let values = histories[leading.id], values.count > 1 else {
            return cell.ratings.contains { (histories[$0.id]?.count ?? 0) > 1 } ? words["trend-rerated"] : words["trend-first"]
        }
        guard let now = values[values.count - 1].weight, let before = values[values.count - 2].weight else { return words["trend-rerated"] }
        return now > before ? words["trend-up"] : now < before ? words["trend-down"] : words["trend-same"]
    }

    /// One line of a reason: its first sentence.
    static func firstSentence(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        guard let end = line.firstRange(of: ". ") else { return line }
        return String(line[..<end.lowerBound]) + "."
    }
}
