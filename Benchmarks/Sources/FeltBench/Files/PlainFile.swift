#if canImport(Darwin)
    import Darwin
#else
    @preconcurrency import Glibc
#endif

/// Whole files as bytes, through the C library alone.
///
/// The floor runs in this program too, and must not pay for loading a library that it does not use.
enum PlainFile {
    /// The bytes of a file.
    static func bytes(of path: String) throws -> [UInt8] {
        let descriptor = open(path, O_RDONLY)
        guard descriptor >= 0 else { throw BenchError("\(path) cannot be read.") }
        defer { close(descriptor) }
        let size = Self.size(of: path)
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size, let start = buffer.baseAddress {
                let got = read(descriptor, start + count, size - count)
                guard got > 0 else { break }
                count += got
            }
        }
        guard bytes.count == size else { throw BenchError("\(path) ended too early.") }
        return bytes
    }

    /// The text of a file, with U+FFFD for what is not UTF-8.
    static func text(of path: String) throws -> String { String(decoding: try bytes(of: path), as: UTF8.self) }

    /// Writes a file, over one that is there.
    static func put(_ bytes: [UInt8], into path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        guard descriptor >= 0 else { throw BenchError("\(path) cannot be written.") }
        defer { close(descriptor) }
        try put(bytes, descriptor, name: path)
    }

    /// Writes to standard output.
    static func print(_ bytes: [UInt8]) throws { try put(bytes, 1, name: "standard output") }

    /// The size of a file in bytes; 0 when it is not there.
    static func size(of path: String) -> Int {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : 0
    }

    private static func put(_ bytes: [UInt8], _ descriptor: Int32, name: String) throws {
        try bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count, let start = buffer.baseAddress {
                let count = write(descriptor, start + done, buffer.count - done)
                guard count > 0 else { throw BenchError("\(name) cannot be written.") }
                done += count
            }
        }
    }
}
