/// Everything one REFI-QDA project file holds, as plain values in the order in which they are to stand in the file.
///
/// The order of codes, sources and all other lists is kept: document order is the only place where REFI-QDA keeps an order.
/// Build it, look at it with ``RefiCheck``, write it with ``QdpxWriter``. An empty project is valid.
public struct RefiProject: Sendable {
    /// The study's title, as programs show it; a project has no GUID of its own.
    public var name: String
    /// The program and version that wrote the file, such as `Feltlogg 0.1`.
    public var origin: String
    /// The project memo; nil where there is none.
    public var description: String?
    /// Who founded the study and when; nil where unknown.
    public var created: RefiStamp?
    /// Who changed the study last and when; nil where unknown.
    public var modified: RefiStamp?
    /// Everybody who is named as an author anywhere in the project.
    public var users: [RefiUser]
    /// The top of the code tree.
    public var codes: [RefiCode]
    public var variables: [RefiVariable]
    public var cases: [RefiCase]
    public var sources: [RefiTextSource]
    /// Memos; whatever carries one refers to it by GUID.
    public var notes: [RefiNote]
    public var links: [RefiLink]
    public var sets: [RefiSet]
    /// Notes about the project as a whole.
    public var projectNotes: [RefiGUID]
    /// Whole elements of other programs, by the container that they stand in, such as `Graphs`; they come after the project's own.
    public var foreign: [String: [RefiElement]] = [:]
    /// The folder that `relative:///` paths in foreign elements are seen from; nil leaves it out.
    public var basePath: String?

    /// Creates a project; every list is empty unless given.
    public init(
        name: String,
        origin: String,
        description: String? = nil,
        created: RefiStamp? = nil,
        modified: RefiStamp? = nil,
        users: [RefiUser] = [],
        codes: [RefiCode] = [],
        variables: [RefiVariable] = [],
        cases: [RefiCase] = [],
        sources: [RefiTextSource] = [],
        notes: [RefiNote] = [],
        links: [RefiLink] = [],
        sets: [RefiSet] = [],
        projectNotes: [RefiGUID] = []
    ) {
        self.name = name
        self.origin = origin
        self.description = description
        self.created = created
        self.modified = modified
        self.users = users
        self.codes = codes
        self.variables = variables
        self.cases = cases
        self.sources = sources
        self.notes = notes
        self.links = links
        self.sets = sets
        self.projectNotes = projectNotes
    }
}

/// Somebody who coded, wrote or changed something.
public struct RefiUser: Hashable, Sendable {
    public var guid: RefiGUID
    public var name: String
    /// Initials or another short name; nil leaves it out.
    public var id: String?

    /// Creates a user.
    public init(guid: RefiGUID, name: String, id: String? = nil) {
        self.guid = guid
        self.name = name
        self.id = id
    }
}

/// Who made or changed something, and when. The user must be one of the project's.
public struct RefiStamp: Hashable, Sendable {
    public var user: RefiGUID
    public var time: RefiDateTime

    /// Creates a stamp.
    public init(_ user: RefiGUID, _ time: RefiDateTime) {
        self.user = user
        self.time = time
    }
}
