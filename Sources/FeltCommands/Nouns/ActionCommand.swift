import ArgumentParser
import FeltExchange
import FeltModel
import FeltStore

struct ActionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "action", abstract: "List the actions of meetings, and tick off what is done.",
        discussion: "See also: felt status, felt list actions", subcommands: [List.self, Done.self, Reopen.self], defaultSubcommand: List.self)

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "List the actions that are not done.",
            usage: "felt action list [--case <slug>] [--all] [--overdue] [--released | --for <whom>] [<options>]",
            discussion: """
                Actions come from notes: TILTAK: ringe kommunen (hvem: innkjøper, når: 2026-03-01). With --all also those that are \
                done, and decisions, outputs and disagreements. --released counts as reports do: of sources that an export would let out; \
                of cases that have ended nothing is open. --for partners tells them in the words of their pages, without the name of \
                a source that partners do not know of by itself.

                Examples:
                  felt action list
                  felt action list --case case1 --all
                  felt action list --released --overdue

                See also: felt action done, felt status
                """)
        @Option(name: .customLong("case"), help: ArgumentHelp("Only of this case.", valueName: "slug"))
        var caseName: String?
        @Flag(help: "Everything that meetings came to.")
        var all = false
        @Flag(help: "Only what should have been done before today.")
        var overdue = false
        @OptionGroup var counted: CountedOptions
        @OptionGroup var project: ProjectOptions
        @OptionGroup var format: FormatOptions

        func run() throws {
            let today = try project.context.today
            let study = try project.open()
            let listing = try study.read { reader in
                return try FieldLists(reader, try counted.counted(reader, of: study, on: today)).actions(
                    caseName: caseName, source: nil, isOpen: !all, ongoing: counted.isGiven && !all, dueBefore: overdue ? today : nil)
            }
            try ListingPrinter(project, format).print(listing)
            if listing.rows.isEmpty, format.format == .table { try project.note("There are none.") }
        }
    }

    struct Done: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "done", abstract: "Say that actions have been done.",
            usage: "felt action done <action> ... [--date <yyyy-mm-dd>] [<options>]",
            discussion: """
                The beginning of an id is enough where it is unique. The day may lie in the past.

                Examples:
                  felt action done 7f3k
                  felt action done 7f3k 9q2m --date 2026-03-01

                See also: felt action list, felt action reopen
                """)
        @Argument(help: ArgumentHelp("The actions.", valueName: "action"))
        var actions: [String]
        @Option(help: ArgumentHelp("The day it was done; else today.", valueName: "yyyy-mm-dd"))
        var date: String?
        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func run() throws {
            let today = try project.context.today
            let day = try TypedDay.past(date ?? today, today: today)
            try ActionChange(actions, day, researcher, project).run("done", "Ticked off")
        }
    }

    struct Reopen: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "reopen", abstract: "Say that actions are open again.",
            discussion: """
                Examples:
                  felt action reopen 7f3k
                  felt action reopen 7f3k 9q2m

                See also: felt action list, felt action done
                """)
        @Argument(help: ArgumentHelp("The actions.", valueName: "action"))
        var actions: [String]
        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func run() throws { try ActionChange(actions, nil, researcher, project).run("reopen", "Opened again") }
    }
}

/// Ticks actions off, or opens them again: all that are named, or none.
private struct ActionChange {
    private let typed: [String]
    private let day: String?
    private let researcher: ResearcherOptions
    private let project: ProjectOptions

    init(_ typed: [String], _ day: String?, _ researcher: ResearcherOptions, _ project: ProjectOptions) {
        (self.typed, self.day, self.researcher, self.project) = (typed, day, researcher, project)
    }

    func run(_ verb: String, _ said: String) throws {
        let context = try project.context
        let study = try project.open()
        let acting = try study.read { try researcher.acting(in: $0, context) }
        let (count, entry) = try study.write("action-\(verb)", by: acting.id) { draft, reader in
            let all = try reader.outcomes().filter { $0.role == .action }
            let found = try typed.map { try Self.find($0, all) }
            for outcome in Set(found.map(\.id)).sorted() where all.first(where: { $0.id == outcome })?.done != day { try draft.setDone(day, outcome) }
            return (Set(found.map(\.id)).count, line: "action \(verb) \(found.prefix(3).map(\.id.raw).joined(separator: ", "))" + (found.count > 3 ? " …" : ""))
        }
        try project.note(entry == nil ? "Nothing to change." : "\(said) \(count.counted("action")).", entry: entry)
    }

    private static func find(_ typed: String, _ all: [MeetingOutcome]) throws -> MeetingOutcome {
        let found = all.filter { $0.id.raw.hasPrefix(typed.lowercased()) }
        guard !typed.isEmpty, let first = found.first else { throw FeltError("action-unknown", "There is no action '\(typed)'.", hint: "See: felt action list --all") }
        guard found.count == 1 else {
            throw FeltError("action-ambiguous", "Several actions begin with '\(typed)': \(found.prefix(4).map(\.id.raw).joined(separator: ", ")).", hint: "Type more of the id.")
        }
        return first
    }
}
