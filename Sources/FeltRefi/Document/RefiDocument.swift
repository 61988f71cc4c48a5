/// What a REFI-QDA file of any program holds, as plain values: everything that the schemas have room for, in the order of the file.
///
/// It is what ``RefiReader`` makes of a file. Whatever the file had wrong is mended or left out here and stands among the findings; so every
/// reference leads to something of the right kind that is in the document, but for what ``users`` says of users. GUIDs are unique, with one
/// exception: a case and the code that stands for it may share theirs, as NVivo writes them. Texts are clean and their ranges lie inside.
/// A codebook file gives `codes` and `sets` alone.
public struct RefiDocument: Hashable, Sendable {
    /// Which of the two formats the file was.
    public enum Kind: String, Hashable, Sendable {
        case project, codebook
    }

    public var kind: Kind
    /// The namespace as it stands in the file.
    public var namespace: String
    /// The project's name; empty where the file has none, and in codebooks.
    public var name = ""
    /// The program and version that wrote the file; empty where it does not say.
    public var origin = ""
    public var description: String?
    public var stamp = Stamp()
    /// The folder that `relative:///` paths are seen from.
    public var basePath: String?
    /// The users of the file, and after them those that are referred to and not declared.
    public var users: [User] = []
    /// Every code, parents before children, siblings in order.
    public var codes: [Code] = []
    public var variables: [Variable] = []
    public var cases: [Case] = []
    public var sources: [Source] = []
    /// Memos. A note is a text that can be coded itself.
    public var notes: [Text] = []
    public var links: [Link] = []
    public var sets: [Set] = []
    public var graphs: [Graph] = []
    /// Notes about the project as a whole.
    public var projectNotes: [RefiGUID] = []

    /// Creates a document with nothing in it.
    public init(kind: Kind, namespace: String) {
        self.kind = kind
        self.namespace = namespace
    }

    /// Who made and who changed something, and when; each part may be missing.
    public struct Stamp: Hashable, Sendable {
        public var creator: RefiGUID?
        public var created: RefiDateTime?
        public var modifier: RefiGUID?
        public var modified: RefiDateTime?

        /// Creates a stamp that says nothing.
        public init() {}
    }

    /// Somebody who coded, wrote or changed something.
    public struct User: Hashable, Sendable {
        public var guid: RefiGUID
        public var name: String?
        /// Initials or another short name.
        public var id: String?
        /// False for somebody who is only referred to.
        public var isDeclared = true
    }

    /// A code.
    public struct Code: Hashable, Sendable {
        public var guid: RefiGUID
        public var name: String
        public var isCodable: Bool
        public var colour: RefiColour?
        public var description: String?
        public var notes: [RefiGUID] = []
        /// The place in ``RefiDocument/codes`` of the code above; nil at the top.
        public var parent: Int?
        /// The line in the file.
        public var line: Int
    }

    /// An attribute that cases and sources can have.
    public struct Variable: Hashable, Sendable {
        public var guid: RefiGUID
        public var name: String
        public var kind: RefiVariable.Kind
        public var description: String?

        package init(guid: RefiGUID, name: String, kind: RefiVariable.Kind, description: String?) {
            (self.guid, self.name, self.kind, self.description) = (guid, name, kind, description)
        }
    }

    /// A unit of analysis. One without a name that has one source holds the variables of that source (MAXQDA, Quirkos).
    public struct Case: Hashable, Sendable {
        public var guid: RefiGUID
        public var name: String?
        public var description: String?
        public var codes: [RefiGUID] = []
        public var values: [RefiVariableValue] = []
        public var sources: [RefiGUID] = []
        /// Selections that belong to it: those that the file lists, then those that NVivo coded to it.
        public var selections: [RefiGUID] = []
        public var line: Int
    }

    /// A named group.
    public struct Set: Hashable, Sendable {
        public var guid: RefiGUID
        public var name: String
        public var description: String?
        public var codes: [RefiGUID] = []
        public var sources: [RefiGUID] = []
        public var notes: [RefiGUID] = []
        public var line: Int
    }

    /// A relation between two objects; an end that is missing in the file is nil.
    public struct Link: Hashable, Sendable {
        public var guid: RefiGUID
        public var name: String?
        public var direction: RefiLink.Direction?
        public var colour: RefiColour?
        public var origin: RefiGUID?
        public var target: RefiGUID?
        public var notes: [RefiGUID] = []
        public var line: Int
    }

    /// A drawn network.
    public struct Graph: Hashable, Sendable {
        public var guid: RefiGUID
        public var name: String?
        public var vertices: [Vertex] = []
        public var edges: [Edge] = []
    }

    /// A point of a network; coordinates as in the file.
    public struct Vertex: Hashable, Sendable {
        public var guid: RefiGUID
        public var represents: RefiGUID?
        public var name: String?
        public var first: Point
        public var second: Point?
        public var shape: String?
        public var colour: RefiColour?
        public var line: Int
    }

    /// A line of a network between two of its vertices.
    public struct Edge: Hashable, Sendable {
        public var guid: RefiGUID
        public var represents: RefiGUID?
        public var name: String?
        public var source: RefiGUID
        public var target: RefiGUID
        public var colour: RefiColour?
        public var direction: RefiLink.Direction?
        public var lineStyle: String?
        public var line: Int
    }

    /// A place on a page, a picture or a drawing.
    public struct Point: Hashable, Sendable {
        public var x: Int
        public var y: Int
    }
}
