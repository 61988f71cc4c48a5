import ArgumentParser
import FeltModel
import FeltPrivacy
import FeltStore

struct KeyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key", abstract: "Keep the key: whose name stands behind a pseudonym, outside the study.",
        discussion: """
            A key is a CSV file of its own, which only you may read. It may lie in no study's folder; another
            disk is better still. Names are never typed on the command line, where the shell would keep them
            in its history: felt asks for them. Nothing of a key enters a study, an error or a log, and
            'felt undo' does not reach it.

            See also: felt participant
            """,
        subcommands: [KeyNew.self, KeyAdd.self, KeyShow.self, KeyRemove.self, KeyCheck.self])
}

/// The key's file, for every command on a key.
struct KeyOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("The key's file, outside every study.", valueName: "file"))
    var file: String

    func key(_ context: CommandContext) -> KeyFile { KeyFile(context.path(file), studyFileName: Study.fileName) }
}

struct KeyNew: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Make an empty key that only you may read.",
        usage: "felt key new <file> [<options>]",
        discussion: """
            Examples:
              felt key new ~/felt-keys/anskaffelser.csv
              felt key new /media/kryptert/key.csv

            See also: felt key add
            """)
    @OptionGroup var options: KeyOptions
    @OptionGroup var notes: NoteOptions

    func run() throws {
        try options.key(notes.context).create()
        try notes.note("Made the key \(options.file); only you may read it.")
    }
}

struct KeyAdd: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Write into the key whose pseudonym it is.",
        usage: "felt key add <file> <pseudonym> [<options>]",
        discussion: """
            Asks for the name and for how to reach the person, on the terminal. From a pipe, the name is the
            first line and the contact, if any, the second. They are no arguments, so that they do not stay in
            the shell's history.

            Examples:
              felt key add ~/felt-keys/anskaffelser.csv P07
              felt key add ~/felt-keys/anskaffelser.csv P08 --quiet

            See also: felt key check, felt participant new
            """)
    @OptionGroup var options: KeyOptions
    @Argument(help: "Who it is in the study.")
    var pseudonym: String
    @OptionGroup var notes: NoteOptions

    func run() throws {
        let context = try notes.context
        let pseudonym = try Lookup.pseudonym(self.pseudonym)
        let key = options.key(context)
        // Nobody should type a name in vain; it is looked at again when it is written.
        var table = try key.read()
        try table.add(.init(pseudonym: pseudonym, name: "", contact: "", added: ""))
        let (name, contact) = try Self.lines(context)
        let entry = KeyTable.Entry(pseudonym: pseudonym, name: name, contact: contact, added: context.today)
        try key.change { try $0.add(entry) }
        try notes.note("Added \(pseudonym) to the key.")
    }

    /// The name and the contact, asked for or read. Throws `key-name-missing`, `text-invalid`.
    private static func lines(_ context: CommandContext) throws -> (name: String, contact: String) {
        let typed: [[UInt8]]
        if let ask = context.ask {
            let name = try ask("Name: ") ?? []
            typed = [name, name.isEmpty ? [] : try ask("Contact (may be empty): ") ?? []]
        } else {
            typed = context.readInput().split(separator: 10, omittingEmptySubsequences: false).map { Array($0.last == 13 ? $0.dropLast() : $0) }
        }
        guard typed.dropFirst(2).allSatisfy({ $0.isEmpty }) else {
            throw FeltError("key-lines", "There are more than two lines to read.", hint: "The name is the first line, the contact the second; one person at a time.")
        }
        let texts = try typed.prefix(2).map { bytes -> String in
            guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else {
                throw FeltError("text-invalid", "A text holds a NUL character (U+0000) or is not UTF-8.", hint: "Take it out and try again.")
            }
            var rest = text[...]
            while let first = rest.first, first.isWhitespace || first == "\u{FEFF}" { rest.removeFirst() }
            while let last = rest.last, last.isWhitespace { rest.removeLast() }
            return String(rest)
        }
        guard let name = texts.first, !name.isEmpty else {
            throw FeltError("key-name-missing", "No name was given; nothing was written.", hint: "Type it when asked, or as the first line of standard input.")
        }
        return (name, texts.dropFirst().first ?? "")
    }
}

struct KeyShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show who stands behind a pseudonym, or all of the key.",
        usage: "felt key show <file> [<pseudonym>] [<options>]",
        discussion: """
            Examples:
              felt key show ~/felt-keys/anskaffelser.csv P07
              felt key show ~/felt-keys/anskaffelser.csv --format json

            See also: felt key check
            """)
    @OptionGroup var options: KeyOptions
    @Argument(help: "Only this one.")
    var pseudonym: String?
    @OptionGroup var notes: NoteOptions
    @OptionGroup var format: FormatOptions

    func run() throws {
        let wanted = try pseudonym.map(Lookup.pseudonym)
        let table = try options.key(notes.context).read()
        let entries = wanted.map(table.entries(of:)) ?? table.entries
        if let wanted, entries.isEmpty { throw KeyTable.unknown(wanted) }
        var listing = Listing(name: "key", columns: [.init("pseudonym"), .init("name"), .init("contact"), .init("added")])
        for entry in entries { listing.rows.append([.text(entry.pseudonym.text), .text(entry.name), .text(entry.contact), .text(entry.added)]) }
        try ListingPrinter(notes, format).print(listing)
    }
}

struct KeyRemove: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Take a pseudonym out of the key for good.",
        usage: "felt key remove <file> <pseudonym> [<options>]",
        discussion: """
            This cannot be undone: without the name, nobody can be told any more whose pseudonym it was.

            Examples:
              felt key remove ~/felt-keys/anskaffelser.csv P07
              felt key remove ~/felt-keys/anskaffelser.csv p07 --quiet

            See also: felt key show, felt participant status
            """)
    @OptionGroup var options: KeyOptions
    @Argument(help: "Who it is in the study.")
    var pseudonym: String
    @OptionGroup var notes: NoteOptions

    func run() throws {
        let pseudonym = try Lookup.pseudonym(self.pseudonym)
        let count = try options.key(notes.context).change { try $0.remove(pseudonym) }
        try notes.note("Took \(pseudonym) out of the key." + (count > 1 ? " It stood there \(count) times." : ""))
    }
}
