import FeltExchange
import FeltModel
import FeltTerminal

/// Prints errors in the one shape they all have: `error:` what and where, then `hint:` what to do next.
struct ErrorPrinter {
    private let context: CommandContext
    /// JSON over several lines, on one, or none.
    private let json: ListFormat?
    private let isDebug: Bool

    init(_ context: CommandContext, _ arguments: [String]) {
        self.context = context
        json = Self.format(arguments).flatMap { $0 == .json || $0 == .ndjson ? $0 : nil }
        isDebug = arguments.contains("--debug")
    }

    func print(_ error: FeltError) {
        if json != nil {
            return printJSON(error.code, typed(error.message), error.hint.map(typed), error.context, error.details.map(typed))
        }
        write("error: \(typed(error.message))")
        for detail in error.details { write("  \(typed(detail))") }
        if let hint = error.hint { write("hint: \(typed(hint))") }
        if isDebug, let cause = error.cause { write("cause: \(cause)") }
    }

    func print(_ list: FaultList) {
        // By file first, since several may have been read.
        let faults = list.faults.enumerated().sorted { ($0.element.file, $0.offset) < ($1.element.file, $1.offset) }.map(\.element)
        let warnings = faults.count { $0.severity == .warning }
        let counted = [(faults.count - warnings, "fault"), (warnings, "warning")].filter { $0.0 > 0 }.map { $0.0.counted($0.1) }
        let message = counted.joined(separator: ", ") + "; nothing was changed."
        if json != nil { return printJSON("faults", message, nil, [:], faults.map(\.text)) }
        for (fault, further) in Self.together(faults) {
            let code = fault.severity == .error ? "" : " [\(fault.code)]"
            let more = further == 0 ? "" : " (\(further) more like it)"
            write("\(fault.file):\(fault.line):\(fault.column): \(fault.severity.rawValue): \(typed(fault.message))\(more)\(code)")
            if let hint = fault.hint { write("hint: \(typed(hint))") }
        }
        write("error: \(message)")
        guard warnings == faults.count, let first = faults.first else { return }
        // Only a note has a head to silence anything in.
        let silence = first.file.hasSuffix(".md") ? " To silence one, in the head: silence: {\(first.code): \"why\"}" : ""
        write("hint: To take them in all the same: --accept-warnings.\(silence)")
    }

    /// How often the same is told of one file before the rest is only counted.
    private static let mostAlike = 3

    /// The faults, of those that a file has on many lines, such as a source that three hundred rows name, the first and how many more there are.
    private static func together(_ faults: [Fault]) -> [(fault: Fault, further: Int)] {
        var places: [[String]: [Int]] = [:]
        var result: [(fault: Fault, further: Int)] = []
        for fault in faults {
            let kind = [fault.file, fault.code, fault.message, fault.hint ?? "", fault.severity.rawValue]
            let told = places[kind, default: []]
            if told.count == mostAlike, let last = told.last { result[last].further += 1 } else {
                places[kind, default: []].append(result.count)
                result.append((fault, 0))
            }
        }
        return result
    }

    func print(_ usage: UsageMessage) {
        if json != nil { return printJSON("usage", usage.message, usage.hint, [:], []) }
        write("error: \(usage.message)")
        write("hint: \(usage.hint)")
    }

    /// Errors are printed even where standard error has gone; nothing can be done about that.
    private func write(_ line: String) { try? context.errors.writeLine(FindingLine.shown(line)) }

    /// The format asked for, also when the arguments cannot be read as a whole.
    private static func format(_ arguments: [String]) -> ListFormat? {
        for (place, argument) in arguments.enumerated() {
            if argument == "--format" || argument == "-f" { return arguments.indices.contains(place + 1) ? ListFormat(rawValue: arguments[place + 1]) : nil }
            for start in ["--format=", "-f="] where argument.hasPrefix(start) { return ListFormat(rawValue: String(argument.dropFirst(start.count))) }
        }
        return nil
    }

    /// Names paths as the person did, from the folder where the command was started.
    private func typed(_ text: String) -> String {
        let folder = context.workingDirectory + "/"
        var result = ""
        var rest = text[...]
        while let place = rest.firstRange(of: folder) {
            result += rest[..<place.lowerBound]
            // In the middle of a word it is part of some other path.
            if let last = result.last, last != " ", last != "'" { result += folder }
            rest = rest[place.upperBound...]
        }
        return result + rest
    }

    private func printJSON(_ code: String, _ message: String, _ hint: String?, _ place: [String: String], _ details: [String]) {
        let members: [(String, JSONText)] = [
            ("code", .string(code)), ("context", .object(place.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })),
            ("details", .strings(details)), ("hint", .string(orNull: hint)), ("message", .string(message)),
        ]
        let error = JSONText.object([("error", .object(members)), ("schema", .int(1))])
        write(json == .ndjson ? error.compact : error.pretty)
    }
}
