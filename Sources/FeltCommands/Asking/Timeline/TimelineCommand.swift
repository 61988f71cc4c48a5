import ArgumentParser
import FeltAnalysis
import FeltModel
import FeltReport
import FeltStore

struct TimelineCommand: ReadingCommand {
    static let configuration = CommandConfiguration(
        commandName: "timeline", abstract: "Show what happened in a case or in all, in the order of time.",
        usage: "felt timeline [<case>] [<options>]",
        discussion: """
            Stages, milestones, cycles, sources and what meetings came to. --by counts them and the codings by period. --matrix is the \
            time-ordered matrix: what happened, or with --rows an axis of felt matrix, against periods or stages. A period in which \
            nothing happened has its line or column too. --released shows of sources what leaves the study, with what meetings in them came to, as \
            reports count it; --for partners as their pages tell it, in the same words: with a line for each workshop, observation, decision \
            note and document, and sums of all other sources. docs/timeline.md has it all.

            Exit code 2: nothing was found.

            Examples:
              felt timeline case1
              felt timeline --from 2025-01-01 --by month --format csv
              felt timeline --released --from 2026-01-01 --to 2026-06-30
              felt timeline case1 --matrix --by quarter
              felt timeline case1 --matrix --rows code:culture.* --by stage --plot kultur.svg

            See also: felt matrix, felt case show, felt stage list
            """)

    @Argument(help: ArgumentHelp("Only this case.", valueName: "case"))
    var caseName: String?

    @Option(parsing: .unconditional, help: ArgumentHelp("From this day on.", valueName: "yyyy-mm-dd"))
    var from: String?

    @Option(parsing: .unconditional, help: ArgumentHelp("Up to this day.", valueName: "yyyy-mm-dd"))
    var to: String?

    @Option(help: ArgumentHelp("Only these kinds of source, with a comma between them.", valueName: "kind"))
    var kind: String?

    @Option(help: ArgumentHelp("stage, milestone, cycle, source, decision, action, output, disagreement.", valueName: "what"))
    var what: String?

    @Option(help: ArgumentHelp("Count by day, week, month, quarter, half or year; a matrix also by stage.", valueName: "period"))
    var by: TimelineColumns?

    @Flag(help: "Rows against periods; quarters unless --by says another.")
    var matrix = false

    @Option(help: ArgumentHelp("The rows of the matrix: events, or an axis of felt matrix.", valueName: "rows"))
    var rows: String?

    @Option(help: ArgumentHelp("names or count: what a cell with events shows; names.", valueName: "cells"))
    var cells: TimelineCells?

    @Option(help: ArgumentHelp("segments, codings, sources, voices, words or characters; codings.", valueName: "measure"))
    var measure: MatrixMeasure?

    @Option(name: .customLong("where"), help: ArgumentHelp("Count only what this query finds or lets pass.", valueName: "query"))
    var filter: String?

    @Option(name: .customLong("lang"), help: "The language of labels: nb, nn or en.")
    var language: Language?

    @OptionGroup var counted: CountedOptions
    @OptionGroup var plot: PlotOptions
    @OptionGroup var project: ProjectOptions
    @OptionGroup var format: AnswerFormatOptions<AnswerFormat>

    /// The axis of the rows; nil for what happened.
    private var axis: String? {
        guard let rows, rows.lowercased() != "events", rows.lowercased() != "event" else { return nil }
        return rows.lowercased() == "codes" ? "code" : rows
    }

    func validate() throws {
        if counted.isGiven, matrix || by != nil { throw ValidationError("\(counted.typed) goes with the list; leave out --by and --matrix.") }
        if counted.audience == .partners, plot.file != nil { throw ValidationError("--plot shows exact numbers, which partners are not told; leave out --for partners or take --released.") }
        if !matrix, rows != nil || cells != nil { throw ValidationError("--rows and --cells go with --matrix.") }
        if !matrix, by == .stage { throw ValidationError("--by stage goes with --matrix.") }
        if axis != nil, cells != nil || what != nil { throw ValidationError("--what and --cells go with what happened; leave out --rows \(rows ?? "").") }
        let counts = matrix ? axis != nil : by != nil
        if !counts, measure != nil || filter != nil { throw ValidationError("--measure and --where go with --by, or with --matrix --rows AXIS.") }
    }

    func run() throws {
        try plot.check(project)
        let study = try project.open()
        let model = try StudyStages.model(of: study)
        let request = TimelineRequest(caseName: caseName, from: from, to: to, kinds: kind, whats: what, condition: filter, language: language, audience: counted.isGiven ? counted.audience ?? .team : nil)
        let today = try project.context.today
        let isEmpty = try study.read { reader -> Bool in
            let scope = try TimelineScope(request, model, reader, today: today)
            let output = TimelineOutput(scope: scope, reader: reader, project: project, format: format, plot: plot, measure: measure ?? .codings)
            if !matrix { return try by?.size.map(output.periods) ?? output.list() }
            if let axis { return try output.matrix(axis, by ?? .quarter) }
            return try output.events(by ?? .quarter, cells ?? .names)
        }
        if isEmpty { throw Outcome.nothing }
    }
}

/// What stands across in a timeline's matrix.
enum TimelineColumns: String, CaseIterable, ExpressibleByArgument {
    case day, week, month, quarter, half, year, stage

    /// The size of the periods; nil for stages.
    var size: PeriodSize? { PeriodSize(rawValue: rawValue) }
}

/// What a cell of a matrix of events shows.
enum TimelineCells: String, CaseIterable, ExpressibleByArgument { case names, count }
