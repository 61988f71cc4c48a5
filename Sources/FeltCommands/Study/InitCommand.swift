import ArgumentParser
import FeltExchange
import FeltFramework
import FeltIngest
import FeltModel
import FeltStore

struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Make a new study in a folder.",
        usage: "felt init <dir> [<options>]",
        discussion: """
            Makes the folder and one file in it, study.sqlite, which holds everything. Asks nothing: without --researcher, the \
            system's user becomes the first researcher.

            Examples:
              felt init ioa-studie --cases 6
              felt init ioa-studie --researcher ida="Ida Eksempel" --researcher jon --lang en

            See also: felt add, felt case, felt researcher, felt config
            """
    )

    @Argument(help: ArgumentHelp("The folder of the new study.", valueName: "dir"))
    var folder: String

    @Option(help: ArgumentHelp("A shipped framework (\(ShippedFrameworks.names.joined(separator: ", "))), a codebook file, or none.", valueName: "name"))
    var framework = "ioa-context"

    @Option(parsing: .unconditional, help: ArgumentHelp("Lay out this many cases: case1, case2, …", valueName: "n"))
    var cases = 0

    @Option(name: .customLong("lang"), help: "The study's language: nb, nn or en.")
    var language: Language = .nb

    @Option(name: [.customShort("r"), .long], help: ArgumentHelp("A researcher; the first named is you. May be repeated.", valueName: "id[=name]"))
    var researcher: [String] = []

    @Option(parsing: .unconditional, help: ArgumentHelp("The study's title.", valueName: "text"))
    var title: String?

    @OptionGroup var notes: NoteOptions

    func validate() throws {
        guard (0...1_000).contains(cases) else { throw ValidationError("--cases takes a number from 0 to 1000.") }
    }

    func run() throws {
        let context = try notes.context
        let people = try Self.people(researcher, userName: context.userName)
        let codebook = try Self.codebook(framework, context)
        let study = try Study.create(at: context.path(folder), options: context.studyOptions) { study in
            try StudyFounding(
                title: LocalisedText(nb: language == .en ? nil : title, en: language == .en ? title : nil), notice: nil, language: language,
                codebook: codebook, researchers: people, cases: cases == 0 ? [] : (1...cases).map { .init(slug: Slug.make(from: "case\($0)")) }
            ).write(to: study, using: context.studyOptions.generator())
        }
        try notes.note("Made a study in \(folder) with \(Self.summary(codebook, cases: cases, people)).")
        try notes.note("Next: cd \(ShellWord.quoted(folder)), then felt add FILE…")
        try study.close()
    }

    private static func summary(_ codebook: Codebook?, cases: Int, _ people: [StudyFounding.Person]) -> String {
        let codes = codebook.map { "\($0.codes.count.counted("code")) and \($0.facets.count.counted("facet")) (\($0.id) \($0.version))" } ?? "no codes"
        return "\(codes), \(cases.counted("case")); you are \(people[0].slug)"
    }

    private static func people(_ typed: [String], userName: String) throws -> [StudyFounding.Person] {
        if typed.isEmpty { return [.init(slug: Slug.make(from: userName), name: nil, institution: nil)] }
        let people = try typed.map { entry -> StudyFounding.Person in
            let parts = entry.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard let slug = Slug(parts[0]) else {
                throw FeltError("slug-invalid", "'\(parts[0])' cannot be a short id.", hint: "Use lower-case letters, digits, - and _, as in \(Slug.make(from: parts[0])).")
            }
            return .init(slug: slug, name: parts.count > 1 && !parts[1].isEmpty ? parts[1] : nil, institution: nil)
        }
        for person in people where people.filter({ $0.slug == person.slug }).count > 1 {
            throw FeltError("researcher-exists", "The researcher '\(person.slug)' is named twice.", hint: "Give each a short id of their own.")
        }
        return people
    }

    static func codebook(_ name: String, _ context: CommandContext) throws -> Codebook? {
        if name == "none" { return nil }
        if ShippedFrameworks.names.contains(name) { return try ShippedFrameworks.codebook(named: name) }
        if name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
            return try CodebookReader.read(try FileBytes.read(context.path(name)), file: name)
        }
        let near = NearNames.nearest(to: name, among: ShippedFrameworks.names)
        throw FeltError(
            "framework-unknown", "There is no framework '\(name)'.",
            hint: near.isEmpty ? "Give \(ShippedFrameworks.names.joined(separator: ", ")), none, or a codebook file that ends in .yaml." : "Did you mean \(near[0])?")
    }
}
