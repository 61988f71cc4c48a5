import ArgumentParser
import FeltFramework
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

    /// What counts; nil for everything. Throws what reading the study and its stages throws.
    func counted(_ reader: StudyReader, of study: Study, on day: String) throws -> Counted? {
        guard isGiven else { return nil }
        return audience == .partners ? try Counted(partners: reader, try StudyStages.model(of: study), on: day) : try Counted(reader, on: day)
    }
}

/// What reports count of a study.
struct Counted {
    let study: ReleasedStudy
    let codings: CountedCodings
    /// The sources whose notes are confidential, where it is partners who read; none else.
    let confidential: Set<SourceID>
    /// What decides what partners are told; nil for the team, who are told all that counts.
    let partners: PartnerCounts?
    /// The study as pages for partners tell it; nil for the team.
    let telling: ReportStudy?

    /// As the team counts. Throws what reading the study throws.
    init(_ reader: StudyReader, on day: String) throws {
        study = try ReleasedStudy(reader, on: day)
        confidential = []
        codings = CountedCodings(study)
        (partners, telling) = (nil, nil)
    }

    /// As partners are told. Throws what reading the study throws.
    ///
    /// - Parameter model: the study's stages, whose names may stand in what is told.
    init(partners reader: StudyReader, _ model: StageModel, on day: String) throws {
        let telling = try Self.telling(.partners, reader, model, on: day)
        study = telling.released
        confidential = try telling.confidential()
        codings = CountedCodings(study, besides: confidential)
        partners = try telling.partnerCounts()
        self.telling = telling
    }

    /// The study as pages tell it. A mistake in its own words for reports is no matter of a list, which is in English.
    static func telling(_ audience: ReportAudience, _ reader: StudyReader, _ model: StageModel, on day: String) throws -> ReportStudy {
        try ReportStudy(ReleasedStudy(reader, on: day), model: model, words: ReportWords(.en), day: day, audience: audience, state: nil)
    }

    /// Whether a source is one of those that are counted.
    func counts(_ source: Source) -> Bool { partners == nil ? study.gate.releases(source.id) : PartnerCounts.isCounted(source, study.gate) }

    /// Whether what came of a source is counted, such as its decisions: for partners also where nobody may read it any more since somebody has withdrawn.
    func countsOutcomes(of source: Source) -> Bool { partners == nil ? study.gate.releases(source.id) : PartnerCounts.isKnown(source, study.gate) }

    /// A number as it may be told: exact for the team.
    func cell(_ number: Int) -> Listing.Cell { Self.cell(ToldNumber(number, groupSize: partners?.groupSize)) }

    /// A number that is told already.
    static func cell(_ number: ToldNumber) -> Listing.Cell { if case .exactly(let number) = number { .number(number) } else { .text(number.text) } }

    /// Names that people type, such as those of cases and codes, with marks in place of those that partners may not read.
    func typed(_ names: [String]) -> [String] { telling?.typed(names) ?? names }

    /// The names of some cases, as they may be told.
    func names(of cases: [CaseStudy]) -> [CaseID: String] {
        Dictionary(uniqueKeysWithValues: cases.map { ($0.id, telling?.typedName(of: $0) ?? $0.slug.text) })
    }

    /// The name of a source as it may be told: for partners of those alone that everybody knows who was there.
    func name(of source: Source) throws -> Listing.Cell {
        guard let telling else { return .text(source.slug.text) }
        return try telling.isTold(source) ? .text(telling.typed(source.slug.text)) : .none
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
