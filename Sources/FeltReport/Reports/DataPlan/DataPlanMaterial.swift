import FeltFramework
import FeltModel
import FeltPrivacy
import FeltStore

/// What data there are: kinds, formats, volume, how openly they may be shared, until when they are held back, what is to be deleted.
struct DataPlanMaterial {
    private let study: ReportStudy
    private let notes: [SourceID: NoteRecord]
    private let codings: [SourceID: Int]
    /// Partners do not see from what there is that anything is kept back.
    private var sources: [Source] { study.audience == .team ? study.allSources : study.sources }
    /// The same with what stays since somebody has withdrawn, of which partners know that it was.
    private var known: [Source] { study.audience == .team ? study.allSources : study.known }
    private var words: ReportWords { study.words }
    /// Whether sizes are told: from those of two days partners could tell how long somebody spoke.
    private var tellsSizes: Bool { study.audience == .team }

    /// What every source says of itself, also those that stay in the study.
    private static let everySource = "felt export tables --table sources --include all"
    /// The sources that the page counts, with what their texts and codings come to.
    private var listed: String { study.audience == .team ? "felt list sources --format json" : study.sourceList }
    /// The same with what they say of themselves. No command tells partners that of each.
    private var described: String? { study.audience == .team ? Self.everySource : nil }

    init(_ study: ReportStudy) throws {
        self.study = study
        notes = try study.notes()
        // For partners also those that count no more since somebody has withdrawn: that a workshop was coded stays as it was.
        let kept = try study.audience == .team ? [] : study.confidential()
        codings = try study.reader.codingCountsBySource().filter { !kept.contains($0.key) }
    }

    private func numbers(_ key: String, width: Double = 12) -> ReportTable.Column { .init(words[key], isNumber: true, width: width) }

    /// A size as people say it, in thousands of bytes. What is there is not 0.
    private static func kilobytes(_ bytes: Int) -> Int { bytes > 0 ? max(1, (bytes + 500) / 1_000) : 0 }

    /// The same with a decimal, for tables.
    private static func size(_ bytes: Int) -> ReportTable.Cell { .decimal(bytes > 0 ? max(0.1, Double(bytes) / 1_000) : 0, places: 1) }

    func kinds() throws -> ReportTable {
        let order = { (kind: String) in (KindName.all.firstIndex(of: kind) ?? .max, kind) }
        let byKind = Dictionary(grouping: known, by: \.kind).sorted { order($0.key) < order($1.key) }
        return try ReportTable(
            caption: words["dmp-kinds"],
            columns: [
                .init(words["dmp-kind"], width: 22), numbers("column-sources"), .init(words["dmp-first"], width: 18),
                .init(words["dmp-last"], width: 18),
            ] + (tellsSizes ? [numbers("dmp-kilobytes")] : []) + [numbers("dmp-coded")],
            rows: byKind.map { kind, own in
                let days = try study.days(of: own)
                // That there is a day is told; which one would be that of one person's talk.
                let hidden = own.contains { $0.date != nil } ? words["not-shown"] : nil
                let size: [ReportTable.Cell] = tellsSizes ? [Self.size(own.reduce(0) { $0 + $1.byteCount })] : []
                return .init(kind, [
                    .text(SourceGroup.label(kind, words)), study.cell(study.number(of: own)), .optional(days.min().map(study.date) ?? hidden),
                    .optional(days.max().map(study.date) ?? hidden),
                ] + size + [study.cell(study.number(of: own.filter { codings[$0.id, default: 0] > 0 }, isExact: false))])
            },
            command: listed)
    }

    /// By the endings of the files that were taken in.
    var formats: ReportTable {
        let byEnding = Dictionary(grouping: known) { $0.fileEnding ?? "" }
        return ReportTable(
            caption: words["dmp-formats"], columns: [.init(words["dmp-format"], width: 22), numbers("column-sources")],
            rows: byEnding.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map { ending, own in
                .init(ending, [.text(ending.isEmpty ? words["dmp-no-file"] : ending), study.cell(study.number(of: own, isExact: false))])
            },
            command: described)
    }

    var volume: ReportField {
        guard !known.isEmpty else { return .missing }
        guard tellsSizes else { return .traced(study.told(study.number(of: known), "sources") + ".", command: listed) }
        let total = Self.kilobytes(sources.reduce(0) { $0 + $1.byteCount })
        return .traced(words("dmp-volume", ["sources": words.count(sources.count, "sources"), "kilobytes": words.number(total)]), command: listed)
    }

    var classes: ReportTable {
        let values = NoteRecord.Classification.allCases.map { Optional($0) } + [nil]
        return ReportTable(
            caption: words["dmp-classes"], columns: [.init(words["dmp-class"], width: 22), numbers("column-sources")],
            rows: values.compactMap { value in
                let own = known.filter { notes[$0.id]?.classification == value }
                let name = value?.rawValue ?? "unset"
                return own.isEmpty ? nil : .init(name, [.text(words["dmp-class-\(name)"]), study.cell(study.number(of: own, isExact: false))])
            },
            command: described)
    }

    /// What is marked in the texts as not for others: by facet values that the gate knows, and by layer. Partners could reckon from it how many have
    /// withdrawn.
    func flags() throws -> ReportField { study.audience == .team ? .table(try allFlags()) : .text(words["dmp-flags-not-shown"]) }

    /// Sources that are held back, by the day or event that they wait for; not for partners for the same reason.
    var embargoes: ReportField { study.audience == .team ? .table(allEmbargoes) : .text(words["dmp-embargoes-not-shown"]) }

    private func allFlags() throws -> ReportTable {
        var rows: [ReportTable.Row] = []
        let all = try study.reader.codings()
        for facet in try study.facets().facets {
            for value in facet.values {
                guard let reason = Withholding(rawValue: value.slug.text), [.thirdParty, .competitionSensitive].contains(reason) else { continue }
                let flagged = all.filter { $0.facets.contains(value.id) }
                guard !flagged.isEmpty else { continue }
                rows.append(.init("\(facet.slug) \(value.slug)", [
                    .text(words["kept-\(reason.rawValue)"]), .number(flagged.count), .number(Set(flagged.map(\.source)).count),
                    .text("felt list codings --format csv"),
                ]))
            }
        }
        let passages = try study.reader.passageTable(words: false)
        let personal = sources.indices.map { place in passages.rows[passages.rows(of: place)].count { $0.layer == .personal } }
        if personal.contains(where: { $0 > 0 }) {
            rows.append(.init("personal", [
                .text(words["kept-personal"]), .number(personal.reduce(0, +)), .number(personal.count { $0 > 0 }),
                .text("felt export tables --table passages --include all"),
            ]))
        }
        return ReportTable(
            caption: words["dmp-flags"],
            columns: [.init(words["dmp-what"], width: 30), numbers("dmp-marked"), numbers("column-sources"), .init(words["dmp-see"], width: 50)],
            rows: rows,
            note: words["dmp-flags-note"])
    }

    private var allEmbargoes: ReportTable {
        let held = Dictionary(grouping: sources.filter { notes[$0.id]?.embargo != nil }) { notes[$0.id]?.embargo ?? "" }
        return ReportTable(
            caption: words["dmp-embargoes"], columns: [.init(words["dmp-until"], width: 24), numbers("column-sources"), numbers("dmp-still")],
            rows: held.sorted { $0.key < $1.key }.map { until, own in
                let still = own.count { study.released.gate.release($0.id) == .nothing(.embargo) }
                return .init(until, [Timestamp.isDay(until) ? .day(until) : .text(event(until)), .number(own.count), .number(still)])
            },
            note: words["dmp-embargoes-note"], command: "felt export tables --table attributes --include all")
    }

    /// A milestone by its label in the study's stages, where it has one.
    private func event(_ name: String) -> String {
        Slug(name).flatMap { study.model.milestone($0) }.map { words.pick($0.milestone.label, name) } ?? name
    }

    /// Files beside the study, by the day they must be deleted.
    func attachments() throws -> ReportTable {
        let own = Set(sources.map(\.id))
        let byDay = Dictionary(grouping: try study.reader.attachments().filter { own.contains($0.source) }) { $0.deleteBy ?? "" }
        return ReportTable(
            caption: words["dmp-attachments"],
            columns: [.init(words["dmp-delete-by"], width: 24), numbers("dmp-files")] + (tellsSizes ? [numbers("dmp-kilobytes")] : [])
                + [.init(words["dmp-state"], width: 20)],
            // Those without a day come last.
            rows: byDay.sorted { ($0.key.isEmpty ? "~" : $0.key) < ($1.key.isEmpty ? "~" : $1.key) }.map { day, own in
                let sizes = own.compactMap(\.byteCount)
                return .init(day, [
                    day.isEmpty ? .text(words["dmp-no-day"]) : .day(day), study.cell(own.count),
                ] + (tellsSizes ? [sizes.isEmpty ? .missing : Self.size(sizes.reduce(0, +))] : []) + [
                    day.isEmpty ? .missing : .text(words[day < study.day ? "dmp-past" : "dmp-to-come"]),
                ])
            },
            note: words["dmp-attachments-note"], command: study.audience == .team ? "felt list attachments" : "felt list attachments --released")
    }
}
