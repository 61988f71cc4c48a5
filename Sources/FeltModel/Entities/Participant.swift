/// A municipality, supplier, programme or other body that takes part.
public struct Organisation: Hashable, Sendable {
    public let id: OrganisationID
    public let slug: Slug
    public var name: String?
    public var kind: Kind
    public let createdAt: String

    /// What kind of body it is.
    public enum Kind: String, CaseIterable, Sendable {
        case municipality, supplier, programme, research, agency, association, other
    }

    public init(id: OrganisationID, slug: Slug, name: String?, kind: Kind, createdAt: String) {
        self.id = id
        self.slug = slug
        self.name = name
        self.kind = kind
        self.createdAt = createdAt
    }
}

/// Someone who takes part, under a pseudonym: an entry of the participation register. Names never enter a study.
public struct Participant: Hashable, Sendable {
    public let id: ParticipantID
    /// As it stands in notes, such as `P07`; unique without regard to letter case.
    public let pseudonym: Pseudonym
    /// A value of the framework's facet `actor`, such as `supplier`.
    public var actor: String?
    public var organisation: OrganisationID?
    /// What kind of unit, such as *hjemmetjeneste*; never so narrow that it is one person.
    public var unit: String?
    public var legalBasis: LegalBasis?
    /// The version of the information letter.
    public var letterVersion: String?
    /// The day on which the participant was informed.
    public var informedOn: String?
    /// How: in writing, at the place, together with others.
    public var informedHow: String?
    /// What was agreed to; nil where it was not settled.
    public var scopes: [Scope: Bool]
    public let createdAt: String

    /// What the processing rests on. Source: Sikt's guidance on consent and public interest.
    public enum LegalBasis: String, CaseIterable, Sendable {
        case consent
        case publicInterest = "public-interest"
    }

    /// What a participant may agree to apart.
    public enum Scope: String, CaseIterable, Sendable {
        case recording, quoting, archiving
        /// That the researchers get in touch again.
        case contact
    }

    public init(id: ParticipantID, pseudonym: Pseudonym, createdAt: String) {
        self.id = id
        self.pseudonym = pseudonym
        self.createdAt = createdAt
        scopes = [:]
    }
}

/// Where a participant stands at a time.
public struct ParticipantStatus: Hashable, Sendable {
    public let participant: ParticipantID
    public let status: Status
    public let date: String
    public let reason: String?
    public let createdAt: String

    public enum Status: String, CaseIterable, Sendable {
        case invited, active, declined, withdrawn
    }

    public init(participant: ParticipantID, status: Status, date: String, reason: String?, createdAt: String) {
        self.participant = participant
        self.status = status
        self.date = date
        self.reason = reason
        self.createdAt = createdAt
    }
}

extension [ParticipantStatus] {
    /// The line of this history, which begins with the earliest day, by which a participant stands; nil for an empty one.
    ///
    /// That of the latest day counts. But whoever has withdrawn or declined stays so until something else is written after it, whatever day an
    /// earlier line bears: a day mistyped must not undo a withdrawal.
    public var standingEntry: ParticipantStatus? {
        if let written = self.max(by: { $0.createdAt < $1.createdAt }), written.status == .withdrawn || written.status == .declined { return written }
        return last
    }

    /// Where a participant stands by this history; nil for an empty one.
    public var standing: ParticipantStatus.Status? { standingEntry?.status }
}

/// What stands for a person in a study: letters, digits, `-` and `_`, with at least one digit, so that it is not a name, and at most five
/// digits in a row, so that it is no telephone number, date or number of birth.
public struct Pseudonym: Hashable, Sendable, CustomStringConvertible {
    /// As it was first written.
    public let text: String

    /// Nil for what could be a name, or is longer than 24 characters.
    public init?(_ text: String) {
        let composed = LatinComposition.compose(text)
        let scalars = composed.unicodeScalars
        let isPlain = scalars.allSatisfy { $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-" || $0 == "_" }
        let digits = scalars.split { !("0"..."9").contains($0) }.map(\.count)
        guard isPlain, (1...24).contains(scalars.count), let longest = digits.max(), longest <= 5 else { return nil }
        self.text = composed
    }

    /// What is compared.
    public var key: String { text.lowercased() }
    public var description: String { text }

    public static func == (left: Pseudonym, right: Pseudonym) -> Bool { left.key == right.key }
    public func hash(into hasher: inout Hasher) { hasher.combine(key) }
}
