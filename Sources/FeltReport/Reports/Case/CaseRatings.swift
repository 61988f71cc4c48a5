import FeltAnalysis
import FeltModel
import FeltPrivacy
import FeltQuery
import FeltStore

/// What helps and what hinders in a case, by the ratings of the framework chart.
struct CaseRatings {
    private(set) var table = ReportTable(caption: "", columns: [])
    /// The branches of the framework in which nothing is rated; missing where nothing is rated at all.
    private(set) var unrated = ReportField.missing

    /// How many rows the page has room for.
    private static let rowLimit = 6

    private let study: ReportStudy
    private let room: CaseRoom
    private let chart: FrameworkChart
    private let chartWords: ChartWords
    private let histories: [RatingID: [RatingValue]]
    private var words: ReportWords { study.words }

    init(_ study: ReportStudy, _ record: CaseStudy, _ room: CaseRoom) throws {
        let words = study.words
        self.study = study
        self.room = room
        chart = try study.once("chart of \(record.id.raw)") { try study.released(study.reader.frameworkChart(cases: [record.id])) }
        chartWords = ChartWords(study.language)
        histories = try study.once("rating histories") { try study.reader.ratingHistory() }
        let rated = chart.columns.filter { !chart[record.id, $0.code].ratings.isEmpty }
        let rows = try rated.map { try row(ChartCell(caseID: record.id, code: $0.code), $0) }
        let sorted = rows.sorted { ($0.weight, $1.path) > ($1.weight, $0.path) }.map(\.row)
        let shown = Array(sorted.prefix(Self.rowLimit))
        let left = rows.count - shown.count
        let isAnyStale = shown.contains { $0.cells[1].words?.contains("(\(chartWords.stale))") ?? false }
        table = ReportTable(
            caption: words["drivers-caption"],
            columns: [.init(words["dimension"]), .init(words["rating"], width: 14), .init(words["trend"], width: 18), .init(words[study.audience == .team ? "because" : "chart-summary"], width: 60)], rows: shown,
            note: [words["scale"], isAnyStale ? words("stale-note", ["stale": chartWords.stale]) : nil, left > 0 ? words("more-rated", ["count": String(left)]) : nil].compactMap(\.self).joined(separator: " "),
            command: "felt chart --cases \(record.slug)" + (study.audience == .team ? "" : " \(study.countedOnly)"))
        table.leftOut = Array(sorted.dropFirst(Self.rowLimit))
        let tree = try study.codes()
        let roots = Set(rated.compactMap { tree.path(of: $0.code)?.slugs.first })
        let empty = zip(tree.codes, tree.allPaths).filter { $1.slugs.count == 1 && !roots.contains($0.slug) }.map { words.pick($0.0.label, $0.1.text) }
        unrated = rated.isEmpty || empty.isEmpty ? .missing : .text(ShortText.cut(empty.joined(separator: ", "), to: room.paragraph))
    }

    /// The row of a code, and how far up it belongs. It is the same row whatever the code is called and wherever it hangs.
    private func row(_ place: ChartCell, _ column: FrameworkChart.Column) throws -> (weight: Double, path: String, row: ReportTable.Row) {
        let cell = chart[place.caseID, place.code]
        let label = ReportTable.Cell.text(ShortText.cut(words.pick(column.label, column.path), to: ShortText.name))
        let (key, path) = (place.code.raw, try study.codes().path(of: place.code)?.text ?? column.path)
        let standing = try study.once("standing of \(place.caseID.raw) \(key)") { try study.standing(of: cell, at: place) }
        if cell.isOnlyMissing { return (-1, path, .init(key, [label, .missing, .none, standing == .told ? reason(cell) : .none])) }
        guard standing == .told else {
            let because = standing == .heldBack ? words["held-back-because"] : words("fewer-than-voices", ["number": String(study.groupSize)])
            return (-1, path, .init(key, [label, .text(study.inPlace(of: standing)), .none, .text(because)]))
        }
        let value = chartWords.rating(cell) + (cell.isStale ? " (\(chartWords.stale))" : "")
        return (abs(cell.weight?.mean ?? 0), path, .init(key, [label, .text(value), .text(trend(cell)), reason(cell)]))
    }

    /// One line of why: what was agreed, else what the one or those of one mind wrote, else the summary; for partners that alone. Where raters differ the
    /// team reads whose reason is whose, and partners, who do not know them, none.
    private func reason(_ cell: FrameworkChart.Cell) -> ReportTable.Cell {
        let agreed = cell.ratings.filter(\.isConsensus)
        let leading = agreed.isEmpty ? cell.ratings : agreed
        if Set(leading.map(\.value)).count > 1 {
            guard study.audience == .team else { return .none }
            let all = leading.compactMap { rating in rating.rationale.map { "\(chart.researchers[rating.researcher] ?? "?"): \(line($0))" } }
            if !all.isEmpty { return .said(ShortText.cut(all.joined(separator: " "), to: room.reason)) }
        }
        return .said((leading.compactMap(\.rationale).first ?? cell.summary?.text).map(line))
    }

    /// The first sentence of a text, as far as there is room for it; for partners a sentence in its place where it has a mark for words that stay.
    private func line(_ text: String) -> String {
        let line = Self.firstSentence(text)
        if study.audience == .partners, line.contains(ReleasedText.mark) { return words["not-shared"] }
        // What the report says in place of such words is never cut: it would not be known for that any more.
        let isInPlace = ["not-shared", "chart-withheld", "chart-reason-withheld"].contains { words[$0] == line }
        return isInPlace ? line : ShortText.cut(line, to: room.reason)
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
