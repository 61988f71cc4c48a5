import ArgumentParser
import FeltExchange
import FeltModel
import FeltStore
import FeltTerminal
import FeltText

extension AgreeCommand {
    struct Consensus: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "consensus", abstract: "Write down how coders settled a passage, in an entry of its own.",
            usage: "felt agree consensus <coding> ... [<options>]",
            discussion: """
                Name the codings that you talked about, and say what stands: --keep one of them, --drop all, or else a new coding with --code and \
                --range, each needed only where the codings differ in it. The others are taken away, with their memos moved to the one that \
                stands. What each had before stays in the journal and still counts in felt agree; felt undo brings all of it back.

                Examples:
                  felt agree consensus bt38 xehj --keep xehj --memo "Grunngivinga er det som teller"
                  felt agree consensus 4tvx 1y1p --code culture.learning --with ida,jon
                  felt agree consensus z8k0 --drop

                See also: felt agree disagreements, felt undo, felt history
                """)

        @Argument(help: ArgumentHelp("The codings that were talked about; the beginning of an id will do.", valueName: "coding"))
        var codings: [String]

        @Option(help: ArgumentHelp("This coding stands, for all who agreed.", valueName: "coding"))
        var keep: String?

        @Flag(help: "Nothing is to be coded here.")
        var drop = false

        @Option(help: "The code of a new coding; that of the codings where they have one.")
        var code: String?

        @Option(help: ArgumentHelp("Its range in Unicode characters, end not included; theirs where they have one.", valueName: "a..b"))
        var range: String?

        @Option(help: ArgumentHelp("Who agreed, with a comma between them; all who have coded the source.", valueName: "ids"))
        var with: String?

        @Option(parsing: .unconditional, help: ArgumentHelp("Why.", valueName: "text"))
        var memo: String?

        @Flag(name: [.customShort("n"), .long], help: "Check everything, change nothing.")
        var dryRun = false

        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func validate() throws {
            if drop, keep != nil || code != nil || range != nil { throw ValidationError("--drop leaves nothing; leave out --keep, --code and --range.") }
            if keep != nil, code != nil || range != nil { throw ValidationError("--keep keeps a coding as it is; leave out --code and --range.") }
        }

        private struct Settled {
            var id: CodingID?
            var names = ""
            var source = ""
            var count = 0
            var taken = 0
            var what = ""
        }

        func run() throws {
            let context = try project.context
            let study = try project.open()
            let acting = try study.read { try researcher.acting(in: $0, context) }
            let (settled, entry) = try study.write("consensus", by: acting.id) { draft, reader in
                var seen: Set<CodingID> = []
                let kept = try keep.map { try reader.coding(typed: $0) }
                let named = try (codings.map { try reader.coding(typed: $0) } + (kept.map { [$0] } ?? [])).filter { seen.insert($0.id).inserted }
                guard let source = try named.first.flatMap({ try reader.source($0.source) }) else { return (Settled(), line: "") }
                let standing = Set(try reader.codings(.init(source: source.id)).map(\.id))
                if let lost = named.first(where: { !standing.contains($0.id) && $0.source == source.id }) {
                    throw FeltError(
                        "consensus-lost", "The coding \(lost.id) lost its words when \(source.slug) was revised.",
                        hint: "Take it away: felt untag \(lost.id)", context: ["coding": lost.id.raw])
                }
                let text = try reader.text(of: source.id)
                let index = TextIndex(text)
                let tree = try reader.codes()
                let outcome = try outcome(named, kept, source, text, tree, reader)
                let agreed = try agreed(source, named, reader)
                let settlement = NewSettlement(named, outcome: outcome, agreedBy: agreed.map(\.id), reason: memo)
                try draft.check(settlement)
                let id = dryRun ? nil : try draft.settle(settlement, in: text)
                let (what, words): (String, String)
                var others = named
                switch outcome {
                case .kept(let id):
                    (what, words) = ("keep \(id)", "\(id) stands")
                    others.removeAll { $0.id == id }
                case .nothing: (what, words) = ("none", "nothing stands")
                case .new(let range, let code, _):
                    let place = index.scalarRange(range) ?? 0..<0
                    (what, words) = ("\(place.lowerBound)..\(place.upperBound) \(tree.path(of: code)?.text ?? code.raw)", "a new coding stands")
                }
                let line = "consensus \(source.slug) \(what)" + (others.isEmpty ? "" : ", for \(others.map(\.id.raw).joined(separator: ", "))")
                let settled = Settled(
                    id: id, names: agreed.map(\.slug.text).joined(separator: ", "), source: source.slug.text, count: named.count, taken: others.count,
                    what: words)
                return (settled, line: line)
            }
            if let id = settled.id { try context.output.writeLine(id.raw) }
            let done = dryRun ? "Would settle" : "Settled"
            let taken = settled.taken == 0 ? "" : ", \(settled.taken.counted("coding")) taken away"
            let what = "\(settled.count.counted("coding")) in \(settled.source) for \(settled.names)"
            try project.note("\(done) \(what): \(settled.what)\(taken).", entry: entry)
        }

        /// Those who agreed, by slug: the ones named, or all who have coded the source, and whoever writes it down where she has.
        private func agreed(_ source: Source, _ named: [Coding], _ reader: StudyReader) throws -> [Researcher] {
            let all = try reader.researchers()
            if let with {
                let names = AgreementScopeOptions.names(with)
                let found = Set(try names.map { try Lookup.researcher($0, among: all).id })
                guard found.count > 1 else {
                    throw FeltError("consensus-one", "It takes two to agree.", hint: Self.naming(all))
                }
                if let outsider = named.first(where: { !found.contains($0.researcher) }) {
                    let name = all.first { $0.id == outsider.researcher }?.slug.text ?? outsider.researcher.raw
                    throw FeltError(
                        "consensus-outsider", "The coding \(outsider.id) is by \(name), who is not among those who agreed.",
                        hint: "Name \(name) too, or leave that coding out.", context: ["coding": outsider.id.raw])
                }
                return all.filter { found.contains($0.id) }
            }
            let coders = Set(try reader.codings(.init(source: source.id)).map(\.researcher))
            guard coders.count > 1 else {
                throw FeltError(
                    "consensus-one", "Only one researcher has coded \(source.slug), and it takes two to agree.", hint: Self.naming(all))
            }
            return all.filter { coders.contains($0.id) }
        }

        private static func naming(_ all: [Researcher]) -> String {
            "Name those who did, such as --with \(all.prefix(2).map(\.slug.text).joined(separator: ","))."
        }

        /// What stands.
        private func outcome(
            _ named: [Coding], _ kept: Coding?, _ source: Source, _ text: StoredText, _ tree: CodeTree, _ reader: StudyReader
        ) throws -> NewSettlement.Outcome {
            if drop { return .nothing }
            if let kept { return .kept(kept.id) }
            let codes = Set(named.map(\.code))
            let ranges = Set(named.map(\.range))
            let typedCode = try self.code.map { try tree.code(typed: LatinComposition.compose($0).lowercased()).id }
            guard let code = typedCode ?? (codes.count == 1 ? codes.first : nil) else {
                throw FeltError(
                    "consensus-code", "The codings have \(codes.count) codes, and it is not said which stands.",
                    hint: "Name it with --code, or --keep one of them.")
            }
            let typedRange = try self.range.map { try PlaceFinder(text: text, source: source.slug.text).range(typed: $0, unit: .scalar) }
            guard let range = typedRange ?? (ranges.count == 1 ? ranges.first : nil) else {
                throw FeltError(
                    "consensus-range", "The codings stand on \(ranges.count) ranges, and it is not said what stands.",
                    hint: "Give it with --range a..b, or --keep one of them.")
            }
            // One that is so already stands as it is, with its memos and what rests on it.
            if let same = named.first(where: { $0.code == code && $0.range == range }) { return .kept(same.id) }
            let shared = named.dropFirst().reduce(Set(named[0].facets)) { $0.intersection($1.facets) }
            return .new(range, code, facets: shared.sorted())
        }
    }
}
