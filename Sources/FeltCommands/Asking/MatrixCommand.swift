import ArgumentParser
import FeltAnalysis
import FeltModel
import FeltQuery
import FeltReport
import FeltStore
import FeltTerminal

struct MatrixCommand: ReadingCommand {
    static let configuration = CommandConfiguration(
        commandName: "matrix", abstract: "Count stretches by two things, such as code and case.",
        usage: "felt matrix <rows> <columns> [<options>]",
        discussion: """
            A cell is the answer of the query ROW AND COLUMN, and with --where also of that query. Axes: code, case, municipality, source, \
            kind, language, year, half, quarter, month, week, day, during, participant, voice, layer, question, researcher, every facet, every \
            attribute. A colon and names narrow an axis: code:culture.*, case:case1,case3. --released and --for count as reports do, \
            codings of which some words leave the study; --for partners gives numbers such as "at least 6". docs/counting.md has it all.

            Exit code 2: every cell is 0.

            Examples:
              felt matrix code case
              felt matrix valence case --where 'culture.leadership' --measure voices
              felt matrix code quarter --depth 1 --percent column --format csv
              felt matrix code case --cell culture.risk case1

            See also: felt query, felt cooccur, felt timeline
            """)

    @Argument(help: ArgumentHelp("The rows: an axis.", valueName: "rows"))
    var rows: String

    @Argument(help: ArgumentHelp("The columns: an axis.", valueName: "columns"))
    var columns: String

    @Option(help: ArgumentHelp("segments, codings, sources, voices, words or characters.", valueName: "measure"))
    var measure: MatrixMeasure = .segments

    @Option(name: .customLong("where"), help: ArgumentHelp("Only what this query finds or lets pass.", valueName: "query"))
    var filter: String?

    @Option(help: ArgumentHelp("What AND asks for: paragraph, turn, question, source or case.", valueName: "unit"))
    var within: QueryUnit?

    @Option(parsing: .unconditional, help: ArgumentHelp("Codes down to this level, each with what is below it.", valueName: "n"))
    var depth: Int?

    @Option(help: ArgumentHelp("Each cell as a part of its row, its column or the total.", valueName: "whole"))
    var percent: Matrix.Whole?

    @Option(help: ArgumentHelp("keep or drop: rows and columns without anything; dropped in tables.", valueName: "empty"))
    var empty: EmptyLines?

    @Flag(inversion: .prefixedNo, help: "Totals, each thing counted once; shown in tables.")
    var totals: Bool?

    @Option(parsing: .upToNextOption, help: ArgumentHelp("Print the stretches of one cell: a row and a column.", valueName: "row column"))
    var cell: [String] = []

    @OptionGroup var counted: CountedOptions
    @OptionGroup var plot: PlotOptions
    @OptionGroup var project: ProjectOptions
    @OptionGroup var format: FormatOptions

    enum EmptyLines: String, ExpressibleByArgument, CaseIterable { case keep, drop }

    func validate() throws {
        if let depth, depth < 1 { throw ValidationError("--depth takes a number from 1.") }
        guard cell.isEmpty || cell.count == 2 else { throw ValidationError("--cell takes two names: a row and a column.") }
        if counted.isGiven, [.voices, .words, .characters].contains(measure) {
            // A coding that loses some of its words counts, and who speaks in it and how much would be told of all its words.
            throw ValidationError("\(counted.typed) counts segments, codings and sources, not \(measure.rawValue).")
        }
        if counted.isGiven, !cell.isEmpty { throw ValidationError("--cell prints the stretches of the whole study; leave out \(counted.typed).") }
        if counted.audience == .partners, percent != nil || plot.file != nil {
            throw ValidationError("\(percent != nil ? "--percent" : "--plot") shows exact numbers, which partners are not told; leave out --for partners or take --released.")
        }
        if !cell.isEmpty, plot.file != nil { throw ValidationError("--plot draws the whole matrix; leave out --cell.") }
    }

    func run() throws {
        var request = MatrixRequest(rows: rows, columns: columns)
        (request.measure, request.condition, request.unit, request.depth) = (measure, filter, within, depth)
        try plot.check(project)
        let study = try project.open()
        if !cell.isEmpty { return try printCell(study, request) }
        let today = try project.context.today
        let (matrix, language, counts) = try study.read { reader in
            if counted.audience == .partners { try SinglePeople.check([rows, columns], in: filter, reader) }
            let counts = try counted.counted(reader, of: study, on: today)
            request.only = try counts?.codingIDs()
            return (try reader.matrix(request), try reader.labelLanguage(nil), counts)
        }
        let isTable = format.format == .table
        let shown = (empty ?? (isTable ? .drop : .keep)) == .drop ? matrix.withoutEmpty() : matrix
        try ListingPrinter(project, format).print(MatrixListing(shown, totals: totals ?? isTable, percent: percent, counted: counts).listing)
        guard matrix.total > 0 else {
            // What is kept back must not be told to be nothing.
            try project.note(counted.isGiven ? "No cell has anything of what may be counted here; felt list withheld says what is kept back." : "Every cell is 0.")
            try plot.skip(project)
            throw Outcome.nothing
        }
        try plot.write(MatrixListing(shown, totals: true).picture(language), language, project)
        if plot.file != nil, percent != nil { try project.note("The picture shows the counts, not the percentages.") }
        if isTable { try project.note("Counted: \(measure.rawValue). Frequency is not importance\(counted.isGiven ? "." : "; --cell shows what stands behind a number.")") }
    }

    private func printCell(_ study: Study, _ request: MatrixRequest) throws {
        var request = request
        (request.onlyRow, request.onlyColumn) = (cell[0], cell[1])
        let total = try study.read { reader in
            let matrix = try reader.matrix(request)
            let queries = matrix.rows.indices.flatMap { row in matrix.columns.indices.map { matrix.query(row: row, column: $0) } }
            let query = queries.count == 1 ? queries[0] : queries.map { "(\($0))" }.joined(separator: " OR ")
            let answer = try Answer(query, within: within, reader)
            try AnswerList(answer, context: nil).write(Array(answer.result.hits.indices), project, format)
            try project.note("\(answer.result.hits.count.stretches): felt query '\(query)'\(within.map { " --within \($0.rawValue)" } ?? "")")
            return answer.result.hits.count
        }
        if total == 0 { throw Outcome.nothing }
    }
}
