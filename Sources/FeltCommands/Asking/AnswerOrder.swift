import ArgumentParser
import FeltModel
import FeltQuery

/// What an answer is sorted by.
struct AnswerSort: ExpressibleByArgument {
    let key: AnswerKey
    let isDescending: Bool

    init?(argument: String) {
        let name = argument.hasPrefix("-") ? String(argument.dropFirst()) : argument
        guard let key = AnswerKey(rawValue: name) else { return nil }
        self.key = key
        isDescending = argument.hasPrefix("-")
    }

    static let allValueStrings = AnswerKey.allCases.map(\.rawValue)
}

/// How much of an answer is shown, and in which order.
struct AnswerShapeOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Each stretch between n words before it and after it.", valueName: "n"))
    var kwic: Int?

    @Option(help: ArgumentHelp("Only n stretches, drawn by chance, in the order of the study.", valueName: "n"))
    var sample: Int?

    @Option(parsing: .unconditional, help: ArgumentHelp("The number that a sample is drawn with; the same number draws the same.", valueName: "n"))
    var seed: Int?

    @Option(parsing: .unconditional, help: ArgumentHelp("source, date, case, length or code; with - before it the other way round.", valueName: "key"))
    var sort: AnswerSort?

    @Option(parsing: .unconditional, help: ArgumentHelp("At most this many stretches; 0 for all.", valueName: "n"))
    var limit = 0

    func validate() throws {
        if let kwic, !(1...200).contains(kwic) { throw ValidationError("--kwic takes a number of words from 1 to 200.") }
        if let sample, sample < 1 { throw ValidationError("--sample takes a number from 1.") }
        if seed != nil, sample == nil { throw ValidationError("--seed goes with --sample.") }
        guard limit >= 0 else { throw ValidationError("--limit takes numbers from 0.") }
    }

    /// Whether anything of it was asked for.
    var isSet: Bool { kwic != nil || sample != nil || sort != nil || limit > 0 }
}
