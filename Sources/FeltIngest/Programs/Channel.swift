import FeltModel

#if canImport(Darwin)
    import Darwin
#else
    @preconcurrency import Glibc
#endif

/// A pair of connected descriptors between this process and another program. What passes on is decided at the start of the program.
/// They are made under the lock of `HelperProgram.starting`, so that nothing is inherited by accident.
final class Channel {
    enum Kind {
        /// Carries what the program prints, or a short text that fits into it whole.
        case pipe
        /// Carries what the program reads. Writing to one that the program has closed gives an error and no signal.
        case socket
    }

    private(set) var reading: Int32 = -1
    private(set) var writing: Int32 = -1

    init(_ kind: Kind, for program: String) throws {
        var ends: [Int32] = [-1, -1]
        let result =
            switch kind {
            case .pipe: pipe(&ends)
            case .socket: socketpair(AF_UNIX, Self.stream, 0, &ends)
            }
        guard result == 0 else {
            throw FeltError("program-failed", "\(program) cannot be started: the system has no descriptor left.", hint: "Close other programs, then try again.")
        }
        (reading, writing) = (ends[0], ends[1])
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        if case .socket = kind { _ = fcntl(writing, F_SETFL, O_NONBLOCK) }
    }

    deinit {
        closeReading()
        closeWriting()
    }

    func closeReading() {
        if reading >= 0 { close(reading) }
        reading = -1
    }

    func closeWriting() {
        if writing >= 0 { close(writing) }
        writing = -1
    }

    /// Writes a text of at most what a pipe holds (64 KiB); before the other end can have been closed.
    func fill(_ text: String) {
        let bytes = Array(text.utf8)
        _ = write(writing, bytes, bytes.count)
    }

    /// Writes what goes in without waiting; nil when the program takes no more.
    func send(_ bytes: ArraySlice<UInt8>) -> Int? {
        let count = bytes.withUnsafeBytes { buffer -> Int in
            #if canImport(Darwin)
                write(writing, buffer.baseAddress, buffer.count)
            #else
                Glibc.send(writing, buffer.baseAddress, buffer.count, Int32(MSG_NOSIGNAL))
            #endif
        }
        if count >= 0 { return count }
        return errno == EAGAIN || errno == EINTR ? 0 : nil
    }

    #if canImport(Darwin)
        private static let stream = SOCK_STREAM
    #else
        private static let stream = Int32(SOCK_STREAM.rawValue)
    #endif
}
