import FeltModel
import FeltProtocols

#if canImport(Darwin)
    import Darwin
#else
    @preconcurrency import Glibc
#endif

/// The file of a log that is being written: every edit is on the disk when it returns, and no other log can write between.
///
/// Files have the owner's rights only (0600), since what is said in the field is nobody else's. The lock is advisory (`flock`): it keeps
/// out other logs, not an editor; a file that an editor has changed is noticed before it is written over.
final class LogFile {
    let path: String
    private var descriptor: Int32
    /// How long the file is, as far as this log knows.
    private var size: Int

    private init(_ path: String, _ descriptor: Int32, size: Int) {
        (self.path, self.descriptor, self.size) = (path, descriptor, size)
    }

    deinit { close(descriptor) }

    /// Makes a new file of these bytes, on the disk with its name.
    ///
    /// Throws `file-exists` where something of that name is there, `disk-full`, `file-unwritable`.
    static func create(_ path: String, _ bytes: [UInt8]) throws -> LogFile {
        let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw unmade(errno, path) }
        let file = LogFile(path, descriptor, size: 0)
        do {
            try file.lock()
            try file.put(bytes, at: 0)
            try file.settle()
        } catch {
            unlink(path)
            if let failure = error as? Failure { throw unmade(failure.number, path) }
            throw error
        }
        file.size = bytes.count
        syncFolder(of: path)
        return file
    }

    /// Opens a file that is there, and gives what it holds. Throws `file-unreadable`, `log-in-use`.
    static func existing(_ path: String) throws -> (file: LogFile, bytes: [UInt8]) {
        let descriptor = open(path, O_RDWR | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw unmade(errno, path) }
        let file = LogFile(path, descriptor, size: 0)
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw FeltError("file-unreadable", "\(path) is no plain file.", hint: "Name another file.")
        }
        try file.lock()
        // Whoever had the file may have put another in its place while this one was waiting to be opened.
        guard file.isInPlace else { throw inUse(path) }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(descriptor, &piece, piece.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw FeltError("file-unreadable", "\(path) cannot be read (\(reason(errno))).", hint: "Check the disk.") }
            if count == 0 { break }
            bytes += piece[..<count]
        }
        file.size = bytes.count
        return (file, bytes)
    }

    /// Does an edit, and returns when the disk has it.
    ///
    /// - Parameters:
    ///   - whole: what the file holds after the edit, for the case that the file has gone.
    ///   - lines: how many paragraphs are safe, for errors.
    /// - Throws: `disk-full`, `file-unwritable`, `log-moved`, `log-changed`; the message says what is safe.
    func apply(_ edit: LogEdit, whole: [UInt8], lines: Int) throws {
        guard isInPlace else { throw rescued(whole) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, Int(status.st_size) == size else {
            throw FeltError(
                "log-changed", "Another program has changed \(path) while the log was open; the last line was not written.",
                hint: "Close the file there, then go on with it: felt log \(path)")
        }
        switch edit {
        case .tail(let offset, let bytes):
            do {
                try put(bytes, at: offset)
                if offset + bytes.count < size, ftruncate(descriptor, off_t(offset + bytes.count)) != 0 { throw Failure(number: errno) }
                try settle()
            } catch let failure as Failure {
                // What came of the line is taken away again, so that it is there whole or not at all; the line end before it is put back.
                if offset >= size - 1 { restore(from: min(offset, size), whole) }
                throw unsafe(failure.number, lines)
            }
            size = offset + bytes.count
        case .whole(let bytes):
            do { try replace(with: bytes) } catch let failure as Failure { throw unsafe(failure.number, lines) }
        }
    }

    // MARK: The disk

    private struct Failure: Error { let number: Int32 }

    private func put(_ bytes: [UInt8], at offset: Int) throws {
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { pwrite(descriptor, $0.baseAddress.map { $0 + done }, bytes.count - done, off_t(offset + done)) }
            if count >= 0 { done += count } else if errno != EINTR { throw Failure(number: errno) }
        }
    }

    /// Returns when the disk has everything. Some file systems know no such thing (EINVAL); then there is nothing more to be done.
    private func settle() throws {
        #if canImport(Darwin)
            if fcntl(descriptor, F_FULLFSYNC) == 0 { return }
        #endif
        while fsync(descriptor) != 0 {
            if errno == EINVAL || errno == ENOTSUP { return }
            if errno != EINTR { throw Failure(number: errno) }
        }
    }

    private func restore(from offset: Int, _ whole: [UInt8]) {
        if offset < size { try? put([10], at: offset) }
        _ = ftruncate(descriptor, off_t(size))
        try? settle()
    }

    /// Puts another file in this one's place, with its rights and its lock.
    private func replace(with bytes: [UInt8]) throws {
        let draft = path + ".part-" + String(UInt32.random(in: .min ... .max), radix: 16)
        var status = stat()
        let rights = fstat(descriptor, &status) == 0 ? status.st_mode & 0o777 : 0o600
        let new = open(draft, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard new >= 0 else { throw Failure(number: errno) }
        let next = LogFile(draft, new, size: bytes.count)
        do {
            try next.lock()
            _ = fchmod(new, rights)
            try next.put(bytes, at: 0)
            try next.settle()
            guard rename(draft, path) == 0 else { throw Failure(number: errno) }
        } catch {
            unlink(draft)
            throw error
        }
        swap(&descriptor, &next.descriptor)
        size = bytes.count
        Self.syncFolder(of: path)
    }

    private func lock() throws {
        while lockWhole(descriptor) != 0 {
            switch errno {
            case EINTR: continue
            case EWOULDBLOCK: throw Self.inUse(path)
            // Some network folders know no locks.
            default: return
            }
        }
    }

    /// Whether the name still stands for this file.
    private var isInPlace: Bool {
        var (named, own) = (stat(), stat())
        return stat(path, &named) == 0 && fstat(descriptor, &own) == 0 && named.st_ino == own.st_ino && named.st_dev == own.st_dev
    }

    private static func syncFolder(of path: String) {
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        let descriptor = open(folder.isEmpty ? "/" : folder, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        _ = fsync(descriptor)
        close(descriptor)
    }

    // MARK: Errors

    /// The file has gone from its place: all that was logged is written into another, and the error says which.
    private func rescued(_ whole: [UInt8]) -> FeltError {
        let stem = path.hasSuffix(".md") ? String(path.dropLast(3)) : path
        for number in 1...99 {
            let other = "\(stem)-reddet\(number > 1 ? "-\(number)" : "").md"
            guard (try? LogFile.create(other, whole)) != nil else { continue }
            return FeltError(
                "log-moved", "\(path) was taken away or replaced while the log was open; all that was logged, the last line too, is in \(other).",
                hint: "Go on there: felt log \(other)")
        }
        return FeltError("log-moved", "\(path) was taken away or replaced while the log was open, and no other file can be written beside it.", hint: "Copy what stands on the screen.")
    }

    private func unsafe(_ number: Int32, _ lines: Int) -> FeltError {
        let safe = "the last line was not written. The \(lines == 1 ? "paragraph" : "\(lines) paragraphs") before it \(lines == 1 ? "is" : "are") safe"
        switch number {
        case ENOSPC, EDQUOT: return FeltError("disk-full", "There is no room left on the disk for \(path); \(safe).", hint: "Free some space, then go on: felt log \(path)")
        default: return FeltError("file-unwritable", "\(path) cannot be written (\(Self.reason(number))); \(safe).", hint: "Go on in another folder, or when the disk is there again: felt log")
        }
    }

    private static func unmade(_ number: Int32, _ path: String) -> FeltError {
        switch number {
        case ENOSPC, EDQUOT: FeltError("disk-full", "There is no room left on the disk for \(path).", hint: "Free some space, or write to another disk.")
        case EEXIST: FeltError("file-exists", "\(path) is there already.", hint: "Go on with it without --output, or choose another name.")
        case ENOENT: FeltError("file-unwritable", "The folder of \(path) is not there.", hint: "Make the folder first.")
        default: FeltError("file-unwritable", "\(path) cannot be written (\(reason(number))).", hint: "Check the rights of the file and its folder.")
        }
    }

    private static func inUse(_ path: String) -> FeltError {
        FeltError("log-in-use", "Another felt log is writing to \(path).", hint: "Go on in that window, or begin another: felt log NAME")
    }

    private static func reason(_ number: Int32) -> String { String(cString: strerror(number)) }
}

/// The system's `flock`, whose name a type has too.
private func lockWhole(_ descriptor: Int32) -> Int32 { flock(descriptor, LOCK_EX | LOCK_NB) }
