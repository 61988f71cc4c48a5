import FeltModel
import FeltPrivacy
import FeltReport
import FeltStore

/// What partners get in place of lists of codings and memos, of which each is somebody's words: sums.
struct PartnerSums {
    private let reader: StudyReader
    private let counted: Counted

    /// - Parameter counted: what counts for partners.
    init(_ reader: StudyReader, _ counted: Counted?) throws {
        self.reader = reader
        self.counted = try counted ?? Counted(reader, .partners, on: "")
    }

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
        listing.rows = [[
            counted.cell(codings.count), counted.cell(coders.count), counted.cell(coders.values.count { $0.count > 1 }), .number(Set(codings.map(\.researcher)).count),
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
