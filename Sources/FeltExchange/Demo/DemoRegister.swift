import FeltFramework
import FeltModel
import FeltStore

/// The organisations and the participation register of the example.
struct DemoRegister {
    private struct Body {
        let slug: Slug
        let name: String?
        let kind: Organisation.Kind
    }

    private struct Step {
        let status: ParticipantStatus.Status
        let date: String
        let reason: String?
    }

    private struct Entry {
        let record: Participant
        let organisation: String?
        let cases: [String]
        let history: [Step]
    }

    private var bodies: [Body] = []
    private var entries: [Entry] = []

    static let keys: Set<String> = ["organisations", "participants"]

    /// Reads both lists of the example.
    ///
    /// - Parameter cases: the cases that participants may belong to.
    init(_ fields: YAMLFields, cases: Set<String>, _ reading: inout DemoReading) {
        bodies = reading.items("organisations", of: fields, ["id", "name", "kind"], "an organisation") { reading, fields in
            guard let slug = reading.slug("id", fields) else { return nil }
            return Body(slug: slug, name: reading.text("name", fields), kind: reading.word("kind", fields, Organisation.Kind.self) ?? .other)
        }
        let names = Set(bodies.map(\.slug.text))
        let known: Set = ["id", "actor", "organisation", "unit", "cases", "basis", "letter", "informed", "how", "scopes", "history"]
        entries = reading.items("participants", of: fields, known, "a participant") { reading, fields in
            let history = Self.history(fields, &reading)
            guard let pseudonym = reading.required("id", fields).flatMap({ Pseudonym($0) }) else { return nil }
            var record = Participant(id: ParticipantID(""), pseudonym: pseudonym, createdAt: "")
            record.actor = reading.text("actor", fields)
            record.unit = reading.text("unit", fields)
            record.legalBasis = reading.word("basis", fields, Participant.LegalBasis.self)
            record.letterVersion = reading.text("letter", fields)
            record.informedOn = reading.day("informed", fields)
            record.informedHow = reading.text("how", fields)
            record.scopes = Self.scopes(fields, &reading)
            return Entry(
                record: record, organisation: reading.name("organisation", fields, among: names), cases: reading.names("cases", fields, among: cases),
                history: history)
        }
    }

    private static func scopes(_ fields: YAMLFields, _ reading: inout DemoReading) -> [Participant.Scope: Bool] {
        let known = Set(Participant.Scope.allCases.map(\.rawValue))
        guard let place = fields["scopes"], let scopes = reading.fields(place, known, "a mapping of scopes") else { return [:] }
        var result: [Participant.Scope: Bool] = [:]
        for scope in Participant.Scope.allCases { result[scope] = reading.truth(scope.rawValue, scopes) }
        return result
    }

    private static func history(_ fields: YAMLFields, _ reading: inout DemoReading) -> [Step] {
        var places: [YAMLFields] = []
        let steps: [Step] = reading.items("history", of: fields, ["status", "date", "reason"], "a status") { reading, fields in
            guard reading.required("status", fields) != nil, let status = reading.word("status", fields, ParticipantStatus.Status.self),
                let date = reading.requiredDay("date", fields)
            else { return nil }
            places.append(fields)
            return Step(status: status, date: date, reason: reading.text("reason", fields))
        }
        // A participant has always been something: at the least, invited.
        if steps.isEmpty { reading.missing("history", fields) }
        reading.order(steps.map(\.date), places)
        return steps
    }

    /// Writes both into a draft; gives the line for the journal.
    func write(to draft: Draft, cases: [String: CaseID]) throws -> String {
        var organisations: [String: OrganisationID] = [:]
        for body in bodies { organisations[body.slug.text] = try draft.addOrganisation(slug: body.slug, name: body.name, kind: body.kind) }
        for entry in entries {
            guard let first = entry.history.first else { continue }
            var record = entry.record
            record.organisation = entry.organisation.flatMap { organisations[$0] }
            let id = try draft.addParticipant(record, status: first.status, date: first.date, cases: entry.cases.compactMap { cases[$0] })
            for step in entry.history.dropFirst() { try draft.setStatus(step.status, of: id, date: step.date, reason: step.reason) }
        }
        return "register \(bodies.count.counted("organisation")) and \(entries.count.counted("participant"))"
    }
}
