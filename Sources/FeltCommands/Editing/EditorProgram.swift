#if canImport(Darwin)
    import Darwin
#else
    @preconcurrency import Glibc
#endif

import FeltModel

/// Runs a person's text editor on a file and waits for its end.
///
/// The editor gets the terminal: it reads and draws there itself, also where the answer of `felt` goes into a file.
public enum EditorProgram {
    /// How an editor ended.
    public enum Ending: Hashable, Sendable {
        case done
        /// With an exit code that is not 0; 127 where the shell found no such program.
        case failed(code: Int32)
        /// By a signal, such as Ctrl-C in an editor that does not catch it.
        case killed(signal: Int32)
        /// The person asked to stop; the editor was told to end.
        case cancelled
    }

    /// Runs an editor, which the person named as a shell command, such as `code --wait`.
    ///
    /// - Parameters:
    ///   - guardsSignals: whether Ctrl-C, Ctrl-\ and the end of the terminal are left to the editor alone, so that `felt` lives on to clear up.
    ///     It changes what the whole process does with signals while the editor runs.
    ///   - isCancelled: asked some times a second.
    /// - Throws: `editor-failed` where the system starts no program at all.
    public static func run(_ command: String, file: String, guardsSignals: Bool, isCancelled: () -> Bool) throws -> Ending {
        let guarded = guardsSignals ? IgnoredSignals([SIGINT, SIGQUIT, SIGHUP]) : nil
        defer { guarded?.restore() }
        let child = try start(command, file)
        var status: Int32 = 0
        while true {
            let ended = waitpid(child, &status, WNOHANG)
            if ended == child { break }
            if ended < 0, errno != EINTR { throw failed() }
            if isCancelled() { return stop(child) }
            poll(nil, 0, 30)
        }
        let signal = status & 0x7F
        if signal != 0 { return .killed(signal: signal) }
        let code = (status >> 8) & 0xFF
        return code == 0 ? .done : .failed(code: code)
    }

    /// Starts the shell that starts the editor, as git does: the command may have options and quotes in it.
    private static func start(_ command: String, _ file: String) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        // Where a stream is no terminal, the editor is given the one that the person sits at, if any.
        let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
        if terminal >= 0 {
            for stream in 0...Int32(2) where isatty(stream) != 1 { posix_spawn_file_actions_adddup2(&actions, terminal, stream) }
        }
        defer { if terminal >= 0 { close(terminal) } }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // What this process ignores or catches is not the editor's affair.
        var (defaults, none) = (sigset_t(), sigset_t())
        sigemptyset(&defaults)
        sigemptyset(&none)
        for signal in [SIGINT, SIGQUIT, SIGHUP, SIGTERM, SIGPIPE] { sigaddset(&defaults, signal) }
        posix_spawnattr_setsigdefault(&attributes, &defaults)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))
        var child: pid_t = 0
        let typed: [String] = ["sh", "-c", "\(command) \"$@\"", command, file]
        var words: [UnsafeMutablePointer<CChar>?] = typed.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        guard posix_spawn(&child, "/bin/sh", &actions, &attributes, &words, environ) == 0 else { throw failed() }
        return child
    }

    /// Asks the editor to end, and ends it where it does not.
    private static func stop(_ child: pid_t) -> Ending {
        kill(child, SIGTERM)
        for _ in 0..<100 {
            if waitpid(child, nil, WNOHANG) != 0 { return .cancelled }
            poll(nil, 0, 20)
        }
        kill(child, SIGKILL)
        while waitpid(child, nil, 0) < 0, errno == EINTR {}
        return .cancelled
    }

    private static func failed() -> FeltError {
        FeltError("editor-failed", "The editor cannot be started.", hint: "Close other programs and try again, or give the text with --text @FILE.")
    }
}

/// Signals that are ignored for a while.
private struct IgnoredSignals {
    private var before: [(signal: Int32, action: sigaction)] = []

    init(_ signals: [Int32]) {
        for signal in signals {
            var (ignoring, old) = (sigaction(), sigaction())
            sigemptyset(&ignoring.sa_mask)
            #if canImport(Darwin)
                ignoring.__sigaction_u.__sa_handler = SIG_IGN
            #else
                ignoring.__sigaction_handler.sa_handler = SIG_IGN
            #endif
            if sigaction(signal, &ignoring, &old) == 0 { before.append((signal, old)) }
        }
    }

    func restore() {
        for (signal, action) in before {
            var action = action
            sigaction(signal, &action, nil)
        }
    }
}
