import ArgumentParser
import FeltExchange
import FeltModel
import FeltPrivacy
import FeltQuery
import FeltReport
import FeltStore
import FeltTerminal

struct QuotesCommand: ReadingCommand {
    static let configuration = CommandConfiguration(
        commandName: "quotes", abstract: "List quotes by code, with role, case and stage.",
        usage: "felt quotes [<options>]",
        discussion: """
            A row a coding: the code, the words, and whose they are, as reviewers ask for them. People stand under their pseudonym and role. \
            Quotes of participants who have withdrawn or declined, or who do not want to be quoted, are left out and counted. With \
            --released and --for team a quote that would lose a word in an export is left out whole. Partners get nobody's words: for them there \
            is --count alone, without what stands in confidential notes and in numbers as their pages have them. What a note says of its own secrecy is shown in \
            the column class and must be looked at before anything is published.

            Examples:
              felt quotes --codes culture.* --per-code 3 --seed 7
              felt quotes --where 'valence:barrier AND case:case1' --format md
              felt quotes --flagged --format csv
              felt quotes --released --per-code 5
              felt quotes --flagged --count --for partners

            See also: felt query, felt matrix, felt summarise
            """)

    @OptionGroup var selection: QuoteSelection

    @OptionGroup var counted: CountedOptions

    @Flag(help: "Say only how many there are.")
    var count = false

    @Flag(help: "List what is left out instead, without its words, and who keeps it back.")
    var kept = false

    @OptionGroup var project: ProjectOptions
    @OptionGroup var format: AnswerFormatOptions<AnswerFormat>

    func validate() throws {
        if kept, selection.perCode != nil { throw ValidationError("--kept lists all that is left out; leave out --per-code.") }
        if kept, ![.table, .csv, .tsv, .json, .ndjson].contains(format.format) { throw ValidationError("--kept is a list: table, csv, tsv, json or ndjson.") }
        if kept, counted.isGiven { throw ValidationError("--kept lists what is left out; leave out \(counted.typed).") }
        if count, kept || selection.perCode != nil { throw ValidationError("--count counts all quotes; leave out \(kept ? "--kept" : "--per-code").") }
        if count, ![.table, .csv, .tsv, .json, .ndjson].contains(format.format) { throw ValidationError("--count gives a number: table, csv, tsv, json or ndjson.") }
        if selection.seed != nil, selection.perCode == nil { throw ValidationError("--seed goes with --per-code.") }
    }

    func run() throws {
        if count { return try printCount() }
        try QuotesAudience.check(counted.audience ?? .team)
        let study = try project.open()
        let (answer, language) = try study.read { reader -> (QuoteAnswer, Language) in
            let request = try request(reader, of: study)
            return (try reader.quotes(request), request.language ?? .nb)
        }
        if kept { return try printKept(answer) }
        let quotes = answer.quotes
        if let page = format.format.page(try project.context.output) {
            try write(quotes, to: page, language)
        } else {
            try ListingPrinter(project, format.list).print(listing(quotes))
        }
        if answer.keptBack > 0 {
            let who = Set(answer.kept.flatMap(\.participants)).sorted().joined(separator: ", ")
            try project.note("\(answer.keptBack.counted("quote")) left out, for \(who): withdrawn, declined, or not to be quoted. felt quotes --kept lists them.")
        }
        let cut = answer.notAmong
        if cut > 0 { try project.note("\(cut.counted("quote")) left out: an export would keep back some of the words or all of them.") }
        if !answer.notAsked.isEmpty {
            let people = answer.notAsked.joined(separator: ", ")
            try project.note("Nobody has asked \(people) whether they may be quoted; ask before you print: felt participant edit ID --quoting yes|no")
        }
        guard !quotes.isEmpty else {
            try project.note("No quotes.")
            throw Outcome.nothing
        }
    }

    private func request(_ reader: StudyReader, of study: Study) throws -> QuoteRequest {
        if counted.audience == .partners { try SinglePeople.check(in: selection.filter, reader) }
        var request = QuoteRequest()
        request.codes = try CodeChoice(selection.codes ?? "all", in: reader.codes()).codes
        request.caseID = try selection.caseName.map { try Lookup.caseStudy($0, among: reader.cases()).id }
        request.conditions = selection.conditions
        (request.perCode, request.seed) = (selection.perCode, selection.seed ?? 1)
        request.language = try reader.labelLanguage(nil)
        if let counted = try counted.counted(reader, of: study, on: project.context.today) { request.only = try counted.quotable() }
        return request
    }

    /// How many quotes there are, as pages tell it: partners only where enough people speak in the codings that are asked for.
    private func printCount() throws {
        let study = try project.open()
        let cell = try study.read { reader -> Listing.Cell in
            let request = try request(reader, of: study)
            let found = try reader.quotes(request).quotes.count
            let counts = try counted.counted(reader, of: study, on: project.context.today)
            guard let counts, let partners = counts.partners else { return .number(found) }
            var asked = request
            asked.only = nil
            let all = try reader.quotes(asked)
            let ids = Set(all.quotes.map(\.coding) + all.kept.map(\.coding))
            let every = try reader.codings().filter { ids.contains($0.id) }
            let standing = partners.standing(of: every.filter(counts.codings.counts), among: every)
            return standing == .told ? counts.cell(found) : .text(Counted.inPlace(of: standing))
        }
        var listing = Listing(name: "quotes", columns: [.init("quotes", isNumber: true)])
        listing.rows = [[cell]]
        try ListingPrinter(project, format.list).print(listing)
    }

    private func printKept(_ answer: QuoteAnswer) throws {
        var listing = Listing(name: "kept", columns: [.init("coding"), .init("code"), .init("source"), .init("date"), .init("participants")])
        for quote in answer.kept {
            listing.rows.append([
                .text(quote.coding.raw), .text(quote.code), .text(quote.source.slug.text), .optional(quote.source.date), .list(quote.participants),
            ])
        }
        try ListingPrinter(project, format.list).print(listing)
        guard answer.kept.isEmpty else { return }
        try project.note("Nothing is left out.")
        throw Outcome.nothing
    }

    private func listing(_ quotes: [Quote]) -> Listing {
        var listing = Listing(
            name: "quotes",
            columns: [
                .init("code"), .init("label", inTable: false), .init("quote"), .init("role"), .init("case"), .init("stage"), .init("voice"), .init("source", inTable: false),
                .init("kind", inTable: false), .init("date", inTable: false), .init("valence", inTable: false), .init("researcher", inTable: false),
                .init("class", inTable: false), .init("coding", inTable: false),
            ])
        for quote in quotes {
            listing.rows.append([
                .text(quote.code), .optional(quote.label), .text(quote.words), .optional(quote.role), .optional(quote.caseName), .optional(quote.stage),
                .optional(quote.voice), .text(quote.source.slug.text), .text(quote.source.kind), .optional(quote.source.date), .optional(quote.valence),
                .optional(quote.researcher), .optional(quote.classification), .text(quote.coding.raw),
            ])
        }
        return listing
    }

    private func write(_ quotes: [Quote], to page: any PageWriting, _ language: Language) throws {
        let count = language == .en ? quotes.count.counted("quote") : "\(quotes.count) \(quotes.count == 1 ? "sitat" : "sitater")"
        try page.begin(title: language == .en ? "Quotes" : "Sitater", lines: [count], language: language)
        var last: String?
        for quote in quotes {
            if quote.code != last { try page.heading(quote.label.map { "\($0) (\(quote.code))" } ?? quote.code, lines: []) }
            last = quote.code
            let caption = [quote.role, quote.voice, quote.caseName, quote.stage, quote.source.date, quote.classification].compactMap(\.self)
            try page.item(PageItem(words: quote.words, language: quote.source.language, caption: caption))
        }
        try page.end()
    }
}
