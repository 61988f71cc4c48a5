import ArgumentParser
import FeltModel
import FeltPrivacy
import FeltReport
import FeltStore

/// Makes a command count what reports count, so that the command named on a page yields the figure of the page.
struct CountedOptions: ParsableArguments {
    @Flag(help: "Only what an export would let out, as reports for the team count it.")
    var released = false

    @Option(
        name: .customLong("for"),
        help: ArgumentHelp("As reports for partners count, or for team: partners also without what stands in confidential notes.", valueName: "whom"))
    var audience: ReportAudience?

    /// Whether not everything counts.
    var isGiven: Bool { released || audience != nil }

    /// The option as it was typed, for telling where it does not go.
    var typed: String { audience.map { "--for \($0.rawValue)" } ?? "--released" }

    /// What counts; nil for everything. Throws what reading the study throws.
    func counted(_ reader: StudyReader, on day: String) throws -> Counted? { isGiven ? try Counted(reader, audience ?? .team, on: day) : nil }
}

/// What reports count of a study.
struct Counted {
    let study: ReleasedStudy
    let codings: CountedCodings
    /// The sources whose notes are confidential, where it is partners who read; none else.
    let confidential: Set<SourceID>
    /// What decides what partners are told; nil for the team, who are told all that counts.
    let partners: PartnerCounts?

    init(_ reader: StudyReader, _ audience: ReportAudience = .team, on day: String) throws {
        study = try ReleasedStudy(reader, on: day)
        confidential = audience == .partners ? try study.confidential() : []
        codings = CountedCodings(study, besides: confidential)
        let size = try reader.settings()[.groupSize].flatMap(Int.init) ?? StudySetting.defaultGroupSize
        partners = audience == .team ? nil : try PartnerCounts(study, groupSize: size, sources: reader.sources(), confidential: confidential)
    }

    /// Whether a source is one of those that are counted.
    func counts(_ source: Source) -> Bool { partners == nil ? study.gate.releases(source.id) : PartnerCounts.isCounted(source, study.gate) }

    /// Whether what came of a source is counted, such as its decisions: for partners also where nobody may read it any more since somebody has withdrawn.
    func countsOutcomes(of source: Source) -> Bool { partners == nil ? study.gate.releases(source.id) : PartnerCounts.isKnown(source, study.gate) }

    /// A number as it may be told: exact for the team.
    func cell(_ number: Int) -> Listing.Cell {
        switch ToldNumber(number, groupSize: partners?.groupSize) {
        case .exactly(let number): .number(number)
        case let told: .text(told.text)
        }
    }

    /// What stands in place of what is not told, as pages say it.
    static func inPlace(of standing: PartnerCounts.Standing) -> String { standing == .heldBack ? "held back" : "too few people" }

    /// The codings that count.
    func codingIDs() throws -> Set<CodingID> { try codings.ids() }

    /// The codings that count and lose none of their words: a quote that loses some would say something else than was said.
    func quotable() throws -> Set<CodingID> { try study.wholeCodings().intersection(codings.ids()) }

    /// The memos that leave, of those on codings only where the codings count.
    func memos() throws -> [Memo] { try study.memos(on: study.allCodings().filter(codings.counts)) }
}
