import ArgumentParser

/// The reference of the command line as a Markdown page, made from the commands' own definitions.
public enum CommandReference {
    /// `docs/cli.md`: every command and subcommand with its help, in the order of `felt --help`.
    public static func markdown() -> String {
        var page = """
            # The commands

            Made from the program itself (`make docs`). Options that every command has: `--project DIR` names the study's folder, `--quiet`
            leaves notes out, `--help` tells more. Answers go to standard output; notes, progress and errors to standard error. Exit codes:
            0 done, 1 the request failed, 2 nothing matched or a check found problems, 64 wrong usage, 70 a fault of the program, 130 interrupted.


            """
        page += section(FeltCommand.self, path: [], level: 2)
        return page
    }

    /// Every command with the words that call it, in the order of help, the root first.
    static func commands() -> [(path: [String], command: any ParsableCommand.Type)] { commands(FeltCommand.self, []) }

    private static func commands(_ command: any ParsableCommand.Type, _ path: [String]) -> [(path: [String], command: any ParsableCommand.Type)] {
        [(path, command)] + children(of: command).flatMap { commands($0, path + [$0._commandName]) }
    }

    private static func children(of command: any ParsableCommand.Type) -> [any ParsableCommand.Type] {
        command.configuration.ungroupedSubcommands + command.configuration.groupedSubcommands.flatMap(\.subcommands)
    }

    private static func section(_ root: any ParsableCommand.Type, path: [String], level: Int) -> String {
        commands(root, path).map { path, command in
            let name = (["felt"] + path).joined(separator: " ")
            let heading = String(repeating: "#", count: min(level + max(0, path.count - 1), 6))
            // Help for a subcommand is made as the whole program would print it, so that the usage line is right.
            let help = FeltCommand.helpMessage(for: command, columns: 100)
            return "\(heading) \(name)\n\n```text\n\(help)\n```\n"
        }.joined(separator: "\n")
    }
}
