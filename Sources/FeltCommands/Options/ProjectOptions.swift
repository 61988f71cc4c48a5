import ArgumentParser
import FeltModel
import FeltStore
import FeltTerminal

/// Options of a command that can speak to whoever runs it.
protocol NoteWriting {
    /// Whether the person wants the answer and errors alone.
    var quiet: Bool { get }
}

extension NoteWriting {
    /// The context the command runs in.
    var context: CommandContext {
        get throws {
            guard let context = CommandContext.current else { throw FeltError("no-context", "The command was started outside the program.") }
            return context
        }
    }

    /// Writes a line to standard error, unless the person asked for quiet. On a terminal it stands below what was answered before it.
    func note(_ line: String) throws {
        guard !quiet else { return }
        try context.output.flush()
        try context.errors.writeLine(line)
    }

    /// Says what a write command has done, and how to take it back.
    func note(_ line: String, entry: Entry?, in language: Language = .en) throws {
        guard let entry else { return try note(line) }
        try note("\(line)  [\(entry.id); \(language == .en ? "take back" : "angre"): felt undo \(entry.id)]")
    }
}

/// What a command understands that works on no study yet.
struct NoteOptions: ParsableArguments, NoteWriting {
    @Flag(name: .shortAndLong, help: "Say nothing but the answer and errors.")
    var quiet = false

    @Flag(name: .long, help: ArgumentHelp("Show the causes of errors.", visibility: .hidden))
    var debug = false
}

/// What every command on a study understands.
struct ProjectOptions: ParsableArguments, NoteWriting {
    @Option(name: [.customShort("p"), .long], help: ArgumentHelp("The study's folder; else FELT_PROJECT, or the nearest from here upwards.", valueName: "dir"))
    var project: String?

    // Written again and not as a group in a group, with which the parser's checks of a debug build take much longer.
    @Flag(name: .shortAndLong, help: "Say nothing but the answer and errors.")
    var quiet = false

    @Flag(name: .long, help: ArgumentHelp("Show the causes of errors.", visibility: .hidden))
    var debug = false

    /// Opens the study: the one named, the one in `FELT_PROJECT`, or the nearest from here upwards.
    func open() throws -> Study {
        let context = try self.context
        if let named = project ?? context.environment["FELT_PROJECT"].flatMap({ $0.isEmpty ? nil : $0 }) {
            // The file itself will do as well as its folder.
            let folder = named.hasSuffix("/" + Study.fileName) ? String(named.dropLast(Study.fileName.count + 1)) : named == Study.fileName ? "." : named
            return try Study.open(at: context.path(folder), options: context.studyOptions)
        }
        guard let folder = Study.find(from: context.workingDirectory) else {
            throw FeltError(
                "study-missing", "There is no study in \(context.workingDirectory) or above it.",
                hint: "Go to the study's folder, name it with --project DIR, or make one: felt init DIR")
        }
        return try Study.open(at: folder, options: context.studyOptions)
    }
}

/// Who acts.
struct ResearcherOptions: ParsableArguments {
    @Option(name: [.customShort("r"), .long], help: ArgumentHelp("Who acts, by short id; else FELT_RESEARCHER or 'felt config researcher'.", valueName: "id"))
    var researcher: String?

    /// The researcher named, or the one this copy of the study is set to.
    func acting(in reader: StudyReader, _ context: CommandContext) throws -> Researcher {
        let all = try reader.researchers()
        let fromEnvironment = context.environment["FELT_RESEARCHER"].flatMap { $0.isEmpty ? nil : $0 }
        if let typed = try researcher ?? fromEnvironment ?? reader.localSetting("researcher") { return try Lookup.researcher(typed, among: all) }
        if all.count == 1 { return all[0] }
        throw FeltError(
            "researcher-unset", "The study does not know who you are.",
            hint: "Say it once: felt config researcher ID, with one of \(all.map(\.slug.text).joined(separator: ", ")).")
    }
}
