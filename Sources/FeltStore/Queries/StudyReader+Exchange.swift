public import FeltModel
public import FeltText
import GRDB

/// The GUID that a thing came with from another program.
public struct ForeignIdentity: Hashable, Sendable {
    public let id: String
    /// What sort of thing it is, by the name of its table; `variable` and `codingFacet` are parts of things.
    public let entity: String
    public let entityID: String
    public let guid: String
    /// The GUID of what it stood in, such as the selection of a coding.
    public let ownerGUID: String?
    /// What it was there, where that is not told by the sort of thing.
    public let role: String?
    /// The project it came with, the same for all imports of one project.
    public let project: String

    public init(id: String = "", entity: String, entityID: String, guid: String, ownerGUID: String? = nil, role: String? = nil, project: String) {
        self.id = id
        self.entity = entity
        self.entityID = entityID
        self.guid = guid
        self.ownerGUID = ownerGUID
        self.role = role
        self.project = project
    }
}

/// A part of another program's project that the study has no room for.
public struct ForeignMatter: Hashable, Sendable {
    public let id: String
    /// The name of the element.
    public let element: String
    /// The element's own GUID, or that of the thing whose rest it is.
    public let guid: String?
    /// The GUID of what it hangs on; nil for what stands in the project itself.
    public let ownerGUID: String?
    /// Its place among others of its project.
    public let position: Int
    /// The text that positions in it count in; nil where there are none.
    public let textID: String?
    public let project: String
    /// The element; nil when its words have been erased.
    public let xml: String?

    public init(
        id: String = "", element: String, guid: String?, ownerGUID: String? = nil, position: Int, textID: String? = nil, project: String, xml: String?
    ) {
        self.id = id
        self.element = element
        self.guid = guid
        self.ownerGUID = ownerGUID
        self.position = position
        self.textID = textID
        self.project = project
        self.xml = xml
    }
}

/// A file that came with another program's project.
public struct KeptFile: Hashable, Sendable {
    public let id: String
    /// The path by which the project names it.
    public let path: String?
    /// SHA-256 in hexadecimal.
    public let digest: String
    public let byteCount: Int
    /// Whether its bytes are in the study itself; otherwise they lie in a file beside it.
    public let isInside: Bool
    public let project: String
}

extension StudyReader {
    /// The GUIDs of things that came from other programs, the oldest first.
    public func foreignIdentities() throws -> [ForeignIdentity] {
        let sql = "SELECT id, entity, entityId, guid, ownerGuid, role, project FROM identity ORDER BY createdAt, id"
        var result: [ForeignIdentity] = []
        let rows = try Row.fetchCursor(database, sql: sql)
        while let row = try rows.next() {
            let identity = ForeignIdentity(id: row[0], entity: row[1], entityID: row[2], guid: row[3], ownerGUID: row[4], role: row[5], project: row[6])
            IdentityList.append(identity, to: &result)
        }
        return result
    }

    /// The parts of other programs' projects that are kept, by project and place.
    public func foreignMatter() throws -> [ForeignMatter] {
        let sql = "SELECT id, element, guid, ownerGuid, position, textId, project, xml FROM foreignMatter ORDER BY project, position, id"
        return try Row.fetchAll(database, sql: sql).map { row in
            ForeignMatter(
                id: row[0], element: row[1], guid: row[2], ownerGUID: row[3], position: row[4], textID: row[5], project: row[6], xml: row[7])
        }
    }

    /// The files that came with other programs' projects, by project and id.
    public func keptFiles() throws -> [KeptFile] {
        let sql = "SELECT id, path, digest, byteCount, contentId IS NOT NULL, project FROM keptFile ORDER BY project, createdAt, id"
        return try Row.fetchAll(database, sql: sql).map { row in
            KeptFile(id: row[0], path: row[1], digest: row[2], byteCount: row[3], isInside: row[4], project: row[5])
        }
    }

    /// The present text of every source, by the id that a kept part names.
    public func textIDs() throws -> [SourceID: String] {
        Dictionary(uniqueKeysWithValues: try Row.fetchAll(database, sql: "SELECT id, textId FROM source").map { (SourceID($0[0]), $0[1]) })
    }

    /// The id of a source's present text.
    public func textID(of source: SourceID) throws -> String? {
        try String.fetchOne(database.cachedStatement(sql: "SELECT textId FROM source WHERE id = ?"), arguments: [source.raw])
    }

    /// A text by its id, present or former. Throws `text-erased`.
    public func text(id: String) throws -> StoredText {
        guard let blob = try Blob.fetchOne(database.cachedStatement(sql: "SELECT bytes FROM content WHERE id = ?"), arguments: [id]) else {
            throw FeltError("text-erased", "The text \(id) is no longer in the study.", context: ["text": id])
        }
        return StoredText(trusted: blob.bytes)
    }

    /// The bytes of a kept file that is in the study; nil when they are not, or have been erased.
    public func bytes(of file: KeptFile) throws -> [UInt8]? {
        let sql = "SELECT bytes FROM keptFile JOIN content ON content.id = keptFile.contentId WHERE keptFile.id = ?"
        return try Blob.fetchOne(database.cachedStatement(sql: sql), arguments: [file.id])?.bytes
    }
}
