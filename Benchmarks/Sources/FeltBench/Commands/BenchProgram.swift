/// The `felt-bench` program: arguments in, exit code out.
public enum BenchProgram {
    private static let usage = """
        felt-bench measures felt, each command as a whole process, beside the same work in plain SQLite.

          felt-bench run --felt PATH [--workload DIR] [--runs N] [--imports N] [--scale 1,10] [--asking 1,50] [--word WORD] [--format text|md] [--raw FILE]
              Measures everything. Medians of N runs (9; imports 5) after an uncounted one. --raw writes every run as CSV.
              Exit code 0 when all was measured, whatever came out; 1 when a command failed or gave a wrong answer.

          felt-bench workload OUT [--scale N] [--seed S]
              Writes texts, a codebook and codings in the layout that felt import csv reads.

          felt-bench floor import DIR DB | query DB CODE | search DB WORD | export DB FILE | fold DB
              Does the work in plain SQLite.

        """

    /// Runs a command to its end: 0 done, 1 failed, 64 wrong usage.
    public static func run(_ arguments: [String]) -> Int32 {
        do {
            let rest = Array(arguments.dropFirst())
            switch arguments.first {
            case "run": try RunCommand(rest).run()
            case "workload": try writeWorkload(rest)
            case "measured": try measure(rest)
            case "floor": try FloorCommand.run(rest)
            case "--help", "-h", nil: try PlainFile.print(Array(usage.utf8))
            case let other: throw UsageError("There is no command \(other ?? "").")
            }
            return 0
        } catch let error as UsageError {
            Notes.say("error: \(error.description)\n\n\(usage)")
            return 64
        } catch {
            Notes.say("error: \(error)")
            return 1
        }
    }

    /// `measured OUTPUT ERRORS COMMAND…`, which `run` calls: runs a command and prints what it took.
    private static func measure(_ words: [String]) throws {
        guard words.count > 2 else { throw UsageError("measured takes two files and a command.") }
        let result = try ChildProcess(command: Array(words.dropFirst(2)), outputPath: words[0], errorsPath: words[1]).run()
        try PlainFile.print(Array((result.line + "\n").utf8))
    }

    private static func writeWorkload(_ arguments: [String]) throws {
        let arguments = try Arguments(arguments, known: ["scale", "seed"])
        guard arguments.words.count == 1 else { throw UsageError("workload takes one folder.") }
        let seed = try arguments.number("seed").map { UInt64($0) } ?? Workload.usualSeed
        let line = try Workload(scale: arguments.number("scale") ?? 1, seed: seed).write(to: arguments.words[0])
        try PlainFile.print(Array((line + "\n").utf8))
    }
}

/// A command line that says nothing sensible.
struct UsageError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
