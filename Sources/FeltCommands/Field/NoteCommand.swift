import ArgumentParser
import FeltExchange
import FeltIngest
import FeltModel
import FeltProtocols
import FeltStore
import FeltTerminal

struct NoteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "note", abstract: "Look notes over before they are taken in.", discussion: "See also: felt new, felt log, felt add", subcommands: [Check.self])

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check", abstract: "Say what is wrong or missing in notes, with line and column.",
            usage: "felt note check <file> ... [--silenced] [<options>]",
            discussion: """
                Errors keep a note out of the study; warnings do until felt add is told --accept-warnings; advice stops nothing. In a \
                study the names of cases, codes, researchers and participants are checked too. A finding is silenced in the note's \
                head, with a reason: silence: {write-up-lag: "var syk"}. Ends with 2 when something was found. Changes nothing.

                Examples:
                  felt note check intervju-1.md
                  felt note check notater/*.md --format csv

                See also: felt add, felt protocol show
                """)
        @Argument(help: ArgumentHelp("The notes.", valueName: "file"))
        var files: [String]
        @Flag(help: "Show what was silenced, too.")
        var silenced = false
        @OptionGroup var project: ProjectOptions
        @OptionGroup var format: FormatOptions

        func run() throws {
            let context = try project.context
            let place = try ProtocolPlace(project)
            let reader = DocumentReader(isCancelled: context.isCancelled)
            let documents = try files.map { SourceIntake.Document(file: $0, content: try reader.read(contentsOf: context.path($0))) }
            var world = try IntakeWorld.make(place.study, context)
            world.library = place.library
            let results = try place.study.map { study in
                try study.read { try NoteLook.all(documents, $0, world, by: try? ResearcherOptions.unnamed.acting(in: $0, context)) }
            } ?? NoteLook.alone(documents, world)
            try report(results)
        }

        private func report(_ results: [NoteLook.Result]) throws {
            var listing = Listing(
                name: "findings",
                columns: [
                    .init("place"), .init("severity"), .init("code"), .init("message"), .init("hint"), .init("reason"), .init("file", inTable: false),
                    .init("line", isNumber: true, inTable: false), .init("column", isNumber: true, inTable: false),
                ])
            func add(_ fault: Fault, _ reason: String?) {
                listing.rows.append([
                    .text("\(fault.file):\(fault.line):\(fault.column)"), .text(reason == nil ? fault.severity.rawValue : "silenced"), .text(fault.code),
                    .text(fault.message), .optional(fault.hint), .optional(reason), .text(fault.file), .number(fault.line), .number(fault.column),
                ])
            }
            for result in results {
                for finding in result.findings { add(finding, nil) }
                if silenced { for (finding, reason) in result.silenced { add(finding, reason) } }
            }
            let findings = results.flatMap(\.findings)
            if format.format == .table {
                for row in listing.rows { try writeLines(row) }
            } else {
                try ListingPrinter(project, format).print(listing)
            }
            let counts = Fault.Severity.allCases.compactMap { severity -> String? in
                let count = findings.count { $0.severity == severity }
                return count == 0 ? nil : severity == .advice ? "\(count) advice" : count.counted(severity.rawValue)
            }
            let hidden = results.reduce(0) { $0 + $1.silenced.count }
            let tail = hidden > 0 ? " \(hidden.counted("finding")) silenced." : ""
            guard !findings.isEmpty else { return try project.note("\(results.count.counted("note")), nothing to remark.\(tail)") }
            try project.note("\(counts.joined(separator: ", ")).\(tail)")
            throw Outcome.nothing
        }

        /// A finding is read best as editors write them: the place first, then what to do on a line of its own.
        private func writeLines(_ row: [Listing.Cell]) throws {
            let output = try project.context.output
            try output.write(FindingLine.shown("\(row[0].plain): \(row[1].plain): \(row[3].plain)") + " [\(row[2].plain)]\n")
            if !row[5].plain.isEmpty { return try output.write("  " + FindingLine.shown(row[5].plain) + "\n") }
            if !row[4].plain.isEmpty { try output.write("  " + FindingLine.shown(row[4].plain) + "\n") }
        }
    }
}

extension ResearcherOptions {
    /// Who acts when nobody is named.
    static var unnamed: ResearcherOptions { (try? ResearcherOptions.parse([])) ?? ResearcherOptions() }
}
