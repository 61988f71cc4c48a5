import FeltModel
import FeltQuery

/// A quote with whose it is, in the words of the report.
struct QuoteLine {
    let quote: Quote
    private let role: String?
    private let valence: String?
    private let classification: String?
    private let study: ReportStudy

    init(_ quote: Quote, _ study: ReportStudy) throws {
        self.quote = quote
        self.study = study
        let facets = try study.facets()
        func label(_ facet: String, _ slug: String?) -> String? {
            slug.map { slug in facets[facet]?.values.first { $0.slug.text == slug }.map { study.words.pick($0.label, slug) } ?? slug }
        }
        role = label("actor", quote.role)
        valence = label("valence", quote.valence)
        classification = quote.classification.map { study.words["sources-class-\($0)"] }
    }

    /// As in `Leder (P02), Trygg natt hjemme, S6, 7. oktober 2025, fortrolig`.
    private var who: String {
        // Beside a role, a label that stands for any informant says nothing more.
        let person = role.map { role in isInformant ? role : [role, voice.map { "(\($0))" }].compactMap(\.self).joined(separator: " ") } ?? voice ?? ""
        let isConfidential = quote.classification == NoteRecord.Classification.confidential.rawValue
        let parts = [person.isEmpty ? nil : person, caseTitle, quote.stage, quote.source.date.map { study.date($0) }, isConfidential ? classification : nil]
        let said = parts.compactMap(\.self)
        return (said.isEmpty ? [quote.source.slug.text] : said).joined(separator: ", ")
    }

    /// Who speaks, in words where the label in the text is one that stands for people of a kind: `Informant`, `Gruppe 3`.
    private var voice: String? {
        quote.voice.map { label in
            if isInformant { return study.words["quotes-informant"] }
            if let match = label.wholeMatch(of: /GRP-?(\d+)/) { return study.words("quotes-group", ["number": String(match.1)]) }
            if let match = label.wholeMatch(of: /INF-?(\d+)/) { return "\(study.words["quotes-informant"]) \(match.1)" }
            return label
        }
    }

    private var isInformant: Bool { ["INF", "INFORMANT"].contains(quote.voice) }

    private var caseTitle: String? { quote.caseName.map { name in study.cases.first { $0.slug.text == name }.map(study.title(of:)) ?? name } }

    var fields: ReportFields {
        [
            "key": .text(quote.coding.raw), "words": .text(quote.words), "who": .text(who), "voice": .optional(voice), "role": .optional(role), "case": .optional(caseTitle),
            "stage": .optional(quote.stage), "date": quote.source.date.map { .text(study.date($0)) } ?? .missing, "valence": .optional(valence),
            "source": .text(quote.source.slug.text), "class": .optional(classification),
        ]
    }

    var row: ReportTable.Row {
        .init(quote.coding.raw, [
            .text(quote.code), .optional(quote.label), .text(quote.words), .optional(role), .optional(quote.voice), .optional(quote.caseName),
            .optional(quote.stage),
            .day(quote.source.date, inWords: false), .optional(valence), .text(quote.source.slug.text), .optional(classification),
            .text(quote.coding.raw),
        ])
    }
}
