import ArgumentParser
import FeltModel
import FeltStore
import FeltTerminal

struct StatusCommand: ReadingCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Show the whole study on one screen.",
        usage: "felt status [<options>]",
        discussion: """
            A line for each case: where it stands and for how many days, its notes by kind, what is not coded yet. Below it what is \
            missing or overdue, with the command that mends it. --format csv or json has all of it, a row a fact.

            Examples:
              felt status
              felt status --case trd-velferd
              felt status --format json

            See also: felt case show, felt list, felt history, felt doctor
            """)

    @Option(name: .customLong("case"), help: ArgumentHelp("Only this case.", valueName: "slug"))
    var caseName: String?

    @OptionGroup var project: ProjectOptions
    @OptionGroup var format: FormatOptions

    func run() throws {
        let context = try project.context
        let study = try project.open()
        let today = context.today
        let (facts, status) = try study.read { reader in
            let only = try caseName.map { try Lookup.caseStudy($0, among: reader.cases()).id }
            return (try StudyFacts(reader, folder: study.folder), try reader.status(today: today, only: only))
        }
        if format.format != .table { return try ListingPrinter(project, format).print(StatusListing.make(facts, status, today: today)) }
        let width = context.columns
        try context.output.writeLine(facts.title ?? study.folder)
        if let notice = facts.notice { for line in Paragraphs.lines(notice, width: width ?? 100) { try context.output.writeLine(line) } }
        try context.output.writeLine()
        if status.lines.isEmpty {
            try context.output.writeLine("No cases and no sources yet. Begin: felt case new SLUG, felt add FILE…")
        } else {
            try context.output.write(StatusTable(status.lines, today: today, width: width).text(depth: context.depth))
        }
        try context.output.writeLine()
        for line in StatusGapText(status, width: width ?? 100).lines { try context.output.writeLine(line) }
        try context.output.writeLine()
        for (name, value) in facts.values where name != "title" && name != "notice" {
            try context.output.writeLine(DisplayWidth.pad(name, to: 13) + DisplayText.oneLine(value.plain))
        }
    }
}

/// What there is to say of the study as a whole.
struct StudyFacts {
    let title: String?
    let notice: String?
    /// In the order they are shown.
    let values: [(name: String, value: Listing.Cell)]

    init(_ reader: StudyReader, folder: String) throws {
        let record = try reader.study()
        title = record.title.text(in: record.language)
        notice = record.notice
        var values: [(String, Listing.Cell)] = []
        func add(_ name: String, _ value: String?) { if let value { values.append((name, .text(value))) } }
        add("title", title)
        add("notice", notice)
        add("folder", folder)
        add("framework", record.framework.map { $0 + (record.frameworkVersion.map { " " + $0 } ?? "") })
        add("language", record.language.rawValue)
        add("researcher", try reader.localSetting("researcher"))
        for (name, count) in try reader.counts() { values.append((name, .number(count))) }
        if let last = try reader.entries(limit: 1).first { add("last entry", "\(last.id) \(last.clock.description.prefix(16)) \(last.line)") }
        self.values = values
    }
}
