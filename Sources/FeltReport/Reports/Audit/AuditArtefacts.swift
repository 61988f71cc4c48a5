import FeltModel
import FeltPrivacy
import FeltProtocols
import FeltStore

/// What of the study belongs to each class of the audit trail: how many, from when to when, and where it is seen.
struct AuditArtefacts {
    /// A kind of thing.
    struct Artefact {
        let kind: AuditClass
        let name: String
        /// The day of each.
        let days: [String?]
        let command: String
    }

    private let study: ReportStudy
    private var words: ReportWords { study.words }

    private let protocols: ProtocolLibrary

    /// - Parameter protocols: those that the study can use, for their titles.
    init(_ study: ReportStudy, _ protocols: ProtocolLibrary) {
        self.study = study
        self.protocols = protocols
    }

    /// Those there are any of, class by class.
    func all() throws -> [Artefact] { (try raw() + analysis() + synthesis() + process() + intentions() + instruments()).filter { !$0.days.isEmpty } }

    private func artefact(_ kind: AuditClass, _ key: String, _ days: [String?], _ command: String) -> Artefact {
        Artefact(kind: kind, name: words["audit-\(key)"], days: days.map { $0.map { String($0.prefix(10)) } }, command: command)
    }

    private func sources(of kind: String) -> [String?] { study.countedSources.filter { $0.kind == kind }.map(\.date) }

    /// The kinds of source that are no raw data, each with the class it belongs to.
    private static let elsewhere: [String: AuditClass] = [
        "contact-summary": .analysis, "memo": .analysis, "decision": .process, "diary": .intentions, "cycle": .intentions,
    ]

    private func sources(_ kind: AuditClass) -> [Artefact] {
        let kinds = Set(study.countedSources.map(\.kind)).filter { (Self.elsewhere[$0] ?? .raw) == kind }
        let order = { (kind: String) in (KindName.all.firstIndex(of: kind) ?? .max, kind) }
        return kinds.sorted { order($0) < order($1) }.map { name in
            let label = words("audit-sources", ["kind": SourceGroup.label(name, words)])
            return Artefact(kind: kind, name: label, days: sources(of: name), command: "felt list sources --kind \(name) --released")
        }
    }

    private func raw() throws -> [Artefact] {
        let leaving = Set(study.sources.map(\.id))
        let attachments = try study.reader.attachments().filter { leaving.contains($0.source) }
        return sources(.raw) + [artefact(.raw, "attachments", attachments.map(\.createdAt), "felt list attachments --released")]
    }

    private func analysis() throws -> [Artefact] {
        let codings = try study.codings()
        let memos = try study.released.memos(on: codings).filter { $0.purpose == nil }
        return sources(.analysis) + [
            artefact(.analysis, "codings", codings.map(\.createdAt), "felt list codings --released"),
            artefact(.analysis, "memos", memos.map(\.createdAt), "felt list memos --released"),
            artefact(.analysis, "summaries", try study.reader.summaries().map(\.writtenAt), "felt chart"),
        ]
    }

    private func synthesis() throws -> [Artefact] {
        let explained = try study.released.memos(on: study.codings()).filter { $0.purpose == .explanation }
        return [
            artefact(.synthesis, "ratings", try study.reader.ratings().map(\.writtenAt), "felt chart"),
            artefact(.synthesis, "explained", explained.map(\.createdAt), "felt list memos --released"),
            artefact(.synthesis, "queries", try study.reader.savedQueries().map(\.createdAt), "felt query list"),
        ]
    }

    private func process() throws -> [Artefact] {
        let dates = Dictionary(uniqueKeysWithValues: study.known.map { ($0.id, $0.date) })
        let decisions = try study.reader.outcomes().filter { $0.role == .decision && dates[$0.source] != nil }
        let exports = try study.reader.exportRecords().filter { !$0.form.hasPrefix(AuditReport.reportForm) }
        return sources(.process) + [
            artefact(.process, "decisions", decisions.map { dates[$0.source] ?? nil }, "felt list actions --released"),
            artefact(.process, "method-notes", try methodNotes(), "felt export tables --table passages"),
            artefact(.process, "exports", exports.map(\.createdAt), "felt export tables --table exports"),
        ]
    }

    /// The days of paragraphs on how the work was done.
    private func methodNotes() throws -> [String?] {
        let passages = try study.reader.passageTable(words: false)
        return study.allSources.enumerated().flatMap { place, source -> [String?] in
            guard study.released.gate.releases(source.id) else { return [] }
            let text = study.released.gate.text(of: source.id)
            let count = passages.rows[passages.rows(of: place)].count { $0.layer == .methodological && text.counts($0.range) }
            return Array(repeating: source.date, count: count)
        }
    }

    private func intentions() throws -> [Artefact] {
        let cycles = try study.reader.cycles().values.flatMap(\.self)
        let versions = try study.reader.formulations().values.flatMap(\.self)
        return sources(.intentions) + [
            artefact(.intentions, "cycles", cycles.map { $0.started ?? $0.createdAt }, "felt cycle list"),
            artefact(.intentions, "problems", versions.map(\.date), "felt cycle list"),
        ]
    }

    /// The codebook, and each version of a protocol from the first note that followed it to the last.
    private func instruments() throws -> [Artefact] {
        let codes = try study.codes().codes
        let notes = try study.notes()
        var used: [String: [String?]] = [:]
        for source in study.sources {
            guard let note = notes[source.id], let id = note.protocolID else { continue }
            let title = Slug(id).flatMap { protocols.fieldProtocol($0, version: note.protocolVersion ?? "") }.map { words.pick($0.title, id) } ?? id
            used[study.shown([title, note.protocolVersion].compactMap(\.self).joined(separator: " ")), default: []].append(source.date)
        }
        return [artefact(.instruments, "codes", codes.map(\.createdAt), "felt list codes")]
            + used.sorted { $0.key < $1.key }.map { name, days in
                Artefact(kind: .instruments, name: words("audit-protocol", ["protocol": name]), days: days, command: "felt export tables --table sources")
            }
    }
}
