import FeltTerminal
import FeltTestSupport
import Foundation
import Synchronization

@testable import FeltCommands

/// A folder in which a test runs `felt` as a value: arguments in; exit code, answer and notes out.
///
/// The world is pinned: no environment, 100 columns, no colour, a clock that starts on 2 January 2026 and goes on by a second at
/// each look, ids from a seed. So what a command prints is the same in every run.
final class FeltBench {
    /// What a command gave.
    struct Answer {
        let code: Int32
        let output: String
        let errors: String

        /// The answer's lines without the last line end.
        var lines: [String] { output.split(separator: "\n").map(String.init) }
    }

    let folder: URL
    /// The name of the study's folder.
    var studyName = "studie"
    /// The study's folder, once there is one; commands start there.
    var study: URL { folder.appending(path: studyName) }
    /// Where commands start, below the bench's folder: the study once there is one.
    var place: String { FileManager.default.fileExists(atPath: study.path) ? studyName + "/" : "" }
    var environment: [String: String] = [:]
    var input = ""
    var columns: Int? = 100
    /// Whether somebody sits at a terminal.
    var isAtTerminal = false
    /// Where commands are started; nil for the study's folder, or the bench's own while there is no study.
    var startFolder: URL?
    /// How many days the clock has gone on besides.
    var daysLater = 0
    /// How far the clock on the wall is ahead of UTC.
    var secondsAhead = 0
    /// Asked where a command would see that Ctrl-C was pressed.
    var isCancelled: @Sendable () -> Bool = { false }
    private let ticks = Counter()
    private let seeds = Counter()

    private init(_ folder: URL) { self.folder = folder }

    /// Runs `body` on a bench of its own, in a folder that is taken away afterwards.
    static func run(_ body: (FeltBench) throws -> Void) throws {
        try withTemporaryFolder { try body(FeltBench($0)) }
    }

    /// The same with a study in it: the shipped framework, six cases, the researchers ida and jon.
    static func runInStudy(_ body: (FeltBench) throws -> Void) throws {
        try run { bench in
            let founded = try founded.get()
            try FileManager.default.createDirectory(at: bench.study, withIntermediateDirectories: true)
            try founded.file.write(to: bench.study.appending(path: "study.sqlite"))
            bench.ticks.count.withLock { $0 = founded.ticks }
            bench.seeds.count.withLock { $0 = founded.seeds }
            try body(bench)
        }
    }

    /// A study as `felt init` made it, and how far clock and ids had come; made once, since most tests begin with it.
    private static let founded = Result {
        var result: (file: Data, ticks: Int, seeds: Int)?
        try run { bench in
            let made = bench.felt("init", bench.study.path, "--cases", "6", "--researcher", "ida=Ida Eksempel", "--researcher", "jon=Jon Eksempel")
            guard made.code == 0 else { throw Failure(text: made.errors) }
            let file = try Data(contentsOf: bench.study.appending(path: "study.sqlite"))
            result = (file, bench.ticks.count.withLock { $0 }, bench.seeds.count.withLock { $0 })
        }
        guard let result else { throw Failure(text: "no study was founded") }
        return result
    }

    struct Failure: Error { let text: String }

    /// Counts from 1.
    private final class Counter: Sendable {
        let count = Mutex(0)

        func next() -> Int {
            count.withLock { count in
                count += 1
                return count
            }
        }
    }

    /// Runs one command.
    @discardableResult
    func felt(_ arguments: String...) -> Answer { felt(arguments) }

    /// Runs one command.
    @discardableResult
    func felt(_ arguments: [String]) -> Answer {
        let output = Output()
        let errors = Output()
        let isStudy = FileManager.default.fileExists(atPath: study.path)
        var context = CommandContext(
            environment: environment, workingDirectory: (startFolder ?? (isStudy ? study : folder)).path, userName: "forsker", output: output, errors: errors)
        context.columns = columns
        (context.inputIsTerminal, context.outputIsTerminal) = (isAtTerminal, isAtTerminal)
        let input = Array(input.utf8)
        context.readInput = { input }
        let lines = Mutex(input.split(separator: 10, omittingEmptySubsequences: false).map { $0 + [10] }[...])
        context.readLine = { lines.withLock { $0.popFirst().map(Array.init) } }
        context.now = { [ticks, daysLater] in 1_767_312_000_000 + Int64(daysLater) * 86_400_000 + Int64(ticks.next()) * 1_000 }
        context.secondsAheadOfUTC = { [secondsAhead] _ in secondsAhead }
        context.generator = { [seeds] in SeededGenerator(seed: UInt64(seeds.next())) }
        context.isCancelled = isCancelled
        let code = FeltProgram.run(arguments, context: context)
        return Answer(code: code, output: output.text, errors: errors.text)
    }

    /// Writes a file into the bench's folder and gives its path.
    @discardableResult
    func write(_ name: String, _ text: String) throws -> String { try write(name, Array(text.utf8)) }

    /// Writes a file into the bench's folder and gives its path.
    @discardableResult
    func write(_ name: String, _ bytes: [UInt8]) throws -> String {
        let file = folder.appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
        return file.path
    }

    /// The bytes of a file in the bench's folder.
    func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: folder.appending(path: name))) }

    /// A small interview with known words, codes and places, for tests that need one source.
    static let interview = """
        ---
        title: Intervju med enhetsleder
        kind: interview
        case: case1
        date: 2025-03-11
        role: leder
        ---

        # Behovet

        INT: Hvordan begynte det?

        INF: Vi [turte ikke å prøve]{.culture.risk valence=barrier}, ærlig talt. Det var [«for nytt»]{.culture.openness}.

        [14:05] INF: Så kom [leverandøren på banen 👍]{.process.dialogue valence=driver by=jon}, og da løsnet det. {.ecosystem.suppliers}
        """
}
