import FeltAnalysis
import FeltModel
import FeltQuery
import FeltPlots
import FeltStore
import FeltTerminal

/// Prints a timeline in one of its shapes, and draws it. Each answers whether there was nothing.
struct TimelineOutput {
    let scope: TimelineScope
    let reader: StudyReader
    let project: ProjectOptions
    let format: AnswerFormatOptions<AnswerFormat>
    let plot: PlotOptions
    let measure: MatrixMeasure

    private var isTable: Bool { format.format == .table }

    /// Everything in the order of time; in a table below the lanes of the cases.
    func list() throws -> Bool {
        if isTable {
            let lanes = TimelineLanes(scope).lines(width: try project.context.columns ?? 100)
            for line in lanes { try project.context.output.writeLine(line) }
            if !lanes.isEmpty { try project.context.output.writeLine() }
        }
        let listing = TimelineTables(scope: scope, isTable: isTable).list
        try print(listing)
        let isEmpty = listing.rows.isEmpty
        if isEmpty { try project.note("Nothing happened.") }
        try sayUndated(isListed: scope.from == nil && scope.to == nil)
        if !isEmpty { try plot.write(TimelinePicture(scope: scope, reader: reader, measure: measure).timeline(.quarter), scope.language, project) }
        return isEmpty
    }

    /// What happened, and the codings, counted by period.
    func periods(_ size: PeriodSize) throws -> Bool {
        let time = scope.time(size, around: scope.happenings.compactMap(\.day) + scope.sourceDays)
        let periods = try time.map { try Periods(size, from: $0.lowerBound, to: $0.upperBound) }
        // Every source has a kind, so that the totals of the columns are those of all sources.
        let counts = try time.map { try reader.matrix(request("kind", size.rawValue, $0)) }
        try print(TimelineTables(scope: scope, isTable: isTable).periods(periods?.list ?? [], counts, measure))
        let isEmpty = scope.happenings.isEmpty && (counts?.total ?? 0) == 0
        if isEmpty { try project.note("Nothing happened.") } else if isTable { try project.note("Counted: \(measure.rawValue). Frequency is not importance.") }
        try sayUndated(isListed: false)
        if !isEmpty { try plot.write(TimelinePicture(scope: scope, reader: reader, measure: measure).timeline(size), scope.language, project) }
        return isEmpty
    }

    /// An axis of codings against periods or stages, counted as `felt matrix` counts.
    func matrix(_ axis: String, _ columns: TimelineColumns) throws -> Bool {
        let time = columns.size.flatMap { scope.time($0, around: scope.sourceDays) }
        // The stages of the cases alone: what stands across is what they went through.
        let across = columns.size?.rawValue ?? (scope.only == nil || scope.stages.isEmpty ? "during" : "during:\(scope.stages.joined(separator: ","))")
        let counted = try reader.matrix(request(axis, across, time))
        let shown = isTable ? counted.withoutEmpty(columns: false) : counted
        try print(MatrixListing(shown, totals: isTable).listing)
        if counted.total == 0 {
            try project.note("Every cell is 0.")
        } else if isTable {
            try project.note("Counted: \(measure.rawValue). Frequency is not importance.")
        }
        try sayUndated(isListed: false, only: .source)
        if counted.total > 0 { try plot.write(MatrixListing(counted.withoutEmpty(columns: false), totals: true).picture(scope.language), scope.language, project) }
        return counted.total == 0
    }

    /// What happened against periods or stages.
    func events(_ columns: TimelineColumns, _ cells: TimelineCells) throws -> Bool {
        let matrix: EventMatrix
        var standing: [String] = []
        if let size = columns.size {
            let periods = try scope.time(size, around: scope.happenings.compactMap(\.day)).map { try Periods(size, from: $0.lowerBound, to: $0.upperBound) }
            matrix = EventMatrix(scope.happenings, columns: periods?.list.map(\.id) ?? []) { periods?.place(of: $0.day) }
            standing = periods?.list.map { TimelineTables(scope: scope, isTable: isTable).standing($0) } ?? []
        } else {
            let stages = scope.stages
            matrix = EventMatrix(scope.happenings, columns: stages) { one in one.stage.flatMap(stages.firstIndex) }
        }
        let tables = TimelineTables(scope: scope, isTable: isTable)
        let isEmpty = matrix.rows.isEmpty
        if isTable, cells == .names {
            // Names need room, so time goes downwards.
            for line in tables.blocks(matrix, standing) { try project.context.output.writeLine(line) }
        } else {
            let isPage = format.format == .md || format.format == .html
            try print(tables.grid(matrix, cells) { isPage ? HappeningWords.row($0, scope.language) : $0 })
        }
        if isEmpty { try project.note("Nothing happened.") }
        if matrix.unplaced > 0 { try project.note("\(matrix.unplaced) of what happened lies before the first stage of its case, or belongs to none: in no column.") }
        try sayUndated(isListed: false)
        if !isEmpty { try plot.write(TimelinePicture(scope: scope, reader: reader, measure: measure).heatMap(matrix, by: columns), scope.language, project) }
        return isEmpty
    }

    private func request(_ rows: String, _ columns: String, _ days: ClosedRange<String>?) -> MatrixRequest {
        var request = MatrixRequest(rows: rows, columns: columns)
        (request.measure, request.condition, request.days) = (measure, scope.query, days)
        return request
    }

    private func print(_ listing: Listing) throws {
        if let page = ListingPage(format.format) {
            return try project.context.output.write(page.text(listing, title: scope.title, language: scope.language))
        }
        try ListingPrinter(project, format.list).print(listing)
    }

    /// Says what has no day, so that nobody takes the periods for everything.
    private func sayUndated(isListed: Bool, only what: Happening.What? = nil) throws {
        let undated = scope.undated.filter { what == nil || $0.what == what }
        guard !undated.isEmpty else { return }
        let names = undated.prefix(5).map { one in "\(one.caseName.map { "\($0) " } ?? "")\(one.what.rawValue) \(one.name)" }.joined(separator: ", ")
        let more = undated.count > 5 ? " and \(undated.count - 5) more" : ""
        try project.note("Without a day, and so \(isListed ? "last" : "in no period"): \(names)\(more).")
    }
}
