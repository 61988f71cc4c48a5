import FeltModel
import FeltPrivacy
import FeltStore

/// Which interviews have a contact summary, in the study or among what is taken in with them.
///
/// A summary names the interview's source, or is of the same case and either of the same day or of a common participant within a fortnight.
struct ContactSummaries {
    private struct Summary {
        let caseID: CaseID?
        let day: Int?
        let participants: Set<ParticipantID>
        let names: Set<String>
    }

    private var summaries: [Summary] = []
    private static let reach = 14

    init() {}

    init(_ reader: StudyReader) throws {
        let sources = try reader.sources().filter { $0.kind == "contact-summary" }
        guard !sources.isEmpty else { return }
        let participants = try reader.sourceParticipants()
        for source in sources {
            add(caseID: source.caseID, date: source.date, participants: participants[source.id] ?? [], attributes: try reader.attributes(of: source.id))
        }
    }

    mutating func add(_ source: NewSource) {
        guard source.kind == "contact-summary" else { return }
        add(caseID: source.caseID, date: source.date, participants: source.participants, attributes: source.attributes)
    }

    private mutating func add(caseID: CaseID?, date: String?, participants: [ParticipantID], attributes: [Attribute]) {
        let names = Set(ContactSheets.interviews(in: attributes))
        summaries.append(.init(caseID: caseID, day: date.flatMap(Timestamp.dayNumber), participants: Set(participants), names: names))
    }

    func hasOne(_ interview: NewSource) -> Bool {
        let day = interview.date.flatMap(Timestamp.dayNumber)
        // A note that is looked at again, while it is in the study, has a name with a number; that of its file is meant.
        let file = interview.fileName.map { $0.hasSuffix(".md") ? String($0.dropLast(3)) : $0 }.map { Slug.make(from: $0).text }
        return summaries.contains { summary in
            // One that names its interview is of that alone.
            guard summary.names.isEmpty else { return summary.names.contains(interview.slug.text) || file.map(summary.names.contains) ?? false }
            guard summary.caseID == interview.caseID, let day, let other = summary.day else { return false }
            return day == other || (abs(day - other) <= Self.reach && !summary.participants.isDisjoint(with: interview.participants))
        }
    }
}
