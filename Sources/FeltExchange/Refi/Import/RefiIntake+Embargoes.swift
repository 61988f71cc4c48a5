import FeltModel
import FeltStore

/// Embargoes of notes, which files without the sidecar have as values of their sources.
extension RefiIntake {
    static let embargoName = "embargo"

    /// The embargo among the values that a file of this program has of a source: a day, or the name of an event.
    func embargo(_ values: [(name: String, value: String)]) -> String? {
        guard isOurs, let value = values.first(where: { $0.name == Self.embargoName })?.value else { return nil }
        if Timestamp.isDay(value) { return value }
        return Slug(value).flatMap { $0.text.first?.isNumber == false ? $0.text : nil }
    }

    /// Gives notes the embargoes back that they had, so that the gate holds these sources here, too.
    ///
    /// To be asked for when it is known that nothing beside the project restores the notes as they were.
    func restoreEmbargoes() throws {
        guard !embargoes.isEmpty else { return }
        var notes: [String: String] = [:]
        for row in try reader.rows(of: "note") { if case .thing(_, let source)? = row.fields["sourceId"] { notes[source] = row.id } }
        let own = try reader.ownAttributesBySource()
        for (source, embargo) in embargoes.sorted(by: { $0.key < $1.key }) {
            let fields: [String: EntityRow.Value] = ["sourceId": .thing(entity: "source", id: source.raw), "embargo": .token(embargo)]
            try draft.put(EntityRow(entity: "note", id: notes[source.raw] ?? source.raw, fields: fields))
            _ = try draft.setAttributes((own[source] ?? []).filter { $0.name != Self.embargoName }, of: source)
            answer.report.add(.embargoes)
        }
    }
}
