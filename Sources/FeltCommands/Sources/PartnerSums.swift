import FeltModel
import FeltPrivacy
import FeltReport
import FeltStore

/// What partners get in place of lists of codings and memos, of which each is somebody's words, and of sources, of which many are one person's: sums.
struct PartnerSums {
    private let reader: StudyReader
    private let counted: Counted

    /// Nil where it is not partners who read.
    init?(_ reader: StudyReader, _ counted: Counted?) {
        guard let counted, counted.partners != nil else { return nil }
        self.reader = reader
        self.counted = counted
    }

    /// The sources that pages count: a row for each workshop, observation, decision note and document that is not confidential, which everybody knows
    /// who was there; of all others one for each kind of each case; and what all come to, by kind, by case and together, as pages tell it.
    func sources(caseName: String?, kind: String?) throws -> Listing {
        let cases = try reader.cases()
        let wantedCase = try caseName.map { try Lookup.caseStudy($0, among: cases).id }
        let wantedKind = try kind.map(KindName.read)
        let some = try reader.sources().filter { (wantedCase == nil || $0.caseID == wantedCase) && (wantedKind == nil || $0.kind == wantedKind) }
        var listing = Listing(
            name: "sources", columns: [.init("source"), .init("kind"), .init("case"), .init("date"), .init("sources", isNumber: true)])
        guard let telling = counted.telling else { return listing }
        let found = try PartnerSources(telling, some, isOneCase: wantedCase != nil, isOneKind: wantedKind != nil)
        let slugs = counted.names(of: cases)
        for source in found.single {
            listing.rows.append([
                try counted.name(of: source), .text(source.kind), .optional(source.caseID.flatMap { slugs[$0] }), .optional(source.date), .number(1),
            ])
        }
        for sum in found.sums + found.totals {
            let caseName = sum.isOfAllCases ? Self.all : sum.caseID.flatMap { slugs[$0] }
            listing.rows.append([.none, .text(sum.kind ?? Self.all), .optional(caseName), .none, Counted.cell(sum.number)])
        }
        return listing
    }

    /// What stands for all kinds or all cases.
    static let all = "all"

    /// How many codings there are, in how many sources, in how many of those by several coders, and how many coders.
    ///
    /// Of all of them, as item 24 of COREQ has it; of some only where enough people speak in them.
    func codings(code: String?, by: String?, caseName: String?, kind: String?) throws -> Listing {
        let tree = try reader.codes()
        let wantedCase = try caseName.map { try Lookup.caseStudy($0, among: reader.cases()).id }
        let wantedKind = try kind.map(KindName.read)
        let filter = StudyReader.CodingFilter(
            codes: try code.flatMap { try ShowCommand.codeIDs([$0], tree) }, researcher: try by.map { try Lookup.researcher($0, among: reader.researchers()).id })
        let own = Set(try reader.sources().filter { (wantedCase == nil || $0.caseID == wantedCase) && (wantedKind == nil || $0.kind == wantedKind) }.map(\.id))
        let every = try reader.codings(filter).filter { own.contains($0.source) }
        let codings = every.filter(counted.codings.counts)
        var listing = Listing(
            name: "codings",
            columns: [.init("codings", isNumber: true), .init("sources", isNumber: true), .init("several", heading: "by several", isNumber: true), .init("coders", isNumber: true)])
        let standing = [code, by, caseName, kind].allSatisfy { $0 == nil } ? .told : counted.partners?.standing(of: codings, among: every) ?? .told
        guard standing == .told else {
            listing.rows = [[.text(Counted.inPlace(of: standing)), .none, .none, .none]]
            return listing
        }
        let coders = Dictionary(grouping: codings, by: \.source).mapValues { Set($0.map(\.researcher)) }
        func sum(_ isCounted: (Source) -> Bool) -> Listing.Cell {
            guard let telling = counted.telling else { return .none }
            return Counted.cell(telling.number(of: telling.allSources.filter(isCounted), isExact: false))
        }
        listing.rows = [[
            counted.cell(codings.count), sum { coders[$0.id] != nil }, sum { (coders[$0.id]?.count ?? 0) > 1 }, .number(Set(codings.map(\.researcher)).count),
        ]]
        return listing
    }

    /// How many memos there are, by what they are for.
    func memos() throws -> Listing {
        let memos = try counted.memos().filter { memo in memo.source.map { !counted.confidential.contains($0) } ?? true }
        var listing = Listing(name: "memos", columns: [.init("purpose"), .init("memos", isNumber: true)])
        for purpose in [nil] + Memo.Purpose.allCases.map({ Optional($0) }) {
            let number = memos.count { $0.purpose == purpose }
            if number > 0 { listing.rows.append([.optional(purpose?.rawValue), counted.cell(number)]) }
        }
        return listing
    }
}
