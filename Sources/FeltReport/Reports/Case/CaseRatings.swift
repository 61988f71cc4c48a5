import FeltAnalysis
import FeltModel
import FeltPrivacy
import FeltQuery
import FeltStore

/// What helps and what hinders in a case, by the ratings of the framework chart.
struct CaseRatings {
    /// How many rows the page has room for.
    private static let rowLimit = 6

    private let study: ReportStudy
    private let record: CaseStudy
    private let chart: FrameworkChart
    private let chartWords: ChartWords
    private let histories: [RatingID: [RatingValue]]
    private var words: ReportWords { study.words }
    /// The strongest first: read once, however many lengths are tried.
    private var rows: [Row] = []
    /// The branches of the framework in which nothing is rated; empty where nothing is rated at all.
    private var empty: [String] = []

    /// A rating as it is told, with its reasons in full.
    private struct Row {
        /// How far up it belongs.
        let weight: Double
        let path: String
        let key: String
        let label, value, trend: ReportTable.Cell
        let reason: Reason
    }

    private enum Reason {
        /// What the report says, which is never cut.
        case fixed(ReportTable.Cell)
        /// People's words, of each rater where they differ.
        case said([String])
    }

    init(_ study: ReportStudy, _ record: CaseStudy) throws {
        (self.study, self.record) = (study, record)
        chart = try study.released(study.reader.frameworkChart(cases: [record.id]))
        chartWords = ChartWords(study.language)
        histories = try study.reader.ratingHistory()
        let rated = chart.columns.filter { !chart[record.id, $0.code].ratings.isEmpty }
        rows = try rated.map { try row(ChartCell(caseID: record.id, code: $0.code), $0) }.sorted { ($0.weight, $1.path) > ($1.weight, $0.path) }
        guard !rated.isEmpty else { return }
        let tree = try study.codes()
        let roots = Set(rated.compactMap { tree.path(of: $0.code)?.slugs.first })
        empty = zip(tree.codes, tree.allPaths).filter { $1.slugs.count == 1 && !roots.contains($0.slug) }.map { study.words.pick($0.0.label, $0.1.text) }
    }

    /// The branches of the framework in which nothing is rated; missing where nothing is rated at all.
    func unrated(in room: CaseRoom) -> ReportField { empty.isEmpty ? .missing : .text(ShortText.cut(empty.joined(separator: ", "), to: room.paragraph)) }

    /// The strongest ratings, with as much of the reasons as there is room for.
    func table(in room: CaseRoom) -> ReportTable {
        let all = rows.map { row in
            ReportTable.Row(row.key, [row.label, row.value, row.trend, cell(row.reason, in: room)])
        }
        let shown = Array(all.prefix(Self.rowLimit))
        let why = words[study.audience == .team ? "because" : "chart-summary"]
        var table = ReportTable(
            caption: words["drivers-caption"],
            columns: [.init(words["dimension"]), .init(words["rating"], width: 14), .init(words["trend"], width: 18), .init(why, width: 60)], rows: shown,
            note: note(shown.compactMap { $0.cells[1].words }, left: all.count - shown.count, in: room),
            command: "felt chart --cases \(record.slug)" + (study.audience == .team ? "" : " \(study.countedOnly)"))
        table.leftOut = Array(all.dropFirst(Self.rowLimit))
        return table
    }

    private func cell(_ reason: Reason, in room: CaseRoom) -> ReportTable.Cell {
        switch reason {
        case .fixed(let cell): return cell
        case .said(let texts):
            let limit = room.reason / max(1, texts.count)
            // What the report says in place of such words is never cut: it would not be known for that any more.
            let inPlace = Set(["not-shared", "chart-withheld", "chart-reason-withheld"].map { words[$0] })
            return .said(texts.isEmpty ? nil : texts.map { inPlace.contains($0) || $0.count <= limit + limit / 12 ? $0 : ShortText.cut($0, to: limit) }.joined(separator: " "))
        }
    }

    /// What explains the ratings that stand there, and no others; nil for nothing.
    private func note(_ ratings: [String], left: Int, in room: CaseRoom) -> String? {
        let isRated = ratings.contains { $0.contains(where: \.isNumber) }
        let isUnmarked = ratings.contains { !$0.contains("(") && ($0.contains(where: \.isNumber) || $0 == chartWords.text(.mixed)) }
        let sentences: [String?] = [
            isRated ? words["scale"] : nil,
            ratings.contains { $0.contains(chartWords.text(.mixed)) } ? words("scale-mixed", ["mixed": chartWords.text(.mixed)]) : nil,
            // On the fullest pages there is no room for it.
            isUnmarked && room.density != .tight ? words["scale-plain"] : nil,
            ratings.contains(chartWords.text(.missing)) ? words("scale-missing", ["missing": chartWords.text(.missing)]) : nil,
            ratings.contains { $0.contains("(\(chartWords.stale))") } ? words("stale-note", ["stale": chartWords.stale]) : nil,
            study.audience == .partners && isRated ? words["summaries-note"] : nil,
            left > 0 ? words("more-rated", ["count": String(left)]) : nil,
        ]
        let said = sentences.compactMap(\.self).joined(separator: " ")
        return said.isEmpty ? nil : said
    }

    /// The row of a code. It is the same row whatever the code is called and wherever it hangs.
    private func row(_ place: ChartCell, _ column: FrameworkChart.Column) throws -> Row {
        let cell = chart[place.caseID, place.code]
        let label = ReportTable.Cell.text(ShortText.cut(words.pick(column.label, column.path), to: ShortText.name))
        let path = try study.codes().path(of: place.code)?.text ?? column.path
        let standing = try study.standing(of: cell, at: place)
        func row(_ weight: Double, _ value: String, _ trend: ReportTable.Cell, _ reason: Reason) -> Row {
            Row(weight: weight, path: path, key: place.code.raw, label: label, value: .text(value), trend: trend, reason: reason)
        }
        if cell.isOnlyMissing { return row(-1, chartWords.text(.missing), .none, standing == .told ? .said(reasons(cell)) : .fixed(.none)) }
        guard standing == .told else {
            let because = standing == .heldBack ? words["held-back-because"] : words("fewer-than-voices", ["number": String(study.groupSize)])
            return row(-1, study.inPlace(of: standing), .none, .fixed(.text(because)))
        }
        let value = told(cell) + (cell.isStale ? " (\(chartWords.stale))" : "")
        return row(abs(cell.weight?.mean ?? 0), value, .text(trend(cell)), .said(reasons(cell)))
    }

    /// A rating, in words where the raters agreed on it or differ: whoever reads one page does not learn a sign for it.
    private func told(_ cell: FrameworkChart.Cell) -> String {
        let values = cell.values(.consensus).map(chartWords.text)
        guard let last = values.last, values.count > 1 else {
            return chartWords.rating(cell) + (cell.ratings.contains(where: \.isConsensus) ? " (\(chartWords.agreed))" : "")
        }
        return words("rating-differs", ["values": values.dropLast().joined(separator: ", ") + " \(words["foot-and"]) " + last])
    }

    /// Why: what was agreed, else what the one or those of one mind wrote, else the summary; for partners that alone. Where raters differ the team reads
    /// whose reason is whose.
    private func reasons(_ cell: FrameworkChart.Cell) -> [String] {
        let summary = (cell.summary?.text).map { [line($0)] } ?? []
        // Partners read the summary, also where raters differ: it is of them all.
        guard study.audience == .team else { return summary }
        let agreed = cell.ratings.filter(\.isConsensus)
        // By who rated, whatever ids the ratings got.
        let leading = (agreed.isEmpty ? cell.ratings : agreed).sorted { chart.researchers[$0.researcher] ?? "" < chart.researchers[$1.researcher] ?? "" }
        if Set(leading.map(\.value)).count > 1 {
            let all = leading.compactMap { rating in rating.rationale.map { "\(chart.researchers[rating.researcher] ?? "?"): \(line($0))" } }
            if !all.isEmpty { return all }
        }
        return leading.compactMap(\.rationale).first.map { [line($0)] } ?? summary
    }

    /// A text in one line. For partners its first sentence where words that stay are marked further on, and a sentence in its place where they are in
    /// that.
    private func line(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).map { String($0.drop(while: \.isWhitespace)) }.joined(separator: " ")
        guard study.audience == .partners, line.contains(ReleasedText.mark) else { return line }
        let first = Self.firstSentence(text)
        return first.contains(ReleasedText.mark) ? words["not-shared"] : "\(first) …"
    }

    /// Whether a rating went up or down when it was last changed.
    private func trend(_ cell: FrameworkChart.Cell) -> String {
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

extension FrameworkChart.Cell {
    /// Whether all that raters say is that there are no data: that points to nobody.
    var isOnlyMissing: Bool { !ratings.isEmpty && ratings.allSatisfy { $0.value == .missing } }
}
