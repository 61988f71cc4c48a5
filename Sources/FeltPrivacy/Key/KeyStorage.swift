import FeltModel

#if canImport(Glibc)
    @preconcurrency import Glibc
#else
    import Darwin
#endif

/// The calls to the system under a key file: whose it is, who may read it, and writing it whole or not at all.
enum KeyStorage {
    /// More than a key of all of Norway's researchers will ever have.
    private static let maximumBytes = 16 << 20

    /// Opens a key for reading, after looking at its rights, its owner and its names.
    ///
    /// Throws `key-missing`, `key-link`, `key-rights`, `key-owner`, `key-unreadable`.
    static func open(_ path: String) throws -> Int32 {
        // A pipe would keep one waiting for ever, a link may lead anywhere: neither is followed.
        let descriptor = Self.system { openFile(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK) }
        guard descriptor >= 0 else {
            switch errno {
            case ENOENT: throw FeltError("key-missing", "There is no key at \(path).", hint: "Make one: felt key new \(quoted(path))")
            case ELOOP: throw FeltError("key-link", "\(path) is a link to another file.", hint: "Name the key itself.")
            case let number: throw FeltError("key-unreadable", "\(path) cannot be read (\(text(number))).", hint: "Check whose it is: ls -l \(quoted(path))")
            }
        }
        do {
            try check(descriptor, path)
            return descriptor
        } catch {
            close(descriptor)
            throw error
        }
    }

    /// Opens a key and keeps others from changing it until it is closed.
    static func openLocked(_ path: String) throws -> Int32 {
        while true {
            let descriptor = try open(path)
            var (opened, named) = (stat(), stat())
            // Who had it locked before may have put a new file in its place.
            _ = system { flock(descriptor, LOCK_EX) }
            if fstat(descriptor, &opened) == 0, stat(path, &named) == 0,
                opened.st_ino == named.st_ino, opened.st_dev == named.st_dev
            {
                return descriptor
            }
            close(descriptor)
        }
    }

    static func close(_ descriptor: Int32) { closeFile(descriptor) }

    private static func check(_ descriptor: Int32, _ path: String) throws {
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw FeltError("key-unreadable", "\(path) is no file.", hint: "Name the key's file.")
        }
        if status.st_uid != geteuid() {
            throw FeltError("key-owner", "\(path) belongs to somebody else.", hint: "Whoever it belongs to keeps the key; make your own: felt key new FILE")
        }
        if status.st_mode & 0o077 != 0 {
            throw FeltError("key-rights", "Others than you have rights on \(path).", hint: "Take them away: chmod 600 \(quoted(path))")
        }
        if status.st_nlink > 1 {
            throw FeltError("key-link", "\(path) has another name elsewhere, by which it may lie in a study.", hint: "Remove the other name; see: ls -li \(quoted(path))")
        }
    }

    static func read(_ descriptor: Int32, _ path: String) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = readFile(descriptor, &buffer)
            if count == 0 { return bytes }
            if count < 0, errno == EINTR { continue }
            guard count > 0, bytes.count + count <= maximumBytes else {
                throw FeltError("key-unreadable", "\(path) cannot be read as a key.", hint: "Check that it is the key.")
            }
            bytes += buffer[..<count]
        }
    }

    /// Makes a new file that nobody but its owner may read. Throws `key-exists`, `key-rights`, `key-unwritable`, `disk-full`.
    static func create(_ path: String, _ bytes: [UInt8]) throws {
        let descriptor = openFile(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure(errno, path) }
        do {
            try fill(descriptor, bytes, path)
            syncFolder(of: path)
        } catch {
            unlink(path)
            throw error
        }
    }

    /// Puts a new file in the place of the old one, when it is on the disk. Nothing is left beside it when that fails.
    static func replace(_ path: String, _ bytes: [UInt8]) throws {
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        let draft = folder + ".felt-key.part-" + String(UInt64.random(in: .min ... .max), radix: 16)
        let descriptor = openFile(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure(errno, path) }
        do {
            try fill(descriptor, bytes, path)
            guard rename(draft, path) == 0 else { throw failure(errno, path) }
            syncFolder(of: path)
        } catch {
            unlink(draft)
            throw error
        }
    }

    /// Writes a new file to the disk and closes it.
    private static func fill(_ descriptor: Int32, _ bytes: [UInt8], _ path: String) throws {
        var problem: Int32 = fchmod(descriptor, 0o600) == 0 ? 0 : errno
        var status = stat()
        // Sticks and shares that know no rights show the file to everyone; then no name is written there.
        guard fstat(descriptor, &status) == 0, status.st_mode & 0o777 == 0o600 else {
            closeFile(descriptor)
            throw FeltError("key-rights", "The disk of \(path) keeps no rights, so that anyone could read the key.", hint: "Choose a place on another disk.")
        }
        var done = 0
        while done < bytes.count, problem == 0 {
            let count = writeFile(descriptor, bytes, from: done)
            if count >= 0 { done += count } else if errno != EINTR { problem = errno }
        }
        if problem == 0, fsync(descriptor) != 0, errno != EINVAL { problem = errno }
        if closeFile(descriptor) != 0, problem == 0 { problem = errno }
        guard problem == 0 else { throw failure(problem, path) }
    }

    /// Makes a file's new name last through a power cut; where folders cannot be written through, that is the disk's own matter.
    private static func syncFolder(of path: String) {
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        let descriptor = openFile(folder, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        _ = fsync(descriptor)
        closeFile(descriptor)
    }

    private static func failure(_ number: Int32, _ path: String) -> FeltError {
        switch number {
        case EEXIST: FeltError("key-exists", "\(path) is there already.", hint: "Choose another name, or add to the key that is there: felt key add FILE P07")
        case ENOSPC, EDQUOT: FeltError("disk-full", "There is no room left on the disk for \(path).", hint: "Free some space, or use another disk.")
        default: FeltError("key-unwritable", "\(path) cannot be written (\(text(number))).", hint: "Check the rights of its folder.")
        }
    }

    /// A path as a shell takes it.
    static func quoted(_ path: String) -> String {
        let isPlain = path.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || "0123456789/._-+".unicodeScalars.contains($0) }
        return isPlain ? path : "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
    }

    private static func text(_ number: Int32) -> String { String(cString: strerror(number)) }

    /// Repeats a call that a signal broke off.
    private static func system(_ call: () -> Int32) -> Int32 {
        while true {
            let result = call()
            if result >= 0 || errno != EINTR { return result }
        }
    }
}

// The system's calls under names that the type above does not have for its own.
private func openFile(_ path: String, _ flags: Int32, _ mode: mode_t = 0) -> Int32 { open(path, flags, mode) }
@discardableResult
private func closeFile(_ descriptor: Int32) -> Int32 { close(descriptor) }
private func readFile(_ descriptor: Int32, _ buffer: inout [UInt8]) -> Int { read(descriptor, &buffer, buffer.count) }
private func writeFile(_ descriptor: Int32, _ bytes: [UInt8], from start: Int) -> Int {
    bytes.withUnsafeBytes { write(descriptor, $0.baseAddress.map { $0 + start }, bytes.count - start) }
}
