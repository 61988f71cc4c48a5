import ArgumentParser
import Testing

@testable import FeltCommands

@Suite("The options of all commands")
struct OptionNamesTests {
    /// One option of one command, as its help shows it.
    private struct Shown {
        let command: String
        let long: String
        let short: String?
        let value: String?
    }

    private static func all() -> [Shown] {
        CommandReference.commands().flatMap { path, command -> [Shown] in
            let help = FeltCommand.helpMessage(for: command, columns: 1_000)
            return help.split(separator: "\n").compactMap { line in
                guard let match = line.firstMatch(of: #/^  (?:(-[a-z]), )?(--[a-z-]+)(?: <([^>]+>?)>)?(?:  |$)/#) else { return nil }
                return Shown(command: path.joined(separator: " "), long: String(match.2), short: match.1.map { String($0) }, value: match.3.map { String($0) })
            }
        }
    }

    /// Names that mean two things by the wording of the issue or of the field, with the values they take.
    private static let exceptions: [String: Set<String>] = [
        // What --range counts, and what a stretch is widened to; of a participant, the kind of unit.
        "--unit": ["unit", "text"],
        // What is typed for a source, case or code; of a person, who has a short id besides, the name.
        "--name": ["slug", "text"],
        // Who acts; in felt init, who there is.
        "--researcher": ["id", "id[=name]"],
        // Who coded; the day by which a milestone is to be reached; by which periods a timeline counts.
        "--by": ["id", "yyyy-mm-dd", "period", "what"],
        // The program an export is for; the people a report is for.
        "--for": ["program", "whom"],
        // All reports together are a folder.
        "--output": ["file", "dir"],
        // The code to show; codes to choose among.
        "--codes": ["code", "codes"],
        // What a code takes in; what an export takes along.
        "--include": ["text", "kinds"],
        // How many cases to begin with; cases to choose among.
        "--cases": ["n", "slugs"],
    ]

    @Test("take the same kind of value everywhere")
    func values() {
        let byName = Dictionary(grouping: Self.all(), by: \.long)
        #expect(byName.count > 30)
        for (name, shown) in byName.sorted(by: { $0.key < $1.key }) {
            let values = Set(shown.map { $0.value ?? "-" })
            #expect(values.count == 1 || values == Self.exceptions[name], "\(name): \(shown.map { "\($0.command) \($0.value ?? "-")" })")
        }
    }

    @Test("have the same letter everywhere, and a letter means one option")
    func letters() {
        let byName = Dictionary(grouping: Self.all(), by: \.long)
        for (name, shown) in byName { #expect(Set(shown.map { $0.short ?? "-" }).count == 1, "\(name)") }
        let byLetter = Dictionary(grouping: Self.all().filter { $0.short != nil }) { $0.short ?? "" }
        #expect(byLetter.mapValues { Set($0.map(\.long)) } == [
            "-f": ["--format"], "-h": ["--help"], "-n": ["--dry-run"], "-o": ["--output"], "-p": ["--project"], "-q": ["--quiet"], "-r": ["--researcher"],
        ])
    }

    @Test("are there wherever they belong: --quiet everywhere, --project on a study, --researcher and --dry-run where something is written")
    func present() {
        let byCommand = Dictionary(grouping: Self.all(), by: \.command).mapValues { Set($0.map(\.long)) }
        let leaves = CommandReference.commands().filter { $0.command.configuration.subcommands.isEmpty }.map { $0.path.joined(separator: " ") }
        for command in leaves {
            let options = byCommand[command] ?? []
            #expect(options.contains("--quiet"), "\(command)")
            #expect(options.contains("--project") == !["init", "demo", "key new", "key add", "key show", "key remove"].contains(command), "\(command)")
            let writes = ["log", "add", "revise", "place", "new", "tag", "untag", "autocode", "import", "undo", "case new", "case edit", "researcher add", "researcher edit", "code add", "code edit", "code remove",
                "organisation new", "organisation edit", "organisation remove", "participant new", "participant edit", "participant status", "stage set", "stage state", "stage remove", "milestone plan", "milestone reach", "milestone remove", "cycle new", "cycle edit", "cycle problem", "action done", "action reopen", "query save", "query remove", "summarise", "rate", "negative explain", "export", "agree consensus", "config",
            ]
            // A report that goes to a file is an export, and kept in the journal.
            let reports = ["case", "progress", "codebook", "sources", "chart", "quotes", "coreq", "audit", "dmp"].map { "report \($0)" }
            #expect(options.contains("--researcher") == (writes + reports + ["init", "report study"]).contains(command), "\(command)")
            if ["add", "tag", "untag", "autocode", "import", "agree consensus"].contains(command) { #expect(options.contains("--dry-run"), "\(command)") }
            let lists = ["list", "case list", "researcher list", "code list", "code show", "history", "status", "config", "doctor", "check", "query ask", "query list", "query show", "matrix", "cooccur", "saturation", "timeline", "summarise", "chart", "negative list", "quotes", "search", "autocode", "add", "organisation list",
                "participant list", "participant show", "key show", "key check", "case show", "stage list", "stage show", "milestone list", "cycle list", "cycle show", "revise", "protocol list", "note check", "action list", "import", "agree measure", "agree disagreements",
            ]
            #expect(options.contains("--format") == (lists + reports + ["export"]).contains(command), "\(command)")
        }
    }
}
