import FeltModel
import FeltProtocols
import FeltStore

/// The journal as an audit trail, by Halpern's six classes.
///
/// That a report was made is left out everywhere, in the journal and among the exports: else a report would change what the next one says.
struct AuditReport {
    /// What its template may call for.
    static let names: Set<String> = [
        "overview", "artefacts", "months", "classes", "heading", "index", "settled", "exports", "undone", "chain", "abridged", "for_team",
    ]

    /// What the forms of reports begin with among the exports, and the action they are written under.
    static let reportForm = "report-"
    static let reportAction = "report"

    /// More entries than this are counted by month on a page, and listed only where one can look things up.
    static let pageLimit = 200

    private let study: ReportStudy
    private let request: ReportRequest
    private var words: ReportWords { study.words }
    private var isForTeam: Bool { study.audience == .team }

    init(_ study: ReportStudy, _ request: ReportRequest) {
        self.study = study
        self.request = request
    }

    /// All that the template may call for. Throws what reading the study throws.
    func fields() throws -> ReportFields {
        // The journal is always that of today, also where the study is read as it was.
        let entries = try study.reader.entries().reversed().filter { $0.action != Self.reportAction && day(of: $0) <= study.day }
        var fields = try ReportFoot.fields(study, sources: study.known)
        fields["title"] = .text(words["audit-title"])
        fields["for_team"] = .flag(isForTeam)
        fields["chain"] = .traced(words["audit-chain"], command: "felt doctor")
        let artefacts = try AuditArtefacts(study, request.protocols ?? ProtocolLibrary()).all()
        fields["overview"] = .table(overview(entries, artefacts))
        guard isForTeam else { return fields }
        let lists = try AuditLists(study, entries)
        let isAbridged = request.use == .page && entries.count > Self.pageLimit
        fields["artefacts"] = .table(table(artefacts))
        fields["months"] = .table(lists.months)
        fields["abridged"] = isAbridged
            ? .traced(words("audit-abridged", ["count": words.count(entries.count, "audit-entries-count")]), command: AuditLists.history) : .missing
        // What there is no room for is not gone since an earlier report that had it.
        fields["classes"] = isAbridged ? .list([], rest: lists.classes) : .list(lists.classes)
        for (name, var table) in [("settled", try lists.settled()), ("exports", try lists.exports()), ("undone", lists.undone)] {
            // The journal has them all.
            table.none = words["none-yet"]
            fields[name] = .table(table)
        }
        return fields
    }

    private func day(of entry: Entry) -> String { String(Timestamp.text(entry.clock.milliseconds).prefix(10)) }

    /// A row a class: how many things and entries, and from when to when the entries are.
    private func overview(_ entries: [Entry], _ artefacts: [AuditArtefacts.Artefact]) -> ReportTable {
        let byClass = Dictionary(grouping: entries, by: AuditClass.init(of:))
        let things = Dictionary(grouping: artefacts, by: \.kind)
        let isEmpty = entries.isEmpty && artefacts.isEmpty
        let ofRegister = Self.ofRegister(entries)
        return ReportTable(
            caption: words["audit-overview"],
            columns: [
                .init(words["audit-class"], width: 30), .init(words["audit-holds"], width: 60),
            ] + (isForTeam ? [.init(words["audit-things"], isNumber: true)] : []) + [.init(words["audit-entries"], isNumber: true)] + (isForTeam ? [.init(words["audit-first"], width: 18), .init(words["audit-last"], width: 18)] : []),
            rows: isEmpty ? [] : AuditClass.allCases.map { kind in
                let days = (byClass[kind] ?? []).map(day(of:))
                var row = ReportTable.Row(kind.rawValue, [
                    .text(words["audit-class-\(kind.rawValue)"]), .text(words["audit-holds-\(kind.rawValue)"]),
                ] + (isForTeam ? [count((things[kind] ?? []).reduce(0) { $0 + $1.days.count })] : []) + [days.isEmpty ? .none : count(days.count)] + (isForTeam ? [days.min(), days.max()].map { .optional($0.map(study.date)) } : []))
                guard !isForTeam else { return row }
                // That somebody has withdrawn is written down too: a mark for it would tell partners of it.
                row.cells[2].basis = count((byClass[kind] ?? []).count { !ofRegister.contains($0.id) }).content
                return row
            },
            note: words[isForTeam ? "audit-overview-note" : "audit-overview-counted"], command: isForTeam ? AuditLists.history : nil)
    }

    /// The entries on who takes part, and those that took such an entry back.
    private static func ofRegister(_ entries: [Entry]) -> Set<EntryID> {
        let own = Set(entries.filter { $0.action.hasPrefix("participant") }.map(\.id))
        return own.union(entries.filter { $0.undoOf.map(own.contains) ?? false }.map(\.id))
    }

    /// Nothing is no data: whether nothing was done or nothing was written down, the study cannot tell.
    private func count(_ number: Int) -> ReportTable.Cell { number == 0 ? .missing : study.cell(number) }

    /// A row a kind of thing, each with the command that shows it.
    private func table(_ artefacts: [AuditArtefacts.Artefact]) -> ReportTable {
        ReportTable(
            caption: words["audit-artefacts"],
            columns: [
                .init(words["audit-artefact"], width: 30), .init(words["audit-class"], width: 30), .init(words["audit-count"], isNumber: true),
                .init(words["audit-first"], width: 18), .init(words["audit-last"], width: 18), .init(words["audit-command"], width: 44),
            ],
            rows: artefacts.map { artefact in
                let days = artefact.days.compactMap(\.self)
                return .init("\(artefact.kind.rawValue) \(artefact.name)", [
                    .text(artefact.name), .text(words["audit-class-\(artefact.kind.rawValue)"]), .number(artefact.days.count),
                    .optional(days.min().map(study.date)),
                    .optional(days.max().map(study.date)), .text(artefact.command),
                ])
            },
            note: words["audit-artefacts-note"])
    }
}
