import FeltAnalysis
import FeltModel
import FeltTerminal

/// The tables of a timeline.
struct TimelineTables {
    let scope: TimelineScope
    let isTable: Bool

    private var hasCase: Bool { scope.only == nil }

    /// A row for everything that happened, in the order of time. For partners last a row for each sum of sources, and how many each row of sources
    /// stands for.
    var list: Listing {
        let all = scope.happenings + (scope.from == nil && scope.to == nil ? scope.undated : [])
        if isTable { return shortList(all) }
        let isForPartners = scope.telling != nil
        var listing = Listing(
            name: "happenings",
            columns: [
                .init("date"), .init("hour"), .init("case"), .init("stage"), .init("what"), .init("kind"), .init("name"), .init("label"),
                .init("codings", isNumber: true), .init("remark"),
            ] + (isForPartners ? [.init("sources", isNumber: true)] : []))
        for one in all {
            listing.rows.append([
                .optional(one.day), .optional(one.hour), .optional(one.caseName), .optional(one.stage), .text(one.what.rawValue), one.kind.isEmpty ? .none : .text(one.kind),
                .text(one.name), .optional(one.label), one.codings.map { .number($0) } ?? .none, .optional(one.remark),
            ] + (isForPartners ? [one.what == .source ? .number(1) : .none] : []))
        }
        listing.rows += scope.sums.map { sum in
            [
                .none, .none, .optional(sum.caseName), .none, .text(Happening.What.source.rawValue), .text(sum.kind), .none, .none, .none,
                .optional(sum.remark), sum.number,
            ]
        }
        return listing
    }

    /// For reading: columns in which nothing stands are left out, and a source is told by its kind.
    private func shortList(_ all: [Happening]) -> Listing {
        var columns: [(column: Listing.Column, cell: (Happening) -> Listing.Cell)] = [(.init("date"), { .optional($0.day) })]
        if hasCase { columns.append((.init("case"), { .optional($0.caseName) })) }
        columns.append((.init("what"), { .text($0.what == .source ? $0.kind : $0.row) }))
        columns.append((.init("name"), { .text($0.name) }))
        if all.contains(where: { $0.codings != nil }) { columns.append((.init("codings", isNumber: true), { one in one.codings.map { .number($0) } ?? .none })) }
        if all.contains(where: { $0.label != nil }) { columns.append((.init("label", isFlexible: true), { .optional($0.label) })) }
        // Beside the names of the cases there is no room for it, but where what is said of sums.
        let remarks = hasCase ? [] : all.map(\.remark)
        if (remarks + scope.sums.map(\.remark)).contains(where: { $0 != nil }) {
            columns.append((.init("remark", isFlexible: true), { .optional($0.remark) }))
        }
        let hasSums = !scope.sums.isEmpty
        if hasSums { columns.append((.init("sources", isNumber: true), { $0.what == .source ? .number(1) : .none })) }
        var listing = Listing(name: "happenings", columns: columns.map(\.column))
        listing.rows = all.map { one in columns.map { $0.cell(one) } }
        listing.rows += scope.sums.map { sum in
            columns.map { column in
                switch column.column.name {
                case "case": .optional(sum.caseName)
                case "what": .text(sum.kind)
                case "remark": .optional(sum.remark)
                case "sources": sum.number
                default: .none
                }
            }
        }
        return listing
    }

    /// A row a period: what was counted, and how many things of each kind happened in it.
    func periods(_ periods: [Periods.Period], _ counts: Matrix?, _ measure: MatrixMeasure) -> Listing {
        let whats = Happening.What.allCases.filter { what in !isTable || scope.happenings.contains { $0.what == what } }
        let numbers = periods.indices.map { place in counts.map { $0.columnTotal(place) } ?? 0 }
        let largest = numbers.max() ?? 0
        let headings = whats.map { $0 == .stage ? Listing.Column("stageMoves", heading: "stage moves", isNumber: true) : .init("\($0.rawValue)s", isNumber: true) }
        // How many sources there are must not be mixed up with those that have codings.
        let measured = measure == .sources ? Listing.Column("codedSources", heading: "coded", isNumber: true) : .init(measure.rawValue, isNumber: true)
        var listing = Listing(
            name: "periods",
            columns: [
                .init("period"), .init("from", inTable: false), .init("to", inTable: false), .init("stages", inTable: scope.only != nil), .init("bar", heading: ""),
                measured,
            ] + headings)
        for (place, period) in periods.enumerated() {
            let inside = scope.happenings.filter { one in one.day.map { period.first <= $0 && $0 <= period.last } ?? false }
            listing.rows.append(
                [
                    .text(period.id), .text(period.first), .text(period.last), standing(period).isEmpty ? .none : .text(standing(period)),
                    .text(Self.bar(numbers[place], of: largest)), .number(numbers[place]),
                ] + whats.map { what in .number(inside.count { $0.what == what }) })
        }
        // The bar is for the eye.
        return isTable ? listing : listing.without("bar")
    }

    /// A bar of at most twelve columns, in eighths of one.
    static func bar(_ count: Int, of largest: Int) -> String {
        guard count > 0, largest > 0 else { return "" }
        let eighths = max(1, (count * 96 + largest / 2) / largest)
        let ends = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
        return String(repeating: "█", count: eighths / 8) + ends[eighths % 8]
    }

    /// The stages in which the only case stood in a period, as in `S1 → S2`; empty for several cases.
    func standing(_ period: Periods.Period) -> String {
        guard let only = scope.only, let course = scope.courses[only.id] else { return "" }
        // Of several entries of one day the last holds.
        let entered = course.entries.filter { period.first < $0.date && $0.date <= period.last && course.entry(on: $0.date) == $0 }
        let stages = ([course.entry(on: period.first)].compactMap(\.self) + entered).map { ($0.stage ?? "–") + ($0.state == .active ? "" : " \($0.state.rawValue)") }
        var shown: [String] = []
        for stage in stages where shown.last != stage { shown.append(stage) }
        return shown.joined(separator: " → ")
    }

    /// What happened against periods or stages, with names or counts in the cells.
    ///
    /// - Parameter words: what the rows are called.
    func grid(_ matrix: EventMatrix, _ cells: TimelineCells, words: (String) -> String) -> Listing {
        let isCount = cells == .count
        let total = isCount && isTable ? [Listing.Column("total", isNumber: true)] : []
        var listing = Listing(name: "rows", columns: [.init("event")] + matrix.columns.map { .init($0, isNumber: isCount) } + total)
        for (row, found) in zip(matrix.rows, matrix.cells) {
            guard isCount else {
                listing.rows.append([.text(words(row))] + found.map { $0.isEmpty ? .none : .list($0.map(name)) })
                continue
            }
            listing.rows.append([.text(words(row))] + found.map { .number($0.count) } + (isTable ? [.number(found.reduce(0) { $0 + $1.count })] : []))
        }
        return listing
    }

    /// The same with time downwards: a block a column, a line a row.
    func blocks(_ matrix: EventMatrix, _ standing: [String]) -> [String] {
        let width = (matrix.rows.map { DisplayWidth.columns(of: $0) }.max() ?? 0) + 2
        return matrix.columns.enumerated().flatMap { column, heading -> [String] in
            let stages = standing.indices.contains(column) && !standing[column].isEmpty ? "  \(standing[column])" : ""
            let lines = matrix.rows.indices.flatMap { row in
                matrix.cells[row][column].enumerated().map { place, one -> String in
                    let label = one.label.map { "  \(DisplayWidth.truncate(DisplayText.oneLine($0), to: 60))" } ?? ""
                    return "  " + DisplayWidth.pad(place == 0 ? matrix.rows[row] : "", to: width) + DisplayText.oneLine(name(one)) + label
                }
            }
            return [heading + stages] + (lines.isEmpty ? ["  –"] : lines)
        }
    }

    /// The name of what happened; with its case, where it is known only within one.
    private func name(_ one: Happening) -> String {
        let isOfCase = [.stage, .milestone, .cycle].contains(one.what)
        return hasCase && isOfCase ? [one.caseName, one.name].compactMap(\.self).joined(separator: " ") : one.name
    }
}

extension Listing {
    /// Without a column.
    fileprivate func without(_ name: String) -> Listing {
        let kept = columns.indices.filter { columns[$0].name != name }
        var listing = Listing(name: self.name, columns: kept.map { columns[$0] })
        listing.rows = rows.map { row in kept.map { row[$0] } }
        return listing
    }
}
