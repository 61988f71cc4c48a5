import FeltModel
import FeltRefi
import FeltStore
import FeltText

/// What lies beside a project of this program and is needed as soon as its texts come in.
extension RefiIntake {
    /// Reads what lies beside the project where all of its texts are new here, so that sources get the passages that they had at once.
    ///
    /// Making them from the words first, and then again as they were, would cost a fifth of the import. A text that may be in the study, since a
    /// source has its name or its GUID, is left to ``SidecarRestore``, as is one that was revised: that change takes its passages away.
    func readSidecar(for texts: [IncomingText], _ names: NamesOfSources) {
        guard let found = beside.fitting, !texts.contains(where: { known($0) != nil || names.holds(nameOf: $0) }) else { return }
        willRestore = true
        let revised = Set(found.rows.filter { $0.entity == "source" && $0.fields["revision"]?.number ?? 1 > 1 }.map(\.id))
        var tokens: [RefiGUID: String] = [:]
        for (id, text) in found.guids["source"] ?? [:] where !revised.contains(id) {
            if let guid = RefiGUID(text), let token = found.passages[id] { tokens[guid] = token }
        }
        for text in texts {
            guard let token = tokens[text.guid] ?? tokens[text.sourceGUID] else { continue }
            let passages = StudyReader.passages(ofToken: token)
            // Where a text is not the one that they count in, the import is refused when it comes to them.
            let ranges = passages.flatMap { [$0.range, $0.voice, $0.time].compactMap(\.self) }
            if ranges.allSatisfy({ !$0.isEmpty && text.text.isValid($0) }) { keptPassages[text.guid] = passages }
        }
    }

    /// Tokens that name things by ids, which are others in every study.
    private static let references: Set<String> = ["textId", "evidence", "agreedBy", "facets", "revisedTextId", "createdAt", "startByte", "endByte"]

    /// Tells what lies beside the project and is not here, or otherwise: it does not come in where sources of the project are here already.
    func tellBeside() throws {
        guard let sidecar = beside.readable else { return }
        let rows = Dictionary(grouping: sidecar.rows.filter { SidecarWriter.shared[$0.entity] == nil && !["study", "attribute", "revision"].contains($0.entity) }, by: \.entity)
        for (entity, there) in rows.sorted(by: { $0.key < $1.key }) {
            let here = Dictionary(try reader.rows(of: entity).map { ($0.id, $0.fields) }, uniquingKeysWith: { first, _ in first })
            func plain(_ fields: [String: Sidecar.Field]) -> Set<String> {
                Set(fields.compactMap { name, field in field.isPlain && !Self.references.contains(name) ? "\(name) \(field.plain)" : nil })
            }
            // What follows from a text is made anew, under other ids, where the text was changed or lacks words.
            let alike = Set(here.values.map { plain($0.mapValues { Sidecar.Field($0) }) })
            let others = there.count { row in
                // What was done here since is newer than the file.
                if touchedSince.contains(entity, row.id) { return false }
                guard let own = here[row.id] else { return !alike.contains(plain(row.fields)) }
                return row.fields.contains { name, field in field.isPlain && !Self.references.contains(name) && own[name].map { Sidecar.Field($0).plain != field.plain } ?? true }
            }
            guard others > 0 else { continue }
            answer.besideLeft[entity] = others
            answer.report.add(.besidePassedOver, others)
        }
    }
}

extension Sidecar.Field {
    /// Whether it says the same in every study: what it refers to has other ids elsewhere.
    fileprivate var isPlain: Bool { number != nil || words != nil || token != nil }
    fileprivate var plain: String { number.map(String.init) ?? words ?? token ?? "" }
}
