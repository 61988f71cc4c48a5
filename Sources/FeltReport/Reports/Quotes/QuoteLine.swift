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

    /// As in `Leder (P02), fjellvik-nattro, S6, 7. oktober 2025, fortrolig`.
    private var who: String {
        let person = [role, quote.voice.map { role == nil ? $0 : "(\($0))" }].compactMap(\.self).joined(separator: " ")
        let isConfidential = quote.classification == NoteRecord.Classification.confidential.rawValue
        let parts = [person.isEmpty ? nil : person, quote.caseName, quote.stage, quote.source.date.map { study.date($0) }, isConfidential ? classification : nil]
        let said = parts.compactMap(\.self)
        return (said.isEmpty ? [quote.source.slug.text] : said).joined(separator: ", ")
    }

    var fields: ReportFields {
        [
            "words": .text(quote.words), "who": .text(who), "voice": .optional(quote.voice), "role": .optional(role), "case": .optional(quote.caseName),
            "stage": .optional(quote.stage), "date": quote.source.date.map { .text(study.date($0)) } ?? .missing, "valence": .optional(valence),
            "source": .text(quote.source.slug.text), "class": .optional(classification),
        ]
    }

    var row: ReportTable.Row {
        .init(quote.coding.raw, [
            .text(quote.code), .optional(quote.label), .text(quote.words), .optional(role), .optional(quote.voice), .optional(quote.caseName), .optional(quote.stage),
            .day(quote.source.date, inWords: false), .optional(valence), .text(quote.source.slug.text), .optional(classification), .text(quote.coding.raw),
        ])
    }
}
