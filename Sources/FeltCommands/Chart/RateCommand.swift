import ArgumentParser
import FeltModel
import FeltQuery
import FeltStore

struct RateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rate", abstract: "Rate how a code helped or hindered a case.",
        usage: "felt rate <case> <code> <value> [<options>]",
        discussion: """
            The scale is -2, -1, 0, +1, +2, and missing (no data) and mixed (helps and hinders). Each researcher has one rating of a \
            cell; rated again, it is changed, and its reason too. --consensus writes what the raters agreed on. ±2 wants two voices with concrete \
            examples (strength:2); fewer is a warning. docs/chart.md tells more.

            Examples:
              felt rate trd-velferd culture.leadership +2 --because "to ledere ga eksempler"
              felt rate trd-velferd process.needs -1 --consensus --because @begrunnelse.txt

            See also: felt summarise, felt chart, felt export
            """)

    // A value below zero looks like an option; what no option has is taken as a word.
    @Argument(parsing: .allUnrecognized, help: ArgumentHelp("The case, the code and the value; with --remove the case and the code.", valueName: "case code value"))
    var words: [String]

    @Option(parsing: .unconditional, help: ArgumentHelp("Why; @FILE or - for a file or standard input.", valueName: "text"))
    var because: String?

    @Flag(help: "What the raters agreed on, beside what each of them gave.")
    var consensus = false

    @Flag(help: "Take the rating away.")
    var remove = false

    @OptionGroup var researcher: ResearcherOptions
    @OptionGroup var project: ProjectOptions

    func validate() throws {
        if let stray = words.first(where: { $0.hasPrefix("--") }) { throw ValidationError("Unknown option '\(stray)'.") }
        guard words.count == (remove ? 2 : 3) else {
            throw ValidationError(remove ? "--remove takes a case and a code." : "A rating takes a case, a code and a value.")
        }
        if remove, because != nil { throw ValidationError("--because goes with a value.") }
    }

    func run() throws {
        let context = try project.context
        let study = try project.open()
        let value = try remove ? nil : RatingValue(typed: words[2])
        var reading = LongText(context)
        let reason = try reading.read(because)
        let acting = try study.read { try researcher.acting(in: $0, context) }
        let (notes, entry) = try study.write(remove ? "rate-remove" : "rate", by: acting.id) { draft, reader in
            let place = try ChartCells(words[0], words[1], reader)
            guard let value else {
                guard try draft.removeRating(of: place.cell, by: acting.id, isConsensus: consensus) else {
                    throw FeltError("rating-missing", "There is no such rating of \(place.name).", hint: "See: felt chart --cases \(place.caseStudy.slug)")
                }
                return (["\(place.name): the rating is taken away."], line: "rate remove \(place.caseStudy.slug) \(place.path)")
            }
            let former = try reader.ratings(of: place.cell).first { $0.isConsensus == consensus && (consensus || $0.researcher == acting.id) }
            // The same value again is the same rating: its reason stays. A reason for another value would be put in the rater's mouth.
            let reason = reason ?? (former?.value == value ? former?.rationale : nil)
            let evidence = try CellCodings(reader, cells: [place.cell], tree: reader.codes()).evidence(in: place.cell)
            try draft.rate(place.cell, value, because: reason, isConsensus: consensus, evidence: evidence, by: acting.id)
            var notes = ["\(place.name): \(value.text)\(consensus ? ", agreed" : ""), on \(evidence.items.count) \(evidence.items.count == 1 ? "coding" : "codings")."]
            if abs(value.number ?? 0) == 2, let voices = try reader.concreteVoices(in: place.cell), voices < 2 {
                notes.append("Warning: \(value.text) wants two voices with concrete examples (strength:2); here there \(voices == 1 ? "is 1" : "are none").")
            }
            if value == .missing, !evidence.items.isEmpty { notes.append("Warning: missing says that there are no data, but the cell has codings.") }
            if reason == nil {
                let lost = former?.rationale == nil ? "" : " The reason given for \(former?.value.text ?? "") went with it; felt undo brings both back."
                notes.append("Note: without --because nobody can follow it later." + lost)
            }
            return (notes, line: "rate \(place.caseStudy.slug) \(place.path) \(value.rawValue)\(consensus ? " agreed" : "")")
        }
        guard entry != nil else { return try project.note("Nothing to change.") }
        try project.note(notes[0], entry: entry)
        for note in notes.dropFirst() { try project.note(note) }
    }
}
