import Foundation
import GRDB

/// The folder beside the study where files that are too large for the database lie, each under its digest.
///
/// They are treated as content rows are: an undo only forgets the row that names a file, and the file stays as long as the journal can bring
/// that row back. A row whose path has been erased can name nothing any more.
public struct KeptFolder {
    /// Where the files of a study lie.
    public static func path(of study: String) -> String { study + "/files" }

    /// The beginning of the names that files have while they are written.
    public static let draftPrefix = "new-"

    private let folder: String
    private let database: Database

    init(of study: String, _ database: Database) {
        folder = Self.path(of: study)
        self.database = database
    }

    /// The digests that a row of the study names now.
    func named() throws -> [String] {
        try String.fetchAll(
            database, sql: "SELECT DISTINCT digest FROM main.keptFile WHERE contentId IS NULL AND path IS NOT NULL ORDER BY digest")
    }

    /// The digests that the journal names, whether or not what it did stands; nil where some of the journal cannot be read.
    func neededByJournal() throws -> Set<String>? {
        let present = try database.makeStatement(sql: "SELECT 1 FROM main.content WHERE id = ?")
        var needed: Set<String> = []
        let rows = try Row.fetchCursor(database, sql: "SELECT fields, before FROM main.change WHERE entity = 'keptFile'")
        while let row = try rows.next() {
            for column in 0..<2 {
                guard let text = row[column] as String?, let fields = try? FieldCoding.fields(text) else { return nil }
                guard case .token(let digest) = fields["digest"], fields["contentId"] ?? .null == .null else { continue }
                if case .content(let path) = fields["path"], try Int.fetchOne(present, arguments: [path.id]) == nil { continue }
                needed.insert(digest)
            }
        }
        return needed
    }

    /// The names in the folder that are names of this program; others are somebody's own and none of its business.
    func names() -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { Self.isOurs($0) && isFile($0) }.sorted()
    }

    func isFile(_ name: String) -> Bool {
        let type = try? FileManager.default.attributesOfItem(atPath: folder + "/" + name)[.type] as? FileAttributeType
        return type == .typeRegular
    }

    /// Whether a file is what its name says. Reads all of it.
    func isSound(_ name: String, checkCancellation: () throws -> Void) throws -> Bool {
        guard let file = FileHandle(forReadingAtPath: folder + "/" + name) else { return false }
        defer { try? file.close() }
        var digest = StudyDigest.Running()
        do {
            while let piece = try file.read(upToCount: 1 << 20), !piece.isEmpty {
                piece.withUnsafeBytes { digest.update($0) }
                try checkCancellation()
            }
        } catch let error as CancellationError { throw error } catch { return false }
        return digest.text == name
    }

    /// Takes files away; gives how many went.
    func remove(_ names: [String]) -> Int { names.count { (try? FileManager.default.removeItem(atPath: folder + "/" + $0)) != nil } }

    private static func isOurs(_ name: String) -> Bool {
        let isDigest = name.utf8.count == 64 && name.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
        return isDigest || name.hasPrefix(draftPrefix)
    }
}
