/// A named relation between two objects of the project.
///
/// ATLAS.ti shows links; QualCoder passes them over, NVivo reads those from a note to what the note is about.
public struct RefiLink: Sendable {
    /// Which way a relation reads.
    public enum Direction: String, Hashable, Sendable {
        case associative = "Associative"
        case oneWay = "OneWay"
        case bidirectional = "Bidirectional"
    }

    public var guid: RefiGUID
    /// Nil leaves the name out.
    public var name: String?
    public var direction: Direction
    public var colour: RefiColour?
    /// The object it starts from; any object of the project but a user.
    public var origin: RefiGUID
    /// The object it leads to; any object of the project but a user.
    public var target: RefiGUID
    /// Memos about the link.
    public var notes: [RefiGUID]

    /// Creates a link.
    public init(
        guid: RefiGUID,
        name: String? = nil,
        direction: Direction = .oneWay,
        colour: RefiColour? = nil,
        origin: RefiGUID,
        target: RefiGUID,
        notes: [RefiGUID] = []
    ) {
        self.guid = guid
        self.name = name
        self.direction = direction
        self.colour = colour
        self.origin = origin
        self.target = target
        self.notes = notes
    }
}
