import FeltStore

/// What REFI-QDA has no room for, as it lies beside the project in a container of this program; others pass it over.
///
/// It holds what the study says of things, by their ids in the study that was exported, and the GUIDs by which they are found in the project.
struct Sidecar: Codable {
    /// A thing and what it says. A field is one of number, token, words, content and thing.
    struct Row: Codable {
        let entity: String
        let id: String
        var fields: [String: Field]
    }

    struct Field: Codable {
        var number: Int64?
        var token: String?
        var words: String?
        /// The id of a file or a long text, which lies in the container under ``Sidecar/name(ofContent:)``.
        var content: String?
        /// The id of another thing, and what it is.
        var thing: String?
        var entity: String?
    }

    /// Its name in the container. It lies at the root, where other programs are known to pass over what they do not know.
    static let name = "feltlogg-sidecar.json"
    static func name(ofContent id: String) -> String { "feltlogg-content-\(id)" }

    var schema = 1
    /// SHA-256 of the project file: where another program has written it anew, what stands here may be of something else.
    var project: String
    /// The study that it left; nil in files of earlier versions.
    var study: String?
    /// By study, the state of it that is in here, as a reading of its journal's clock: of this study its own, of others that of the last file that was
    /// taken in from them. So a study that gets its own work back from a colleague knows what it has done itself since.
    var states: [String: String]?
    /// The GUIDs of things, by what they are and their ids.
    var guids: [String: [String: String]] = [:]
    /// The ids of the texts of sources, by the sources' ids.
    var texts: [String: String] = [:]
    var rows: [Row] = []
    /// See ``Thousandths``, of `coding` and `memo`; nil in files of earlier versions.
    var thousandths: [String: String]?
    /// The passages of sources, in the journal's writing, by the sources' ids.
    var passages: [String: String] = [:]
}

extension Sidecar.Field {
    init(_ value: EntityRow.Value) {
        switch value {
        case .integer(let number): self.number = number
        case .token(let token): self.token = token
        case .words(let words): self.words = words
        case .content(let id): content = id
        case .thing(let entity, let id): (self.entity, thing) = (entity, id)
        }
    }

    /// The field as a row holds it; nil for one that says nothing.
    var value: EntityRow.Value? {
        if let number { return .integer(number) }
        if let token { return .token(token) }
        if let words { return .words(words) }
        if let content { return .content(content) }
        if let thing, let entity { return .thing(entity: entity, id: thing) }
        return nil
    }
}
