import FeltModel
public import FeltPrivacy
public import FeltRefi
import FeltStore
import FeltText

/// Every table of a study as it leaves, for R, Python and spreadsheets. `docs/exchange.md` has their columns.
///
/// Names of things stand in place of their ids: a source's in `source`, a code's path in `code`. `start` and `end` count Unicode code points from 0,
/// the end not included, in the text that leaves. Dates are ISO 8601.
public struct StudyTables {
    let names: TableNames

    /// Reads what all tables need. Throws what reading the study throws.
    public init(_ study: ReleasedStudy) throws { names = try TableNames(study) }

    /// How many sources and codings leave.
    public var counts: (sources: Int, codings: Int) { (names.sources.count, names.codings.count) }

    /// All tables, each after those that it refers to. Rows are read when they are asked for.
    public func all() throws -> [StudyTable] {
        [researchers(), try cases(), sources(), attributes(), passages(), codebook(), facets(), codings(), memos()]
            + [organisations(), try register(), try attendance(), try stages(), try milestones(), try cycles(), outcomes(), attachments()]
            + [try summaries(), try ratings(), try savedQueries(), try exports()]
    }

    /// What of the study is in none of them, and what stayed; to be asked for when they have been made.
    ///
    /// - Parameter ofWorkbook: of the tables that are in a ``StudyWorkbook``.
    public func losses(ofWorkbook: Bool) throws -> LossReport {
        var losses = try LossReport.of(ofWorkbook ? StudyPart.beyondWorkbook : StudyPart.beyondTables, names.study)
        losses.merge(.withheld(names.study))
        losses.merge(try .withheldPeople(names.study))
        return losses
    }

    /// The table with a name. Throws `table-unknown` with near names.
    public func table(named name: String) throws -> StudyTable {
        let all = try all()
        if let found = all.first(where: { $0.name == name }) { return found }
        let near = NearNames.nearest(to: name, among: all.map(\.name))
        throw FeltError(
            "table-unknown", "There is no table '\(name)'.",
            hint: near.isEmpty ? "The tables are \(all.map(\.name).joined(separator: ", "))." : "Did you mean \(near.joined(separator: ", "))?")
    }
}

// MARK: Sources and what stands in them

extension StudyTables {
    func sources() -> StudyTable {
        let columns: [StudyTable.Column] = [
            .init("source", width: 24), .init("title", width: 40), .init("case", width: 20), .init("kind"), .init("date", width: 11), .init("language", width: 9),
            .init("researcher", width: 11), .init("stage", width: 7), .init("cycle", width: 6), .init("cycle_phase"), .init("protocol", width: 20), .init("start_time", width: 10),
            .init("end_time", width: 10), .init("medium"), .init("class"), .init("status"), .init("characters", width: 11), .init("codings", width: 9),
            .init("revision", width: 9), .init("file", width: 24),
        ]
        let names = names
        return StudyTable("sources", columns) { body in
            let notes = try names.study.reader.noteRecords()
            let counts = Dictionary(grouping: names.codings, by: \.source).mapValues(\.count)
            for source in names.sources {
                let note = notes[source.id]
                let (text, _) = try names.text(source.id)
                try body([
                    .text(source.slug.text), .optional(source.title), .optional(names.caseName(source.caseID)), .text(source.kind), .optional(source.date),
                    .text(source.language.rawValue), .optional(names.researcher(source.researcher)), .optional(note?.stage), .optional(note?.cycle),
                    .optional(note?.cyclePhase), .optional(note?.protocolID), .optional(note?.start), .optional(note?.end), .optional(note?.medium),
                    .optional(note?.classification?.rawValue), .optional(note?.status?.rawValue), .number(text.utf8.count { $0 & 0xC0 != 0x80 }),
                    .number(counts[source.id] ?? 0), .number(source.revision), .optional(source.fileName),
                ])
            }
        }
    }

    func attributes() -> StudyTable {
        let names = names
        return StudyTable("attributes", [.init("source", width: 24), .init("case", width: 20), .init("name"), .init("value", width: 30)]) { body in
            let bySource = try names.study.attributesBySource()
            for source in names.sources {
                for attribute in bySource[source.id] ?? [] { try body([.text(source.slug.text), .none, .text(attribute.name), .optional(attribute.value)]) }
            }
            let byCase = try names.study.reader.caseAttributes()
            for record in try names.study.reader.cases() {
                for attribute in byCase[record.id] ?? [] { try body([.none, .text(record.slug.text), .text(attribute.name), .optional(attribute.value)]) }
            }
        }
    }

    /// Passages that stay are not in it; one that loses some words is.
    func passages() -> StudyTable {
        let columns: [StudyTable.Column] = [
            .init("source", width: 24), .init("number", width: 8), .init("kind"), .init("level", width: 6), .init("start", width: 8), .init("end", width: 8), .init("voice"),
            .init("time", width: 10), .init("turn", width: 6), .init("layer"), .init("role"), .init("recalled", width: 9), .init("question"), .init("words", width: 60),
        ]
        let names = names
        return StudyTable("passages", columns) { body in
            for source in names.sources {
                let released = names.study.gate.text(of: source.id)
                let original = try names.study.reader.text(of: source.id)
                let (text, index) = try names.text(source.id)
                for (number, passage) in try names.study.reader.passages(of: source.id).enumerated() {
                    guard let range = released.range(passage.range), let scalars = index.scalarRange(range) else { continue }
                    let (kind, level): (String, Int?) =
                        switch passage.kind {
                        case .heading(let level): ("heading", level)
                        case .paragraph: ("paragraph", nil)
                        case .turn: ("turn", nil)
                        }
                    try body([
                        .text(source.slug.text), .number(number + 1), .text(kind), .optional(level), .number(scalars.lowerBound), .number(scalars.upperBound),
                        .optional(passage.voice.map { original[$0] }), .optional(passage.time.map { original[$0] }), .optional(passage.turn),
                        .optional(passage.layer?.rawValue), .optional(passage.role?.rawValue), .flag(passage.isRecalled), .optional(passage.question), .text(text[range]),
                    ])
                }
            }
        }
    }

    func outcomes() -> StudyTable {
        let columns: [StudyTable.Column] = [
            .init("source", width: 24), .init("role"), .init("start", width: 8), .init("end", width: 8), .init("words", width: 60), .init("owner", width: 20),
            .init("due", width: 11), .init("group"), .init("done", width: 11),
        ]
        let names = names
        return StudyTable("outcomes", columns) { body in
            for outcome in try names.study.reader.outcomes() {
                guard let source = names.source(outcome.source), let range = names.study.gate.text(of: outcome.source).range(outcome.range) else { continue }
                let (text, index) = try names.text(outcome.source)
                guard let scalars = index.scalarRange(range) else { continue }
                try body([
                    .text(source), .text(outcome.role.rawValue), .number(scalars.lowerBound), .number(scalars.upperBound), .text(text[range]), .optional(outcome.owner),
                    .optional(outcome.due), .optional(outcome.group), .optional(outcome.done),
                ])
            }
        }
    }

    func attachments() -> StudyTable {
        let columns: [StudyTable.Column] = [.init("source", width: 24), .init("path", width: 40), .init("sha256", width: 20), .init("bytes", width: 12), .init("delete_by", width: 11)]
        let names = names
        return StudyTable("attachments", columns) { body in
            for file in try names.study.reader.attachments() {
                guard let source = names.source(file.source) else { continue }
                try body([.text(source), .optional(file.path), .optional(file.digest), .optional(file.byteCount), .optional(file.deleteBy)])
            }
        }
    }
}
