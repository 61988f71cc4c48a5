import FeltModel
import Synchronization

#if canImport(Darwin)
    import Darwin
#else
    @preconcurrency import Glibc
#endif

/// Runs one of the programs that turn documents into text, or pages into documents, and takes what it prints.
///
/// The document goes in through standard input, so no copy of it lies about. What the program says of its troubles is not shown,
/// since it may hold words of the document.
package struct HelperProgram {
    package let name: String
    /// The package that brings it.
    let package: String
    /// How many bytes a program may print: far beyond any document of words.
    let outputLimit: Int

    /// - Parameter package: the package that brings it, which an error names.
    package init(name: String, package: String, outputLimit: Int = 256 << 20) {
        self.name = name
        self.package = package
        self.outputLimit = outputLimit
    }

    /// Where a program finds the second text of `run`.
    static let sidePath = "/dev/fd/3"

    /// Runs the program, which the system looks for, to its end.
    ///
    /// - Parameters:
    ///   - input: what it reads from standard input.
    ///   - side: a second, short text that it finds at `sidePath`.
    /// - Throws: `program-missing` with the package to install, `program-failed`, `file-too-large`; `CancellationError` when
    ///   `isCancelled` says so. The program is never left running.
    package func run(_ arguments: [String], input: [UInt8], side: String = "", isCancelled: () -> Bool) throws -> [UInt8] {
        let running = try Self.starting.withLock { _ in try start(arguments, side: side) }
        var child: pid_t? = running.child
        defer {
            if let child {
                kill(child, SIGKILL)
                while waitpid(child, nil, 0) < 0, errno == EINTR {}
            }
        }
        let output = try exchange(running.entrance, input, running.exit, isCancelled: isCancelled)
        // It may live on after its last word.
        var status: Int32 = 0
        var ended: pid_t = 0
        while ended == 0 || (ended < 0 && errno == EINTR) {
            if isCancelled() { throw CancellationError() }
            ended = waitpid(running.child, &status, WNOHANG)
            if ended == 0 { poll(nil, 0, 2) }
        }
        child = nil
        // Who presses Ctrl-C ends both programs.
        if isCancelled() { throw CancellationError() }
        guard ended == running.child, status == 0 else { throw failed() }
        return output
    }

    /// A program at work.
    private struct Running {
        let child: pid_t
        let entrance: Channel
        let exit: Channel
    }

    /// Held while a program is started: the descriptors of one are open to all until they are marked, and another might inherit them.
    private static let starting = Mutex(())

    private func start(_ arguments: [String], side: String) throws -> sending Running {
        let entrance = try Channel(.socket, for: name)
        let sideEntrance = try Channel(.pipe, for: name)
        let exit = try Channel(.pipe, for: name)
        sideEntrance.fill(side)
        sideEntrance.closeWriting()
        let child = try spawn(arguments, entrance, sideEntrance, exit)
        entrance.closeReading()
        exit.closeWriting()
        return Running(child: child, entrance: entrance, exit: exit)
    }

    private func spawn(_ arguments: [String], _ entrance: Channel, _ side: Channel, _ exit: Channel) throws -> pid_t {
        // Descriptors are first moved out of the way, so that putting one in its place cannot overwrite another.
        let sources = [entrance.reading, exit.writing, side.reading].map { fcntl($0, F_DUPFD_CLOEXEC, 10) }
        defer { for source in sources { close(source) } }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        for (target, source) in zip([Int32(0), 1, 3], sources) { posix_spawn_file_actions_adddup2(&actions, source, target) }
        var child: pid_t = 0
        var words: [UnsafeMutablePointer<CChar>?] = ([name] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        let problem = posix_spawnp(&child, name, &actions, nil, &words, environ)
        guard problem == 0 else { throw [ENOENT, ENOTDIR, EACCES].contains(problem) ? missing() : failed() }
        return child
    }

    /// Hands the input over and takes the output at the same time, since a program may fill its output before it has read all, and
    /// looks now and then whether the person wants to stop.
    private func exchange(_ entrance: Channel, _ input: [UInt8], _ exit: Channel, isCancelled: () -> Bool) throws -> [UInt8] {
        var sent = 0
        var output: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            if isCancelled() { throw CancellationError() }
            var requests = [pollfd(fd: exit.reading, events: Int16(POLLIN), revents: 0), pollfd(fd: entrance.writing, events: Int16(POLLOUT), revents: 0)]
            guard poll(&requests, entrance.writing < 0 ? 1 : 2, 100) > 0 else { continue }
            if entrance.writing >= 0, requests[1].revents != 0 {
                if let count = entrance.send(input[sent...]) { sent += count } else { sent = input.count }
                if sent == input.count { entrance.closeWriting() }
            }
            guard requests[0].revents != 0 else { continue }
            let count = buffer.withUnsafeMutableBytes { read(exit.reading, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return output }
            output += buffer[..<count]
            guard output.count <= outputLimit else {
                throw FeltError("file-too-large", "\(name) made more than \(outputLimit >> 20) MB of text.", hint: "Split the document.")
            }
        }
    }

    private func missing() -> FeltError {
        FeltError(
            "program-missing", "\(name) is not installed, and this kind of file needs it.",
            hint: "Install it: sudo apt-get install \(package) (macOS: brew install \(package)).", context: ["program": name])
    }

    private func failed() -> FeltError {
        FeltError(
            "program-failed", "\(name) cannot read the file.", hint: "Open it in the program that made it and save it anew, or save it as text.",
            context: ["program": name])
    }
}
