public import FeltModel

/// A part of a protocol: a theme of an interview, a session of a workshop.
public struct ProtocolSection: Hashable, Sendable {
    /// What a part is for.
    public enum Purpose: String, Hashable, Sendable, CaseIterable {
        case opening, theme, closing, session, prompts, timeline, reflection
        case followUp = "follow-up"
    }

    /// How the groups of a session are put together.
    public enum Grouping: String, Hashable, Sendable, CaseIterable {
        case homogeneous, mixed
        case ownMunicipality = "own-municipality"
        case plenary
    }

    /// Unique in the protocol.
    public var id: String
    /// May be empty; then the purpose stands for it.
    public var title: LocalisedText
    public var purpose: Purpose
    public var minutes: Int?
    public var grouping: Grouping?
    /// What the groups make, such as `poster`.
    public var output: String?
    public var questions: [ProtocolQuestion]

    public init(
        id: String, title: LocalisedText = LocalisedText(), purpose: Purpose = .theme, minutes: Int? = nil, grouping: Grouping? = nil,
        output: String? = nil, questions: [ProtocolQuestion] = []
    ) {
        self.id = id
        self.title = title
        self.purpose = purpose
        self.minutes = minutes
        self.grouping = grouping
        self.output = output
        self.questions = questions
    }
}

/// A question or prompt of a protocol.
public struct ProtocolQuestion: Hashable, Sendable {
    /// What sort of question it is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case main
        case followUp = "follow-up"
        case probe, closing, prompt
    }

    /// Letters, digits, `-` and `.`; unique in the protocol. A note refers to it.
    public var id: String
    public var text: LocalisedText
    public var kind: Kind
    /// Whether a note must either answer it or say why it was skipped.
    public var isRequired: Bool
    /// The codes of the framework that the question aims at.
    public var codes: [CodePath]
    /// What to ask further.
    public var probes: [LocalisedText]

    public init(id: String, text: LocalisedText, kind: Kind = .main, isRequired: Bool = false, codes: [CodePath] = [], probes: [LocalisedText] = []) {
        self.id = id
        self.text = text
        self.kind = kind
        self.isRequired = isRequired
        self.codes = codes
        self.probes = probes
    }
}
