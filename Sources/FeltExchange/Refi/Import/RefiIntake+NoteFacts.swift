import FeltModel
import FeltStore

/// What notes say of themselves in their heads, which files without the sidecar have as values of the sources.
extension RefiIntake {
    static let embargoName = "embargo"
    private static let classificationName = "classification"

    /// What the note of a source said, under the names of its head.
    struct NoteFacts {
        var record = NoteRecord()
        var names: Set<String> = []
    }

    /// What the values that a file of this program has of a source say, but for those of these names. A value that a head cannot have is none.
    func noteFacts(_ values: [(name: String, value: String)], besides known: Set<String> = []) -> NoteFacts {
        var facts = NoteFacts()
        guard isOurs else { return facts }
        for (name, value) in values where !known.contains(name) && facts.record.set(name, value) { facts.names.insert(name) }
        return facts
    }

    /// The head of a source's note with what the file says otherwise of it; nil where nothing differs that a head can say.
    func changedHead(of id: SourceID, _ given: [(name: String, value: String)]) throws -> NoteRecord? {
        guard let old = try reader.noteRecord(of: id) else { return nil }
        let said = Dictionary(old.fields.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        var new = old
        for (name, value) in given where said[name].map({ $0 != value }) ?? false { _ = new.set(name, value) }
        return new == old ? nil : new
    }

    /// Gives notes back what they said, so that the gate holds these sources here, too, and nobody reads to partners what is confidential.
    ///
    /// To be asked for when it is known that nothing beside the project restores the notes as they were.
    func restoreNoteFacts() throws {
        let restored = noteFacts.filter { !$0.value.names.isEmpty }
        guard !restored.isEmpty else { return }
        let own = try reader.ownAttributesBySource()
        for (source, facts) in restored.sorted(by: { $0.key < $1.key }) {
            if facts.names.contains(Self.embargoName) { answer.report.add(.embargoes) }
            if facts.names.contains(Self.classificationName) { answer.report.add(.classifications) }
            if !facts.names.subtracting([Self.embargoName, Self.classificationName]).isEmpty { answer.report.add(.noteHeads) }
            let old = try reader.noteRecord(of: source) ?? NoteRecord()
            try draft.setNote(facts.record.keeping(old, except: facts.names), of: source)
            _ = try draft.setAttributes((own[source] ?? []).filter { !facts.names.contains($0.name) }, of: source)
        }
    }
}
