import FeltModel
import FeltPrivacy
import FeltReport
import FeltStore
import FeltText

/// The lists of what a study holds, as `felt list` and the nouns print them.
struct Lists {
    private let reader: StudyReader
    private let language: Language
    /// Where only what reports count is listed, what that is.
    private let counted: Counted?

    /// Labels come in `language`, else in the one this copy is set to, else in the study's.
    init(_ reader: StudyReader, language: Language? = nil, counted: Counted? = nil) throws {
        self.reader = reader
        self.counted = counted
        self.language = try reader.labelLanguage(language)
    }

    /// A row a source, for the team; partners get `PartnerSums.sources`.
    func sources(caseName: String? = nil, kind: String? = nil) throws -> Listing {
        let cases = try reader.cases()
        let wantedCase = try caseName.map { try Lookup.caseStudy($0, among: cases).id }
        let wantedKind = try kind.map(KindName.read)
        let slugs = Dictionary(uniqueKeysWithValues: cases.map { ($0.id, $0.slug.text) })
        let counts = counted == nil ? try reader.codingCountsBySource() : Dictionary(grouping: try reader.codings().filter(counts), by: \.source).mapValues(\.count)
        let notes = counted == nil ? [:] : try reader.noteRecords()
        let lengths: [Listing.Column] = counted == nil ? [] : [.init("words", isNumber: true), .init("minutes", isNumber: true)]
        var listing = Listing(
            name: "sources",
            columns: [
                .init("source"), .init("title"), .init("kind"), .init("case"), .init("date"), .init("language", heading: "lang"),
                .init("codings", isNumber: true),
            ] + lengths + [
                .init("bytes", isNumber: true, inTable: false), .init("id", inTable: false),
                .init("normalisation", inTable: false), .init("converter", inTable: false), .init("createdAt", inTable: false),
            ])
        for source in try reader.sources() {
            if let wantedCase, source.caseID != wantedCase { continue }
            if let wantedKind, source.kind != wantedKind { continue }
            if let counted, !counted.counts(source) { continue }
            let first: [Listing.Cell] = [
                .text(source.slug.text), .optional(source.title), .text(source.kind), .optional(source.caseID.flatMap { slugs[$0] }),
                .optional(source.date), .text(source.language.rawValue), told(counts[source.id] ?? 0),
            ]
            let last: [Listing.Cell] = [
                .number(source.byteCount), .text(source.id.raw), .text(source.normalisation), .optional(source.converter), .text(source.createdAt),
            ]
            listing.rows.append(first + (try extent(of: source, notes[source.id])) + last)
        }
        return listing
    }

    /// The words of what leaves of a source, and how long it lasted, as reports count them; nothing where all is listed.
    private func extent(of source: Source, _ note: NoteRecord?) throws -> [Listing.Cell] {
        guard let counted else { return [] }
        let extent = SourceExtent(words: try counted.study.wordCount(of: source.id), note: note)
        return [extent.knownWords.map { .number($0) } ?? .none, extent.timed > 0 ? .number(extent.minutes) : .none]
    }

    func cases() throws -> Listing {
        let perCase = Dictionary(grouping: try counted?.study.sources() ?? reader.sources(), by: \.caseID).mapValues(\.count)
        var listing = Listing(
            name: "cases",
            columns: [
                .init("case"), .init("title"), .init("municipality"), .init("kind"), .init("procedure"), .init("stage"), .init("state"),
                .init("sources", isNumber: true), .init("id", inTable: false),
            ])
        // Partners are told their titles and places as pages have them, and how many sources each has as the first page of a site does.
        let telling = counted?.telling
        let records = try telling?.cases ?? reader.cases()
        let names = counted?.names(of: records) ?? [:]
        for record in records {
            let sources = try telling.map { try PartnerSources($0, $0.allSources.filter { $0.caseID == record.id }, isOneCase: true).totals.last }
            listing.rows.append([
                .text(names[record.id] ?? record.slug.text), .optional(record.title.text(in: language)), .optional(record.municipality),
                .optional(record.ioaKind), .optional(record.procedure), .optional(record.stage), .text(record.state.rawValue),
                sources.map { sum in sum.map { Counted.cell($0.number) } ?? .number(0) } ?? .number(perCase[record.id] ?? 0), .text(record.id.raw),
            ])
        }
        return listing
    }

    func codes(_ typed: String? = nil) throws -> Listing {
        // Partners are told the labels and rules of the page of the codebook, and the paths of codes as it has them.
        let telling = counted?.telling
        let tree = try telling?.codes() ?? reader.codes()
        func path(_ code: CodeID) -> String? { tree.path(of: code).map { telling?.shown($0.text) ?? $0.text } }
        let wanted = try typed.map { Set(try ShowCommand.codeIDs([$0], tree) ?? []) }
        let counts = counted == nil ? try reader.codingCounts() : [:]
        let spread = counted == nil ? [:] : try spread()
        let more: [Listing.Column] = counted == nil ? [] : [.init("sources", isNumber: true), .init("cases", isNumber: true)]
        var listing = Listing(
            name: "codes",
            columns: [
                .init("code"), .init("label"), .init("codings", isNumber: true),
            ] + more + [
                .init("definition"), .init("origin", inTable: false), .init("colour", inTable: false), .init("parent", inTable: false), .init("id", inTable: false),
            ])
        for code in tree.codes where wanted?.contains(code.id) ?? true {
            let count = spread[code.id]
            let numbers: [Listing.Cell] = counted == nil ? [.number(counts[code.id] ?? 0)]
                : count?.inPlace.map { [.text($0), .none, .none] } ?? [count?.codings ?? 0, count?.sources ?? 0, count?.cases ?? 0].map(told)
            let first: [Listing.Cell] = [.text(path(code.id) ?? code.slug.text), .optional(code.label.text(in: language))]
            let definition = try code.definition.text(in: language).map { try telling?.rule($0) ?? $0 }
            let last: [Listing.Cell] = [
                .optional(definition), .text(code.origin.rawValue), .optional(code.colour), .optional(code.parent.flatMap(path)),
                .text(code.id.raw),
            ]
            listing.rows.append(first + numbers + last)
        }
        return listing
    }

    /// How much stands under each code alone: codings, sources, and cases; where partners are not told that, what stands in its place.
    private func spread() throws -> [CodeID: (codings: Int, sources: Int, cases: Int, inPlace: String?)] {
        let cases = Dictionary(uniqueKeysWithValues: try reader.sources().compactMap { source in source.caseID.map { (source.id, $0) } })
        return Dictionary(grouping: try reader.codings(), by: \.code).mapValues { every in
            let codings = every.filter(counts)
            let sources = Set(codings.map(\.source))
            let standing = counted?.partners?.standing(of: codings, among: every) ?? .told
            return (codings.count, sources.count, Set(sources.compactMap { cases[$0] }).count, standing == .told ? nil : Counted.inPlace(of: standing))
        }
    }

    /// A number as it may be told; exact where nobody asks.
    private func told(_ number: Int) -> Listing.Cell { counted?.cell(number) ?? .number(number) }

    /// Whether a coding counts; all do where nobody asks.
    private func counts(_ coding: Coding) -> Bool { counted?.codings.counts(coding) ?? true }

    func researchers() throws -> Listing {
        var listing = Listing(name: "researchers", columns: [.init("researcher"), .init("name"), .init("institution"), .init("id", inTable: false)])
        for researcher in try reader.researchers() {
            listing.rows.append([.text(researcher.slug.text), .optional(researcher.name), .optional(researcher.institution), .text(researcher.id.raw)])
        }
        return listing
    }

    func facets() throws -> Listing {
        var listing = Listing(name: "facets", columns: [
                .init("facet"), .init("label"), .init("value"), .init("meaning"), .init("rule", inTable: false), .init("note", inTable: false),
            ])
        for facet in try (counted?.telling?.facets() ?? reader.facets()).facets {
            for value in facet.values {
                listing.rows.append([
                    .text(facet.slug.text), .optional(facet.label.text(in: language)), .text(value.slug.text), .optional(value.label.text(in: language)),
                    .optional(facet.rule.text(in: language)), .optional(facet.note.text(in: language)),
                ])
            }
        }
        return listing
    }

    func memos() throws -> Listing {
        let names = Dictionary(uniqueKeysWithValues: try reader.researchers().map { ($0.id, $0.slug.text) })
        var listing = Listing(name: "memos", columns: [.init("memo"), .init("on"), .init("purpose", inTable: false), .init("researcher"), .init("createdAt", inTable: false), .init("text")])
        for memo in try counted?.memos() ?? reader.memos() {
            let subject = memo.subject
            listing.rows.append([.text(memo.id.raw), .text(subject), .optional(memo.purpose?.rawValue), .optional(names[memo.researcher]), .text(memo.createdAt), .optional(memo.text)])
        }
        return listing
    }

    func codings(source: String?, code: String?, by: String?, caseName: String?, kind: String?) throws -> Listing {
        let tree = try reader.codes()
        let cases = try reader.cases()
        let wantedCase = try caseName.map { try Lookup.caseStudy($0, among: cases).id }
        let wantedKind = try kind.map(KindName.read)
        let researchers = try reader.researchers()
        let filter = StudyReader.CodingFilter(
            source: try source.map { try reader.source(typed: $0).id }, codes: try code.flatMap { try ShowCommand.codeIDs([$0], tree) },
            researcher: try by.map { try Lookup.researcher($0, among: researchers).id })
        let sources = Dictionary(uniqueKeysWithValues: try reader.sources().map { ($0.id, $0) })
        let facets = try reader.facets()
        let names = Dictionary(uniqueKeysWithValues: researchers.map { ($0.id, $0.slug.text) })
        var texts = TextCache(reader)
        var listing = Listing(
            name: "codings",
            columns: [
                .init("coding"), .init("source"), .init("start", isNumber: true), .init("end", isNumber: true), .init("code"), .init("researcher"),
                .init("facets"), .init("quote"), .init("createdAt", inTable: false),
            ])
        for coding in try reader.codings(filter) {
            guard let record = sources[coding.source], counts(coding) else { continue }
            if let wantedCase, record.caseID != wantedCase { continue }
            if let wantedKind, record.kind != wantedKind { continue }
            let (text, index) = try texts.text(of: coding.source)
            let scalars = index.scalarRange(coding.range)
            listing.rows.append([
                .text(coding.id.raw), .text(record.slug.text), scalars.map { .number($0.lowerBound) } ?? .none, scalars.map { .number($0.upperBound) } ?? .none,
                .text(tree.path(of: coding.code)?.text ?? ""), .text(names[coding.researcher] ?? ""),
                .list(facets.ordered(coding.facets).map { "\($0.facet.slug)=\($0.value.slug)" }), .text(text[coding.range]),
                .text(coding.createdAt),
            ])
        }
        return listing
    }
}
