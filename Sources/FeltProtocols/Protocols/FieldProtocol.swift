public import FeltModel

/// What a researcher prepares an event in the field with: a guide for an interview, an observation, a workshop, or a form to fill in.
///
/// A protocol is data with a version, so that a note can say which one it followed. `docs/protocols.md` tells how it is written.
public struct FieldProtocol: Hashable, Sendable {
    /// The kinds of note that can have a protocol.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case interview, observation, workshop
        case contactSummary = "contact-summary"
        case diary, incident, decision, cycle
    }

    /// How freely a note may be shared.
    public enum Classification: String, Hashable, Sendable, CaseIterable { case open, `internal`, confidential }

    /// What people type for the protocol; also the name of its file, without `.yaml`.
    public var id: Slug
    /// Digits with dots between them, `1.0`.
    public var version: String
    public var kind: Kind
    public var title: LocalisedText
    /// One or two sentences.
    public var purpose: LocalisedText
    /// Whom it is for: values of the framework's facet `actor`.
    public var actors: [String]
    /// The stages it belongs to, such as `S1`.
    public var stages: [String]
    public var minutes: Int?
    /// What sort of workshop it is, such as `dialogkonferanse-marked`.
    public var format: String?
    /// What sorts of event an observation is meant for.
    public var eventKinds: [String]
    /// What its notes are classified as.
    public var classification: Classification?
    /// Until when its notes are held back: a day, or the name of an event such as `award`.
    public var embargo: String?
    /// The protocols to fill in afterwards.
    public var after: [Slug]
    /// What is to be done beforehand.
    public var before: [LocalisedText]
    /// What must not be written down.
    public var neverRecord: [LocalisedText]
    /// Who does what in a workshop.
    public var roles: [LocalisedText]
    /// Fields of the note's head beside those that every note has.
    public var fields: [ProtocolField]
    public var sections: [ProtocolSection]
    /// Within how many days those who took part are to hear of the result.
    public var followUpDays: Int?
    public var pilot: ProtocolPilot?
    /// Where the form comes from, in short.
    public var sources: [String]

    /// Creates a protocol; `ProtocolReader` reads and checks one.
    public init(
        id: Slug, version: String, kind: Kind, title: LocalisedText, purpose: LocalisedText = LocalisedText(), actors: [String] = [], stages: [String] = [],
        minutes: Int? = nil, format: String? = nil, eventKinds: [String] = [], classification: Classification? = nil, embargo: String? = nil,
        after: [Slug] = [], before: [LocalisedText] = [], neverRecord: [LocalisedText] = [], roles: [LocalisedText] = [], fields: [ProtocolField] = [],
        sections: [ProtocolSection] = [], followUpDays: Int? = nil, pilot: ProtocolPilot? = nil, sources: [String] = []
    ) {
        self.id = id
        self.version = version
        self.kind = kind
        self.title = title
        self.purpose = purpose
        self.actors = actors
        self.stages = stages
        self.minutes = minutes
        self.format = format
        self.eventKinds = eventKinds
        self.classification = classification
        self.embargo = embargo
        self.after = after
        self.before = before
        self.neverRecord = neverRecord
        self.roles = roles
        self.fields = fields
        self.sections = sections
        self.followUpDays = followUpDays
        self.pilot = pilot
        self.sources = sources
    }

    /// The questions of all sections, in order.
    public var questions: [ProtocolQuestion] { sections.flatMap(\.questions) }

    /// The question of an id; nil when there is none.
    public func question(_ id: String) -> ProtocolQuestion? { questions.first { $0.id == id } }
}

/// A field that a protocol adds to the head of its notes.
public struct ProtocolField: Hashable, Sendable {
    /// The name in the head.
    public var id: String
    public var isRequired: Bool
    public var hint: LocalisedText

    public init(id: String, isRequired: Bool = false, hint: LocalisedText = LocalisedText()) {
        self.id = id
        self.isRequired = isRequired
        self.hint = hint
    }
}

/// How a protocol was tried out.
public struct ProtocolPilot: Hashable, Sendable {
    public var date: String?
    /// How many it was tried on, or who.
    public var participants: String?
    public var changes: LocalisedText

    public init(date: String? = nil, participants: String? = nil, changes: LocalisedText = LocalisedText()) {
        self.date = date
        self.participants = participants
        self.changes = changes
    }
}
