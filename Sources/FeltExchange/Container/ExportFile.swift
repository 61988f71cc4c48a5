import FeltModel

#if canImport(Glibc)
    @preconcurrency import Glibc
#else
    import Darwin
#endif

/// Writes files whole or not at all.
public enum ExportFile {
    /// Refuses a target that is there already, unless it may be overwritten. Throws `file-exists`, `file-is-directory`.
    public static func check(_ path: String, overwrite: Bool) throws {
        var status = stat()
        guard stat(path, &status) == 0 else { return }
        if status.st_mode & S_IFMT == S_IFDIR { throw FeltError("file-is-directory", "\(path) is a folder.", hint: "Name a file in it.") }
        if !overwrite { throw FeltError("file-exists", "\(path) is there already.", hint: "Write over it with --force, or choose another name.") }
    }

    /// Writes `bytes` beside the target and moves them there when they are on the disk.
    ///
    /// Throws `file-exists`, `disk-full`, `file-unwritable`; then nothing is left behind, and a file that was there stays.
    public static func write(_ bytes: [UInt8], to path: String, overwrite: Bool) throws {
        try check(path, overwrite: overwrite)
        let draft = path + ".part-\(getpid())"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw failure(errno, path) }
        var done = 0
        var problem: Int32 = 0
        while done < bytes.count, problem == 0 {
            let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress?.advanced(by: done), $0.count - done) }
            if count >= 0 { done += count } else if errno != EINTR { problem = errno }
        }
        if problem == 0, fsync(descriptor) != 0, errno != EINVAL { problem = errno }
        if close(descriptor) != 0, problem == 0 { problem = errno }
        if problem == 0, overwrite ? rename(draft, path) != 0 : link(draft, path) != 0 { problem = errno }
        unlink(draft)
        guard problem == 0 else { throw failure(problem, path) }
    }

    private static func failure(_ number: Int32, _ path: String) -> FeltError {
        switch number {
        case ENOSPC, EDQUOT: FeltError("disk-full", "There is no room left on the disk for \(path).", hint: "Free some space, or write to another disk.")
        case EEXIST: FeltError("file-exists", "\(path) is there already.", hint: "Write over it with --force, or choose another name.")
        case ENOENT: FeltError("file-unwritable", "The folder of \(path) is not there.", hint: "Make the folder first.")
        default: FeltError("file-unwritable", "\(path) cannot be written (\(String(cString: strerror(number)))).", hint: "Check the rights of the folder.")
        }
    }
}
