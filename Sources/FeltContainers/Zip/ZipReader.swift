import CZip
public import FeltModel

/// Reads the files of a ZIP container out of memory, one at a time.
///
/// A container is a stranger's: what a file says of its own size is not believed. Reading ends with an error as soon as more comes out than
/// `limit` allows, however little went in.
public final class ZipReader {
    /// The names of the files, in the order of the container's directory.
    public let names: [String]
    private let archive: OpaquePointer
    private let memory: UnsafeMutableRawBufferPointer
    private let limit: Int
    private var spent = 0

    /// Opens a container.
    ///
    /// - Parameter limit: how many bytes may be read out of it, all its files together.
    /// - Throws: `archive-unreadable` for what is no container, or one that was cut off.
    public init(_ bytes: [UInt8], limit: Int = 256 << 20) throws(FeltError) {
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
        guard let archive = zip_open_from_source(source, ZIP_RDONLY, &problem) else {
            zip_source_free(source)
            memory.deallocate()
            throw Self.unreadable(zip_error_code_zip(&problem))
        }
        var names: [String] = []
        for index in 0..<zip_uint64_t(max(0, zip_get_num_entries(archive, 0))) {
            names.append(zip_get_name(archive, index, 0).map { String(cString: $0) } ?? "")
        }
        self.names = names
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
        guard let file = zip_fopen_index(archive, zip_uint64_t(index), 0) else { throw Self.unreadable(zip_error_code_zip(zip_get_error(archive))) }
        defer { zip_fclose(file) }
        var result: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = piece.withUnsafeMutableBytes { zip_fread(file, $0.baseAddress, zip_uint64_t($0.count)) }
            if count == 0 { return result }
            guard count > 0 else { throw Self.unreadable(zip_error_code_zip(zip_file_get_error(file))) }
            spent += Int(count)
            guard spent <= limit else {
                throw FeltError(
                    "archive-too-large", "The file unpacks to more than \(limit >> 20) MB.", hint: "Save it anew from the program that made it, without what is not needed.")
            }
            result += piece[..<Int(count)]
        }
    }

    private static func unreadable(_ code: Int32) -> FeltError {
        FeltError(
            "archive-unreadable", "The file is damaged or was cut off (libzip error \(code)).",
            hint: "Open it in the program that made it and save it anew, without a password.", context: ["libzip": String(code)])
    }
}
