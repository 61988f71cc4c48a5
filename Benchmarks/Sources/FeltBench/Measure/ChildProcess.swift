#if canImport(Darwin)
    import Darwin
#else
    @preconcurrency import Glibc
#endif

/// Runs a program to its end and measures it as a whole: start, work and end.
struct ChildProcess {
    /// What one run took.
    struct Result {
        let milliseconds: Double
        /// The time that it kept a core busy, in user and system mode: less disturbed by other work on the machine.
        let processorMilliseconds: Double
        /// The most memory that was resident at one time.
        let peakBytes: Int
        let exitCode: Int32
    }

    /// The program's path and its arguments.
    let command: [String]
    /// Where its answer and its notes go.
    let outputPath: String
    let errorsPath: String

    /// The same for every run, whatever the caller's own is: no colours, no translations, one width for tables.
    private static let environment = ["HOME=/nonexistent", "LC_ALL=C.UTF-8", "NO_COLOR=1", "COLUMNS=100", "TZ=UTC"]

    /// Runs it. The clock runs from before the process is made until it has ended and is reaped.
    ///
    /// On Linux the peak of a process is never below that of the one that made it: `runApart` measures from a small one.
    func run() throws -> Result {
        guard let program = command.first else { throw BenchError("No program is named.") }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, outputPath, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        posix_spawn_file_actions_addopen(&actions, 2, errorsPath, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        let inherited = getenv("PATH").map { ["PATH=" + String(cString: $0)] } ?? []
        let arguments = CStrings(command)
        let environment = CStrings(Self.environment + inherited)
        var process: pid_t = 0
        let start = Self.now()
        let code = posix_spawnp(&process, program, &actions, nil, arguments.pointers, environment.pointers)
        guard code == 0 else { throw BenchError("\(program) cannot be run: \(String(cString: strerror(code))).") }
        var status: Int32 = 0
        var usage = rusage()
        while wait4(process, &status, 0, &usage) < 0 {
            guard errno == EINTR else { throw BenchError("\(program) was lost.") }
        }
        let end = Self.now()
        #if canImport(Darwin)
            let peak = Int(usage.ru_maxrss)
        #else
            let peak = Int(usage.ru_maxrss) * 1_024
        #endif
        // A process ended by a signal counts as 128 and its number, as in a shell.
        let exitCode = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F
        let busy = Self.milliseconds(usage.ru_utime) + Self.milliseconds(usage.ru_stime)
        return Result(milliseconds: Double(end - start) / 1_000_000, processorMilliseconds: busy, peakBytes: peak, exitCode: exitCode)
    }

    /// Runs it from a new process of this program that does nothing else, so that the peak is its own.
    func runApart(_ bench: String) throws -> Result {
        let answer = outputPath + ".measured"
        let apart = ChildProcess(command: [bench, "measured", outputPath, errorsPath] + command, outputPath: answer, errorsPath: answer + ".errors")
        defer { for path in [answer, answer + ".errors"] { Folder.remove(path) } }
        guard try apart.run().exitCode == 0, let result = Result(try PlainFile.text(of: answer)) else {
            throw BenchError("\(command.joined(separator: " ")) could not be measured.")
        }
        return result
    }

    private static func milliseconds(_ time: timeval) -> Double { Double(time.tv_sec) * 1_000 + Double(time.tv_usec) / 1_000 }

    /// Nanoseconds of a clock that never goes back.
    private static func now() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}

extension ChildProcess.Result {
    /// Its numbers on one line, as `felt-bench measured` prints them.
    var line: String { "\(milliseconds) \(processorMilliseconds) \(peakBytes) \(exitCode)" }

    /// Reads such a line; nil when it is none.
    init?(_ line: String) {
        let parts = line.split(whereSeparator: \.isWhitespace)
        guard parts.count == 4, let milliseconds = Double(parts[0]), let busy = Double(parts[1]), let peak = Int(parts[2]), let code = Int32(parts[3]) else {
            return nil
        }
        self.init(milliseconds: milliseconds, processorMilliseconds: busy, peakBytes: peak, exitCode: code)
    }
}

/// Strings as C wants them, for as long as the object lives.
private final class CStrings {
    let pointers: [UnsafeMutablePointer<CChar>?]

    init(_ strings: [String]) { pointers = strings.map { strdup($0) } + [nil] }

    deinit { for pointer in pointers { free(pointer) } }
}
