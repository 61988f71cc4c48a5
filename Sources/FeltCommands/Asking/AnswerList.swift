import FeltModel
import FeltQuery
import FeltStore
import FeltTerminal

/// Writes an answer as a list, row by row.
struct AnswerList {
    private let answer: Answer
    private let context: Int?

    /// - Parameter context: how many words are shown on each side; nil for none.
    init(_ answer: Answer, context: Int?) {
        self.answer = answer
        self.context = context
    }

    func write(_ places: [Int], _ notes: any NoteWriting, _ options: FormatOptions) throws {
        let isTable = options.format == .table
        var columns: [Listing.Column] = [
            .init("source"), .init("case", inTable: false), .init("kind", inTable: false), .init("date", inTable: false),
            .init("start", isNumber: true, inTable: context == nil), .init("end", isNumber: true, inTable: context == nil),
            .init("codes", inTable: context == nil), .init("researchers", inTable: context == nil),
        ]
        // In a table the words stand between those around them; elsewhere the columns that are always there come first.
        switch (context, isTable) {
        case (nil, _): columns.append(.init("quote"))
        case (_, true): columns += [.init("before", isNumber: true), .init("quote"), .init("after", isFlexible: true)]
        case (_, false): columns += [.init("quote"), .init("before"), .init("after")]
        }
        var stream = try ListingStream(notes, options, name: "segments", columns: columns)
        try answer.forEach(places, context: context) { row in
            var cells: [Listing.Cell] = [
                .text(row.source.slug.text), .optional(row.caseName), .text(row.source.kind), .optional(row.source.date), .number(row.piece.scalars.lowerBound),
                .number(row.piece.scalars.upperBound), .list(row.codes), .list(row.researchers),
            ]
            switch (context, isTable) {
            case (nil, _): cells.append(.text(row.piece.words))
            case (_, true): cells += [.text(row.piece.before), .text(row.piece.words), .text(row.piece.after)]
            case (_, false): cells += [.text(row.piece.words), .text(row.piece.before), .text(row.piece.after)]
            }
            try stream.add(cells)
        }
        try stream.end()
    }
}

/// Writes an answer as a page to read, a part for each source.
struct AnswerPage {
    private let answer: Answer
    private let title: String
    private let context: Int?
    private let language: Language

    init(_ answer: Answer, title: String, context: Int?, language: Language) {
        self.answer = answer
        self.title = title
        self.context = context
        self.language = language
    }

    func write(_ places: [Int], to page: any PageWriting) throws {
        let total = answer.result.hits.count
        let words = language == .en ? (of: "of", one: "stretch", more: "stretches") : (of: "av", one: "tekstutdrag", more: "tekstutdrag")
        let count = "\(total) \(total == 1 ? words.one : words.more)"
        try page.begin(title: title, lines: [places.count < total ? "\(places.count) \(words.of) \(count)" : count], language: language)
        var last: SourceID?
        try answer.forEach(places, context: context) { row in
            if row.source.id != last {
                let about = [row.caseName, row.source.kind, row.source.date].compactMap(\.self).joined(separator: " · ")
                try page.heading(row.source.title ?? row.source.slug.text, lines: [row.source.slug.text + " · " + about])
                last = row.source.id
            }
            try page.item(
                PageItem(
                    before: row.piece.before, words: row.piece.words, after: row.piece.after, language: row.source.language,
                    caption: row.codes + row.researchers + ["\(row.piece.scalars.lowerBound)–\(row.piece.scalars.upperBound)"]))
        }
        try page.end()
    }
}
