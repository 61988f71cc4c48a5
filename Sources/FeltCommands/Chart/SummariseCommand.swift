import ArgumentParser
import FeltAnalysis
import FeltModel
import FeltQuery
import FeltStore

struct SummariseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "summarise", abstract: "Write what a case says under a code: a cell of the framework chart.",
        usage: "felt summarise <case> <code> [<options>]",
        discussion: """
            On a terminal it opens your editor ($VISUAL, else $EDITOR, else nano or vi) with the summary on top and the evidence below; \
            what stands above the marked line when you leave it is the summary. With --text it takes the text from there, and elsewhere it \
            shows the cell.

            The text is kept with its author and the codings that it rests on: all of the code and below it in the case, or those \
            that --where finds. When these change, the cell is stale, and felt chart says why. docs/chart.md tells more.

            Examples:
              felt summarise trd-velferd culture.leadership
              felt summarise trd-velferd culture.leadership --text "Lederen åpnet døra, men ble skiftet ut."
              felt summarise trd-velferd process.needs --text @celle.md --where 'kind:interview'
              felt summarise trd-velferd process.needs --confirm

            See also: felt rate, felt chart, felt quotes
            """)

    @Argument(help: ArgumentHelp("The case.", valueName: "case"))
    var caseName: String

    @Argument(help: "The code.")
    var code: String

    @Option(parsing: .unconditional, help: ArgumentHelp("What to write; @FILE or - for a file or standard input.", valueName: "text"))
    var text: String?

    @Option(name: .customLong("where"), help: ArgumentHelp("Rest it only on codings in the answer to this query.", valueName: "query"))
    var filter: String?

    @Flag(help: "Open the editor, also where this is no terminal.")
    var edit = false

    @Flag(help: "Show the cell with its evidence, and write nothing.")
    var show = false

    @Flag(help: "The summary still holds: rest it on the codings as they are now.")
    var confirm = false

    @Flag(help: "Take the summary away.")
    var remove = false

    @OptionGroup var researcher: ResearcherOptions
    @OptionGroup var project: ProjectOptions
    @OptionGroup var format: FormatOptions

    func validate() throws {
        let ways = [("--text", text != nil), ("--edit", edit), ("--show", show), ("--confirm", confirm), ("--remove", remove)].filter(\.1).map(\.0)
        if ways.count > 1 { throw ValidationError("\(ways.joined(separator: " and ")) do not go together.") }
        if remove, filter != nil { throw ValidationError("--remove goes alone.") }
        if format.format != .table, !ways.isEmpty, !show { throw ValidationError("--format goes with a cell that is shown.") }
    }

    func run() throws {
        let context = try project.context
        let study = try project.open()
        // Who reads the answer with a program is not asked to write.
        let isAtTerminal = context.inputIsTerminal && context.outputIsTerminal && format.format == .table
        if edit || (isAtTerminal && text == nil && !show && !confirm && !remove) { return try write(in: study, context) }
        guard text != nil || confirm || remove else {
            return try CellView(project: project, format: format).show(caseName, code, where: filter, in: study)
        }
        let acting = try study.read { try researcher.acting(in: $0, context) }
        if remove { return try takeAway(in: study, by: acting) }
        var reading = LongText(context)
        let words = try reading.read(text)
        if let words, words.allSatisfy(\.isWhitespace) {
            throw FeltError("summary-empty", "The text is empty.", hint: "To take a summary away: felt summarise \(caseName) \(code) --remove")
        }
        let (note, entry) = try study.write("summarise", by: acting.id) { draft, reader in
            let place = try ChartCells(caseName, code, reader)
            guard let words = try words ?? reader.summaries(of: place.cell).first?.text else {
                throw FeltError("summary-missing", "\(place.name) has no summary to confirm.", hint: "Write one: felt summarise \(caseName) \(code) --text \"…\"")
            }
            let chosen = try filter.map { try reader.codings(of: place.cell, where: $0) }
            let evidence = try CellCodings(reader, cells: [place.cell], tree: reader.codes()).evidence(in: place.cell, chosen: chosen)
            try draft.setSummary(words, of: place.cell, evidence: evidence, by: acting.id)
            return (place.written(on: evidence), line: "summarise \(place.caseStudy.slug) \(place.path)")
        }
        guard entry != nil else { return try project.note("Nothing to change.") }
        try project.note(note, entry: entry)
        if let stale = try study.read(staleRatings) { try project.note(stale) }
    }

    /// What to do where the cell stays stale because of its ratings, which a summary does not bring up to date.
    private func staleRatings(_ reader: StudyReader) throws -> String? {
        let place = try ChartCells(caseName, code, reader)
        let cell = try reader.frameworkChart(cases: [place.caseStudy.id], codes: [place.code.id])[place.caseStudy.id, place.code.id]
        guard zip(cell.ratings, cell.ratingReasons).contains(where: { !$0.1.isEmpty }) else { return nil }
        return "A rating of the cell rests on older codings; give it anew to say that it holds: felt rate \(caseName) \(code) VALUE"
    }

    private func write(in study: Study, _ context: CommandContext) throws {
        let acting = try study.read { try researcher.acting(in: $0, context) }
        let (note, entry) = try CellEditing(caseName, code, where: filter, in: study, context).run(by: acting)
        try project.note(note, entry: entry)
    }

    private func takeAway(in study: Study, by acting: Researcher) throws {
        let (note, entry) = try study.write("summarise-remove", by: acting.id) { draft, reader in
            let place = try ChartCells(caseName, code, reader)
            try draft.removeSummary(of: place.cell)
            return ("\(place.name): the summary is taken away.", line: "summarise remove \(place.caseStudy.slug) \(place.path)")
        }
        guard entry != nil else { return try project.note("Nothing to change.") }
        try project.note(note, entry: entry)
    }
}
