import Synchronization

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    @preconcurrency import Musl
#else
    @preconcurrency import Glibc
#endif

/// Notes Ctrl-C (SIGINT) and SIGTERM, so that a command can roll back and say what was kept.
///
/// The first signal only raises a flag. Long work asks `isRaised` now and then or calls `check()`; asking costs one load from
/// memory. A second signal, or the first after `endsAtOnce()`, ends the program at once with exit code 130, in case the work never asks.
public enum Interrupt {
    /// Thrown by `check()`; the command answers with exit code 130.
    public struct Raised: Error, Hashable, Sendable {
        /// The signal that came first: `SIGINT` or `SIGTERM`.
        public let signal: Int32
    }

    /// The exit code of an interrupted command.
    public static let exitCode: Int32 = 130

    // Why the handler is safe: it runs on whichever thread was broken off, perhaps inside malloc, so it may touch nothing but
    // this lock-free atomic (one machine instruction, no allocation, no lock, errno untouched) and may call only `_exit`,
    // which POSIX lists as async-signal-safe. A global is set up on first use under a lock, so `install` touches it before a
    // handler exists. Nothing else is published through the flag, so relaxed ordering is enough.
    private static let firstSignal = Atomic<Int32>(0)
    private static let isEndedByFirst = Atomic<Bool>(false)

    /// Starts to watch the two signals; call once at the start of the program.
    ///
    /// A signal that the parent told us to ignore (as `nohup` and background jobs do) stays ignored. Calls that wait, such as a
    /// read from the terminal, are broken off (EINTR) rather than restarted, so that the flag is seen.
    public static func install() {
        firstSignal.store(0, ordering: .relaxed)
        isEndedByFirst.store(false, ordering: .relaxed)
        for number in [SIGINT, SIGTERM] {
            var action = sigaction()
            guard sigaction(number, nil, &action) == 0, !isIgnored(action) else { continue }
            var watching = sigaction()
            sigemptyset(&watching.sa_mask)
            setHandler(of: &watching)
            _ = sigaction(number, &watching, nil)
        }
    }

    /// Whether a signal has come since `install()`.
    public static var isRaised: Bool { firstSignal.load(ordering: .relaxed) != 0 }

    /// Throws `Raised` when a signal has come; to be called between steps that can be rolled back.
    public static func check() throws(Raised) {
        let signal = firstSignal.load(ordering: .relaxed)
        if signal != 0 { throw Raised(signal: signal) }
    }

    /// From now on the first signal ends the program at once with exit code 130: for work that has nothing to roll back and never asks.
    public static func endsAtOnce() {
        isEndedByFirst.store(true, ordering: .relaxed)
        if isRaised { _exit(exitCode) }
    }

    /// Forgets a signal, so that a test can start afresh.
    package static func reset() { firstSignal.store(0, ordering: .relaxed) }

    private static func noteSignal(_ number: Int32) {
        let isSecond = firstSignal.exchange(number, ordering: .relaxed) != 0
        if isSecond || isEndedByFirst.load(ordering: .relaxed) { _exit(exitCode) }
    }

    private static func setHandler(of action: inout sigaction) {
        #if canImport(Darwin)
            action.__sigaction_u.__sa_handler = { Interrupt.noteSignal($0) }
        #elseif canImport(Musl)
            action.__sa_handler.sa_handler = { Interrupt.noteSignal($0) }
        #else
            action.__sigaction_handler.sa_handler = { Interrupt.noteSignal($0) }
        #endif
    }

    /// SIG_IGN is the address 1 on every system here; comparing function pointers needs their bits.
    private static func isIgnored(_ action: sigaction) -> Bool {
        #if canImport(Darwin)
            let handler = action.__sigaction_u.__sa_handler
        #elseif canImport(Musl)
            let handler = action.__sa_handler.sa_handler
        #else
            let handler = action.__sigaction_handler.sa_handler
        #endif
        return unsafeBitCast(handler, to: Int.self) == 1
    }
}
