import FeltModel
import FeltPrivacy
import FeltReport
import FeltStore

/// What the export gate keeps back, as the foot of every report counts it: whole sources, and pieces of the texts of others, by reason.
enum WithheldListing {
    /// The sum is the last row, and for partners the only one, which is there also where nothing is kept back: that somebody has withdrawn is not theirs
    /// to know. For the team no rows where nothing is.
    ///
    /// - Parameters:
    ///   - caseName: only what is kept back of the sources of this case.
    ///   - counted: what counts for partners; nil for the team.
    /// - Throws: what reading the study throws, and what looking up the case throws.
    static func listing(_ reader: StudyReader, on day: String, caseName: String? = nil, _ counted: Counted? = nil) throws -> Listing {
        let wanted = try caseName.map { try Lookup.caseStudy($0, among: reader.cases()).id }
        let own = try wanted.map { wanted in Set(try reader.sources().filter { $0.caseID == wanted }.map(\.id)) }
        let withheld = try (counted?.study ?? ReleasedStudy(reader, on: day)).gate.withheld(in: own)
        var listing = Listing(name: "withheld", columns: [.init("reason"), .init("sources", isNumber: true), .init("pieces", isNumber: true)])
        for reason in Withholding.allCases {
            guard counted?.partners == nil, let count = withheld[reason] else { continue }
            listing.rows.append([.text(reason.rawValue), .number(count.sources), .number(count.pieces)])
        }
        let sum = withheld.values.reduce((0, 0)) { ($0.0 + $1.sources, $0.1 + $1.pieces) }
        if let size = counted?.partners?.groupSize {
            // A row that comes would tell that something is kept back since.
            listing.rows.append([.text("all")] + [sum.0, sum.1].map { Counted.cell(ToldNumber($0, groupSize: size, hidesNone: true)) })
        } else if !withheld.isEmpty {
            listing.rows.append([.text("all"), .number(sum.0), .number(sum.1)])
        }
        return listing
    }
}
