import Synchronization

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    @preconcurrency import Musl
#else
    @preconcurrency import Glibc
#endif

/// Reads a file descriptor line by line, as the lines come, and lets go of it when the person asks to stop.
///
/// Use one for each descriptor and nothing else beside it. Safe to use from several tasks; each call gives a whole line.
public final class InputLines: Sendable {
    private struct State {
        var buffer: [UInt8] = []
        /// How much of the buffer has been given out.
        var start = 0
        /// How much of it is known to hold no line end.
        var searched = 0
        var isAtEnd = false
    }

    private let descriptor: Int32
    private let isStopped: @Sendable () -> Bool
    private let state = Mutex(State())

    /// Creates a reader of an open descriptor, which stays open and owned by the caller.
    ///
    /// - Parameter isStopped: asked when a signal has broken off a wait; true ends the lines.
    public init(descriptor: Int32, isStopped: @escaping @Sendable () -> Bool = { Interrupt.isRaised }) {
        self.descriptor = descriptor
        self.isStopped = isStopped
    }

    /// The next line with its line end, which only the last may lack; nil at the end, when reading fails, or when asked to stop.
    ///
    /// Cost: linear in the line.
    public func next() -> [UInt8]? {
        state.withLock { state in
            while !isStopped() {
                if let end = state.buffer[state.searched...].firstIndex(of: 10) { return Self.taken(&state, upTo: end + 1) }
                state.searched = state.buffer.count
                if state.isAtEnd { return state.start < state.buffer.count ? Self.taken(&state, upTo: state.buffer.count) : nil }
                fill(&state)
            }
            return nil
        }
    }

    private func fill(_ state: inout State) {
        state.buffer.removeFirst(state.start)
        state.searched -= state.start
        state.start = 0
        let piece = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
            let got = read(descriptor, buffer.baseAddress, buffer.count)
            // A signal breaks the wait off; the caller looks whether it was meant for the program.
            if got < 0, errno != EINTR { state.isAtEnd = true }
            if got == 0 { state.isAtEnd = true }
            count = max(0, got)
        }
        state.buffer += piece
    }

    private static func taken(_ state: inout State, upTo end: Int) -> [UInt8] {
        let line = Array(state.buffer[state.start..<end])
        state.start = end
        state.searched = end
        return line
    }
}
