import ArgumentParser

struct NegativeCommand: ActingByItself {
    static let configuration = CommandConfiguration(
        commandName: "negative", abstract: "List what speaks against the ratings of the chart, and explain it.",
        usage: "felt negative [<code> ...] [<options>]",
        discussion: """
            'felt negative' lists the negative cases. 'felt negative explain' writes why one does not overturn the finding. A finding is supported when all that speaks against it is explained. docs/findings.md tells more.

            Examples:
              felt negative culture.leadership
              felt negative explain 7f3k --text "Gjelder tida før ny leder."

            See also: felt chart, felt rate, felt summarise
            """,
        subcommands: [List.self, Explain.self], defaultSubcommand: List.self)
}
