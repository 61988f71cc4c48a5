import ArgumentParser
import FeltModel
import FeltStore

extension StageCommand {
    struct Remove: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "remove", abstract: "Take an entry out of a case's history.",
            usage: "felt stage remove <id> [<options>]",
            discussion: """
                For an entry that was never true. What was just written is more easily taken back with felt undo.

                Examples:
                  felt stage show trd-velferd
                  felt stage remove 7k2m9qx4p1aa

                See also: felt stage show, felt undo
                """)
        @Argument(help: "The id of the entry, or its beginning; felt stage show prints it.")
        var id: String
        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func run() throws {
            let context = try project.context
            let study = try project.open()
            let acting = try study.read { try researcher.acting(in: $0, context) }
            let (note, entry) = try study.write("stage-remove", by: acting.id) { draft, reader in
                let all = try reader.stageHistories().values.joined().filter { $0.id.raw.hasPrefix(id.lowercased()) }.sorted { $0.id < $1.id }
                guard let found = all.first, !id.isEmpty else {
                    throw FeltError("stage-entry-unknown", "No case has an entry '\(id)' in its history.", hint: "See: felt stage show CASE")
                }
                guard all.count == 1 else {
                    throw FeltError("stage-entry-ambiguous", "Several entries begin with '\(id)'.", hint: "Type more of the id: \(all.prefix(4).map(\.id.raw).joined(separator: ", "))")
                }
                try draft.removeStageEntry(found.id)
                let slug = try reader.cases().first { $0.id == found.caseID }?.slug.text ?? found.caseID.raw
                return ("Took the entry of \(found.date) out of the history of \(slug).", line: "stage remove \(slug) \(found.date)")
            }
            try project.note(note, entry: entry)
        }
    }
}
