import FeltExchange
import FeltIngest
import FeltModel
import Foundation

#if canImport(Glibc)
    @preconcurrency import Glibc
#endif

/// A folder in the study's own, for one text that is being edited and what an editor puts beside it. Only its owner may look into it.
///
/// The words in it lie where the study's words lie anyway, and on no other disk.
struct EditingFolder {
    /// How the names of these folders begin.
    static let prefix = ".felt-edit-"

    let path: String
    let file: String

    /// Makes the folder and the file in it. Throws `edit-unwritable`.
    init(in folder: String, name: String, text: String) throws {
        var template = Array("\(folder)/\(Self.prefix)XXXXXX".utf8CString)
        guard template.withUnsafeMutableBufferPointer({ $0.baseAddress.map { mkdtemp($0) != nil } ?? false }) else { throw Self.unwritable(folder) }
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        file = path + "/" + name
        do { try Self.put(Array(text.utf8), file) } catch {
            remove()
            throw error
        }
    }

    /// What the file holds now. Throws what reading a file throws.
    func read() throws -> [UInt8] { try FileBytes.read(file, limit: 16 << 20) }

    /// Takes the folder away with everything that an editor left in it.
    func remove() { try? FileManager.default.removeItem(atPath: path) }

    /// Writes bytes as a file of a new name in a folder, which only its owner may read, and gives its path. Throws `edit-unwritable`.
    static func keep(_ bytes: [UInt8], in folder: String, name: String) throws -> String {
        let (stem, ending) = (name.hasSuffix(".md") ? String(name.dropLast(3)) : name, ".md")
        for number in 1...1_000 {
            let path = "\(folder)/\(stem)\(number > 1 ? "-\(number)" : "")\(ending)"
            if FileManager.default.fileExists(atPath: path) { continue }
            try put(bytes, path)
            return path
        }
        throw unwritable(folder)
    }

    private static func put(_ bytes: [UInt8], _ path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw unwritable(path) }
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress.map { $0 + done }, $0.count - done) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            done += count
        }
        guard close(descriptor) == 0, done == bytes.count else {
            unlink(path)
            throw unwritable(path)
        }
    }

    private static func unwritable(_ path: String) -> FeltError {
        FeltError("edit-unwritable", "Nothing can be written to \(path).", hint: "Check the rights and the room, or give the text with --text @FILE.")
    }
}
