import ArgumentParser
import FeltAnalysis
import FeltExchange
import FeltIngest
import FeltModel
import FeltStore
import FeltText

struct ReviseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revise", abstract: "Give a source a corrected text, and keep its codings on their words.",
        usage: "felt revise <source> <file> [<options>]",
        discussion: """
            Compares the old text with the new one and carries every coding over. Listed is each coding that is not where it was: \
            moved (the same words, elsewhere), edited (words within were changed), cut (only a part of the words is left) or lost. \
            A lost coding stays in the study without a place: felt place puts it on other words, felt untag takes it away. The old \
            text is kept. Codes written in the file are added where they are new. A head in it says anew what the source is: case, \
            date, participants and so on.

            Examples:
              felt revise intervju-1 intervju-1-rettet.md --dry-run
              felt revise intervju-1 intervju-1-rettet.md

            See also: felt list unanchored, felt place, felt add, felt show --markup
            """)

    @Argument(help: "The source.")
    var source: String

    @Argument(help: ArgumentHelp("The file with the new text.", valueName: "file"))
    var file: String

    @Flag(help: "Take the file although there are warnings about it.")
    var acceptWarnings = false

    @Flag(help: "List the codings that stay as they were, too.")
    var all = false

    @Flag(name: [.customShort("n"), .long], help: "Say what would become of each coding, change nothing.")
    var dryRun = false

    @OptionGroup var researcher: ResearcherOptions
    @OptionGroup var project: ProjectOptions
    @OptionGroup var format: FormatOptions

    private struct DryRun: Error {
        let result: RevisionIntake.Result
        let rows: [[Listing.Cell]]
    }

    func run() throws {
        let context = try project.context
        let study = try project.open()
        let acting = try study.read { try researcher.acting(in: $0, context) }
        let document = SourceIntake.Document(file: file, content: try DocumentReader(isCancelled: context.isCancelled).read(contentsOf: context.path(file)))
        let world = try IntakeWorld.make(study, context)
        var entry: Entry?
        let (result, rows): (RevisionIntake.Result, [[Listing.Cell]])
        do {
            let written = try Activity.run(context, quiet: project.quiet, "comparing") { _ in
                try study.write("revise", by: acting.id) { draft, reader in
                    let source = try reader.source(typed: self.source)
                    let old = try reader.text(of: source.id)
                    let codings = try reader.codings(.init(source: source.id))
                    let result = try RevisionIntake.revise(
                        source, with: document, acting: acting, acceptsWarnings: acceptWarnings, world: world, in: draft, reader)
                    let rows = try self.rows(result, codings, from: old, to: document.content.text, reader)
                    if dryRun { throw DryRun(result: result, rows: rows) }
                    return ((result, rows), line: Self.line(result))
                }
            }
            entry = written.entry
            (result, rows) = written.result
        } catch let dry as DryRun {
            (result, rows) = (dry.result, dry.rows)
        }
        try report(result, rows, entry)
    }

    /// The line that the journal keeps.
    private static func line(_ result: RevisionIntake.Result) -> String {
        let fates = Carried.Kind.allCases.compactMap { kind in result.count(kind) > 0 ? "\(result.count(kind)) \(kind.rawValue)" : nil }
        return "revise \(result.source.slug): \(fates.isEmpty ? "no codings" : fates.joined(separator: ", "))" + (result.added > 0 ? ", \(result.added) added" : "")
            + (result.found > 0 ? ", \(result.found) found again" : "")
    }

    private func rows(
        _ result: RevisionIntake.Result, _ codings: [Coding], from old: StoredText, to new: StoredText, _ reader: StudyReader
    ) throws -> [[Listing.Cell]] {
        let tree = try reader.codes()
        let names = Dictionary(uniqueKeysWithValues: try reader.researchers().map { ($0.id, $0.slug.text) })
        let records = Dictionary(uniqueKeysWithValues: codings.map { ($0.id, $0) })
        let (oldIndex, newIndex) = (TextIndex(old), TextIndex(new))
        return result.outcomes.compactMap { outcome in
            guard all || outcome.carried.kind != .unchanged, let coding = records[outcome.id] else { return nil }
            let before = oldIndex.scalarRange(outcome.old) ?? 0..<0
            let after = outcome.carried.range.flatMap { newIndex.scalarRange($0) }
            return [
                .text(outcome.id.raw), .text(outcome.carried.kind.rawValue), .text(tree.path(of: coding.code)?.text ?? ""), .text(names[coding.researcher] ?? ""),
                .text("\(before.lowerBound)..\(before.upperBound)"), .optional(after.map { "\($0.lowerBound)..\($0.upperBound)" }),
                .text(String(old[outcome.old])), .optional(outcome.carried.range.map { String(new[$0]) }),
            ]
        }
    }

    private func report(_ result: RevisionIntake.Result, _ rows: [[Listing.Cell]], _ entry: Entry?) throws {
        var listing = Listing(
            name: "codings",
            columns: [.init("coding"), .init("fate"), .init("code"), .init("researcher"), .init("was"), .init("is"), .init("oldQuote", heading: "old words"), .init("newQuote", heading: "new words")])
        listing.rows = rows
        if !rows.isEmpty || format.format != .table { try ListingPrinter(project, format).print(listing) }
        for finding in result.findings where finding.severity != .error { try project.note(FindingLine.text(finding)) }
        if result.isSame, result.added == 0, result.refaceted == 0, result.retold.isEmpty { return try project.note("The text is the same; nothing was changed.") }
        let fates = Carried.Kind.allCases.compactMap { kind in result.count(kind) > 0 ? "\(result.count(kind)) \(kind.rawValue)" : nil }.joined(separator: ", ")
        let codings = result.outcomes.isEmpty ? "No coding stood in it." : "Codings: \(fates)\(result.added > 0 ? ", \(result.added) added" : "")."
        if !result.retold.isEmpty { try project.note("From its head: \(result.retold.joined(separator: ", ")).") }
        try project.note("\(dryRun ? "Would revise" : "Revised") \(result.source.slug). \(codings)" + (dryRun ? " Nothing was changed." : ""), entry: entry)
        if result.refaceted > 0 { try project.note("\(result.refaceted.counted("coding")) got other facets from the file.") }
        if result.found > 0 { try project.note("\(result.found.counted("coding")) that had lost \(result.found == 1 ? "its" : "their") words \(result.found == 1 ? "has" : "have") found them again.") }
        if result.undone > 0 { try project.note("\(result.undone.counted("action")) that had been ticked off now \(result.undone == 1 ? "has" : "have") other words: felt action list.") }
        if result.count(.lost) > 0, !dryRun { try project.note("Lost ones have no place in the text now: felt list unanchored, then felt place or felt untag.") }
    }
}
