import ArgumentParser
import FeltExchange
import FeltModel
import FeltStore

struct DemoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Make the example study, to try everything on.",
        discussion: """
            Everything in it is invented: six procurements in three municipalities that do not exist, with their way through the \
            stages, a participation register, some forty field notes in bokmål, a transcript and a survey, coded by two \
            researchers who partly disagree.

            Examples:
              felt demo
              felt demo eksempel && cd eksempel && felt query 'culture.* AND valence:barrier'

            See also: felt init, felt status
            """)

    @Argument(help: ArgumentHelp("The folder to make it in.", valueName: "dir"))
    var folder = "felt-demo"

    @OptionGroup var notes: NoteOptions

    func run() throws {
        let context = try notes.context
        let demo = try DemoStudy()
        let study = try Activity.run(context, quiet: notes.quiet, "making the example") { _ in
            try Study.create(at: context.path(folder), options: context.studyOptions) { try demo.write(to: $0) }
        }
        let counts = try study.read { try $0.counts() }
        try study.close()
        try notes.note("Made the example study in \(folder): \(counts.filter { $0.name != "entries" }.map { "\($0.count) \($0.name)" }.joined(separator: ", ")).")
        try notes.note("Everything in it is invented.")
        try notes.note("Next: cd \(ShellWord.quoted(folder)), then felt list sources, or felt query 'culture.risk AND valence:barrier'")
    }
}
