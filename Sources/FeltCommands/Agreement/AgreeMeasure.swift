import ArgumentParser
import FeltAnalysis
import FeltExchange
import FeltModel
import FeltQuery
import FeltStore
import FeltTerminal

extension AgreeCommand {
    struct Measure: ReadingCommand {
        static let configuration = CommandConfiguration(
            commandName: "measure", abstract: "Say how far coders agree, code by code.",
            usage: "felt agree [<options>]",
            discussion: """
                By default Krippendorff's alpha on characters, code by code, and beside it dice: the share of what was marked that both marked. A \
                researcher has coded a source when she has a coding in it; where she has not, she is missing. What was settled by 'felt agree \
                consensus' is left apart: there counts what each had before; --settled counts it as everybody's. --ratings, --spans and --continua \
                measure files instead; there --format json gives every coefficient. Exit code 2: nothing to compare.

                Coefficients: \(AgreementMeasure.allCases.map(\.rawValue).joined(separator: ", ")); or all.

                Examples:
                  felt agree
                  felt agree --codes culture.* --coefficient alpha,kappa,pabak --unit paragraph
                  felt agree --bootstrap 1000 --seed 7 --format csv
                  felt agree --before 2026-03-01
                  felt agree --ratings vurderinger.csv --categories ja,nei --format json

                See also: felt agree disagreements, felt agree consensus, felt cooccur
                """)

        @Option(help: ArgumentHelp("Which coefficients, with a comma between them; krippendorff_alpha,dice.", valueName: "names"))
        var coefficient: String?

        @Option(help: ArgumentHelp("character, paragraph, turn, sentence, question or source; character.", valueName: "unit"))
        var unit: AgreementUnit?

        @Option(help: ArgumentHelp("When a unit is marked: any (a character of it is) or majority.", valueName: "rule"))
        var rule: UnitRule?

        @Flag(help: "Count each code with all that is below it.")
        var rollup = false

        @Flag(help: "Count what was settled as coded by all who agreed.")
        var settled = false

        @Option(parsing: .unconditional, help: ArgumentHelp("Intervals from so many draws of the sources, or of the rows of --ratings.", valueName: "n"))
        var bootstrap: Int?

        @Option(parsing: .unconditional, help: ArgumentHelp("The number that they are drawn with; 1 unless given.", valueName: "n"))
        var seed: UInt64?

        @OptionGroup var scope: AgreementScopeOptions
        @OptionGroup var outside: OutsideAgreementOptions

        @Option(name: .customLong("lang"), help: "The language of words: nb, nn or en; in tables en.")
        var language: Language?

        @OptionGroup var project: ProjectOptions
        @OptionGroup var format: AnswerFormatOptions<AnswerFormat>

        func validate() throws {
            // Of fewer than 40 nothing lies outside the middle 95 %.
            if let bootstrap, !(40...100_000).contains(bootstrap) { throw ValidationError("--bootstrap takes a number from 40 to 100000.") }
            if seed != nil, bootstrap == nil { throw ValidationError("--seed goes with --bootstrap.") }
            if rule != nil, (unit ?? .character) == .character { throw ValidationError("--rule goes with a --unit that is no character.") }
            if outside.isGiven, scope.isGiven || unit != nil || rollup || settled {
                throw ValidationError(
                    "A file is compared as it is: --coefficient, --bootstrap, --lang and --format are for files too, the rest for a study.")
            }
        }

        private var draws: Bootstrap? { bootstrap.map { Bootstrap(seed: seed ?? 1, replicates: $0) } }

        func run() throws {
            let words = AgreementWords(language: language ?? .en)
            if let file = outside.file {
                return try OutsideAgreement(file: file, coefficients: coefficient, bootstrap: draws, words: words, project: project, format: format).run()
            }
            let measures = try CoefficientNames.measures(coefficient, unit: unit)
            let context = try project.context
            let study = try project.open()
            let isPage = format.format == .html || format.format == .md
            let shownIn = try language ?? (isPage ? study.read { try $0.labelLanguage(nil) } : .en)
            let needsPassages = ![nil, .character, .source].contains(unit)
            let (found, before) = try scope.read(study, context, passages: needsPassages) { reader in
                var request = try scope.request(reader)
                (request.unit, request.rule, request.rollsUp) = (unit ?? .character, rule ?? .any, rollup)
                request.settled = settled ? .shared : .apart
                return try reader.agreement(request)
            }
            let report = AgreementReport(
                found.table, measures, AgreementWords(language: shownIn), labels: found.codes.map { $0.label.text(in: shownIn) }, bootstrap: draws,
                isRolledUp: rollup, codingCounts: rollup ? found.codingsByCoder : nil)
            try AgreementOutput(found: found, report: report, before: before, asked: scope, bootstrap: draws, project: project, format: format).print()
            if found.isEmpty {
                try project.note(EmptyAgreement(found, before: before).line)
                throw Outcome.nothing
            }
        }
    }
}

/// Reads coefficients as people type them.
enum CoefficientNames {
    /// The coefficients named, each once, in the order typed; alpha and Dice where none is named.
    ///
    /// - Throws: `coefficient-unknown` with the nearest names, `coefficient-unit` for one of spans on units.
    static func measures(_ typed: String?, unit: AgreementUnit?) throws -> [AgreementMeasure] {
        guard let typed else { return [.krippendorffAlpha, .dice] }
        let isOfUnits = (unit ?? .character) != .character
        if typed.lowercased() == "all" { return AgreementMeasure.allCases.filter { !isOfUnits || !$0.isOfSpans } }
        var result: [AgreementMeasure] = []
        for name in AgreementScopeOptions.names(typed) {
            guard let measure = AgreementMeasure(name: name) else {
                let known = AgreementMeasure.allCases.map(\.rawValue)
                let near = NearNames.nearest(to: name, among: known + AgreementMeasure.otherNames.keys)
                throw FeltError(
                    "coefficient-unknown", "There is no coefficient '\(name)'.",
                    hint: near.isEmpty ? "There are \(known.joined(separator: ", "))." : "Did you mean \(near.joined(separator: ", "))?")
            }
            if isOfUnits, measure.isOfSpans {
                throw FeltError("coefficient-unit", "\(measure.rawValue) is there on characters only.", hint: "Leave out --unit, or that coefficient.")
            }
            if !result.contains(measure) { result.append(measure) }
        }
        guard !result.isEmpty else { throw FeltError("coefficient-unknown", "No coefficient is named.", hint: "Name one, such as krippendorff_alpha.") }
        return result
    }
}
