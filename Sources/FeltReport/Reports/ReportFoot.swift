import FeltModel
import FeltPrivacy
import FeltStore

/// What stands at the foot of every report: what is behind it, what was kept back, and which state of the study it tells of.
struct ReportFoot {
    static let names: Set<String> = ["made", "state", "behind", "kept_back", "limit", "for_partners", "no_notes"]

    /// - Parameters:
    ///   - sources: those the report rests on, of all that leave.
    ///   - groups: the groups of people that the page tells of beside their number.
    static func fields(_ study: ReportStudy, sources: [Source], groups: [[Int]] = []) throws -> ReportFields {
        let words = study.words
        let latest = sources.compactMap(\.date).max().map { study.date($0) }
        let people = Set(try sources.flatMap { try study.presence()[$0.id] ?? [] }).count
        let count = words.count(sources.count, "sources")
        let behind = sources.isEmpty ? words["foot-behind-nothing"] : words(latest == nil ? "foot-behind-undated" : "foot-behind", [
            "sources": count, "people": ToldPeople(study).whole(people, parts: groups), "latest": latest ?? "",
        ])
        return [
            "made": .text(words("foot-made", ["day": study.date(study.day)])),
            "state": study.state.map { .text(words("foot-state", ["entry": $0.description])) } ?? .missing,
            "behind": .text(study.allSources.isEmpty ? words["no-notes"] : behind), "no_notes": study.allSources.isEmpty ? .text(words["no-notes"]) : .missing, "kept_back": .optional(keptBack(study)),
            "limit": .text(words("foot-limit", ["number": String(study.groupSize)])), "for_partners": .flag(study.audience == .partners),
        ]
    }

    /// What the gate kept back of the whole study, in a sentence; nil where it kept nothing.
    private static func keptBack(_ study: ReportStudy) -> String? {
        let withheld = study.released.gate.withheld
        let parts = Withholding.allCases.compactMap { reason -> String? in
            guard let count = withheld[reason] else { return nil }
            let amounts = [count.sources > 0 ? study.words.count(count.sources, "sources") : nil, count.pieces > 0 ? study.words.count(count.pieces, "pieces") : nil]
            return "\(study.words["kept-\(reason.rawValue)"]) (\(amounts.compactMap(\.self).joined(separator: ", ")))"
        }
        return parts.isEmpty ? nil : study.words("foot-kept", ["what": parts.joined(separator: "; ")])
    }
}
