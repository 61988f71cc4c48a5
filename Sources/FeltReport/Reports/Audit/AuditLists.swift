import FeltModel
import FeltPrivacy
import FeltStore

/// The lists of an audit trail: entries by class and month, what coders settled, what was exported, what was taken back.
///
/// An entry's line names ids, codes and pseudonyms and never holds anybody's words.
struct AuditLists {
    /// The whole journal.
    static let history = "felt history --limit 0"

    private let study: ReportStudy
    /// The oldest first, without those of reports.
    private let entries: [Entry]
    private let names: [ResearcherID: String]
    private var words: ReportWords { study.words }

    init(_ study: ReportStudy, _ entries: [Entry]) throws {
        self.study = study
        self.entries = entries
        names = Dictionary(try study.researchers().map { ($0.id, $0.slug.text) }) { first, _ in first }
    }

    /// `2026-03-01 09:30`, in UTC, as `felt history` shows it.
    private func minute(_ text: String) -> String { String(text.prefix(16)).replacing("T", with: " ") }
    private func time(_ entry: Entry) -> ReportTable.Cell { .text(minute(Timestamp.text(entry.clock.milliseconds))) }
    private func who(_ id: ResearcherID) -> ReportTable.Cell { .text(names[id] ?? "?") }

    private var columns: [ReportTable.Column] {
        [.init(words["audit-entry"], width: 14), .init(words["audit-time"], width: 17), .init(words["audit-who"], width: 10), .init(words["audit-what"], width: 70)]
    }

    private func row(_ entry: Entry) -> ReportTable.Row {
        .init(entry.id.description, [.text(entry.id.description), time(entry), who(entry.researcher), .text(entry.line)])
    }

    /// A heading and a table for each class that has entries.
    var classes: [ReportFields] {
        let byClass = Dictionary(grouping: entries, by: AuditClass.init(of:))
        return AuditClass.allCases.compactMap { kind in
            guard let own = byClass[kind] else { return nil }
            let name = words["audit-class-\(kind.rawValue)"]
            return ["key": .text(kind.rawValue), "heading": .text(name), "index": .table(ReportTable(caption: name, columns: columns, rows: own.map(row), command: Self.history))]
        }
    }

    /// How many entries of each class there are in each month.
    var months: ReportTable {
        let byMonth = Dictionary(grouping: entries) { String(Timestamp.text($0.clock.milliseconds).prefix(7)) }
        return ReportTable(
            caption: words["audit-months"],
            columns: [.init(words["audit-month"], width: 18)] + AuditClass.allCases.map { .init(words["audit-short-\($0.rawValue)"], isNumber: true, width: 14) }
                + [.init(words["audit-total"], isNumber: true)],
            rows: byMonth.sorted { $0.key < $1.key }.map { month, own in
                let counts = Dictionary(own.map { (AuditClass(of: $0), 1) }, uniquingKeysWith: +)
                return .init(month, [.text(ReportDate.month(month, words))] + AuditClass.allCases.map { counts[$0].map { .number($0) } ?? .none } + [.number(own.count)])
            },
            command: Self.history)
    }

    /// What coders agreed on, entry by entry. Why is not told: a reason may repeat what was said.
    func settled() throws -> ReportTable {
        let found = Dictionary(grouping: try study.reader.settlements(), by: \.entry)
        let known = Dictionary(entries.map { ($0.id, $0) }) { first, _ in first }
        let rows = entries.compactMap { found[$0.id] != nil ? $0 : nil }.map { entry -> ReportTable.Row in
            let own = found[entry.id] ?? []
            let agreed = Set(own.flatMap(\.agreedBy)).map { names[$0] ?? "?" }.sorted().joined(separator: ", ")
            let dropped = own.count { $0.coding == nil }
            return .init(entry.id.description, [
                .text(entry.id.description), time(known[entry.id] ?? entry), who(entry.researcher), .text(agreed), .number(own.count),
                .number(dropped),
            ])
        }
        return ReportTable(
            caption: words["audit-settled"],
            columns: Array(columns.prefix(3)) + [
                .init(words["audit-agreed"], width: 24), .init(words["audit-passages"], isNumber: true),
                .init(words["audit-dropped"], isNumber: true),
            ],
            rows: rows, command: Self.history)
    }

    /// Who took what out of the study, but for reports.
    func exports() throws -> ReportTable {
        let records = try study.reader.exportRecords().filter { !$0.form.hasPrefix(AuditReport.reportForm) }
        return ReportTable(
            caption: words["audit-exports"],
            columns: [
                .init(words["audit-time"], width: 17), .init(words["audit-who"], width: 10), .init(words["audit-form"], width: 10),
                .init(words["audit-program"], width: 12),
                .init(words["audit-included"], width: 40), .init(words["column-sources"], isNumber: true),
                .init(words["audit-codings"], isNumber: true),
            ],
            rows: records.enumerated().map { place, record in
                let included = record.included.map { Withholding(rawValue: $0).map { words["kept-\($0.rawValue)"] } ?? $0 }
                return .init("\(record.createdAt) \(place)", [
                    .text(minute(record.createdAt)), who(record.researcher), .text(record.form), record.program.map { .text($0) } ?? .none,
                    included.isEmpty ? .none : .text(included.joined(separator: ", ")), .number(record.sources), .number(record.codings),
                ])
            },
            note: words["audit-exports-note"], command: "felt export tables --table exports")
    }

    /// What was taken back.
    var undone: ReportTable {
        let rows = entries.compactMap { entry in entry.undoOf.map { undone in
            ReportTable.Row(entry.id.description, [.text(entry.id.description), time(entry), who(entry.researcher), .text(undone.description)])
        } }
        return ReportTable(
            caption: words["audit-undone"], columns: Array(columns.prefix(3)) + [.init(words["audit-undone-entry"], width: 14)], rows: rows,
            command: Self.history)
    }
}
