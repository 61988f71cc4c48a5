import ArgumentParser
import FeltAnalysis
import FeltExchange
import FeltModel
import FeltQuery
import FeltStore
import FeltTerminal

extension AgreeCommand {
    struct ListDifferences: ReadingCommand {
        static let configuration = CommandConfiguration(
            commandName: "disagreements", abstract: "List where coders differ, side by side, the most costly first.",
            usage: "felt agree disagreements [<options>]",
            discussion: """
                missed: one gave a code, the other nothing that could stand for it. different-code: mostly the same words, another code. boundary: the \
                same code, but not from and to the same place. The cost is how many characters one marked and the other did not. Passages that \
                were settled are left out. Exit code 2: none were found.

                Examples:
                  felt agree disagreements --limit 10
                  felt agree disagreements --only different-code --codes culture.* --format html
                  felt agree disagreements --researchers ida,jon --format csv

                See also: felt agree consensus, felt agree, felt tag
                """)

        @Option(help: ArgumentHelp("Only these kinds: missed, different-code, boundary; with a comma between.", valueName: "kinds"))
        var only: String?

        @Option(parsing: .unconditional, help: ArgumentHelp("At most so many; 0 for all. In tables 20, else all.", valueName: "n"))
        var limit: Int?

        @Flag(help: "List those too that were settled since.")
        var settled = false

        @OptionGroup var scope: AgreementScopeOptions

        @Option(name: .customLong("lang"), help: "The language of words in md and html: nb, nn or en.")
        var language: Language?

        @OptionGroup var project: ProjectOptions
        @OptionGroup var format: AnswerFormatOptions<AnswerFormat>

        func validate() throws {
            if let limit, limit < 0 { throw ValidationError("--limit takes a number from 0.") }
            if language != nil, format.format != .html, format.format != .md { throw ValidationError("--lang goes with md and html.") }
            _ = try kinds()
        }

        /// Throws for a name that is no kind.
        private func kinds() throws -> Set<Disagreement.Kind> {
            guard let only else { return Set(Disagreement.Kind.allCases) }
            return Set(try AgreementScopeOptions.names(only).map { typed in
                guard let kind = Disagreement.Kind(rawValue: typed.lowercased().replacing("-", with: "_")) else {
                    let known = Disagreement.Kind.allCases.map(DisagreementList.name)
                    let near = NearNames.nearest(to: typed, among: known)
                    let advice = near.isEmpty ? "It takes \(known.joined(separator: ", "))." : "Perhaps \(near[0])?"
                    throw ValidationError("--only does not know '\(typed)'. \(advice)")
                }
                return kind
            })
        }

        func run() throws {
            let context = try project.context
            let study = try project.open()
            let isPage = format.format == .html || format.format == .md
            let shownIn = try language ?? (isPage ? study.read { try $0.labelLanguage(nil) } : .en)
            let most = limit ?? (format.format == .table ? 20 : 0)
            let (found, _) = try scope.read(study, context, passages: false) {
                reader -> (all: [StudyDisagreement], agreement: StudyAgreement, text: String) in
                var request = try scope.request(reader)
                request.settled = settled ? .apart : .shared
                // What kind a difference is depends on all codes that stand there, asked for or not.
                let codes = request.codes
                request.codes = nil
                let agreement = try reader.agreement(request)
                let all = try agreement.disagreements(kinds: kinds(), of: codes)
                let shown = Array(most == 0 ? all[...] : all.prefix(most))
                let list = try DisagreementList(shown, of: agreement, reader, AgreementWords(language: shownIn))
                return (all, agreement, try text(list, context))
            }
            try context.output.write(found.text)
            if found.agreement.isEmpty { try project.note(EmptyAgreement(found.agreement, before: scope.before).line) }
            guard !found.all.isEmpty else {
                if !found.agreement.isEmpty { try project.note("No disagreements.") }
                throw Outcome.nothing
            }
            try project.note(summary(found.all, most))
        }

        /// The list in the form asked for.
        private func text(_ list: DisagreementList, _ context: CommandContext) throws -> String {
            if format.format == .html { return DisagreementPage(list).html }
            if let page = ListingPage(format.format) { return page.text(list.listing, title: list.title, language: list.words.language) }
            if format.format == .table { return list.blocks(width: context.columns ?? 100) }
            var own = context
            own.output = Output()
            try CommandContext.$current.withValue(own) { try ListingPrinter(project, format.list).print(list.listing) }
            return own.output.text
        }

        private func summary(_ all: [StudyDisagreement], _ most: Int) -> String {
            let parts = Disagreement.Kind.allCases.compactMap { kind -> String? in
                let own = all.filter { $0.kind == kind }
                return own.isEmpty ? nil : "\(own.count) \(DisagreementList.name(kind)) (\(own.reduce(0) { $0 + $1.cost }) characters)"
            }
            let shown = most > 0 && all.count > most ? " Shown: the first \(most); --limit 0 shows all." : ""
            return "\(all.count.counted("disagreement")): \(parts.joined(separator: ", ")).\(shown)"
        }
    }
}
