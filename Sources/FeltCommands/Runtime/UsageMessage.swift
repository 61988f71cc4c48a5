import FeltModel

/// What the argument parser complains of, in the shape of all errors.
struct UsageMessage {
    let message: String
    let hint: String

    /// A word that stands where a command is expected and is none; nil when all commands are known.
    init?(unknownIn path: CommandPath) {
        guard let unknown = path.unknown else { return nil }
        // What stands here may be a name, typed where a command is expected.
        let isNamed = !path.isAboutPeople
        let near = NearNames.nearest(to: unknown, among: path.choices).map { "\(path.text) \($0)" }
        message = isNamed ? "There is no command '\(path.text) \(unknown)'." : "There is no such command of '\(path.text)'."
        hint = (near.isEmpty ? "" : "Did you mean \(near.joined(separator: ", "))? ") + "See: \(path.text) --help"
    }

    /// - Parameters:
    ///   - complaint: the parser's sentence, with the values to choose from where it lists them.
    ///   - help: what it says of the argument, on one line; empty where it says nothing.
    init(_ complaint: String, help: String, path: CommandPath) {
        var message = complaint
        var advice = help
        if path.isAboutPeople, complaint.contains("nexpected argument") {
            // The words too many may be a name.
            message = "There are more words than '\(path.text)' takes."
            advice = path.names.contains("key") ? "Names are not typed here; felt asks for them." : "Names are not typed here, only pseudonyms."
        } else if let end = complaint.firstRange(of: " Did you mean ") {
            message = String(complaint[..<end.lowerBound])
            advice = String(complaint[end.lowerBound...].dropFirst())
        } else if let end = complaint.firstRange(of: " Please provide one of ") {
            message = String(complaint[..<end.lowerBound])
            let choices = Self.choices(complaint[end.upperBound...])
            let value = Self.quoted(message).first ?? ""
            // A file where its form is wanted: what it is called says which.
            let form = value.split(separator: ".").dropFirst().last.map { $0.lowercased() }.flatMap { choices.contains($0) ? $0 : nil }
            let near = form.map { ["\(path.text) \($0) \(value)"] } ?? NearNames.nearest(to: value, among: choices)
            advice = near.isEmpty ? "It takes \(choices.joined(separator: ", "))." : "Did you mean \(near.joined(separator: ", "))?"
        } else if !help.isEmpty, !help.hasSuffix(".") {
            advice = help + "."
        }
        self.message = message.hasSuffix(".") ? message : message + "."
        hint = (advice.isEmpty ? "" : advice + " ") + "See: \(path.text) --help"
    }

    /// The values of a list, which are quoted in a sentence or stand behind dashes, one a line.
    private static func choices(_ text: Substring) -> [String] {
        let lines = text.split(separator: "\n").filter { $0.hasPrefix("  - ") }
        return lines.isEmpty ? quoted(String(text)) : lines.map { String($0.dropFirst(4)) }
    }

    private static func quoted(_ text: String) -> [String] {
        text.split(separator: "'", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }
}
