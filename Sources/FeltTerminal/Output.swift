import Synchronization

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    @preconcurrency import Musl
#else
    @preconcurrency import Glibc
#endif

/// The one buffered writer of a file descriptor.
///
/// Text is gathered in 64 KiB and written with `write(2)`. Use one `Output` for each descriptor and nothing else beside it, or
/// lines overtake each other. A failure is remembered: every later call throws the same error and writes nothing, so a loop
/// that ends at the first error stops soon after `head` has gone. Call `flush()` before the program ends and before another
/// descriptor that shares the terminal is written; what is still in the buffer at `deinit` is written, but errors are lost.
/// Safe to use from several tasks; each call is written as a whole.
public final class Output: Sendable {
    /// When the buffer is handed to the system.
    public enum Flushing: Hashable, Sendable {
        /// When it is full and at `flush()`: for answers on stdout.
        case whenFull
        /// After each call: for notes on stderr.
        case eachCall
    }

    private struct State: ~Copyable {
        var buffer: [UInt8] = []
        var failure: OutputError?
    }

    private let descriptor: Int32?
    private let flushing: Flushing
    private let capacity: Int
    private let state = Mutex(State())

    /// Creates a writer to an open file descriptor, which stays open and owned by the caller.
    public init(descriptor: Int32, flushing: Flushing = .whenFull, capacity: Int = 65_536) {
        self.descriptor = descriptor
        self.flushing = flushing
        self.capacity = max(1, capacity)
    }

    /// Creates a writer that keeps everything in memory, for tests and for text that is needed as a value.
    public init() {
        descriptor = nil
        flushing = .whenFull
        capacity = 0
    }

    deinit {
        try? flush()
    }

    /// Writes the text as UTF-8, nothing added.
    ///
    /// - Throws: the `OutputError` of this or an earlier write.
    public func write(_ text: String) throws(OutputError) {
        try append { $0.append(contentsOf: text.utf8) }
    }

    /// Writes the bytes as they are.
    ///
    /// - Throws: the `OutputError` of this or an earlier write.
    public func write(_ bytes: [UInt8]) throws(OutputError) {
        try append { $0.append(contentsOf: bytes) }
    }

    /// Writes the text and a newline.
    ///
    /// - Throws: the `OutputError` of this or an earlier write.
    public func writeLine(_ text: String = "") throws(OutputError) {
        try append { buffer in
            buffer.append(contentsOf: text.utf8)
            buffer.append(0x0A)
        }
    }

    /// Hands everything gathered so far to the system.
    ///
    /// - Throws: the `OutputError` of this or an earlier write.
    public func flush() throws(OutputError) {
        guard let descriptor else { return }
        try state.withLock { (state: inout State) throws(OutputError) in
            try Self.drain(&state, to: descriptor)
        }
    }

    /// The bytes kept in memory, or those not yet written when there is a descriptor.
    public var pendingBytes: [UInt8] { state.withLock { $0.buffer } }

    /// The text kept in memory by a writer made with `init()`.
    public var text: String { String(decoding: pendingBytes, as: UTF8.self) }

    /// Makes a write to a closed pipe report EPIPE instead of ending the program by SIGPIPE; call once at the start.
    public static func ignoreBrokenPipeSignal() {
        _ = signal(SIGPIPE, SIG_IGN)
    }

    private func append(_ body: (inout [UInt8]) -> Void) throws(OutputError) {
        try state.withLock { (state: inout State) throws(OutputError) in
            if let failure = state.failure { throw failure }
            body(&state.buffer)
            guard let descriptor, flushing == .eachCall || state.buffer.count >= capacity else { return }
            try Self.drain(&state, to: descriptor)
        }
    }

    private static func drain(_ state: inout State, to descriptor: Int32) throws(OutputError) {
        if let failure = state.failure { throw failure }
        defer { state.buffer.removeAll(keepingCapacity: true) }
        do throws(OutputError) {
            try SystemCall.writeAll(state.buffer, to: descriptor)
        } catch {
            state.failure = error
            throw error
        }
    }
}
