import FeltAnalysis
import FeltModel
import FeltPrivacy
import FeltQuery
import FeltStore

/// Quotes by code, for a paper: words with role, case, stage and day, of those who may be quoted and of what the export gate lets out whole.
///
/// It is for the team alone: nobody else gets people's words.
struct QuotesReport {
    /// What its template may call for.
    static let names: Set<String> = [
        "size", "groups", "quotes", "quote_table", "kept", "withheld", "not_asked", "confidential", "heading", "path", "words", "who", "voice",
        "role", "case", "stage", "date",
        "valence", "source", "class", "key",
    ]

    private let study: ReportStudy
    private let choice: QuotesChoice
    private let use: ReportRequest.Use
    private var words: ReportWords { study.words }

    init(_ study: ReportStudy, _ request: ReportRequest) {
        self.study = study
        choice = request.quotes
        use = request.use
    }

    /// All that the template may call for. Throws `quotes-for-team` where the report is for partners, and what `query` throws of a condition.
    func fields() throws -> ReportFields {
        try QuotesAudience.check(study.audience)
        var request = QuoteRequest()
        (request.codes, request.caseID, request.conditions) = (choice.codes, choice.caseID, choice.conditions)
        let leaving = try study.released.wholeCodings()
        (request.perCode, request.seed, request.language, request.only) = (choice.perCode, choice.seed, study.language, choice.only?.intersection(leaving) ?? leaving)
        let answer = try study.reader.quotes(request)
        let quotes = answer.quotes
        let lines = try quotes.map { try QuoteLine($0, study) }
        var fields: ReportFields = [
            "title": .text(words["quotes-title"]), "size": size(quotes), "groups": .list(use == .workbook ? [] : groups(lines)),
            // A workbook has a row a quote, to choose among them.
            "quote_table": use == .workbook ? .table(table(lines)) : .missing,
            "kept": kept(answer), "withheld": withheld(answer.notAmong),
            "not_asked": answer.notAsked.isEmpty || quotes.isEmpty ? .missing
                : .traced(words("quotes-not-asked", ["people": answer.notAsked.joined(separator: ", ")]), command: "felt participant list"),
            "confidential": confidential(quotes),
        ]
        fields.merge(try ReportFoot.fields(study, sources: rests(on: quotes), command: nil, counting: nil)) { $1 }
        return fields
    }

    private func rests(on quotes: [Quote]) -> [Source] {
        let found = Set(quotes.map(\.source.id))
        return study.sources.filter { found.contains($0.id) }
    }

    private func command(_ more: [String]) -> String { (["felt quotes"] + choice.arguments + more).joined(separator: " ") }
    private var drawing: [String] { ["--released", "--per-code", String(choice.perCode)] + (choice.seed == 1 ? [] : ["--seed", String(choice.seed)]) }

    private func size(_ quotes: [Quote]) -> ReportField {
        guard !quotes.isEmpty else { return .missing }
        let text = words("quotes-size", [
            "quotes": words.count(quotes.count, "quotes-count"), "codes": words.count(Set(quotes.map(\.code)).count, "codebook-codes"),
            "number": words.spelled(choice.perCode),
        ])
        return .traced(text, command: command(drawing))
    }

    /// Quotes of people who have withdrawn or do not want to be quoted.
    private func kept(_ answer: QuoteAnswer) -> ReportField {
        guard answer.keptBack > 0 else { return .missing }
        return .traced(words("quotes-kept", ["quotes": words.count(answer.keptBack, "quotes-count")]), command: command(["--kept"]))
    }

    /// Quotes that stand on words of which the export gate keeps back some or all.
    private func withheld(_ count: Int) -> ReportField {
        count == 0 ? .missing : .text(words("quotes-withheld", ["quotes": words.count(count, "quotes-held")]))
    }

    private func confidential(_ quotes: [Quote]) -> ReportField {
        let count = quotes.count { $0.classification == NoteRecord.Classification.confidential.rawValue }
        return count == 0 ? .missing : .text(words("quotes-confidential", ["quotes": words.count(count, "quotes-count")]))
    }

    /// A section a code, in the order of the codebook.
    private func groups(_ lines: [QuoteLine]) -> [ReportFields] {
        var groups: [(path: String, heading: String, quotes: [ReportFields])] = []
        for line in lines {
            if groups.last?.path != line.quote.code { groups.append((line.quote.code, line.quote.label ?? line.quote.code, [])) }
            groups[groups.count - 1].quotes.append(line.fields)
        }
        return groups.map { ["key": .text($0.path), "heading": .text($0.heading), "path": study.path($0.path, behind: $0.heading), "quotes": .list($0.quotes)] }
    }

    private func table(_ lines: [QuoteLine]) -> ReportTable {
        ReportTable(
            caption: words["quotes-table"],
            columns: [
                .init(words["quotes-code"], width: 26), .init(words["quotes-label"], width: 30), .init(words["quotes-quote"], width: 80),
                .init(words["quotes-role"], width: 20),
                .init(words["quotes-voice"], width: 10), .init(words["quotes-case"], width: 22), .init(words["quotes-stage"], width: 7),
                .init(words["quotes-date"], width: 12),
                .init(words["quotes-valence"], width: 12), .init(words["quotes-source"], width: 24), .init(words["quotes-class"], width: 12),
                .init(words["quotes-coding"], width: 16),
            ], rows: lines.map(\.row), command: command(drawing))
    }
}
