import FeltPrivacy
import FeltStore

/// What the export gate keeps back, as the foot of every report counts it: whole sources, and pieces of the texts of others, by reason.
enum WithheldListing {
    /// The sum is the last row; no rows where nothing is kept back. Throws what reading the study throws.
    static func listing(_ reader: StudyReader, on day: String) throws -> Listing {
        let withheld = try ReleasedStudy(reader, on: day).gate.withheld
        var listing = Listing(name: "withheld", columns: [.init("reason"), .init("sources", isNumber: true), .init("pieces", isNumber: true)])
        for reason in Withholding.allCases {
            guard let count = withheld[reason] else { continue }
            listing.rows.append([.text(reason.rawValue), .number(count.sources), .number(count.pieces)])
        }
        guard !listing.rows.isEmpty else { return listing }
        let sum = withheld.values.reduce((0, 0)) { ($0.0 + $1.sources, $0.1 + $1.pieces) }
        listing.rows.append([.text("all"), .number(sum.0), .number(sum.1)])
        return listing
    }
}
