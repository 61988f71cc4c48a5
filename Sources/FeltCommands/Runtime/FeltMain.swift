import FeltTerminal
import Foundation

#if canImport(Glibc)
    @preconcurrency import Glibc
#else
    import Darwin
#endif

/// The program as the system starts it.
public enum FeltMain {
    /// Runs the command of this process and gives its exit code.
    public static func run() -> Int32 {
        Output.ignoreBrokenPipeSignal()
        Interrupt.install()
        let environment = ProcessInfo.processInfo.environment
        let terminal = Environment(environment)
        let output = Output(descriptor: 1)
        let errors = Output(descriptor: 2, flushing: .eachCall)
        var context = CommandContext(
            environment: environment, workingDirectory: FileManager.default.currentDirectoryPath, userName: userName(environment), output: output,
            errors: errors)
        context.outputIsTerminal = TerminalSize.isTerminal(1)
        context.errorsIsTerminal = TerminalSize.isTerminal(2) && !terminal.isDumb
        context.columns = TerminalSize.columns(1, environment: terminal)
        context.depth = ColourMode.auto.depth(in: terminal, isTerminal: context.outputIsTerminal)
        context.readInput = { [UInt8](FileHandle.standardInput.readDataToEndOfFile()) }
        let lines = InputLines(descriptor: 0)
        context.readLine = { lines.next() }
        context.inputIsTerminal = TerminalSize.isTerminal(0)
        context.secondsAheadOfUTC = { TimeZone.current.secondsFromGMT(for: Date(timeIntervalSince1970: Double($0) / 1_000)) }
        if TerminalSize.isTerminal(0) { context.ask = { try answer(to: $0, errors) } }
        context.isCancelled = { Interrupt.isRaised }
        context.endsAtOnceWhenInterrupted = { Interrupt.endsAtOnce() }
        context.edit = { try EditorProgram.run($0, file: $1, guardsSignals: true, isCancelled: { Interrupt.isRaised }) }
        return FeltProgram.run(Array(CommandLine.arguments.dropFirst()), context: context)
    }

    /// Asks on standard error, so that a piped answer stays clean. Ctrl-C ends the asking.
    private static func answer(to question: String, _ errors: Output) throws -> [UInt8]? {
        try errors.write(question)
        var line: [UInt8] = []
        var byte: UInt8 = 0
        while true {
            let count = read(0, &byte, 1)
            if count < 0, errno == EINTR, !Interrupt.isRaised { continue }
            if Interrupt.isRaised { throw CancellationError() }
            if count <= 0 { return line.isEmpty ? nil : line }
            if byte == UInt8(ascii: "\n") { return line }
            line.append(byte)
        }
    }

    private static func userName(_ environment: [String: String]) -> String {
        if let entry = getpwuid(getuid()) { return String(cString: entry.pointee.pw_name) }
        return environment["USER"] ?? "forsker"
    }
}
