import FeltIngest
import FeltModel
import FeltRefi
import FeltStore

/// A REFI-QDA file that somebody named.
enum RefiFile {
    /// Reads it. A container is read from the disk, since it may hold films; a file that lies alone is small.
    ///
    /// - Parameter typed: its name as typed, for messages.
    /// - Throws: what `RefiReader` throws; `xml-unreadable` with the name for a file that is nothing of the kind; `refi-unpacked` for the folder that
    ///   a project was unpacked into, and for the project file in it, which would come without its texts.
    static func read(_ path: String, typed: String, _ reader: RefiReader = RefiReader()) throws -> RefiReading {
        if isFolder(path), (try? FileBytes.start(of: path + "/project.qde", count: 1)) != nil { throw unpacked(typed, folder: typed) }
        if isFolder(path) { throw FeltError("refi-folder", "\(typed) is a folder.", hint: "Name the one file in it: \(typed)/….qdpx") }
        let isContainer = try FileBytes.start(of: path, count: 2) == [0x50, 0x4B]
        if isContainer {
            var reader = reader
            reader.digest = { StudyDigest.hex($0) }
            return try reader.read(containerAt: path)
        }
        let bytes = try FileBytes.read(path, limit: 256 << 20)
        do throws(FeltError) {
            let reading = try reader.read(bytes)
            let lacksFiles = reading.findings.contains { $0.rule == .pathMissing }
            if lacksFiles, isFolder(folder(of: path) + "/sources") { throw unpacked(typed, folder: folder(of: typed)) }
            return reading
        } catch {
            if bytes.isEmpty { throw FeltError("refi-empty", "\(typed) is empty.", hint: "Export the project anew; the disk may have been full.") }
            guard error.code == "xml-unreadable", !bytes.prefix(1_000).contains(UInt8(ascii: "<")) else { throw error }
            throw FeltError(
                "xml-unreadable", "\(typed) is no REFI-QDA file, or it is damaged: it cannot be read as XML.",
                hint: "Give a .qdpx, .qde or .qdc file. If it is one: open it in the program that made it and save it anew.", context: error.context)
        }
    }

    /// The container is not made here: it may hold films, and whoever unpacked it knows what was changed in it.
    private static func unpacked(_ typed: String, folder: String) -> FeltError {
        FeltError(
            "refi-unpacked", "\(typed) is an unpacked project: its texts lie beside the project file.",
            hint: "Pack it into one file again and give that: cd \(folder) && zip -r ../prosjekt.qdpx .")
    }

    private static func isFolder(_ path: String) -> Bool {
        do {
            _ = try FileBytes.start(of: path, count: 1)
            return false
        } catch { return error.code == "file-is-directory" }
    }

    /// The folder that a file lies in, as typed.
    private static func folder(of path: String) -> String {
        guard let end = path.lastIndex(of: "/") else { return "." }
        return end == path.startIndex ? "/" : String(path[..<end])
    }
}
