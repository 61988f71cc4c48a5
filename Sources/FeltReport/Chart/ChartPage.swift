public import FeltAnalysis
public import FeltModel

/// The framework chart as a page to read and print: `html()`, `markdown()`.
///
/// Plain values in, text out; the same values give the same text. Everything that people wrote is escaped.
public struct ChartPage: Sendable {
    /// What stands behind the page.
    public struct Origin: Sendable {
        public let title: LocalisedText
        /// What every page should say of the study, such as that it is invented.
        public let notice: String?
        /// The language that summaries are most likely in.
        public let language: Language
        /// The day the page is made, `2026-03-01`.
        public let day: String
        /// The last entry of the journal, nil for a study without any: with it the same chart can be made again.
        public let entry: String?

        public init(title: LocalisedText, notice: String?, language: Language, day: String, entry: String?) {
            self.title = title
            self.notice = notice
            self.language = language
            self.day = day
            self.entry = entry
        }
    }

    let chart: FrameworkChart
    let origin: Origin
    public let words: ChartWords

    public init(_ chart: FrameworkChart, origin: Origin, language: Language) {
        self.chart = chart
        self.origin = origin
        words = ChartWords(language)
    }

    /// Columns that stand in one table.
    struct Part {
        /// What stands above it: codes of the first level; nil where one table has all columns.
        let title: String?
        var columns: [FrameworkChart.Column]
    }

    /// As many columns as an A4 page on its side has room for.
    private static let columnLimit = 5

    /// The codes under which some case has a cell.
    public var columns: [FrameworkChart.Column] { chart.columns.filter { column in chart.cases.contains { !chart[$0.id, column.code].isEmpty } } }

    /// The tables: one where all columns fit a page. Else codes of one branch stay together, as many branches in a table as fit, and a branch that is
    /// too wide is parted evenly.
    var parts: [Part] {
        let columns = columns
        if columns.count <= Self.columnLimit { return columns.isEmpty ? [] : [Part(title: nil, columns: columns)] }
        var groups: [[FrameworkChart.Column]] = []
        for column in columns {
            if let last = groups.last?.first, Self.root(last.path) == Self.root(column.path) { groups[groups.count - 1].append(column) } else { groups.append([column]) }
        }
        var bundles: [[[FrameworkChart.Column]]] = []
        for group in groups {
            let size = bundles.last.map { $0.reduce(0) { $0 + $1.count } } ?? .max
            if size != .max, size + group.count <= Self.columnLimit { bundles[bundles.count - 1].append(group) } else { bundles.append([group]) }
        }
        return bundles.flatMap { bundle -> [Part] in
            let all = bundle.flatMap(\.self)
            let title = bundle.map { branch($0[0]) }.joined(separator: " · ")
            // Six columns become three and three, not five and one.
            let count = (all.count + Self.columnLimit - 1) / Self.columnLimit
            let width = (all.count + count - 1) / count
            return stride(from: 0, to: all.count, by: width).map { start in Part(title: title, columns: Array(all[start..<min(start + width, all.count)])) }
        }
    }

    /// What the branch of a code is called, as far as the chart knows.
    private func branch(_ column: FrameworkChart.Column) -> String {
        let root = Self.root(column.path)
        return chart.columns.first { $0.path == root }.map(label) ?? root
    }

    private static func root(_ path: String) -> String { path.split(separator: ".").first.map(String.init) ?? path }

    func label(_ column: FrameworkChart.Column) -> String { column.label.text(in: words.language) ?? column.path }

    /// The heading of the page.
    public var title: String { words.pick("Rammeverkskart", "Framework chart") + (studyTitle.map { ": \($0)" } ?? "") }

    var studyTitle: String? { origin.title.text(in: words.language) }

    /// The cells that are not empty, by case and column.
    var filled: [FrameworkChart.Cell] { chart.cases.flatMap { record in columns.map { chart[record.id, $0.code] } }.filter { !$0.isEmpty } }

    /// What stands behind the page, a sentence or two a line: what is counted, who rated, which state of the study it is.
    public var foot: [String] {
        let cells = filled
        let summaries = cells.count { $0.summary != nil }
        let rated = cells.count { !$0.ratings.isEmpty }
        let raters = Set(cells.flatMap { $0.ratings.filter { !$0.isConsensus }.map(\.researcher) }).compactMap { chart.researchers[$0] }.sorted()
        let stale = cells.count(where: \.isStale)
        let differing = cells.count { $0.values(.consensus).count > 1 }
        let size = [
            words.count(chart.cases.count, ("sak", "saker"), ("case", "cases")), words.count(columns.count, ("kode", "koder"), ("code", "codes")),
            words.count(summaries, ("sammendrag", "sammendrag"), ("summary", "summaries")),
            words.count(rated, ("celle vurdert", "celler vurdert"), ("cell rated", "cells rated")),
        ].joined(separator: ", ")
        let who = raters.isEmpty ? "" : words.pick(" av ", " by ") + raters.joined(separator: ", ")
        let open = words.pick("\(differing) med uenighet, \(stale) foreldet.", "\(differing) where raters differ, \(stale) stale.")
        let shown = Set(columns.map(\.code))
        let empty = chart.columns.filter { !shown.contains($0.code) }.map(label)
        let left = empty.isEmpty ? nil : words.pick("Uten celler, og utelatt: ", "Without cells, and left out: ") + empty.joined(separator: ", ") + "."
        let state = origin.entry.map { words.pick("Studien slik den er etter loggføring \($0).", "The study as it is after entry \($0).") }
        return [origin.notice, "\(size)\(who); \(open)", left, words.notImportance, words.scaleSource, state].compactMap(\.self)
    }

    /// The day the page is made, in a sentence.
    var made: String { words.pick("Laget \(origin.day) med felt.", "Made on \(origin.day) with felt.") }

    /// The name of a researcher as it is typed.
    func name(_ id: ResearcherID) -> String { chart.researchers[id] ?? "?" }

    /// What each rater gave, what was agreed first, then by name: whose rating it is, as an id that is the same in every state of the study; who and
    /// what, in words; why. Empty where nobody rated.
    public func raters(_ cell: FrameworkChart.Cell) -> [(who: String, head: String, reason: String?)] {
        let order = cell.ratings.sorted { ($0.isConsensus ? 0 : 1, name($0.researcher)) < ($1.isConsensus ? 0 : 1, name($1.researcher)) }
        return order.map { rating in
            let who = rating.isConsensus ? "\(words.agreed) (\(name(rating.researcher)))" : name(rating.researcher)
            return (rating.isConsensus ? "agreed" : rating.researcher.raw, "\(who): \(words.text(rating.value))", rating.rationale)
        }
    }

    /// Who wrote the summary, and when.
    func byline(_ summary: Summary) -> String { "\(name(summary.researcher)), \(summary.writtenAt.prefix(10))" }

    /// What else stands in a cell: codings, and texts that do not hold.
    func notes(_ cell: FrameworkChart.Cell) -> String {
        let others = cell.otherSummaries.count
        return words.codings(cell.codingCount)
            + (others > 0 ? "; " + words.count(others, ("annet sammendrag fra en kopi", "andre sammendrag fra kopier"), ("other summary from a copy", "other summaries from copies")) : "")
    }
}
