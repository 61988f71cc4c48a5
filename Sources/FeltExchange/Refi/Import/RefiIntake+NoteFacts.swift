import FeltModel
import FeltStore

/// What notes say of themselves in their heads, which files without the sidecar have as values of the sources.
extension RefiIntake {
    static let embargoName = "embargo"
    private static let classificationName = "classification"
    static let participantsName = "participants"

    /// What the note of a source said, under the names of its head.
    struct NoteFacts {
        var record = NoteRecord()
        var names: Set<String> = []
    }

    /// What the values that a file has of a source say in the fields of a note's head, but for those of these names. A value that a head cannot have is none.
    func noteFacts(_ values: [GivenValue], besides known: Set<String> = []) -> NoteFacts {
        var facts = NoteFacts()
        for said in values where !said.isOwn && !known.contains(said.name) && facts.record.set(said.name, said.value) { facts.names.insert(said.name) }
        return facts
    }

    /// The head of a source's note with what the file says otherwise of it; nil where nothing differs that a head can say.
    func changedHead(of id: SourceID, _ given: [GivenValue]) throws -> NoteRecord? {
        guard let old = try reader.noteRecord(of: id) else { return nil }
        let said = Dictionary(old.fields.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        var new = old
        for value in given where !value.isOwn && said[value.name].map({ $0 != value.value }) ?? false {
            if !new.set(value.name, value.value) { refuse(.value, "\(studySources[id]?.slug.text ?? id.raw): \(value.name)", .unusableValues) }
        }
        return new == old ? nil : new
    }

    /// The fields of a head, each as often as it is said.
    func fields(of head: NoteRecord?) -> [Attribute] { head?.fields.map { Attribute(name: $0.name, value: $0.value) } ?? [] }

    /// Gives notes back what they said, so that the gate holds these sources here, too, and nobody reads to partners what is confidential.
    ///
    /// To be asked for when it is known that nothing beside the project restores the notes as they were.
    func restoreNoteFacts() throws {
        let restored = noteFacts.filter { !$0.value.names.isEmpty }
        guard !restored.isEmpty else { return }
        for (source, facts) in restored.sorted(by: { $0.key < $1.key }) {
            if facts.names.contains(Self.embargoName) { answer.report.add(.embargoes) }
            if facts.names.contains(Self.classificationName) { answer.report.add(.classifications) }
            if !facts.names.subtracting([Self.embargoName, Self.classificationName]).isEmpty { answer.report.add(.noteHeads) }
            let old = try reader.noteRecord(of: source) ?? NoteRecord()
            try draft.setNote(facts.record.keeping(old, except: facts.names), of: source)
        }
    }
}
