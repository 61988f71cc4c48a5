import CZip

/// Hands the bytes of one entry to libzip without copying them all first.
final class ZipEntryReader {
    private let bytes: [UInt8]
    private var position = 0

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// A libzip source that reads `bytes` and lets go of them when libzip frees it; nil without memory.
    static func source(_ bytes: [UInt8], _ archive: OpaquePointer) -> OpaquePointer? {
        let reader = Unmanaged.passRetained(ZipEntryReader(bytes))
        let source = zip_source_function(archive, { state, data, length, command in
            guard let state else { return -1 }
            let reader = Unmanaged<ZipEntryReader>.fromOpaque(state)
            if command == ZIP_SOURCE_FREE {
                reader.release()
                return 0
            }
            return reader.takeUnretainedValue().answer(command, data, length)
        }, reader.toOpaque())
        if source == nil { reader.release() }
        return source
    }

    private func answer(_ command: zip_source_cmd_t, _ data: UnsafeMutableRawPointer?, _ length: zip_uint64_t) -> zip_int64_t {
        switch command {
        case ZIP_SOURCE_SUPPORTS:
            return Self.commands.reduce(0) { $0 | 1 << zip_int64_t($1.rawValue) }
        case ZIP_SOURCE_OPEN:
            position = 0
            return 0
        case ZIP_SOURCE_CLOSE:
            return 0
        case ZIP_SOURCE_READ:
            return read(into: data, Int(clamping: length))
        case ZIP_SOURCE_STAT:
            guard let status = data?.assumingMemoryBound(to: zip_stat_t.self), length >= MemoryLayout<zip_stat_t>.size else { return -1 }
            zip_stat_init(status)
            status.pointee.size = zip_uint64_t(bytes.count)
            status.pointee.valid = zip_uint64_t(ZIP_STAT_SIZE)
            return zip_int64_t(MemoryLayout<zip_stat_t>.size)
        case ZIP_SOURCE_ERROR:
            // Reading memory does not fail: two zeros say that nothing went wrong.
            guard let data, length >= 8 else { return -1 }
            data.initializeMemory(as: Int32.self, repeating: 0, count: 2)
            return 8
        default:
            return -1
        }
    }

    private func read(into data: UnsafeMutableRawPointer?, _ limit: Int) -> zip_int64_t {
        let count = min(limit, bytes.count - position)
        guard count > 0, let data else { return 0 }
        UnsafeMutableRawBufferPointer(start: data, count: count).copyBytes(from: bytes[position..<position + count])
        position += count
        return zip_int64_t(count)
    }

    private static let commands = [
        ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, ZIP_SOURCE_SUPPORTS,
    ]
}
