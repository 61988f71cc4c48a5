import FeltAnalysis
import FeltModel
import FeltQuery
import FeltTerminal

/// Figures on agreement, code by code, as a list.
struct AgreementReport {
    let table: AgreementTable
    let measures: [AgreementMeasure]
    let words: AgreementWords
    /// The labels of the codes, where they have one.
    let labels: [String?]
    /// How the figures of `measures` vary, for each code and then for any; nil where nobody asked.
    let intervals: [[BootstrapSummary]]?
    /// Codes may stand below each other and then count twice, so that their cells are not to be added.
    let isRolledUp: Bool
    /// How many codings each coder has, each counted once; nil where the table of each code says it.
    private let codingCounts: [Int]?
    /// The coefficients of each row and then of any code, in the order of `measures`; nil where there is none of the kind.
    private let coefficients: [[Coefficient?]]

    init(
        _ table: AgreementTable, _ measures: [AgreementMeasure], _ words: AgreementWords, labels: [String?], bootstrap: Bootstrap?,
        isRolledUp: Bool = false, codingCounts: [Int]? = nil
    ) {
        self.table = table
        self.measures = measures
        self.words = words
        self.labels = labels
        self.isRolledUp = isRolledUp
        self.codingCounts = codingCounts
        intervals = bootstrap.map { table.intervals(measures.filter { !$0.isOfSpans }, $0) }
        coefficients = (table.rows + [table.anyCode]).map { row in measures.map { table.value($0, of: row) } }
    }

    private var coders: [String] { table.data.coders }

    /// The coefficients of a row, each with its measure.
    func values(_ row: AgreementTable.Row) -> [(measure: AgreementMeasure, value: Coefficient?)] {
        Array(zip(measures, coefficients[row.code ?? table.rows.count])).map { ($0, $1) }
    }

    /// A row for each code that somebody used, and what all codes come to: for a person.
    ///
    /// - Parameter isPage: whether there is room for labels and reasons.
    func shown(isPage: Bool) -> Listing {
        let coverage = words.pick("dekning", "coverage")
        var columns = [Listing.Column(words.pick("kode", "code"))]
        if isPage { columns.append(.init(words.pick("navn", "label"))) }
        columns += measures.map { .init(words.heading($0), isNumber: true) } + coders.map { .init($0, isNumber: true) }
        columns.append(.init(coverage, isNumber: true))
        var listing = Listing(name: "codes", columns: columns)
        for row in table.rows where !row.isUnused {
            guard let code = row.code else { continue }
            let label = isPage ? [Listing.Cell.optional(labels.indices.contains(code) ? labels[code] : nil)] : []
            listing.rows.append([.text(table.data.codes[code].id)] + label + values(row, isPage: isPage) + marks(row))
        }
        guard !listing.rows.isEmpty else { return listing }
        let blank = isPage ? [Listing.Cell.none] : []
        listing.rows.append([.text(words.pick("noe kodet", "any code"))] + blank + values(table.anyCode, isPage: isPage) + marks(table.anyCode))
        if !isRolledUp {
            let added = measures.map { cell($0.isOfSpans ? nil : $0.value(table.allCells), nil, isPage: isPage) }
            listing.rows.append([.text(words.pick("alle koder", "all codes"))] + blank + added + coders.map { _ in Listing.Cell.none } + [.none])
        }
        return listing
    }

    private func values(_ row: AgreementTable.Row, isPage: Bool) -> [Listing.Cell] {
        values(row).map { measure, value in cell(value, summary(measure, row), isPage: isPage) }
    }

    /// What was resampled of a coefficient of a row.
    func summary(_ measure: AgreementMeasure, _ row: AgreementTable.Row) -> BootstrapSummary? {
        guard let intervals, let place = measures.filter({ !$0.isOfSpans }).firstIndex(of: measure) else { return nil }
        return intervals[row.code ?? table.rows.count][place]
    }

    private func cell(_ coefficient: Coefficient?, _ summary: BootstrapSummary?, isPage: Bool) -> Listing.Cell {
        switch coefficient {
        case nil: return .none
        case .undefined(let reason): return .text(isPage ? words.notDefined(reason) : words.notDefined)
        case .defined(let value):
            guard case .limits(let limits) = summary?.interval(level: 0.95) else { return .text(words.number(value)) }
            // A comma is a decimal sign in Norwegian.
            let (low, high) = (words.number(limits.lowerBound, digits: 2), words.number(limits.upperBound, digits: 2))
            return .text("\(words.number(value)) [\(low)\(words.pick(";", ",")) \(high)]")
        }
    }

    /// Under each coder codings and units, and how much somebody marked.
    private func marks(_ row: AgreementTable.Row) -> [Listing.Cell] {
        let all = table.unitCount
        let share = all == 0 ? Listing.Cell.none : .text(words.number(100 * Double(row.marked.byAnybody) / Double(all), digits: 1) + " %")
        return marked(row).map { .text("\($0.spans) · \($0.units)") } + [share]
    }

    /// What each coder marked; for any code each coding once, though rolled up it counts as several codes.
    func marked(_ row: AgreementTable.Row) -> [CoderMarks] {
        guard row.code == nil, let codingCounts else { return row.marked.coders }
        return zip(row.marked.coders, codingCounts).map { marks, count in
            var once = marks
            once.spans = count
            return once
        }
    }

    /// The reasons for which figures that are shown have no value, each with the codes.
    var undefined: [String] {
        let rows = table.rows.filter { !$0.isUnused }
        return UndefinedReason.allCases.compactMap { reason in
            var names: [String] = []
            for row in rows + (rows.isEmpty ? [] : [table.anyCode]) {
                let here = values(row).filter { $0.value?.reason == reason }.map { words.heading($0.measure) }
                guard !here.isEmpty else { continue }
                names.append("\(row.code.map { table.data.codes[$0].id } ?? words.pick("noe kodet", "any code")) (\(here.joined(separator: ", ")))")
            }
            return names.isEmpty ? nil : "\(words.notDefined(reason)): \(names.joined(separator: "; "))"
        }
    }

    /// A row for each code, used or not, for programs; with two coders their four cells.
    func rows(isNorwegian: Bool) -> Listing {
        func number(_ value: Double) -> Listing.Cell { .text(isNorwegian ? "\(value)".replacing(".", with: ",") : "\(value)") }
        func columns(_ measure: AgreementMeasure) -> [Listing.Column] {
            let limits = intervals != nil && !measure.isOfSpans ? ["_low", "_high"] : []
            return ["", "_reason"].map { .init(measure.rawValue + $0, isNumber: $0 == "") } + limits.map { .init(measure.rawValue + $0, isNumber: true) }
        }
        let unit = table.units == nil ? "characters" : "units"
        var listing = Listing(
            name: "codes",
            columns: [.init("code"), .init("label")] + measures.flatMap(columns)
                + coders.flatMap { [.init("codings_\($0)", isNumber: true), .init("\(unit)_\($0)", isNumber: true)] }
                + [.init("\(unit)_any", isNumber: true), .init(unit, isNumber: true)]
                + (coders.count == 2 ? ["both", "only_\(coders[0])", "only_\(coders[1])", "neither"].map { .init($0, isNumber: true) } : []))
        for row in table.rows {
            guard let code = row.code else { continue }
            var cells: [Listing.Cell] = [.text(table.data.codes[code].id), .optional(labels.indices.contains(code) ? labels[code] : nil)]
            for (measure, value) in values(row) {
                cells += [value?.value.map(number) ?? .none, .optional(value.map { $0.reason?.rawValue } ?? nil)]
                guard intervals != nil, !measure.isOfSpans else { continue }
                var limits: ClosedRange<Double>?
                if case .limits(let found)? = summary(measure, row)?.interval(level: 0.95) { limits = found }
                cells += [limits.map { number($0.lowerBound) } ?? .none, limits.map { number($0.upperBound) } ?? .none]
            }
            cells += marked(row).flatMap { [.number($0.spans), .number($0.units)] } + [.number(row.marked.byAnybody), .number(table.unitCount)]
            if let pair = row.counts.pairs.first, coders.count == 2 {
                cells += [.number(pair.both), .number(pair.onlyFirst), .number(pair.onlySecond), .number(pair.neither)]
            }
            listing.rows.append(cells)
        }
        return listing
    }
}
