import FeltModel
import FeltTerminal

/// Prints errors in the one shape they all have: `error:` what and where, then `hint:` what to do next.
struct ErrorPrinter {
    private let context: CommandContext
    private let asJSON: Bool
    private let isDebug: Bool

    init(_ context: CommandContext, _ arguments: [String]) {
        self.context = context
        asJSON = arguments.contains("--format=json") || zip(arguments, arguments.dropFirst()).contains { $0 == "--format" && $1 == "json" }
        isDebug = arguments.contains("--debug")
    }

    func print(_ error: FeltError) {
        if asJSON { return printJSON(error.code, error.message, error.hint, error.context, error.details) }
        try? context.errors.write("error: \(error.message)\n")
        for detail in error.details { try? context.errors.write("  \(detail)\n") }
        if let hint = error.hint { try? context.errors.write("hint: \(hint)\n") }
        if isDebug, let cause = error.cause { try? context.errors.write("cause: \(cause)\n") }
    }

    func print(_ list: FaultList) {
        let count = list.faults.count
        let message = count == 1 ? "1 fault" : "\(count) faults"
        if asJSON { return printJSON("faults", message, nil, [:], list.faults.map(\.text)) }
        for fault in list.faults { try? context.errors.write("\(fault.file):\(fault.line):\(fault.column): error: \(fault.message)\n" + (fault.hint.map { "hint: \($0)\n" } ?? "")) }
        try? context.errors.write("error: \(message); nothing was changed.\n")
    }

    func print(usage message: String) {
        var lines = message.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.first?.hasPrefix("Error: ") == true { lines[0] = "error: " + lines[0].dropFirst(7) }
        if asJSON { return printJSON("usage", lines.first ?? "", lines.dropFirst().first, [:], []) }
        try? context.errors.write(lines.joined(separator: "\n") + "\n")
    }

    private func printJSON(_ code: String, _ message: String, _ hint: String?, _ place: [String: String], _ details: [String]) {
        var members: [(String, JSONText)] = [("code", .string(code)), ("message", .string(message))]
        members.append(("hint", hint.map { .string($0) } ?? .null))
        members.append(("context", .object(place.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })))
        members.append(("details", .array(details.map { .string($0) })))
        try? context.errors.write(JSONText.object([("error", .object(members))]).pretty + "\n")
    }
}
