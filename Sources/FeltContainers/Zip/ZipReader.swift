import CZip
public import FeltModel

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Reads the files of a ZIP container out of memory or from the disk, one at a time.
///
/// A container is a stranger's: what a file says of its own size is held against what comes out of it. Reading ends with an error as soon as more
/// comes than the file says or `limit` allows, however little went in; and a file of which less comes was damaged.
public final class ZipReader {
    /// What the container's directory says of one file. None of it has to be true.
    public struct Entry: Sendable {
        public let name: String
        /// How many bytes it unpacks to; nil when the directory does not say.
        public let size: UInt64?
        /// How many bytes it takes in the container; nil when the directory does not say.
        public let packedSize: UInt64?
        /// Whether it stands for another file, as a symbolic link does.
        public let isLink: Bool
        /// Whether a password is needed to read it.
        public let isEncrypted: Bool
    }

    /// The files, in the order of the container's directory.
    public let entries: [Entry]
    /// The names of the files, in the order of the container's directory.
    public var names: [String] { entries.map(\.name) }
    /// How long the container itself is, in bytes.
    public let byteCount: Int
    /// Whether the files take more of the container than it has, so that some must lie over one another: no program writes that, and some such containers
    /// unpack without end.
    public var overlaps: Bool {
        var left = UInt64(max(0, byteCount))
        for size in entries.compactMap(\.packedSize) {
            guard size <= left else { return true }
            left -= size
        }
        return false
    }
    private let archive: OpaquePointer
    private let memory: UnsafeMutableRawBufferPointer
    /// How many bytes `bytes(of:)` and `bytes(at:)` may give, all calls together.
    private let limit: Int
    private var spent = 0

    /// Opens a container.
    ///
    /// - Parameter limit: how many bytes may be read out of it, all its files together.
    /// - Throws: `archive-unreadable` for what is no container, or one that was cut off.
    public convenience init(_ bytes: [UInt8], limit: Int = 256 << 20) throws(FeltError) {
        // libzip takes nothing at all for an empty container.
        guard !bytes.isEmpty else { throw Self.unreadable(ZIP_ER_NOZIP) }
        // libzip reads on after this call, so the bytes must stay where they are.
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
        memory.copyBytes(from: bytes)
        var problem = zip_error_t()
        zip_error_init(&problem)
        defer { zip_error_fini(&problem) }
        guard let source = zip_source_buffer_create(memory.baseAddress, zip_uint64_t(bytes.count), 0, &problem) else {
            memory.deallocate()
            throw Self.unreadable(zip_error_code_zip(&problem))
        }
        try self.init(source, memory, limit: limit)
    }

    /// Opens a container that lies on the disk and stays there: only what is asked for is read, so that memory does not follow its size.
    ///
    /// The file must not change while the reader lives.
    /// - Parameter limit: how many bytes `bytes(of:)` and `bytes(at:)` may give, all calls together.
    /// - Throws: `archive-unreadable` for what is no container, one that was cut off, or no file at all.
    public convenience init(path: String, limit: Int = 256 << 20) throws(FeltError) {
        var problem = zip_error_t()
        zip_error_init(&problem)
        defer { zip_error_fini(&problem) }
        guard let source = zip_source_file_create(path, 0, -1, &problem) else { throw Self.unreadable(zip_error_code_zip(&problem)) }
        try self.init(source, UnsafeMutableRawBufferPointer(start: nil, count: 0), limit: limit)
    }

    /// Takes over the source and the memory that it reads.
    private init(_ source: OpaquePointer, _ memory: UnsafeMutableRawBufferPointer, limit: Int) throws(FeltError) {
        var problem = zip_error_t()
        zip_error_init(&problem)
        defer { zip_error_fini(&problem) }
        guard let archive = zip_open_from_source(source, ZIP_RDONLY, &problem) else {
            zip_source_free(source)
            memory.deallocate()
            throw Self.unreadable(zip_error_code_zip(&problem))
        }
        self.entries = (0..<zip_uint64_t(max(0, zip_get_num_entries(archive, 0)))).map { Self.entry(archive, $0) }
        var status = zip_stat_t()
        zip_stat_init(&status)
        let isKnown = zip_source_stat(source, &status) == 0 && status.valid & zip_uint64_t(ZIP_STAT_SIZE) != 0
        byteCount = isKnown ? Int(clamping: status.size) : memory.count
        self.archive = archive
        self.memory = memory
        self.limit = limit
    }

    deinit {
        zip_discard(archive)
        memory.deallocate()
    }

    /// What a file holds; nil when there is none of that name.
    ///
    /// - Throws: `archive-unreadable` when it is damaged or needs a password, `archive-too-large` beyond the limit.
    public func bytes(of name: String) throws(FeltError) -> [UInt8]? {
        let index = zip_name_locate(archive, name, 0)
        guard index >= 0 else { return nil }
        return try bytes(at: Int(index))
    }

    /// What the file at `index` of ``entries`` holds. Throws as ``bytes(of:)`` does.
    public func bytes(at index: Int) throws(FeltError) -> [UInt8] {
        var result: [UInt8] = []
        try unpack(index, limit: limit - spent, told: limit) { result.append(contentsOf: $0) }
        spent += result.count
        return result
    }

    /// Hands what the file at `index` of ``entries`` holds to `sink`, piece by piece of at most 64 KB; nothing is kept.
    ///
    /// - Parameter limit: how many bytes may come; this does not count towards the limit of the reader.
    /// - Returns: how many came.
    /// - Throws: what ``bytes(of:)`` throws, then `sink` has had a beginning; and what `sink` throws.
    @discardableResult
    public func stream(_ index: Int, limit: Int, to sink: (UnsafeRawBufferPointer) throws -> Void) throws -> Int {
        var count = 0
        var failure: (any Error)?
        try unpack(index, limit: limit, told: limit) { piece in
            count += piece.count
            do { try sink(piece) } catch { failure = error }
        } while: { failure == nil }
        if let failure { throw failure }
        return count
    }

    /// Whether the file at `index` of ``entries`` is these bytes. It does not count towards the limit of the reader, and nothing of it is kept.
    /// Throws as ``bytes(of:)`` does for what is damaged.
    public func holds(_ bytes: [UInt8], at index: Int) throws(FeltError) -> Bool {
        var place = 0
        var isSame = true
        try unpack(index, limit: .max, told: .max) { piece in
            isSame = isSame && place + piece.count <= bytes.count && bytes.withUnsafeBytes { known in
                guard let known = known.baseAddress, let start = piece.baseAddress else { return piece.isEmpty }
                return memcmp(known + place, start, piece.count) == 0
            }
            place += piece.count
        } while: { isSame }
        return isSame && place == bytes.count
    }

    private func unpack(
        _ index: Int, limit: Int, told: Int, _ take: (UnsafeRawBufferPointer) -> Void, while goesOn: () -> Bool = { true }
    ) throws(FeltError) {
        let size = entries.indices.contains(index) ? entries[index].size : nil
        func tooLarge() -> FeltError {
            FeltError("archive-too-large", "The file unpacks to more than \(told >> 20) MB.", hint: "Save it anew from the program that made it, without what is not needed.")
        }
        if let size, size > UInt64(max(0, limit)) { throw tooLarge() }
        guard let file = zip_fopen_index(archive, zip_uint64_t(index), 0) else { throw Self.unreadable(zip_error_code_zip(zip_get_error(archive))) }
        defer { zip_fclose(file) }
        let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
        defer { piece.deallocate() }
        var total = 0
        while goesOn() {
            let count = zip_fread(file, piece.baseAddress, zip_uint64_t(piece.count))
            guard count != 0 else {
                guard size.map({ $0 == UInt64(total) }) ?? true else { throw Self.unreadable(ZIP_ER_INCONS) }
                return
            }
            guard count > 0 else { throw Self.unreadable(zip_error_code_zip(zip_file_get_error(file))) }
            total += Int(count)
            guard size.map({ UInt64(total) <= $0 }) ?? true else { throw Self.unreadable(ZIP_ER_INCONS) }
            guard total <= limit else { throw tooLarge() }
            take(UnsafeRawBufferPointer(rebasing: piece[..<Int(count)]))
        }
    }

    private static func entry(_ archive: OpaquePointer, _ index: zip_uint64_t) -> Entry {
        var status = zip_stat_t()
        zip_stat_init(&status)
        let isKnown = zip_stat_index(archive, index, 0, &status) == 0
        func says(_ field: UInt32) -> Bool { isKnown && status.valid & zip_uint64_t(field) != 0 }
        var (system, rights): (zip_uint8_t, zip_uint32_t) = (0, 0)
        let hasRights = zip_file_get_external_attributes(archive, index, 0, &system, &rights) == 0 && system == zip_uint8_t(ZIP_OPSYS_UNIX)
        return Entry(
            name: zip_get_name(archive, index, 0).map { String(cString: $0) } ?? "", size: says(ZIP_STAT_SIZE) ? status.size : nil,
            packedSize: says(ZIP_STAT_COMP_SIZE) ? status.comp_size : nil,
            // The upper half holds the rights of Unix, whose kind 0xA000 is a link.
            isLink: hasRights && (rights >> 16) & 0xF000 == 0xA000, isEncrypted: says(ZIP_STAT_ENCRYPTION_METHOD) && status.encryption_method != 0)
    }

    private static func unreadable(_ code: Int32) -> FeltError {
        FeltError(
            "archive-unreadable", "The file is damaged or was cut off.",
            hint: "Open it in the program that made it and save it anew, without a password.", context: ["libzip": String(code)])
    }
}
