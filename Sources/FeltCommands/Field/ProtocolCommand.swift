import ArgumentParser
import FeltExchange
import FeltModel
import FeltProtocols
import FeltStore
import FeltTerminal
import Foundation

struct ProtocolCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "protocol", abstract: "List, show, check and copy field protocols.",
        discussion: "See also: felt new, felt note check", subcommands: [List.self, Show.self, Check.self, Copy.self], defaultSubcommand: List.self)

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "List the protocols, the study's own among them.",
            usage: "felt protocol list [--kind <kind>] [--lang <lang>] [<options>]",
            discussion: """
                Works outside a study too. A study's own protocols lie in its folder protocols/ and win over the shipped ones.

                Examples:
                  felt protocol list
                  felt protocol list --kind interview --lang en

                See also: felt protocol show, felt new
                """)
        @Option(help: ArgumentHelp("Only for this kind of note.", valueName: "kind"))
        var kind: String?
        @Option(name: .customLong("lang"), help: "The language of titles: nb, nn or en.")
        var language: Language?
        @OptionGroup var project: ProjectOptions
        @OptionGroup var format: FormatOptions

        func run() throws {
            let place = try ProtocolPlace(project)
            let wanted = try kind.map(KindName.read)
            var listing = Listing(
                name: "protocols",
                columns: [
                    .init("protocol"), .init("version"), .init("kind", isFlexible: false), .init("title"), .init("questions", isNumber: true), .init("minutes", isNumber: true),
                    .init("origin"), .init("file", inTable: false),
                ])
            for entry in place.library.entries where wanted == nil || entry.fieldProtocol.kind.rawValue == wanted {
                let record = entry.fieldProtocol
                listing.rows.append([
                    .text(record.id.text), .text(record.version), .text(record.kind.rawValue), .optional(record.title.text(in: language ?? place.language)),
                    .number(record.questions.count), record.minutes.map { .number($0) } ?? .none, .text(entry.isOwn ? "own" : "shipped"), .text(entry.file),
                ])
            }
            try ListingPrinter(project, format).print(listing)
            try place.tellFaults(project)
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "Show a protocol: purpose, questions, what to remember.",
            discussion: """
                An asterisk marks questions that a note must answer or say why it skipped. In brackets stand the codes a question \
                aims at.

                Examples:
                  felt protocol show intervju-behovshaver
                  felt protocol show observasjon-markedsdialog --lang en

                See also: felt protocol copy, felt new --protocol
                """)
        @Argument(help: ArgumentHelp("The protocol.", valueName: "protocol"))
        var name: String
        @Option(name: .customLong("lang"), help: "The language: nb, nn or en.")
        var language: Language?
        @Flag(help: "The file as it is, in YAML.")
        var raw = false
        @OptionGroup var project: ProjectOptions

        func run() throws {
            let place = try ProtocolPlace(project)
            let entry = try place.library.find(name)
            let text = raw ? entry.text : ProtocolText(entry.fieldProtocol, language ?? place.language).text
            try project.context.output.write(text.hasSuffix("\n") ? text : text + "\n")
        }
    }

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check", abstract: "Check protocols: the study's own, or the files named.",
            discussion: """
                Prints every fault with file, line and column. In a study the codes that questions aim at must be codes of the study. \
                Ends with 2 when there are faults.

                Examples:
                  felt protocol check
                  felt protocol check protocols/intervju-rektor.yaml

                See also: felt protocol copy
                """)
        @Argument(help: ArgumentHelp("Files; else all of the study's own.", valueName: "file"))
        var files: [String] = []
        @OptionGroup var project: ProjectOptions

        func run() throws {
            let context = try project.context
            let place = try ProtocolPlace(project)
            let own = try files.map { (file: $0, text: try StudyFolder.text(context.path($0))) }
            let library = files.isEmpty ? place.library : ProtocolLibrary(own: own, codes: place.codes)
            for fault in library.faults { try context.output.write(fault.text + "\n") }
            let count = library.entries.count { $0.isOwn }
            guard library.faults.isEmpty else {
                try project.note("\(library.faults.count.counted("fault")).")
                throw Outcome.nothing
            }
            try project.note(count == 0 ? "The study has no protocols of its own; copy one to change it: felt protocol copy ID" : "\(count.counted("protocol")) without faults.")
        }
    }

    struct Copy: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "copy", abstract: "Copy a protocol into the study, to change it there.",
            discussion: """
                Writes the file into the study's folder protocols/, where it wins over the shipped one. Raise its version when you \
                change what it asks, so that notes can say which they followed. A file that is there already is left alone.

                Examples:
                  felt protocol copy intervju-behovshaver
                  felt protocol copy intervju-behovshaver --as intervju-rektor

                See also: felt protocol check, felt protocol list
                """)
        @Argument(help: ArgumentHelp("The protocol.", valueName: "protocol"))
        var name: String
        @Option(name: .customLong("as"), help: ArgumentHelp("The id of the copy.", valueName: "id"))
        var newName: String?
        @OptionGroup var project: ProjectOptions

        func run() throws {
            let study = try project.open()
            let place = try ProtocolPlace(project)
            let entry = try place.library.find(name)
            let id = try newName.map(Typed.slug) ?? entry.fieldProtocol.id
            let folder = study.folder + "/protocols"
            let file = folder + "/\(id).yaml"
            guard !FileManager.default.fileExists(atPath: file) else {
                throw FeltError("file-exists", "The study has protocols/\(id).yaml already.", hint: "Change that one, or give the copy another id: --as ID")
            }
            var text = entry.text
            if id != entry.fieldProtocol.id {
                text = text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.hasPrefix("id:") ? "id: \(id)" : String($0) }.joined(separator: "\n")
            }
            do {
                try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
                try Data(text.utf8).write(to: URL(fileURLWithPath: file), options: .withoutOverwriting)
            } catch {
                throw FeltError("file-unwritable", "\(file) cannot be written.", hint: "Check the rights of the folder and the free space.", cause: error)
            }
            try project.context.output.write(file + "\n")
            try project.note("Copied \(entry.fieldProtocol.id) \(entry.fieldProtocol.version). After changing it: felt protocol check")
        }
    }
}

/// Where protocols are looked for: in the study, if there is one, and among those that come with the program.
struct ProtocolPlace {
    let library: ProtocolLibrary
    let language: Language
    /// The codes of the study; nil outside one.
    let codes: Set<String>?
    let study: Study?

    init(_ project: ProjectOptions) throws {
        let context = try project.context
        do {
            let study = try project.open()
            let (codes, language) = try study.read { reader in
                let tree = try reader.codes()
                return (Set(tree.codes.compactMap { tree.path(of: $0.id)?.text }), try reader.labelLanguage(nil))
            }
            (self.study, self.codes, self.language) = (study, codes, language)
        } catch let error as FeltError where error.code == "study-missing" && project.project == nil && (context.environment["FELT_PROJECT"] ?? "").isEmpty {
            (study, codes, language) = (nil, nil, .nb)
        }
        library = try StudyFolder(study?.folder).protocols(codes: codes)
    }

    func tellFaults(_ project: ProjectOptions) throws {
        guard !library.faults.isEmpty else { return }
        try project.note("Left out are protocols of the study with faults: \(Set(library.faults.map(\.file)).sorted().joined(separator: ", ")). See: felt protocol check")
    }
}
