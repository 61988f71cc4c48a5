import FeltModel
import FeltPrivacy
import FeltStore
import FeltText

/// The list of sources as an archive wants it, a row each, as Qualidata's data lists have them.
///
/// A sheet has room for all columns, a page for half of them: there the list stands in two tables.
struct SourceInventory {
    /// All columns.
    let table: ReportTable
    /// What each source is: kind, case, stage, day, length, codings.
    var events: ReportTable {
        // A page writes days as people do; a workbook in the form that sorts.
        var events = part([0, 1, 2, 3, 4, 5, 6, 11], "sources-events")
        events.columns[4].isNumber = false
        for place in events.rows.indices { if case .text(let day) = events.rows[place].cells[4].content { events.rows[place].cells[4] = .text(ReportDate.shown(day, words)) } }
        return events
    }
    /// How each came to be: participants, protocol, class, language.
    var making: ReportTable { part([0, 7, 8, 9, 10], "sources-making") }
    let extents: [SourceID: SourceExtent]
    private let words: ReportWords
    private let command: String

    init(_ study: ReportStudy) throws {
        let words = study.words
        self.words = words
        command = study.sourceList
        let notes = try study.notes()
        let extents = Dictionary(uniqueKeysWithValues: try study.sources.map { ($0.id, SourceExtent(words: try study.released.wordCount(of: $0.id), note: notes[$0.id])) })
        self.extents = extents
        let cases = Dictionary(uniqueKeysWithValues: study.cases.map { ($0.id, $0.slug.text) })
        let codings = Dictionary(grouping: try study.codings(), by: \.source).mapValues(\.count)
        let people = try Self.people(study)
        let rows = study.sources.map { source -> ReportTable.Row in
            let note = notes[source.id]
            let extent = extents[source.id]
            let protocolName = note?.protocolID.map { [$0, note?.protocolVersion].compactMap(\.self).joined(separator: " ") }
            return .init(source.id.raw, [
                .text(source.slug.text), .text(SourceGroup.label(source.kind, words)), .optional(source.caseID.flatMap { cases[$0] }),
                .optional(note?.stage),
                .day(source.date), .optional(extent?.knownWords), .optional(extent.flatMap { $0.timed > 0 ? $0.minutes : nil }),
                .optional(people[source.id]),
                .optional(protocolName), .optional(note?.classification.map { words["sources-class-\($0.rawValue)"] }),
                .text(source.language.rawValue),
                codings[source.id].map { .number($0) } ?? .text(words["sources-not-coded"]),
            ])
        }
        table = ReportTable(
            caption: words["sources-inventory"],
            columns: [
                .init(words["sources-source"], width: 24), .init(words["sources-kind"], width: 22), .init(words["sources-case"], width: 20),
                .init(words["sources-stage"], width: 6),
                .init(words["sources-date"], isNumber: true, width: 18), .init(words["sources-words"], isNumber: true, width: 8),
                .init(words["sources-minutes"], isNumber: true, width: 11),
                .init(words["sources-people"], width: 26), .init(words["sources-protocol"], width: 24), .init(words["sources-class"], width: 11),
                .init(words["sources-language"], width: 7), .init(words["sources-codings"], isNumber: true, width: 11),
            ], rows: rows, note: words["sources-inventory-note"], command: command)
    }

    /// Some columns of the list, as a table of their own.
    private func part(_ columns: [Int], _ caption: String) -> ReportTable {
        ReportTable(
            caption: words[caption], columns: columns.map { table.columns[$0] },
            rows: table.rows.map { row in .init(row.key, columns.map { row.cells[$0] }) }, note: table.note,
            command: command)
    }

    /// Who took part, by role: `behovshaver: P01, P07; leder: P02`.
    private static func people(_ study: ReportStudy) throws -> [SourceID: String] {
        let participants = Dictionary(uniqueKeysWithValues: try study.participants().map { ($0.id, $0) })
        let roles = try SourceRoles(study)
        return try study.presence().mapValues { present in
            let byRole = Dictionary(grouping: present.compactMap { participants[$0] }, by: \.actor)
            return roles.sorted(byRole.keys).map { role in
                "\(roles.label(role)): \((byRole[role] ?? []).map(\.pseudonym.text).sorted().joined(separator: ", "))"
            }.joined(separator: "; ")
        }
    }
}
