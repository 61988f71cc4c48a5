import FeltModel
import FeltStore

/// The participation register as it is read for a list: every participant with what hangs on it.
struct Register {
    /// By pseudonym.
    let participants: [Participant]
    private let histories: [ParticipantID: [ParticipantStatus]]
    private let caseIDs: [ParticipantID: [CaseID]]
    private let cases: [CaseID: CaseStudy]
    private let organisations: [OrganisationID: Organisation]
    private let counts: [ParticipantID: Int]

    init(_ reader: StudyReader) throws {
        participants = try reader.participants()
        histories = try reader.participantHistories()
        caseIDs = try reader.participantCases()
        cases = Dictionary(uniqueKeysWithValues: try reader.cases().map { ($0.id, $0) })
        organisations = Dictionary(uniqueKeysWithValues: try reader.organisations().map { ($0.id, $0) })
        counts = try reader.participantSourceCounts()
    }

    /// From the earliest on.
    func history(of record: Participant) -> [ParticipantStatus] { histories[record.id] ?? [] }

    /// Where a participant stands.
    func status(of record: Participant) -> ParticipantStatus? { histories[record.id]?.standingEntry }

    /// By slug.
    func cases(of record: Participant) -> [CaseStudy] { (caseIDs[record.id] ?? []).compactMap { cases[$0] } }

    func organisation(of record: Participant) -> Organisation? { record.organisation.flatMap { organisations[$0] } }

    /// In how many sources of the study a participant takes part.
    func sourceCount(of record: Participant) -> Int { counts[record.id] ?? 0 }
}
