import ArgumentParser
import FeltExchange
import FeltModel
import FeltReport
import FeltStore
import FeltTerminal
import Foundation

extension ReportCommand {
    struct Copy: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "copy", abstract: "Copy the templates of reports into the study, to change them.",
            usage: "felt report copy [<name> ...] [<options>]",
            discussion: """
                A template is Markdown with names in {{…}}; nb.yaml and en.yaml are what reports say in their own words, style.css how pages look. \
                The study's copies win over those of the program. Without a name, shows which there are.

                Examples:
                  felt report copy
                  felt report copy case.md nb.yaml

                See also: felt report check
                """)
        @Argument(help: ArgumentHelp("The files, such as case.md.", valueName: "name"))
        var names: [String] = []
        @Flag(help: "Write over a copy that is there.")
        var force = false
        @OptionGroup var project: ProjectOptions

        func run() throws {
            let context = try project.context
            let study = try project.open()
            let shipped = ReportTemplates.shipped
            let folder = study.folder + "/" + StudyFolder.reportFolder
            guard !names.isEmpty else {
                for (file, _) in shipped {
                    let isOwn = FileManager.default.fileExists(atPath: folder + "/" + file)
                    try context.output.writeLine(isOwn ? "\(file)  (the study's own)" : file)
                }
                return
            }
            let wanted = try names.map { typed -> (file: String, text: String) in
                if let found = shipped.first(where: { $0.file == typed || $0.file == typed + ".md" }) { return found }
                let near = NearNames.nearest(to: typed, among: shipped.map(\.file))
                throw FeltError(
                    "template-unknown", "There is no template '\(typed)'.",
                    hint: near.isEmpty ? "See which there are: felt report copy" : "Did you mean \(near.joined(separator: ", "))?")
            }
            for found in wanted { try ExportFile.check(folder + "/" + found.file, overwrite: force) }
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            for found in wanted {
                try ExportFile.write(Array(found.text.utf8), to: folder + "/" + found.file, overwrite: force)
                try project.note("Wrote \(StudyFolder.reportFolder)/\(found.file) in the study's folder.")
            }
        }
    }

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check", abstract: "Check the study's own templates of reports.",
            usage: "felt report check [<options>]",
            discussion: """
                Examples:
                  felt report check
                  felt report check --project min-studie

                See also: felt report copy
                """)
        @OptionGroup var project: ProjectOptions

        func run() throws {
            // Reading them is what finds the mistakes.
            _ = try StudyFolder(try project.open().folder).reports()
            try project.note("The templates of reports can be used.")
        }
    }
}
