import FeltIngest
import FeltModel
import FeltRefi
import FeltStore

/// A REFI-QDA file that somebody named.
enum RefiFile {
    /// Reads it. A container is read from the disk, since it may hold films; a file that lies alone is small.
    ///
    /// - Parameter typed: its name as typed, for messages.
    /// - Throws: what `RefiReader` throws, and `xml-unreadable` with the name for a file that is nothing of the kind.
    static func read(_ path: String, typed: String, _ reader: RefiReader = RefiReader()) throws -> RefiReading {
        let isContainer = try FileBytes.start(of: path, count: 2) == [0x50, 0x4B]
        if isContainer {
            var reader = reader
            reader.digest = { StudyDigest.hex($0) }
            return try reader.read(containerAt: path)
        }
        let bytes = try FileBytes.read(path, limit: 256 << 20)
        do { return try reader.read(bytes) } catch {
            guard error.code == "xml-unreadable", !bytes.prefix(1_000).contains(UInt8(ascii: "<")) else { throw error }
            throw FeltError(
                "xml-unreadable", "\(typed) is no REFI-QDA file, or it is damaged: it cannot be read as XML.",
                hint: "Give a .qdpx, .qde or .qdc file. If it is one: open it in the program that made it and save it anew.", context: error.context)
        }
    }
}
