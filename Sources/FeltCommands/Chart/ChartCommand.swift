import ArgumentParser
import FeltAnalysis
import FeltExchange
import FeltFramework
import FeltModel
import FeltPrivacy
import FeltQuery
import FeltReport
import FeltStore
import FeltTerminal

struct ChartCommand: ReadingCommand {
    static let configuration = CommandConfiguration(
        commandName: "chart", abstract: "Show the framework chart: cases by codes, with ratings and summaries.",
        usage: "felt chart [<options>]",
        discussion: """
            In the table a cell shows its rating: what was agreed, else what the raters gave, with ≠ where they differ; "no data to rate" for \
            missing, nothing where nobody has rated; ¶ where there is a summary, * where it is stale. csv, tsv, json and ndjson have a row a \
            cell, with everything. html and md are pages to read and print, xlsx is a workbook: cases by codes, with the summaries. \
            --stale lists what to look at again, --distinguishing which codes tell high cases from low ones. --for partners lists the cells as \
            pages for partners tell them. docs/chart.md tells more.

            Examples:
              felt chart
              felt chart --codes culture.leadership,process.needs --format csv
              felt chart --format html --output kart.html
              felt chart --format xlsx --output kart.xlsx --lang en
              felt chart --stale
              felt chart --distinguishing --high case1,case2 --low case3,case4

            See also: felt summarise, felt rate, felt matrix
            """)

    @Option(help: ArgumentHelp("Only these codes, with a comma between them.", valueName: "codes"))
    var codes: String?

    @Option(help: ArgumentHelp("Only these cases, with a comma between them.", valueName: "slugs"))
    var cases: String?

    @Option(parsing: .unconditional, help: ArgumentHelp("Codes down to this level, and those that have cells.", valueName: "n"))
    var depth: Int?

    @Flag(help: "Only the cells to look at again, with the reason.")
    var stale = false

    @Flag(help: "Which codes tell the cases that came far from the others.")
    var distinguishing = false

    @Option(help: ArgumentHelp("The cases that came far, with a comma between them.", valueName: "slugs"))
    var high: String?

    @Option(help: ArgumentHelp("The cases that did not.", valueName: "slugs"))
    var low: String?

    @Option(name: .customLong("for"), help: ArgumentHelp("partners: what their pages tell, without who rated and why; team: all.", valueName: "whom"))
    var audience: ReportAudience?

    @OptionGroup var format: ChartFormatOptions
    @OptionGroup var project: ProjectOptions

    func validate() throws {
        if let depth, depth < 1 { throw ValidationError("--depth takes a number from 1.") }
        guard distinguishing == (high != nil && low != nil), (high != nil) == (low != nil) else {
            throw ValidationError("--distinguishing goes with --high and --low.")
        }
        if audience == .partners, distinguishing || stale || format.format.list == nil {
            throw ValidationError("--for partners goes with the list of all cells: table, csv, tsv, json or ndjson. The page for them is felt report chart --for partners.")
        }
        if distinguishing, stale { throw ValidationError("--stale and --distinguishing are two lists.") }
        if distinguishing || stale, format.format.list == nil {
            throw ValidationError("\(distinguishing ? "--distinguishing" : "--stale") is a list: table, csv, tsv, json or ndjson.")
        }
    }

    func run() throws {
        let context = try project.context
        let target = format.output == "-" ? nil : format.output.map { context.path($0) }
        if let target { try ExportFile.check(target, overwrite: format.force) }
        let study = try project.open()
        let model = audience == .partners ? try StudyStages.model(of: study) : nil
        let isEmpty = try study.read { reader -> Bool in
            let lists = try lists(reader, model, context.today)
            guard format.format.list == nil else { return try print(lists, reader, target, context) }
            let page = try page(lists.chart, reader, context)
            switch format.format {
            case .xlsx:
                let cut = try ChartWorkbook(lists.chart, page).workbook.write(to: target ?? "", overwrite: format.force)
                if cut > 0 { try project.note("\(cut.counted("cell")) cut with […]: a workbook holds 32,767 characters in one; --format csv has them whole.") }
            case .md: try deliver(Array(page.markdown().utf8), target, context)
            default: try deliver(Array(page.html().utf8), target, context)
            }
            return page.columns.isEmpty
        }
        if let output = format.output, target != nil { try project.note("Wrote \(output).") }
        if isEmpty {
            try project.note(stale ? "No cell is stale." : "There is nothing in the chart.")
            throw Outcome.nothing
        }
    }

    /// The chart as lists; for partners as the pages of reports have it.
    private func lists(_ reader: StudyReader, _ model: StageModel?, _ today: String) throws -> ChartLists {
        let chart = try chart(reader)
        guard let model else { return ChartLists(chart) }
        let counted = try Counted(partners: reader, model, on: today)
        return ChartLists(chart, partners: try counted.telling.map { try PartnerChart($0, chart) }, counted: counted)
    }

    private func chart(_ reader: StudyReader) throws -> FrameworkChart {
        let tree = try reader.codes()
        let wantedCases = try cases.map { Set(try Self.cases($0, try reader.cases()).map(\.id)) }
        let wantedCodes = try codes.map { Set(try Self.names($0).map { try tree.code(typed: $0.lowercased()).id }) }
        return try reader.frameworkChart(cases: distinguishing ? nil : wantedCases, codes: wantedCodes, depth: depth ?? 1)
    }

    /// Prints a list, or writes it to the target, and says whether it is empty.
    private func print(_ lists: ChartLists, _ reader: StudyReader, _ target: String?, _ context: CommandContext) throws -> Bool {
        var key: [String] = []
        let listing: Listing
        if distinguishing {
            let all = try reader.cases()
            let (high, low) = (try Self.cases(high ?? "", all), try Self.cases(low ?? "", all))
            if let both = (high + low).enumerated().first(where: { place, record in (high + low)[..<place].contains { $0.id == record.id } })?.element {
                throw FeltError("groups-overlap", "The case \(both.slug) is named twice.", hint: "Each case is in one group, --high or --low, once.")
            }
            listing = lists.distinguishing(high: high, low: low)
        } else if stale {
            listing = lists.cells { $0.isStale }
        } else if format.format == .table {
            (listing, key) = lists.grid(width: target == nil ? context.columns : nil)
        } else {
            listing = lists.cells { _ in true }
        }
        // A file gets what a terminal of any width would.
        var context = context
        let isFile = target != nil
        if isFile { (context.output, context.columns, context.depth) = (Output(), nil, .none) }
        try CommandContext.$current.withValue(context) {
            try ListingPrinter(project, format.list).print(listing)
            if !key.isEmpty, !listing.rows.isEmpty { try context.output.write("\n" + key.map { $0 + "\n" }.joined()) }
        }
        if let target { try ExportFile.write(Array(context.output.text.utf8), to: target, overwrite: format.force) }
        return listing.rows.isEmpty
    }

    private func page(_ chart: FrameworkChart, _ reader: StudyReader, _ context: CommandContext) throws -> ChartPage {
        let study = try reader.study()
        let origin = ChartPage.Origin(
            title: study.title, notice: study.notice, language: study.language, day: context.today, entry: try reader.entries(limit: 1).first?.id.description)
        return ChartPage(chart, origin: origin, language: try reader.labelLanguage(format.language))
    }

    private func deliver(_ bytes: [UInt8], _ target: String?, _ context: CommandContext) throws {
        guard let target else { return try context.output.write(bytes) }
        try ExportFile.write(bytes, to: target, overwrite: format.force)
    }

    private static func names(_ typed: String) -> [String] {
        typed.split(separator: ",").map { LatinComposition.compose(String($0.drop { $0 == " " })) }
    }

    private static func cases(_ typed: String, _ all: [CaseStudy]) throws -> [CaseStudy] { try names(typed).map { try Lookup.caseStudy($0, among: all) } }
}
