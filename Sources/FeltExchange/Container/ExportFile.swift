import FeltModel

#if canImport(Glibc)
    @preconcurrency import Glibc
#else
    import Darwin
#endif

/// Writes files whole or not at all.
public enum ExportFile {
    /// Refuses a target that is there already, unless it may be overwritten, and always a folder, a device or a pipe.
    /// Throws `file-exists`, `file-is-directory`, `file-unwritable`.
    public static func check(_ path: String, overwrite: Bool) throws { _ = try existingRights(path, overwrite: overwrite) }

    /// Writes `bytes` beside the target and moves them there when they are on the disk. An overwritten file keeps its rights.
    ///
    /// Throws `file-exists`, `file-is-directory`, `disk-full`, `file-unwritable`; then nothing is left behind, and a file that was there stays.
    ///
    /// - Parameter held: where the file waits for its name; nil where it gets it at once.
    public static func write(_ bytes: [UInt8], to path: String, overwrite: Bool, held: HeldFiles? = nil) throws {
        try write(to: path, overwrite: overwrite, held: held) { draft in
            let descriptor = open(draft, O_WRONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw failure(errno, path) }
            var done = 0
            var problem: Int32 = 0
            while done < bytes.count, problem == 0 {
                let count = bytes.withUnsafeBytes { put(descriptor, $0, from: done) }
                if count >= 0 { done += count } else if errno != EINTR { problem = errno }
            }
            if close(descriptor) != 0, problem == 0 { problem = errno }
            guard problem == 0 else { throw failure(problem, path) }
        }
    }

    /// Lets `make` write a file beside the target, which is there and empty, and moves it to its place when it is on the disk.
    ///
    /// Throws what `write` of bytes throws, and what `make` throws; then nothing is left behind, and a file that was there stays.
    static func write(to path: String, overwrite: Bool, held: HeldFiles? = nil, _ make: (_ draft: String) throws -> Void) throws {
        let rights = try existingRights(path, overwrite: overwrite)
        removeLeftDrafts(beside: path)
        let draft = draftPath(for: path)
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, rights ?? 0o666)
        guard descriptor >= 0 else { throw failure(errno, path) }
        // Opening took the process's mask off the rights. Where there are no rights, as on a USB stick, this fails and changes nothing.
        if let rights { _ = fchmod(descriptor, rights) }
        do { try make(draft) } catch {
            close(descriptor)
            unlink(draft)
            throw error
        }
        var problem: Int32 = 0
        if fsync(descriptor) != 0, errno != EINVAL { problem = errno }
        if close(descriptor) != 0, problem == 0 { problem = errno }
        guard problem == 0 else {
            unlink(draft)
            throw failure(problem, path)
        }
        if let held { held.hold(draft, for: path, overwrite: overwrite) } else { try moveToPlace(draft, path, overwrite: overwrite) }
    }

    /// Gives a draft its name; it is gone where that fails.
    static func moveToPlace(_ draft: String, _ path: String, overwrite: Bool) throws {
        let problem = move(draft, to: path, overwrite: overwrite)
        unlink(draft)
        guard problem == 0 else { throw failure(problem, path) }
    }

    /// Does away with a draft.
    static func remove(_ draft: String) { unlink(draft) }

    /// The rights of the file that is to be overwritten; nil when nothing is there.
    private static func existingRights(_ path: String, overwrite: Bool) throws -> mode_t? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw FeltError("file-is-directory", "\(path) is a folder.", hint: "Name a file in it.")
        // Moving a file there would do away with it, for whoever has the right to: `--output /dev/null` as an administrator.
        default: throw FeltError("file-unwritable", "\(path) is a device or a pipe.", hint: "Name a file.")
        }
        // An export is never worth a study, whatever was asked for: not the file itself nor what SQLite keeps beside it.
        if isDatabase(path) {
            throw FeltError("file-is-database", "\(path) is a study or another database, which no export writes over.", hint: "Choose another name.")
        }
        if !overwrite { throw failure(EEXIST, path) }
        return status.st_mode & 0o777
    }

    private static func isDatabase(_ path: String) -> Bool {
        if [".sqlite-wal", ".sqlite-shm", ".sqlite-journal"].contains(where: path.hasSuffix) { return true }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var start = [UInt8](repeating: 0, count: 16)
        return read(descriptor, &start, start.count) == start.count && start == Array("SQLite format 3\0".utf8)
    }

    /// A path in the target's folder that nobody else has, even after a program was killed. Its length does not hang on that of the
    /// target's name, which may be as long as names can be.
    static func draftPath(for path: String) -> String {
        folder(of: path) + draftPrefix + String(UInt64.random(in: .min ... .max), radix: 16)
    }

    private static let draftPrefix = "felt-export.part-"

    /// The folder of a path, with its slash; empty where there is none.
    private static func folder(of path: String) -> String {
        path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(decoding: path.utf8[...$0], as: UTF8.self) } ?? ""
    }

    private static func isThere(_ folder: String) -> Bool {
        var status = stat()
        return stat(folder.isEmpty ? "." : folder, &status) == 0
    }

    /// Does away with the drafts that programs which were killed left in the target's folder: each is a whole study that nobody knows of. One that
    /// was written to in the last hour may be another program's that is at work.
    private static func removeLeftDrafts(beside path: String) {
        let folder = folder(of: path)
        guard let directory = opendir(folder.isEmpty ? "." : folder) else { return }
        defer { closedir(directory) }
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            guard isDraft(name) else { continue }
            var status = stat()
            guard lstat(folder + name, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid() else { continue }
            if status.st_mtim.tv_sec < time(nil) - 3_600 { unlink(folder + name) }
        }
    }

    /// Whether a name is one that only drafts have.
    private static func isDraft(_ name: String) -> Bool {
        guard name.utf8.starts(with: draftPrefix.utf8) else { return false }
        let number = name.utf8.dropFirst(draftPrefix.utf8.count)
        return (1...16).contains(number.count) && number.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    }

    /// Moves the draft to its place, which must be free unless `overwrite`. Returns 0 or what went wrong.
    private static func move(_ draft: String, to path: String, overwrite: Bool) -> Int32 {
        if !overwrite {
            if link(draft, path) == 0 { return 0 }
            let problem = errno
            // FAT and exFAT, as on USB sticks, know no second names for a file; there another program can come between look and move.
            guard problem == EPERM || problem == EOPNOTSUPP || problem == ENOSYS else { return problem }
            var status = stat()
            if lstat(path, &status) == 0 { return EEXIST }
        }
        return rename(draft, path) == 0 ? 0 : errno
    }

    /// What is told of an error number of the system.
    static func failure(_ number: Int32, _ path: String) -> FeltError {
        switch number {
        case ENOSPC, EDQUOT: FeltError("disk-full", "There is no room left on the disk for \(path).", hint: "Free some space, or write to another disk.")
        case EEXIST: FeltError("file-exists", "\(path) is there already.", hint: "Write over it with --force, or choose another name.")
        // Some folders, such as /proc, say of every new file that it is not there.
        case ENOENT where !isThere(folder(of: path)): FeltError("file-unwritable", "The folder of \(path) is not there.", hint: "Make the folder first.")
        case ENOENT: FeltError("file-unwritable", "\(path) cannot be written: its folder takes no files.", hint: "Choose another folder.")
        default: FeltError("file-unwritable", "\(path) cannot be written (\(String(cString: strerror(number)))).", hint: "Check the rights of the folder.")
        }
    }
}

/// The system's `write`, whose name the type has for its own.
private func put(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    write(descriptor, bytes.baseAddress.map { $0 + start }, bytes.count - start)
}
