import ArgumentParser
import FeltModel
import FeltStore

extension CaseCommand {
    struct Edit: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "edit", abstract: "Change a case.",
            usage: "felt case edit <slug> [<options>]",
            discussion: """
                Needs, decisions and risks stand on the page of the case, which partners read, too. What repeats words of sources, says words \
                that are flagged, or seems to name a person or a company stays off their page, and felt says so.

                An empty text takes a field away. Sources stay with a case that gets another name. Once a case has a history of stages, its \
                stage is changed with felt stage set.

                Examples:
                  felt case edit trd-velferd --procurement innovasjonspartnerskap
                  felt case edit case1 --name trd-velferd
                  felt case edit case1 --need "Færre fall på badet" --risk "Leverandøren har bare to ansatte"

                See also: felt case show, felt stage set, felt report case
                """)
        @Argument(help: "The case.")
        var slug: String
        @Option(help: ArgumentHelp("What to type for the case from now on.", valueName: "slug"))
        var name: String?
        @OptionGroup var fields: CaseFields
        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func run() throws {
            let context = try project.context
            let study = try project.open()
            let acting = try study.read { try researcher.acting(in: $0, context) }
            let (caseID, entry) = try study.write("case-edit", by: acting.id) { draft, reader in
                let all = try reader.cases()
                let old = try Lookup.caseStudy(slug, among: all)
                var new = old
                try fields.apply(to: &new, StudyStages.model(of: study))
                if let stage = new.stage, stage != old.stage, try reader.stageHistories()[old.id] != nil {
                    throw FeltError(
                        "stage-in-history", "The stage of '\(old.slug)' is kept in its history.", hint: "Say since when: felt stage set \(old.slug) \(stage) --date DAY")
                }
                if let name {
                    let slug = try Typed.slug(name)
                    guard all.allSatisfy({ $0.slug != slug || $0.id == old.id }) else { throw FeltError("case-exists", "There is already a case '\(slug)'.", hint: "Choose another name.") }
                    new = CaseStudy(
                        id: old.id, slug: slug, title: new.title, municipality: new.municipality, ioaKind: new.ioaKind, procedure: new.procedure,
                        stage: new.stage, state: new.state, createdAt: old.createdAt)
                }
                try draft.change(old, to: new)
                try fields.say(of: old.id, in: draft)
                return (old.id, line: "case edit \(old.slug)" + (old.slug == new.slug ? "" : " to \(new.slug)"))
            }
            try project.note(entry == nil ? "Nothing to change." : "Changed the case.", entry: entry)
            if entry != nil, let note = try fields.note(caseID, study, on: context.today) { try project.note(note) }
        }
    }
}
