import ArgumentParser

struct AgreeCommand: ActingByItself {
    static let configuration = CommandConfiguration(
        commandName: "agree", abstract: "Say how far coders agree, show where they do not, and write down what they settled.",
        usage: "felt agree [<options>]",
        discussion: """
            'felt agree' measures, in the study or in files of other programs. 'felt agree disagreements' lists what to talk about, 'felt agree \
            consensus' keeps what came of the talk. docs/agreement.md says which number answers which question.

            Examples:
              felt agree
              felt agree disagreements --limit 10

            See also: felt tag, felt cooccur, felt history
            """,
        subcommands: [Measure.self, ListDifferences.self, Consensus.self], defaultSubcommand: Measure.self)
}
