public import FeltModel
public import FeltText

/// An action, decision or output that is to be recorded with its note.
public struct NewOutcome: Sendable {
    /// Its words in the note's text.
    public var range: TextRange
    public var role: PassageRole
    public var owner: String?
    public var due: String?
    public var group: String?
    public var done: String?

    public init(range: TextRange, role: PassageRole, owner: String? = nil, due: String? = nil, group: String? = nil, done: String? = nil) {
        self.range = range
        self.role = role
        self.owner = owner
        self.due = due
        self.group = group
        self.done = done
    }
}

/// A file that belongs to a note and stays where it is.
public struct NewAttachment: Hashable, Sendable {
    public var path: String
    /// SHA-256 in hexadecimal; nil where the file was not there.
    public var digest: String?
    public var byteCount: Int?
    public var deleteBy: String?

    public init(path: String, digest: String? = nil, byteCount: Int? = nil, deleteBy: String? = nil) {
        self.path = path
        self.digest = digest
        self.byteCount = byteCount
        self.deleteBy = deleteBy
    }
}

extension Draft {
    /// Records what a new source says of itself as a note.
    func addNote(_ source: NewSource, _ id: SourceID, textID: String) throws {
        if let note = source.note, note != NoteRecord() { try create(EntityCatalogue.note, id.raw, try fields(of: note, id)) }
        try addParticipants(source.participants, to: id)
        try add(source.outcomes, to: id, textID: textID, source.text)
        try add(source.attachments, to: id)
        try add(source.attributes, to: id)
    }

    func addParticipants(_ participants: [ParticipantID], to source: SourceID) throws {
        for participant in participants {
            try create(EntityCatalogue.sourceParticipant, makeID(), ["sourceId": .token(source.raw), "participantId": .token(participant.raw)])
        }
    }

    func add(_ attachments: [NewAttachment], to source: SourceID) throws {
        for attachment in attachments {
            try create(EntityCatalogue.attachment, makeID(), [
                "sourceId": .token(source.raw), "path": try text(attachment.path), "digest": .optional(attachment.digest),
                "byteCount": attachment.byteCount.map { .integer(Int64($0)) } ?? .null, "deleteBy": .optional(attachment.deleteBy),
            ])
        }
    }

    func add(_ attributes: [Attribute], to source: SourceID) throws {
        for (index, attribute) in attributes.enumerated() {
            try create(EntityCatalogue.attribute, makeID(), [
                "sourceId": .token(source.raw), "caseId": .null, "name": .token(attribute.name), "value": try text(attribute.value),
                "position": .integer(Int64(index)),
            ])
        }
    }

    func add(_ outcomes: [NewOutcome], to source: SourceID, textID: String, _ text: StoredText) throws {
        for outcome in outcomes {
            try check(outcome.range, in: text)
            try create(EntityCatalogue.outcome, makeID(), [
                "sourceId": .token(source.raw), "textId": .token(textID), "startByte": .integer(Int64(outcome.range.start.value)), "endByte": .integer(Int64(outcome.range.end.value)),
                "role": .token(outcome.role.rawValue), "owner": try self.text(outcome.owner), "due": .optional(outcome.due),
                "groupName": try self.text(outcome.group), "done": .optional(outcome.done),
            ])
        }
    }

    /// Says on which day an action was done; nil that it is open again.
    public func setDone(_ day: String?, _ id: OutcomeID) throws { try update(EntityCatalogue.outcome, id.raw, ["done": .optional(day)]) }

    func fields(of note: NoteRecord, _ id: SourceID) throws -> FieldSet {
        [
            "sourceId": .token(id.raw), "protocol": .optional(note.protocolID), "protocolVersion": .optional(note.protocolVersion), "stage": .optional(note.stage),
            "cycle": note.cycle.map { .integer(Int64($0)) } ?? .null, "cyclePhase": .optional(note.cyclePhase), "startTime": .optional(note.start),
            "endTime": .optional(note.end), "place": try text(note.place), "medium": try text(note.medium),
            "classification": .optional(note.classification?.rawValue), "embargo": .optional(note.embargo), "status": .optional(note.status?.rawValue),
            "observed": .optional(note.observed), "written": .optional(note.written), "recorded": .optional(note.isRecorded.map { $0 ? "yes" : "no" }),
        ]
    }
}
