import CZip
import FeltModel

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Makes a ZIP container out of named bytes.
///
/// The same entries always give the same bytes: they keep the order in which they were added, bear the first moment that ZIP
/// knows (1 January 1980), and are all deflated alike.
public struct ZipWriter: Sendable {
    /// One file of the container.
    public struct Entry: Sendable {
        /// The path inside the container, with `/` between folders: relative, without `..`, `\` and `:`, in ASCII or UTF-8.
        public let name: String
        public let bytes: [UInt8]

        /// Creates an entry.
        public init(name: String, bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }

    /// What goes in, in order.
    private enum Part: Sendable {
        case plain(Entry)
        case pressed(PressedFile)
    }

    private var parts: [Part] = []
    private var files: [(name: String, path: String)] = []
    private let level: UInt32

    /// The level that is used where none is given.
    public static let quick = 1

    /// Creates an empty container. `level` is deflate's, from 1, quick, to 9, small; on text 1 takes a third of the time of 6
    /// for a file a fifth larger.
    public init(level: Int = Self.quick) { self.level = UInt32(min(max(level, 1), 9)) }

    /// Adds a file after the others. The bytes are not copied.
    public mutating func add(_ name: String, _ bytes: [UInt8]) { parts.append(.plain(Entry(name: name, bytes: bytes))) }

    /// Adds a file that is pressed already after the others.
    public mutating func add(_ file: PressedFile) { parts.append(.pressed(file)) }

    /// Adds a file that lies on the disk, after all others and as it is: sound and film are pressed already. Only ``write(to:)`` takes it.
    public mutating func add(_ name: String, fileAt path: String) { files.append((name, path)) }

    /// Whether any of it lies on the disk.
    public var hasFiles: Bool { !files.isEmpty }

    /// Writes the container to a file, over what is there. Files on the disk go through in pieces.
    ///
    /// Throws `archive-unwritable`, and then the file may be half written.
    public func write(to path: String) throws {
        var code: Int32 = 0
        guard let archive = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &code) else { throw failure(code) }
        // They must be there until this one is closed.
        var pressed: [OpaquePointer] = []
        defer { pressed.forEach(zip_discard) }
        do {
            try add(to: archive, keeping: &pressed)
            for file in files {
                guard ZipWriter.isSafe(file.name) else { throw failure(ZIP_ER_INVAL) }
                guard let source = zip_source_file(archive, file.path, 0, -1) else { throw failure(ZIP_ER_MEMORY) }
                try add(source, file.name, to: archive, ZIP_CM_STORE)
            }
            guard zip_close(archive) == 0 else { throw failure(zip_error_code_zip(zip_get_error(archive))) }
        } catch {
            zip_discard(archive)
            throw error
        }
    }

    /// The container's bytes. Without an entry, that is a valid container with nothing in it.
    ///
    /// Throws `archive-unwritable`: two entries of one name, a name that would leave the folder, or no memory left.
    /// Memory: the container, for a moment twice.
    public func bytes() throws -> [UInt8] {
        if parts.isEmpty { return [0x50, 0x4B, 0x05, 0x06] + [UInt8](repeating: 0, count: 18) }
        var problem = zip_error_t()
        zip_error_init(&problem)
        defer { zip_error_fini(&problem) }
        guard let target = zip_source_buffer_create(nil, 0, 0, &problem) else { throw failure(zip_error_code_zip(&problem)) }
        // Opening takes over one reference; the second keeps the target alive to be read after closing.
        zip_source_keep(target)
        defer { zip_source_free(target) }
        guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, &problem) else {
            zip_source_free(target)
            throw failure(zip_error_code_zip(&problem))
        }
        // They must be there until this one is closed.
        var pressed: [OpaquePointer] = []
        defer { pressed.forEach(zip_discard) }
        do {
            try add(to: archive, keeping: &pressed)
            guard zip_close(archive) == 0 else { throw failure(zip_error_code_zip(zip_get_error(archive))) }
        } catch {
            zip_discard(archive)
            throw error
        }
        return try contents(of: target)
    }

    /// Adds all that is in memory, and puts the containers that it opens into `open`.
    private func add(to archive: OpaquePointer, keeping open: inout [OpaquePointer]) throws {
        for part in parts {
            switch part {
            case .plain(let entry): try add(entry, to: archive)
            case .pressed(let file):
                guard ZipWriter.isSafe(file.name) else { throw failure(ZIP_ER_INVAL) }
                let inner = try opened(file.container)
                open.append(inner)
                guard let source = zip_source_zip(archive, inner, 0, zip_flags_t(ZIP_FL_COMPRESSED), 0, -1) else { throw failure(ZIP_ER_MEMORY) }
                try add(source, file.name, to: archive, ZIP_CM_DEFLATE)
            }
        }
    }

    /// A container in memory, to be read.
    private func opened(_ container: [UInt8]) throws -> OpaquePointer {
        var problem = zip_error_t()
        zip_error_init(&problem)
        defer { zip_error_fini(&problem) }
        // libzip frees this copy.
        guard let copy = malloc(container.count) else { throw failure(ZIP_ER_MEMORY) }
        container.withUnsafeBytes { copy.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(copy), byteCount: $0.count) }
        guard let source = zip_source_buffer_create(copy, zip_uint64_t(container.count), 1, &problem) else {
            free(copy)
            throw failure(zip_error_code_zip(&problem))
        }
        guard let archive = zip_open_from_source(source, ZIP_RDONLY, &problem) else {
            zip_source_free(source)
            throw failure(zip_error_code_zip(&problem))
        }
        return archive
    }

    private func add(_ entry: Entry, to archive: OpaquePointer) throws {
        guard ZipWriter.isSafe(entry.name) else { throw failure(ZIP_ER_INVAL) }
        guard let source = ZipEntryReader.source(entry.bytes, archive) else { throw failure(ZIP_ER_MEMORY) }
        try add(source, entry.name, to: archive, ZIP_CM_DEFLATE)
    }

    private func add(_ source: OpaquePointer, _ name: String, to archive: OpaquePointer, _ method: Int32) throws {
        let added = zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
        guard added >= 0 else {
            zip_source_free(source)
            throw failure(zip_error_code_zip(zip_get_error(archive)))
        }
        let index = zip_uint64_t(added)
        guard zip_set_file_compression(archive, index, zip_int32_t(method), level) == 0,
            zip_file_set_dostime(archive, index, 0, ZipWriter.firstDay, 0) == 0
        else { throw failure(zip_error_code_zip(zip_get_error(archive))) }
    }

    /// Whether a name stays within the folder it is unpacked to, on every system. Looks at bytes, because a slash and a combining mark after
    /// it make one `Character`, and because C ends a name at a NUL.
    private static func isSafe(_ name: String) -> Bool {
        let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        let isPlain = name.utf8.allSatisfy { $0 != 0 && $0 != UInt8(ascii: "\\") && $0 != UInt8(ascii: ":") }
        return isPlain && !parts.contains { $0.isEmpty || $0.elementsEqual(".".utf8) || $0.elementsEqual("..".utf8) }
    }

    private func contents(of target: OpaquePointer) throws -> [UInt8] {
        var status = zip_stat_t()
        zip_stat_init(&status)
        guard zip_source_stat(target, &status) == 0, zip_source_open(target) == 0 else { throw failure(zip_error_code_zip(zip_source_error(target))) }
        defer { zip_source_close(target) }
        let bytes = [UInt8](unsafeUninitializedCapacity: Int(status.size)) { buffer, count in
            while count < buffer.count {
                let read = zip_source_read(target, buffer.baseAddress?.advanced(by: count), zip_uint64_t(buffer.count - count))
                guard read > 0 else { break }
                count += Int(read)
            }
        }
        guard bytes.count == Int(status.size) else { throw failure(ZIP_ER_READ) }
        return bytes
    }

    private func failure(_ code: Int32) -> FeltError {
        if code == ZIP_ER_WRITE || code == ZIP_ER_CLOSE || code == ZIP_ER_TMPOPEN {
            return FeltError(
                "archive-unwritable", "The file cannot be written; the disk may be full.", hint: "Make room on the disk, or write to another place.", context: ["libzip": String(code)])
        }
        return FeltError("archive-unwritable", "The container cannot be put together.", context: ["libzip": String(code)])
    }

    /// 1 January 1980 in the date format of ZIP: years since 1980, month and day in 7, 4 and 5 bits.
    private static let firstDay: zip_uint16_t = 1 << 5 | 1
}
