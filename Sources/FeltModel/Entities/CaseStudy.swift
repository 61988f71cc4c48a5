/// Whether a case goes on.
public enum CaseState: String, CaseIterable, Sendable {
    case active, paused
    /// Called off: *avlyst*.
    case cancelled
    case closed
}

/// One innovative procurement that the study follows.
public struct CaseStudy: Hashable, Sendable {
    public let id: CaseID
    /// What people type for the case.
    public let slug: Slug
    public var title: LocalisedText
    public var municipality: String?
    /// The kind of innovative procurement.
    public var ioaKind: String?
    public var procedure: String?
    /// The stage it stands in, such as `S2`: that of the latest entry of its history.
    public var stage: String?
    public var state: CaseState
    public let createdAt: String

    public init(
        id: CaseID, slug: Slug, title: LocalisedText, municipality: String?, ioaKind: String?, procedure: String?, stage: String?,
        state: CaseState = .active, createdAt: String
    ) {
        self.id = id
        self.slug = slug
        self.title = title
        self.municipality = municipality
        self.ioaKind = ioaKind
        self.procedure = procedure
        self.stage = stage
        self.state = state
        self.createdAt = createdAt
    }
}

/// One entry of a case's history through the stages. Stages may come again and be left out.
public struct StageEntry: Hashable, Sendable {
    public let id: StageEntryID
    public let caseID: CaseID
    /// A stage of the study's stage model, such as `S2`; nil where only the state changed before any stage was set.
    public let stage: String?
    public let state: CaseState
    /// The day from which it holds, `2026-03-01`.
    public let date: String
    public let reason: String?
    /// The note or document that shows it.
    public let evidence: SourceID?
    public let researcher: ResearcherID
    public let createdAt: String

    public init(
        id: StageEntryID, caseID: CaseID, stage: String?, state: CaseState, date: String, reason: String?, evidence: SourceID?,
        researcher: ResearcherID, createdAt: String
    ) {
        self.id = id
        self.caseID = caseID
        self.stage = stage
        self.state = state
        self.date = date
        self.reason = reason
        self.evidence = evidence
        self.researcher = researcher
        self.createdAt = createdAt
    }
}

/// Something a case is to reach: of the stage model, or of its own.
public struct Milestone: Hashable, Sendable {
    public let id: MilestoneID
    public let caseID: CaseID
    /// What people type for it, unique in the case.
    public let slug: Slug
    public var stage: String?
    public var label: String?
    /// The day for which it is planned.
    public var planned: String?
    /// The day on which it was reached; nil until then.
    public var reached: String?
    /// The role that answers for it; never a name.
    public var owner: String?
    public let createdAt: String

    public init(
        id: MilestoneID, caseID: CaseID, slug: Slug, stage: String?, label: String?, planned: String?, reached: String?, owner: String?, createdAt: String
    ) {
        self.id = id
        self.caseID = caseID
        self.slug = slug
        self.stage = stage
        self.label = label
        self.planned = planned
        self.reached = reached
        self.owner = owner
        self.createdAt = createdAt
    }
}

/// A round of action research in a case: insiders and outsiders plan, act, observe and reflect.
///
/// Source of the fields: Greenwood & Levin's cogenerative model; reflection of insiders and of outsiders is kept apart.
public struct Cycle: Hashable, Sendable {
    public let id: CycleID
    public let caseID: CaseID
    /// From 1 in the case.
    public let number: Int
    public var arena: String?
    public var plan: String?
    public var action: String?
    public var observation: String?
    public var insiderReflection: String?
    public var outsiderReflection: String?
    public var learning: String?
    public var started: String?
    public var ended: String?
    public let createdAt: String

    public init(id: CycleID, caseID: CaseID, number: Int, createdAt: String) {
        self.id = id
        self.caseID = caseID
        self.number = number
        self.createdAt = createdAt
    }
}

/// How a cycle's problem was put at one time; earlier versions stay.
public struct Formulation: Hashable, Sendable {
    public let id: FormulationID
    public let cycle: CycleID
    /// From 1 in the cycle.
    public let version: Int
    public let text: String?
    public let date: String
    /// Why it was put anew.
    public let reason: String?
    public let researcher: ResearcherID
    public let createdAt: String

    public init(
        id: FormulationID, cycle: CycleID, version: Int, text: String?, date: String, reason: String?, researcher: ResearcherID, createdAt: String
    ) {
        self.id = id
        self.cycle = cycle
        self.version = version
        self.text = text
        self.date = date
        self.reason = reason
        self.researcher = researcher
        self.createdAt = createdAt
    }
}
