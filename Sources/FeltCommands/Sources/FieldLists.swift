import FeltModel
import FeltReport
import FeltStore
import FeltText

/// Lists of what field notes bring along, as `felt list` prints them.
struct FieldLists {
    private let reader: StudyReader
    private let sources: [SourceID: Source]
    private let counted: Counted?

    /// - Parameter counted: where only what reports count is listed, what that is.
    init(_ reader: StudyReader, _ counted: Counted? = nil) throws {
        self.reader = reader
        self.counted = counted
        sources = Dictionary(uniqueKeysWithValues: try reader.sources().filter { counted?.countsOutcomes(of: $0) ?? true }.map { ($0.id, $0) })
    }

    /// Codings that lost their words, with the words they had.
    func unanchored(source: String?) throws -> Listing {
        let wanted = try source.map { try reader.source(typed: $0).id }
        let tree = try reader.codes()
        let names = Dictionary(uniqueKeysWithValues: try reader.researchers().map { ($0.id, $0.slug.text) })
        var listing = Listing(
            name: "unanchored",
            columns: [.init("coding"), .init("source"), .init("code"), .init("researcher"), .init("was"), .init("quote", heading: "words it had")])
        for coding in try reader.unanchoredCodings() {
            guard let record = sources[coding.source], wanted == nil || wanted == coding.source else { continue }
            // The words may have been erased since.
            let text = try? reader.formerText(of: coding)
            let place = text.flatMap { TextIndex($0).scalarRange(coding.formerRange) }
            listing.rows.append([
                .text(coding.id.raw), .text(record.slug.text), .text(tree.path(of: coding.code)?.text ?? ""), .text(names[coding.researcher] ?? ""),
                .optional(place.map { "\($0.lowerBound)..\($0.upperBound)" }), .optional(text.map { String($0[coding.formerRange]) }),
            ])
        }
        return listing
    }

    /// Actions, decisions, outputs and disagreements of meetings.
    ///
    /// - Parameters:
    ///   - isOpen: only actions that are not done.
    ///   - ongoing: whether those are left out that were agreed on before their case ended: reports do not count them as open.
    ///   - today: only what was due before this day.
    func actions(caseName: String?, source: String?, isOpen: Bool = false, ongoing: Bool = false, dueBefore today: String? = nil) throws -> Listing {
        let wanted = try source.map { try reader.source(typed: $0).id }
        let cases = try reader.cases()
        let wantedCase = try caseName.map { try Lookup.caseStudy($0, among: cases).id }
        let slugs = counted?.names(of: cases) ?? Dictionary(uniqueKeysWithValues: cases.map { ($0.id, $0.slug.text) })
        let courses = ongoing ? try reader.stageHistories().mapValues(CaseCourse.init) : [:]
        let ended = ongoing ? Dictionary(uniqueKeysWithValues: cases.filter(\.hasEnded).map { ($0.id, $0) }) : [:]
        var texts = TextCache(reader)
        var listing = Listing(
            name: "actions",
            columns: [
                .init("action"), .init("source"), .init("case"), .init("date"), .init("role", heading: "what"), .init("owner", heading: "who"), .init("due"), .init("done"), .init("group"), .init("words"),
            ] + (counted?.telling != nil ? [] : [.init("start", isNumber: true, inTable: false), .init("end", isNumber: true, inTable: false)]))
        for outcome in try reader.outcomes() {
            guard let record = sources[outcome.source], wanted == nil || wanted == outcome.source, wantedCase == nil || record.caseID == wantedCase else { continue }
            if let own = record.caseID.flatMap({ ended[$0] }), own.leavesUndone(agreedOn: record.date, courses[own.id]) { continue }
            if isOpen, outcome.role != .action || outcome.done != nil { continue }
            if let today, outcome.due.map({ $0 >= today }) ?? true { continue }
            if let counted, let telling = counted.telling {
                // Which source it is of points to one person, but for meetings; where in it, to how much was said. Its words and who answers for it
                // are those of partners' pages, which tell of no disagreement.
                let isOnPages = outcome.role != .disagreement
                listing.rows.append([
                    .text(outcome.id.raw), try counted.name(of: record), .optional(record.caseID.flatMap { slugs[$0] }), .optional(record.date),
                    .text(outcome.role.rawValue), .optional(isOnPages ? try telling.owner(of: outcome) : nil), .optional(outcome.due),
                    .optional(outcome.done), .none, .optional(isOnPages ? try telling.said(outcome) : nil),
                ])
                continue
            }
            let (text, index) = try texts.text(of: outcome.source)
            let place = index.scalarRange(outcome.range)
            listing.rows.append([
                .text(outcome.id.raw), .text(record.slug.text), .optional(record.caseID.flatMap { slugs[$0] }), .optional(record.date),
                .text(outcome.role.rawValue), .optional(outcome.owner), .optional(outcome.due), .optional(outcome.done), .optional(outcome.group),
                .text(String(text[outcome.range])),
                place.map { .number($0.lowerBound) } ?? .none, place.map { .number($0.upperBound) } ?? .none,
            ])
        }
        return listing
    }

    /// Files that belong to notes and stay outside the study.
    func attachments(source: String?) throws -> Listing {
        let wanted = try source.map { try reader.source(typed: $0).id }
        var listing = Listing(
            name: "attachments",
            columns: [.init("source"), .init("path"), .init("bytes", isNumber: true), .init("deleteBy", heading: "delete by"), .init("digest", heading: "SHA-256"), .init("id", inTable: false)])
        for attachment in try reader.attachments() {
            guard let record = sources[attachment.source], wanted == nil || wanted == attachment.source else { continue }
            listing.rows.append([
                .text(record.slug.text), .optional(attachment.path), attachment.byteCount.map { .number($0) } ?? .none, .optional(attachment.deleteBy),
                .optional(attachment.digest), .text(attachment.id.raw),
            ])
        }
        return listing
    }
}
