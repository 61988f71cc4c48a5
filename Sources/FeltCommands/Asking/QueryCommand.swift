import ArgumentParser

struct QueryCommand: ActingByItself {
    static let configuration = CommandConfiguration(
        commandName: "query", abstract: "Find coded stretches by code, words and filters; keep queries under names.",
        usage: "felt query <expression> [<options>]",
        discussion: """
            'felt query EXPRESSION' asks. The others look after queries that are kept under a name and used as @NAME in others. \
            docs/query.md tells the whole language.

            Examples:
              felt query 'culture.risk AND valence:barrier'
              felt query save tidlig 'process.dialogue AND during:s2'

            See also: felt search, felt matrix, felt list codes
            """,
        subcommands: [Ask.self, Save.self, List.self, Show.self, Remove.self], defaultSubcommand: Ask.self)
}
