#if canImport(Darwin)
    import Darwin
#else
    @preconcurrency import Glibc
#endif

/// Lines on standard error.
enum Notes {
    static func say(_ line: String) {
        let bytes = Array((line + "\n").utf8)
        _ = write(2, bytes, bytes.count)
    }
}
