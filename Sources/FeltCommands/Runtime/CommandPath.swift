import ArgumentParser
import FeltModel

/// A command with commands below it that takes words of its own too, so that a word that is no command of it is no mistake.
protocol ActingByItself: ParsableCommand {}

/// A command that only reads the study: Ctrl-C ends it at once, since there is nothing to roll back.
protocol ReadingCommand: ParsableCommand {}

/// The command that a command line names, as far as it names one.
struct CommandPath {
    /// The names from `felt` down, as in `felt case edit`.
    private(set) var names = ["felt"]
    /// The word that stands where a command is expected and is none; nil when all is well.
    private(set) var unknown: String?
    /// The commands that may stand there.
    private(set) var choices: [String] = []

    /// Reads the words up to the first option. `felt help case edit` names the command that help is asked of.
    init(_ arguments: [String]) {
        var command: any ParsableCommand.Type = FeltCommand.self
        for word in arguments.first == "help" ? arguments.dropFirst() : arguments[...] {
            let subcommands = command.configuration.subcommands
            guard !word.hasPrefix("-"), !subcommands.isEmpty else { return }
            guard let next = subcommands.first(where: { Self.names(of: $0).contains(word) }) else {
                // A command that acts by itself takes the word as its own.
                if command is any ActingByItself.Type, let acting = command.configuration.defaultSubcommand {
                    names.append(acting.configuration.commandName ?? word)
                    return
                }
                unknown = word
                choices = subcommands.flatMap(Self.names)
                return
            }
            names.append(next.configuration.commandName ?? word)
            command = next
        }
    }

    /// Whether the words behind may be the name of a participant, which no message repeats.
    var isAboutPeople: Bool { names.contains("participant") || names.contains("key") }

    /// The command as it is typed.
    var text: String { names.joined(separator: " ") }

    /// The same words, but that help asked of a command that acts by itself is the help of what it does: there stand its options.
    static func asked(_ arguments: [String]) -> [String] {
        guard arguments.count == 2 else { return arguments }
        let name = arguments[0] == "help" ? arguments[1] : ["-h", "--help"].contains(arguments[1]) ? arguments[0] : ""
        let named = FeltCommand.configuration.subcommands.first { names(of: $0).contains(name) }
        guard let named, named is any ActingByItself.Type, let acting = named.configuration.defaultSubcommand?.configuration.commandName else { return arguments }
        return [name, acting, "--help"]
    }

    private static func names(of command: any ParsableCommand.Type) -> [String] {
        [command.configuration.commandName].compactMap(\.self) + command.configuration.aliases
    }
}
