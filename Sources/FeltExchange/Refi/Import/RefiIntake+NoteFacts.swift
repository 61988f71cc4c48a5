import FeltModel
import FeltStore

/// What notes say that keeps their sources from others, which files without the sidecar have as values of the sources.
extension RefiIntake {
    static let embargoName = "embargo"
    static let classificationName = "classification"

    /// What the note of a source said.
    struct NoteFacts {
        /// A day, or the name of an event.
        var embargo: String?
        var classification: NoteRecord.Classification?

        var names: Set<String> {
            Set((embargo == nil ? [] : [RefiIntake.embargoName]) + (classification == nil ? [] : [RefiIntake.classificationName]))
        }
    }

    /// What the values that a file of this program has of a source say, but for those of these names.
    func noteFacts(_ values: [(name: String, value: String)], besides known: Set<String> = []) -> NoteFacts {
        guard isOurs else { return NoteFacts() }
        func value(_ name: String) -> String? { known.contains(name) ? nil : values.first { $0.name == name }?.value }
        let embargo = value(Self.embargoName).flatMap { value in
            Timestamp.isDay(value) ? value : Slug(value).flatMap { $0.text.first?.isNumber == false ? $0.text : nil }
        }
        return NoteFacts(embargo: embargo, classification: value(Self.classificationName).flatMap { NoteRecord.Classification(rawValue: $0) })
    }

    /// Gives notes back what they said, so that the gate holds these sources here, too, and nobody reads to partners what is confidential.
    ///
    /// To be asked for when it is known that nothing beside the project restores the notes as they were.
    func restoreNoteFacts() throws {
        let restored = noteFacts.filter { !$0.value.names.isEmpty }
        guard !restored.isEmpty else { return }
        var notes: [String: EntityRow] = [:]
        for row in try reader.rows(of: "note") { if case .thing(_, let source)? = row.fields["sourceId"] { notes[source] = row } }
        let own = try reader.ownAttributesBySource()
        for (source, facts) in restored.sorted(by: { $0.key < $1.key }) {
            var fields = notes[source.raw]?.fields ?? ["sourceId": .thing(entity: "source", id: source.raw)]
            if let embargo = facts.embargo {
                fields[Self.embargoName] = .token(embargo)
                answer.report.add(.embargoes)
            }
            if let classification = facts.classification {
                fields[Self.classificationName] = .token(classification.rawValue)
                answer.report.add(.classifications)
            }
            try draft.put(EntityRow(entity: "note", id: notes[source.raw]?.id ?? source.raw, fields: fields))
            _ = try draft.setAttributes((own[source] ?? []).filter { !facts.names.contains($0.name) }, of: source)
        }
    }
}
