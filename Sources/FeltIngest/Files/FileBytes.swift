public import FeltModel

#if canImport(Darwin)
    import Darwin
#else
    @preconcurrency import Glibc
#endif

/// Reads whole files with errors a person can act on.
public enum FileBytes {
    /// The bytes of a file of at most `limit` bytes. Links are followed.
    ///
    /// - Throws: `file-missing`, `file-is-directory`, `file-unreadable`, `file-too-large`; nothing of a file that is too large is read.
    public static func read(_ path: String, limit: Int = 256 << 20) throws(FeltError) -> [UInt8] {
        try read(path) { size throws(FeltError) in
            guard size <= limit else {
                throw FeltError("file-too-large", "\(path) is larger than \(limit >> 20) MB.", hint: "Split it, or take out what is not text.")
            }
            return size
        }
    }

    /// The first bytes of a file, at most `count`, however large it is. Throws as `read` does.
    public static func start(of path: String, count: Int) throws(FeltError) -> [UInt8] { try read(path) { min($0, count) } }

    /// The first bytes of a file, as many as `wanted` says of its size.
    private static func read(_ path: String, wanted: (Int) throws(FeltError) -> Int) throws(FeltError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw failure(path, errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure(path, errno) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw FeltError("file-is-directory", "\(path) is a folder.", hint: "Name the files in it: \(path)/*")
        default: throw FeltError("file-unreadable", "\(path) is not a plain file.", hint: "Copy what it holds into a file first.")
        }
        var bytes = [UInt8](repeating: 0, count: try wanted(Int(status.st_size)))
        var filled = 0
        while filled < bytes.count {
            let count = bytes.withUnsafeMutableBytes { fill(descriptor, $0, from: filled) }
            if count < 0, errno == EINTR { continue }
            if count < 0 { throw failure(path, errno) }
            if count == 0 { break }
            filled += count
        }
        return filled == bytes.count ? bytes : Array(bytes[..<filled])
    }

    /// Whether there is a plain file at a path. Links are followed.
    public static func isFile(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    /// The last part of a path.
    public static func name(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

    private static func failure(_ path: String, _ number: Int32) -> FeltError {
        if number == ENOENT || number == ENOTDIR {
            return FeltError("file-missing", "There is no file \(path).", hint: "Check the name; felt looks from the folder you stand in.")
        }
        return FeltError("file-unreadable", "\(path) cannot be read.", hint: "Check the rights of the file.")
    }
}

private func fill(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer, from start: Int) -> Int {
    read(descriptor, buffer.baseAddress.map { $0 + start }, buffer.count - start)
}
