import ArgumentParser
import FeltModel
import FeltTerminal

/// The `felt` command as a value: arguments in, exit code out.
public enum FeltProgram {
    /// The version of the program.
    public static let version = "0.1.0"

    /// Runs one command to its end.
    ///
    /// - Returns: 0 done, 1 the request failed, 2 nothing matched or a check found problems, 64 wrong usage, 70 a fault of the
    ///   program, 130 interrupted.
    public static func run(_ arguments: [String], context: CommandContext) -> Int32 {
        let code = CommandContext.$current.withValue(context) { execute(arguments, context) }
        do {
            try context.output.flush()
            try context.errors.flush()
        } catch {
            return ending(of: error, context)
        }
        return code
    }

    /// Whoever read the answer may leave when it has seen enough; anything else that keeps it from being written is an error.
    private static func ending(of error: OutputError, _ context: CommandContext) -> Int32 {
        if error.isCleanEnd { return 0 }
        try? context.errors.write("error: the answer could not be written: \(error.message)\nhint: Check the disk and its free space.\n")
        return 1
    }

    private static func execute(_ arguments: [String], _ context: CommandContext) -> Int32 {
        do {
            if let usage = UsageMessage(unknownIn: CommandPath(arguments)) {
                ErrorPrinter(context, arguments).print(usage)
                return 64
            }
            var command = try FeltCommand.parseAsRoot(CommandPath.asked(arguments))
            if command is any ReadingCommand { context.endsAtOnceWhenInterrupted() }
            try command.run()
            return 0
        } catch let outcome as Outcome {
            return outcome.exitCode
        } catch let error as FeltError {
            ErrorPrinter(context, arguments).print(error)
            return 1
        } catch let faults as FaultList {
            ErrorPrinter(context, arguments).print(faults)
            return 1
        } catch let error as OutputError {
            return ending(of: error, context)
        } catch is CancellationError {
            try? context.errors.write("interrupted: nothing was changed.\n")
            return 130
        } catch {
            return ending(of: error, arguments, context)
        }
    }

    /// Prints what the argument parser has to say: the help that was asked for, or what is wrong with the arguments.
    private static func ending(of error: any Error, _ arguments: [String], _ context: CommandContext) -> Int32 {
        let text = FeltCommand.fullMessage(for: error, columns: min(context.columns ?? 100, 100))
        switch FeltCommand.exitCode(for: error) {
        case .success:
            try? context.output.writeLine(text)
            return 0
        case .validationFailure:
            let help = text.split(separator: "\n").first { $0.hasPrefix("Help:") }?.dropFirst(5).drop { $0 == " " }
            ErrorPrinter(context, arguments).print(UsageMessage(FeltCommand.message(for: error), help: String(help ?? ""), path: CommandPath(arguments)))
            return 64
        default:
            // Nothing of the error's own words is printed: nobody knows what they hold.
            ErrorPrinter(context, arguments).print(
                FeltError("internal", "Something went wrong inside felt (\(type(of: error))).", hint: "Run: felt doctor. Then tell the makers what you did; --debug shows more.", cause: error))
            return 70
        }
    }
}

/// A command's end that is neither success nor an error.
enum Outcome: Error {
    /// Nothing matched, or a check found problems.
    case nothing
    /// The person asked to stop, and everything is in order.
    case interrupted

    var exitCode: Int32 {
        switch self {
        case .nothing: 2
        case .interrupted: Interrupt.exitCode
        }
    }
}
