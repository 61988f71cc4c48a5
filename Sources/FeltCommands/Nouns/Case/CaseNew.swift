import ArgumentParser
import FeltModel
import FeltStore

extension CaseCommand {
    struct New: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "new", abstract: "Add a case.",
            usage: "felt case new <slug> [<options>]",
            discussion: """
                With --stage you say where the case stands when you begin; from then on felt stage set keeps its history.

                Examples:
                  felt case new trd-velferd
                  felt case new trd-velferd --title "Velferdsteknologi" --municipality Fjordvik --stage S1

                See also: felt case edit, felt stage set, felt add --case
                """, aliases: ["add"])
        @Argument(help: "What you will type for the case.")
        var slug: String
        @OptionGroup var fields: CaseFields
        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func run() throws {
            let context = try project.context
            let study = try project.open()
            let acting = try study.read { try researcher.acting(in: $0, context) }
            let slug = try Typed.slug(self.slug)
            let (caseID, entry) = try study.write("case-new", by: acting.id) { draft, reader in
                guard try reader.cases().allSatisfy({ $0.slug != slug }) else {
                    throw FeltError("case-exists", "There is already a case '\(slug)'.", hint: "To change it: felt case edit \(slug)")
                }
                var record = CaseStudy(id: CaseID(""), slug: slug, title: LocalisedText(), municipality: nil, ioaKind: nil, procedure: nil, stage: nil, createdAt: "")
                try fields.apply(to: &record, StudyStages.model(of: study))
                let id = try draft.addCase(
                    slug: slug, title: record.title, municipality: record.municipality, ioaKind: record.ioaKind, procedure: record.procedure, stage: record.stage)
                try fields.say(of: id, in: draft)
                return (id, line: "case new \(slug)")
            }
            try project.note("Added the case \(slug).", entry: entry)
            if let note = try fields.note(caseID, study, on: context.today) { try project.note(note) }
        }
    }
}
