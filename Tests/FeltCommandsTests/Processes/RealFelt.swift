import FeltTestSupport
import Foundation

@preconcurrency import Glibc

/// The real program in a process of its own, for what no value can show: signals, pipes, exit codes, several at once.
struct RealFelt {
    /// The program beside the tests; nil when it was not built.
    static let path: String? = {
        let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        let candidates = [folder.appending(path: "felt").path] + Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent().appending(path: "felt").path }
        return candidates.first { access($0, X_OK) == 0 }
    }()

    let folder: URL
    var environment: [String: String] = [:]

    /// A process that runs.
    struct Running {
        let id: pid_t
        fileprivate let output: URL
        fileprivate let errors: URL

        /// Waits for its end.
        func wait() throws -> Ended {
            var status: Int32 = 0
            while waitpid(id, &status, 0) < 0 { guard errno == EINTR else { throw Failure(text: "waitpid \(errno)") } }
            let signal = status & 0x7F
            defer { for file in [output, errors] { try? FileManager.default.removeItem(at: file) } }
            return Ended(
                code: signal == 0 ? (status >> 8) & 0xFF : -signal, output: try String(contentsOf: output, encoding: .utf8),
                errors: try String(contentsOf: errors, encoding: .utf8))
        }

        func signal(_ number: Int32) { kill(id, number) }
    }

    /// What a process left: its exit code, or the signal that ended it with a minus sign.
    struct Ended {
        let code: Int32
        let output: String
        let errors: String
    }

    struct Failure: Error { let text: String }

    /// Starts `felt` with these arguments in the folder.
    func start(_ arguments: [String]) throws -> Running {
        guard let path = Self.path else { throw Failure(text: "felt is not built") }
        return try start(program: path, arguments)
    }

    /// Starts any program in the folder, to which a shell goes before it becomes the program.
    func start(program: String, _ arguments: [String]) throws -> Running {
        let name = UUID().uuidString
        let files = [FileManager.default.temporaryDirectory.appending(path: "\(name).out"), FileManager.default.temporaryDirectory.appending(path: "\(name).err")]
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        for (number, file) in files.enumerated() { posix_spawn_file_actions_addopen(&actions, Int32(number + 1), file.path, O_WRONLY | O_CREAT | O_TRUNC, 0o600) }
        // Whoever runs the tests may ignore signals, and a thread may block them; a child would inherit both.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        for number in [SIGINT, SIGTERM, SIGPIPE] { sigaddset(&signals, number) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        var blocked = sigset_t()
        sigemptyset(&blocked)
        posix_spawnattr_setsigmask(&attributes, &blocked)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
        var words: [UnsafeMutablePointer<CChar>?] = (["sh", "-c", "cd \"$0\" && exec \"$@\"", folder.path, program] + arguments).map { strdup($0) } + [nil]
        let pairs = ["PATH": "/usr/bin:/bin", "HOME": folder.path, "LANG": "C.UTF-8"].merging(environment) { $1 }
        var surroundings: [UnsafeMutablePointer<CChar>?] = pairs.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for word in words + surroundings { free(word) } }
        var id: pid_t = 0
        let problem = posix_spawn(&id, "/bin/sh", &actions, &attributes, &words, &surroundings)
        guard problem == 0 else { throw Failure(text: "posix_spawn \(problem)") }
        return Running(id: id, output: files[0], errors: files[1])
    }

    /// Runs `felt` to its end.
    @discardableResult
    func run(_ arguments: String...) throws -> Ended { try start(arguments).wait() }

    /// Runs a line of shell in which `felt` is the program.
    func shell(_ line: String) throws -> Ended {
        guard let path = Self.path else { throw Failure(text: "felt is not built") }
        return try start(program: "/bin/bash", ["-c", "felt() { '\(path)' \"$@\"; }; " + line]).wait()
    }
}
