import FeltFramework
import FeltModel
import FeltStore
import FeltText

/// Everything there is to know of a case, read once and shown in two forms.
struct CaseSheet {
    let record: CaseStudy
    let model: StageModel
    let language: Language
    let today: String
    let course: CaseCourse
    let milestones: [Milestone]
    let cycles: [(cycle: Cycle, problems: [Formulation])]
    /// By pseudonym, with where each stands.
    let participants: [(person: Participant, status: ParticipantStatus.Status?)]
    let counts: StudyStatus.Line?
    let codings: Int
    /// The sources without a coding.
    let uncoded: [String]
    /// The actions and decisions of its meetings.
    let outcomes: [Entry]
    /// What its leads say of it: the need, decisions needed, risks. Whole, since the page of the case has them cut.
    private let said: [Attribute]

    /// An action or decision, with its words.
    struct Entry {
        let role: PassageRole
        let source: String
        let day: String?
        let owner: String?
        let due: String?
        /// Nil when the text has been erased.
        let words: String?
    }

    init(_ record: CaseStudy, _ model: StageModel, _ language: Language, _ today: String, _ reader: StudyReader) throws {
        self.record = record
        self.model = model
        self.language = language
        self.today = today
        course = CaseCourse(try reader.stageHistories()[record.id] ?? [])
        milestones = try reader.milestones()[record.id] ?? []
        let problems = try reader.formulations()
        cycles = try (reader.cycles()[record.id] ?? []).map { ($0, problems[$0.id] ?? []) }
        let status = try reader.status(today: today, only: record.id)
        counts = status.lines.first
        uncoded = status.gaps.filter { $0.kind == .uncoded }.map(\.name)
        let sources = try reader.sources().filter { $0.caseID == record.id }
        let perSource = try reader.codingCountsBySource()
        codings = sources.reduce(0) { $0 + (perSource[$1.id] ?? 0) }
        participants = try Self.participants(of: record.id, sources, reader)
        outcomes = try Self.outcomes(of: sources, reader)
        said = try reader.caseAttributes()[record.id] ?? []
    }

    private static func participants(of id: CaseID, _ sources: [Source], _ reader: StudyReader) throws -> [(Participant, ParticipantStatus.Status?)] {
        let registered = try reader.participantCases()
        let presence = try reader.sourceParticipants()
        let present = Set(sources.flatMap { presence[$0.id] ?? [] })
        let histories = try reader.participantHistories()
        return try reader.participants().filter { present.contains($0.id) || registered[$0.id]?.contains(id) ?? false }
            .map { ($0, histories[$0.id]?.standing) }
    }

    private static func outcomes(of sources: [Source], _ reader: StudyReader) throws -> [Entry] {
        let known = Dictionary(uniqueKeysWithValues: sources.map { ($0.id, $0) })
        var texts = TextCache(reader)
        return try reader.outcomes().compactMap { outcome in
            guard let source = known[outcome.source], outcome.role == .action || outcome.role == .decision else { return nil }
            let words: String?
            do { words = try texts.text(of: source.id).0[outcome.range] } catch let error as FeltError where error.code == "text-erased" { words = nil }
            return Entry(role: outcome.role, source: source.slug.text, day: source.date, owner: outcome.owner, due: outcome.due, words: words)
        }
    }

    /// What is said under one of the names of `CaseStatement`, a statement a line.
    func statements(_ name: String) -> [String] { said.filter { $0.name == name }.compactMap(\.value).flatMap { $0.split(whereSeparator: \.isNewline).map(String.init) } }

    /// Whether an action's day has passed while the case goes on.
    func isOverdue(_ entry: Entry) -> Bool {
        guard entry.role == .action, let due = entry.due, record.state == .active || record.state == .paused else { return false }
        return due < today
    }

    /// The label of a milestone: its own, else the model's.
    func label(of milestone: Milestone) -> String? { milestone.label ?? model.milestone(milestone.slug)?.milestone.label.text(in: language) }
}
