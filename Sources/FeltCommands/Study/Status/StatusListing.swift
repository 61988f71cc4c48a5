import FeltModel
import FeltStore

/// The status as a list for other programs: a row a fact.
enum StatusListing {
    static func make(_ facts: StudyFacts, _ status: StudyStatus, today: String) -> Listing {
        var listing = Listing(
            name: "status", columns: [.init("part"), .init("case"), .init("what"), .init("value"), .init("days", isNumber: true), .init("mend")])
        func add(_ part: String, _ caseName: String?, _ what: String, _ value: Listing.Cell, days: Int? = nil, mend: String? = nil) {
            listing.rows.append([.text(part), .optional(caseName), .text(what), value, days.map { .number($0) } ?? .none, .optional(mend)])
        }
        for (name, value) in facts.values { add("study", nil, name, value) }
        for line in status.lines {
            let slug = line.caseStudy?.slug.text
            if let record = line.caseStudy {
                add("case", slug, "stage", .optional(record.stage), days: line.since.flatMap { Timestamp.days(from: $0, to: today) })
                add("case", slug, "since", .optional(line.since))
                add("case", slug, "state", .text(record.state.rawValue))
                add("case", slug, "participants", .number(line.participants))
            }
            add("case", slug, "latest", .optional(line.latest))
            add("case", slug, "uncoded", .number(line.uncoded))
            add("case", slug, "actions", .number(line.actions))
            for kind in line.kinds.keys.sorted() { add("notes", slug, kind, .number(line.kinds[kind] ?? 0)) }
        }
        let names = StatusGapText.caseNames(status)
        for gap in status.gaps {
            let slug = gap.caseID.flatMap { names[$0] }
            add("missing", slug, gap.kind.rawValue, .text(gap.name), days: gap.days, mend: gap.mend(caseName: slug))
        }
        return listing
    }
}
