import ArgumentParser
import FeltModel
import FeltReport
import FeltStore
import FeltTerminal

extension ReportCommand {
    struct Site: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "study", abstract: "All reports as a small site in a folder.",
            usage: "felt report study --output <dir> [<options>]",
            discussion: """
                A page for each case and each report, linked, to be opened in a browser from the folder: index.html is the first. It is for partners unless --for team is given. For partners the \
                quotes and the audit trail are left out, and so is all that points to few people.

                The page on progress tells of the whole time that is known of the study, unless --from or --to says another.

                Written again into the same folder, the pages are renewed. Files that no report of felt wrote, or that somebody has changed since, \
                are never written over without --force; a changed page that the site no longer has stops it, since it may tell what the site does not. \
                Nor does a site for the team take the place of one for partners, or the other way round, without --force.

                Examples:
                  felt report study --output rapport
                  felt report study --output intern --for team --lang en
                  felt report study --output rapport --from 2026-01-01 --to 2026-06-30

                See also: felt report case, felt report progress
                """)
        @Option(name: .customLong("lang"), help: ArgumentHelp("The language of the pages: nb or en.", valueName: "lang"))
        var language: Language?
        @Option(name: .shortAndLong, help: ArgumentHelp("The folder; it is made where it is not there.", valueName: "dir"))
        var output: String
        @Flag(help: "Write into a folder that holds other files, and over pages that somebody has changed.")
        var force = false
        @Option(name: .customLong("for"), help: ArgumentHelp("partners or team; partners unless given.", valueName: "whom"))
        var audience: ReportAudience?
        @Option(help: ArgumentHelp("The day the pages are made for; the study as it was at its end. Today unless given.", valueName: "yyyy-mm-dd"))
        var asOf: String?
        @OptionGroup var period: ReportPeriodOptions
        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func run() throws {
            guard !output.isEmpty else { throw ValidationError("--output names no folder. Write, say: --output rapport.") }
            let context = try project.context
            let options = try siteOptions()
            let run = ReportRun(options: options, researcher: researcher, project: project, audience: .partners)
            let setting = try run.setting(context)
            var like = try ReportRun.request(.study, options, project)
            (like.from, like.to) = try period.days(today: context.today, last: setting.day, asOf: asOf)
            let folder = SiteFolder(context.path(output))
            let audience = options.audience ?? run.audience
            try folder.check(for: nil, audience, force: force)
            let site = try Activity.run(context, quiet: project.quiet, "making the pages") { activity in
                try run.read(setting) { reader in
                    try ReportSite(try run.reported(reader, setting), setting.templates, like: like) { title in
                        activity.step(title)
                        if context.isCancelled() { throw CancellationError() }
                    }
                }
            }
            try folder.check(for: site, audience, force: force)
            let before = folder.language
            let left = try folder.write(site) { try run.record(.study, setting.study, context) }
            try project.note("Wrote \(site.files.count) pages to \(output). Begin with \(output)/index.html.")
            if let before, before != setting.words.language {
                let names: [Language: String] = [.nb: "bokmål", .en: "English"]
                try project.note("They took the place of pages in \(names[before] ?? before.rawValue). To have both languages, give each a folder of its own.")
            }
            // Also with --quiet: what is left may be people's words in a folder for partners.
            if !left.isEmpty {
                try context.output.flush()
                try context.errors.writeLine(
                    "Warning: pages of an earlier report that somebody has changed are left: \(left.joined(separator: ", ")). Look at them before you pass the folder on.")
            }
        }

        /// What the pages have in common with reports that stand alone. Parsed, since values that were never parsed cannot be read.
        private func siteOptions() throws -> ReportOptions {
            var options = try ReportOptions.parse([])
            (options.language, options.audience, options.asOf, options.force) = (language, audience, asOf, force)
            return options
        }
    }
}
