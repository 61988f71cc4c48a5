import ArgumentParser

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Tell project leads, reviewers and funders.",
        usage: "felt report <report> [<options>]",
        discussion: """
            A report is a page to print, mail and defend. Each figure has the command that yields it in a footnote, what nobody knows is "no data" \
            and never 0, and what the export gate keeps back stays. Reports for partners show nothing that rests on fewer people than the \
            study's group-size (felt config), and no exact number of people, codings and sources, save how many \
            observations, workshops and documents there were.

            case, progress and study are for partners unless --for team is given; codebook, sources, chart, coreq, audit and dmp are for the team \
            unless --for partners is given; quotes is for the team only.

            Wording and order stand in templates, which a study may change: felt report copy.

            Examples:
              felt report case trd-velferd --output velferd.html
              felt report case trd-velferd --lang en --format docx --output velferd.docx
              felt report progress --from 2026-01-01 --to 2026-06-30

            See also: felt chart, felt quotes, felt status, felt config
            """,
        subcommands: [
            Case.self,
            Progress.self,
            Codebook.self, Sources.self, Chart.self, Quotes.self,
            Coreq.self, Audit.self, DataPlan.self,
            Site.self, Copy.self, Check.self,
        ])
}
