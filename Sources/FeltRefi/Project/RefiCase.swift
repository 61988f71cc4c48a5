/// A unit of analysis or a participant, with attributes and the sources and passages that belong to it.
///
/// Cases have no type; prefix the name or add a text variable to tell participants from case studies.
public struct RefiCase: Sendable {
    public var guid: RefiGUID
    /// Nil makes what MAXQDA and Quirkos use to hold the variables of a single document.
    public var name: String?
    public var description: String?
    /// Codes that stand for the case; few programs read them.
    public var codes: [RefiGUID]
    public var values: [RefiVariableValue]
    /// Sources that belong to the case as a whole.
    public var sources: [RefiGUID]
    /// Selections that belong to it, such as a speaker's turns. No program tested reads them.
    public var selections: [RefiGUID]

    /// Creates a case.
    public init(
        guid: RefiGUID,
        name: String?,
        description: String? = nil,
        codes: [RefiGUID] = [],
        values: [RefiVariableValue] = [],
        sources: [RefiGUID] = [],
        selections: [RefiGUID] = []
    ) {
        self.guid = guid
        self.name = name
        self.description = description
        self.codes = codes
        self.values = values
        self.sources = sources
        self.selections = selections
    }
}

/// A named group of codes, sources and notes; the format allows nothing else in it.
public struct RefiSet: Sendable {
    public var guid: RefiGUID
    /// Never empty.
    public var name: String
    public var description: String?
    public var codes: [RefiGUID]
    public var sources: [RefiGUID]
    public var notes: [RefiGUID]

    /// Creates a set.
    public init(
        guid: RefiGUID,
        name: String,
        description: String? = nil,
        codes: [RefiGUID] = [],
        sources: [RefiGUID] = [],
        notes: [RefiGUID] = []
    ) {
        self.guid = guid
        self.name = name
        self.description = description
        self.codes = codes
        self.sources = sources
        self.notes = notes
    }
}
