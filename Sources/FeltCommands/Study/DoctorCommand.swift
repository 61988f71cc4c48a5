import ArgumentParser
import FeltExchange
import FeltModel
import FeltStore
import FeltTerminal

struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Prove that nothing in the study is lost, altered or shifted.",
        usage: "felt doctor [<options>]",
        discussion: """
            Checks the database file, foreign keys, the journal's chain of digests, every text against its digest, the tables \
            against a fresh fold of the journal row for row, every coding against its text, the search index, and the files that came \
            with other programs' projects. Changes nothing without --fix, which makes the tables and the search index anew from the \
            journal and removes files that nothing in the journal can bring back.

            Exit code 0: sound. 2: something was found; each finding has a code, the ids and the command that mends it.

            Examples:
              felt doctor
              felt doctor --format json

            See also: felt history, felt undo
            """)

    @Flag(help: "Make the tables and the search index anew from the journal, and remove stray files.")
    var fix = false

    @OptionGroup var project: ProjectOptions
    @OptionGroup var format: FormatOptions

    func run() throws {
        let context = try project.context
        let study = try project.open()
        if fix {
            try study.rebuildTables()
            try project.note("Made the tables and the search index anew from the journal.")
            let removed = try study.removeStrayFiles()
            if removed > 0 { try project.note("Removed \(removed.counted("file")) that nothing in the journal can bring back.") }
        }
        let examination = try Activity.run(context, quiet: project.quiet, "examining") { activity in
            try study.examine { activity.step($0) }
        }
        var listing = Listing(
            name: "findings",
            columns: [.init("code"), .init("count", isNumber: true), .init("message"), .init("ids"), .init("mend", heading: "what mends it")])
        for finding in examination.findings {
            listing.rows.append([.text(finding.code), .number(finding.count), .text(finding.message), .list(finding.ids), .text(finding.mend)])
        }
        if format.format == .table { try printFindings(examination.findings, context) } else { try ListingPrinter(project, format).print(listing) }
        if examination.findings.isEmpty {
            if format.format == .table { try context.output.write("The study is sound: \(examination.checks.joined(separator: ", ")) checked.\n") }
            return
        }
        throw Outcome.nothing
    }

    /// Each finding in full: a table would cut just what is to be done.
    private func printFindings(_ findings: [Finding], _ context: CommandContext) throws {
        for finding in findings {
            try context.output.writeLine("\(finding.code) (\(finding.count)): \(finding.message)")
            let more = finding.count > finding.ids.count ? " and \(finding.count - finding.ids.count) more" : ""
            try context.output.writeLine("  which: \(finding.ids.joined(separator: ", "))\(more)")
            try context.output.writeLine("  mend:  \(finding.mend)")
        }
    }
}
