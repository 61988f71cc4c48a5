import ArgumentParser
import FeltExchange
import FeltIngest
import FeltModel
import FeltStore

struct ImportCommand: ParsableCommand {
    enum Form: String, CaseIterable, ExpressibleByArgument { case csv }

    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Take in what another program wrote.",
        discussion: """
            csv reads a folder with sources.csv (source,path,case,kind,date,role), codebook.csv (path,description; levels apart by /), \
            codings.csv (source,start,end,code,coder; Unicode characters, end not included) and the texts. Columns beyond these \
            become attributes of the sources. All of it is taken in or none: every bad row is listed with its line. Cases, codes and \
            coders that are not in the study are added.

            Examples:
              felt import csv eldre-studie --dry-run
              felt import csv eldre-studie

            See also: felt export, felt add, felt undo
            """)

    @Argument(help: "csv.")
    var form: Form

    @Argument(help: ArgumentHelp("The folder.", valueName: "dir"))
    var folder: String

    @Flag(name: [.customShort("n"), .long], help: "Check everything, change nothing.")
    var dryRun = false

    @OptionGroup var researcher: ResearcherOptions
    @OptionGroup var project: ProjectOptions

    private struct DryRun: Error { let summary: StudyImport.Summary }

    func run() throws {
        let context = try project.context
        let study = try project.open()
        let acting = try study.read { try researcher.acting(in: $0, context) }
        let path = context.path(folder)
        let (summary, entry): (StudyImport.Summary, Entry?) = try Activity.run(context, quiet: project.quiet, "importing") { activity in
            let files = try StudyImport.Files(
                sources: FileBytes.read(path + "/sources.csv"), codebook: FileBytes.read(path + "/codebook.csv"), codings: FileBytes.read(path + "/codings.csv"))
            return try study.write("import", by: acting.id) { draft, reader in
                let work = StudyImport(files, reader, readText: { try FileBytes.read(path + "/" + $0, limit: 64 << 20) }, progress: { activity.step($0) })
                let summary = try work.run(into: draft)
                if dryRun { throw DryRun(summary: summary) }
                let sum = [summary.sources.counted("source"), summary.codes.counted("code"), summary.codings.counted("coding")]
                return (summary, line: "import csv " + sum.joined(separator: ", "))
            }
        } recovering: { error in
            guard let dry = error as? DryRun else { throw error }
            return (dry.summary, nil)
        }
        let sum = [summary.sources.counted("source"), summary.codes.counted("code"), summary.codings.counted("coding"), summary.cases.counted("case")]
            .joined(separator: ", ") + " and " + summary.researchers.counted("researcher")
        try project.note(dryRun ? "Would import \(sum); nothing was changed." : "Imported \(sum).", entry: entry)
        if !summary.passedOver.isEmpty {
            try project.note("Passed over, since felt import csv has no place for them: \(summary.passedOver.joined(separator: ", ")).")
        }
        guard summary.renamed > 0 else { return }
        let names = summary.renamed == 1 ? "1 name was made one" : "\(summary.renamed) names were made ones"
        try project.note("\(names) that can be typed; what stood in the tables is kept as title or label.")
    }
}
