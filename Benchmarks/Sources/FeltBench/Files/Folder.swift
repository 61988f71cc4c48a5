#if canImport(Darwin)
    import Darwin
#else
    @preconcurrency import Glibc
#endif

/// Folders on disk.
enum Folder {
    /// Makes a folder; one that is there is left as it is. The folder around it must exist.
    static func make(_ path: String) throws {
        guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw BenchError("The folder \(path) cannot be made.") }
    }

    /// Makes a new folder under the system's folder for temporary files.
    static func makeTemporary() throws -> String {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(parent)/felt-bench-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw BenchError("No folder can be made in \(parent).") }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Removes a file, or a folder with everything in it; nothing happens when it is not there.
    static func remove(_ path: String) {
        guard unlink(path) != 0, let listing = opendir(path) else { return }
        var names: [String] = []
        while let entry = readdir(listing) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        closedir(listing)
        for name in names { remove(path + "/" + name) }
        rmdir(path)
    }

    /// Removes an SQLite database with the files that stand beside it.
    static func removeDatabase(_ path: String) {
        for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) }
    }
}
