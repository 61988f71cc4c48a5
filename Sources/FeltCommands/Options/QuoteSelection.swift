import ArgumentParser

/// Which quotes are wanted, for the list of quotes and for the report of them.
struct QuoteSelection: ParsableArguments {
    @Option(help: ArgumentHelp("Only these codes, such as culture.risk,process.*", valueName: "codes"))
    var codes: String?

    @Option(name: .customLong("case"), help: ArgumentHelp("Only of this case.", valueName: "slug"))
    var caseName: String?

    @Option(name: .customLong("where"), help: ArgumentHelp("Only codings in the answer to this query.", valueName: "query"))
    var filter: String?

    @Option(name: .customLong("per-code"), parsing: .unconditional, help: ArgumentHelp("At most so many of each code, drawn by chance.", valueName: "n"))
    var perCode: Int?

    @Option(parsing: .unconditional, help: ArgumentHelp("The number that they are drawn with; 1 unless given.", valueName: "n"))
    var seed: Int?

    @Flag(help: "Only what was flagged as a quote (facet flag:quote).")
    var flagged = false

    func validate() throws { if let perCode, perCode < 1 { throw ValidationError("--per-code takes a number from 1.") } }

    /// What a quote must be in the answer to, besides the codes and the case.
    var conditions: [String] { [filter, flagged ? "flag:quote" : nil].compactMap(\.self) }
}
