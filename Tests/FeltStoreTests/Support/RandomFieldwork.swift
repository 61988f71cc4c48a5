import FeltModel
@testable import FeltStore
import FeltTestSupport
import FeltText

/// The acts of fieldwork in a random history: the register, the course of cases, texts that are revised. One that finds nothing to act on does nothing.
enum RandomFieldwork {
    static func run(_ act: RandomAct, _ draft: Draft, _ reader: StudyReader, _ random: inout SeededGenerator) throws {
        switch act {
        case .addOrganisation:
            try draft.addOrganisation(slug: RandomAct.slug(&random), name: RandomAct.words(&random), kind: one(of: Organisation.Kind.allCases, &random) ?? .other)
        case .changeOrganisation:
            guard let old = one(of: try reader.organisations(), &random) else { return }
            var new = old
            new.name = RandomAct.words(&random)
            new.kind = one(of: Organisation.Kind.allCases, &random) ?? .other
            try draft.change(old, to: new)
        case .removeOrganisation: if let old = one(of: try reader.organisations(), &random) { try draft.removeOrganisation(old.id) }
        case .addParticipant, .changeParticipant: try participant(act, draft, reader, &random)
        case .addStatus:
            guard let id = one(of: try reader.participants(), &random)?.id else { return }
            try draft.setStatus(one(of: ParticipantStatus.Status.allCases, &random) ?? .active, of: id, date: day(&random), reason: RandomAct.words(&random))
        case .joinCase, .leaveCase:
            guard let id = one(of: try reader.participants(), &random)?.id, let caseID = one(of: try reader.cases(), &random)?.id else { return }
            try act == .joinCase ? draft.join(id, caseID) : draft.leave(id, caseID)
        case .addStageEntry:
            guard let caseID = one(of: try reader.cases(), &random)?.id else { return }
            try draft.addStageEntry(
                caseID, stage: one(of: ["S0", "S3", nil], &random) ?? nil, state: one(of: CaseState.allCases, &random) ?? .active, date: day(&random),
                reason: RandomAct.words(&random), evidence: one(of: try reader.sources(), &random)?.id, by: draft.researcher)
        case .addMilestone, .changeMilestone, .removeMilestone: try milestone(act, draft, reader, &random)
        case .addCycle, .changeCycle, .addFormulation: try cycle(act, draft, reader, &random)
        case .reviseSource: try revise(draft, reader, &random)
        case .placeCoding: try place(draft, reader, &random)
        default: break
        }
    }

    private static func participant(_ act: RandomAct, _ draft: Draft, _ reader: StudyReader, _ random: inout SeededGenerator) throws {
        func fill(_ record: inout Participant) throws {
            record.actor = one(of: ["supplier", "need-owner", nil], &random) ?? nil
            if Bool.random(using: &random) { record.organisation = one(of: try reader.organisations(), &random)?.id }
            record.unit = RandomAct.words(&random)
            record.legalBasis = one(of: Participant.LegalBasis.allCases, &random)
            record.letterVersion = one(of: ["1.0", nil], &random) ?? nil
            record.informedOn = one(of: [day(&random), nil], &random) ?? nil
            record.informedHow = RandomAct.words(&random)
            for scope in Participant.Scope.allCases { record.scopes[scope] = one(of: [true, false, nil], &random) ?? nil }
        }
        if act == .changeParticipant {
            guard let old = one(of: try reader.participants(), &random) else { return }
            var new = old
            try fill(&new)
            return try draft.change(old, to: new)
        }
        guard let pseudonym = Pseudonym("P-ø\(Int.random(in: 0..<100_000, using: &random))") else { return }
        var record = Participant(id: ParticipantID(""), pseudonym: pseudonym, createdAt: "")
        try fill(&record)
        let cases = Array(try reader.cases().shuffled(using: &random).prefix(Int.random(in: 0...2, using: &random))).map(\.id)
        try draft.addParticipant(record, status: one(of: ParticipantStatus.Status.allCases, &random) ?? .invited, date: day(&random), cases: cases)
    }

    private static func milestone(_ act: RandomAct, _ draft: Draft, _ reader: StudyReader, _ random: inout SeededGenerator) throws {
        let all = try reader.milestones().values.flatMap(\.self).sorted { $0.id < $1.id }
        switch act {
        case .addMilestone:
            guard let caseID = one(of: try reader.cases(), &random)?.id else { return }
            try draft.add(
                Milestone(
                    id: MilestoneID(""), caseID: caseID, slug: RandomAct.slug(&random), stage: one(of: ["S4", nil], &random) ?? nil, label: RandomAct.words(&random),
                    planned: one(of: [day(&random), nil], &random) ?? nil, reached: nil, owner: RandomAct.words(&random), createdAt: ""))
        case .changeMilestone:
            guard let old = one(of: all, &random) else { return }
            var new = old
            new.reached = one(of: [day(&random), nil], &random) ?? nil
            new.label = RandomAct.words(&random)
            try draft.change(old, to: new)
        default: if let old = one(of: all, &random) { try draft.removeMilestone(old.id) }
        }
    }

    private static func cycle(_ act: RandomAct, _ draft: Draft, _ reader: StudyReader, _ random: inout SeededGenerator) throws {
        let all = try reader.cycles().values.flatMap(\.self).sorted { $0.id < $1.id }
        if act == .addCycle {
            guard let caseID = one(of: try reader.cases(), &random)?.id else { return }
            var cycle = Cycle(id: CycleID(""), caseID: caseID, number: all.count { $0.caseID == caseID } + 1, createdAt: "")
            cycle.arena = RandomAct.words(&random)
            cycle.insiderReflection = RandomAct.words(&random)
            cycle.started = day(&random)
            try draft.add(cycle)
            return
        }
        guard let old = one(of: all, &random) else { return }
        if act == .addFormulation {
            let version = (try reader.formulations()[old.id]?.count ?? 0) + 1
            return try draft.addFormulation(
                of: old.id, version: version, text: RandomAct.words(&random) ?? "", date: day(&random), reason: RandomAct.words(&random), by: draft.researcher)
        }
        var new = old
        new.outsiderReflection = RandomAct.words(&random)
        new.learning = RandomAct.words(&random)
        new.ended = one(of: [day(&random), nil], &random) ?? nil
        try draft.change(old, to: new)
    }

    /// Gives a source another text, on which its codings stand anywhere or nowhere.
    private static func revise(_ draft: Draft, _ reader: StudyReader, _ random: inout SeededGenerator) throws {
        guard let source = one(of: try reader.sources(), &random) else { return }
        let new = try RandomSource.make(reader, &random)
        let fates = try reader.codings(.init(source: source.id)).map { coding in
            let place = RandomSource.ranges(1, in: new.text, &random).first
            return (coding, Bool.random(using: &random) ? place.map { CodingFate.anchored($0) } ?? .lost : .lost)
        }
        try draft.revise(source, with: new, fates: fates)
    }

    /// Puts a coding that lost its words, or another, on words of its source.
    private static func place(_ draft: Draft, _ reader: StudyReader, _ random: inout SeededGenerator) throws {
        let lost = try reader.unanchoredCodings().map { ($0.id, $0.source) }
        let standing = try reader.codings().map { ($0.id, $0.source) }
        guard let (id, source) = one(of: lost.isEmpty ? standing : lost, &random) else { return }
        let text = try reader.text(of: source)
        if let range = RandomSource.ranges(1, in: text, &random).first { try draft.place(id, of: source, at: range, in: text) }
    }

    /// A note's envelope, people, outcomes and attachments for a source.
    static func fillNote(of source: inout NewSource, _ reader: StudyReader, _ random: inout SeededGenerator) throws {
        var note = NoteRecord()
        note.protocolID = one(of: ["intervju-behovshaver", nil], &random) ?? nil
        note.protocolVersion = note.protocolID.map { _ in "1.0" }
        note.cycle = one(of: [1, nil], &random) ?? nil
        note.place = RandomAct.words(&random)
        note.classification = one(of: NoteRecord.Classification.allCases, &random)
        note.isRecorded = one(of: [true, false, nil], &random) ?? nil
        source.note = note
        source.participants = Array(try reader.participants().shuffled(using: &random).prefix(Int.random(in: 0...2, using: &random))).map(\.id)
        source.outcomes = RandomSource.ranges(2, in: source.text, &random).map { range in
            NewOutcome(
                range: range, role: one(of: [.action, .decision], &random) ?? .action, owner: RandomAct.words(&random),
                due: one(of: [day(&random), nil], &random) ?? nil, group: RandomAct.words(&random))
        }
        source.attachments = (0..<Int.random(in: 0...2, using: &random)).map { number in
            NewAttachment(
                path: "foto/å\(number).jpg", digest: one(of: [String(repeating: "ab", count: 32), nil], &random) ?? nil,
                byteCount: one(of: [7, nil], &random) ?? nil, deleteBy: one(of: [day(&random), nil], &random) ?? nil)
        }
    }

    private static func day(_ random: inout SeededGenerator) -> String { "2026-0\(Int.random(in: 1...9, using: &random))-1\(Int.random(in: 0...9, using: &random))" }

    private static func one<Thing>(of things: [Thing], _ random: inout SeededGenerator) -> Thing? { things.randomElement(using: &random) }
}
