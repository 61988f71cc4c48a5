import ArgumentParser

/// Files of other programs that are measured in place of a study.
struct OutsideAgreementOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Measure ratings in a CSV: a column for each coder, a row for each unit.", valueName: "file"))
    var ratings: String?

    @Option(help: ArgumentHelp("Measure spans in a JSON file; docs/agreement.md, section 9, has its form.", valueName: "file"))
    var spans: String?

    @Option(help: ArgumentHelp("Measure texts that coders cut into units, in a JSON file.", valueName: "file"))
    var continua: String?

    @Option(help: ArgumentHelp("The categories that could be given, with a comma between; those that occur.", valueName: "names"))
    var categories: String?

    func validate() throws {
        guard [ratings, spans, continua].filter({ $0 != nil }).count < 2 else { throw ValidationError("Name one of --ratings, --spans and --continua.") }
        if categories != nil, ratings == nil { throw ValidationError("--categories goes with --ratings.") }
    }

    var isGiven: Bool { file != nil }

    /// The file that is named; nil for none.
    var file: OutsideAgreement.File? {
        if let ratings { return .ratings(ratings, categories: categories.map(AgreementScopeOptions.names)) }
        if let spans { return .spans(spans) }
        return continua.map { .continua($0) }
    }
}
