import FeltModel

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A folder that an export writes into.
enum ExportFolder {
    /// Makes a folder whose parent is there; nothing happens where it is there already. Throws `file-unwritable`.
    ///
    /// - Parameter held: what does away with it again, where the files that belong in it do not come to be.
    static func make(_ path: String, held: HeldFiles? = nil) throws {
        if mkdir(path, 0o777) == 0 {
            held?.hold(folder: path)
            return
        }
        let problem = errno
        var status = stat()
        if problem == EEXIST, stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { return }
        if problem == EEXIST { throw FeltError("file-unwritable", "\(path) is a file, not a folder.", hint: "Name a folder.") }
        throw ExportFile.failure(problem, path)
    }

    /// Does away with a folder, unless something is in it.
    static func remove(_ path: String) { rmdir(path) }
}
