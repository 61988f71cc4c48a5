import FeltModel
import FeltPrivacy
import FeltStore

/// The interviews and workshops that COREQ asks about, with what their notes say of them.
///
/// Only what leaves the study is counted. An interview stands for a person, so that partners see no small number of interviews either.
struct CoreqTalks {
    let study: ReportStudy
    /// For partners also those that count no more since somebody has withdrawn; see `ReportStudy.number(of:isExact:)`.
    let interviews: [Source]
    let workshops: [Source]
    /// Those and, for partners, also interviews that count no more since somebody has withdrawn; see `count`.
    private let known: [Source]
    /// How many interviews and workshops stay in the study; the team is told.
    let heldBack: Int
    private let said: [SourceID: [String: String]]
    let presence: [SourceID: [ParticipantID]]

    /// Where what notes say of themselves can be seen.
    static let heads = "felt export tables --table attributes"
    /// Where sources can be seen with their hours, protocols and media.
    static let sources = "felt export tables --table sources"
    /// Who took part in interviews and workshops, by role.
    var sample: String { "\(study.peopleCount) --kind interview,workshop" }
    /// The register with how everybody in it stands.
    static let people = "felt participant list"
    /// Who took part in what.
    static let attendance = "felt export tables --table attendance"
    /// The register without those who have withdrawn or declined.
    static let register = "felt export tables --table register"

    init(_ study: ReportStudy) throws {
        self.study = study
        interviews = study.known.filter { $0.kind == "interview" }
        workshops = study.countedSources.filter { $0.kind == "workshop" }
        known = study.known.filter { ["interview", "workshop"].contains($0.kind) }
        heldBack = study.audience == .partners ? 0 : study.allSources.count { ["interview", "workshop"].contains($0.kind) } - interviews.count - workshops.count
        // Of a workshop that stays since somebody has withdrawn it is told that it was, and not who was there.
        presence = try study.presence().filter { study.released.gate.releases($0.key) }
        // Numbers of what is said are told, and fall by no line where it is of somebody who has withdrawn.
        said = try (study.audience == .partners ? study.reader.attributesBySource() : study.attributes()).mapValues { list in
            // What stands in a head is read by its name in any writing.
            Dictionary(list.compactMap { one in one.value.map { (Self.plain(one.name), $0) } }) { first, _ in first }
        }
    }

    var words: ReportWords { study.words }
    var all: [Source] { interviews + workshops }

    /// What a note says under a name of its head; nil where it says nothing.
    func value(_ name: String, of source: Source) -> String? { said[source.id]?[Self.plain(name)].flatMap { $0.isEmpty ? nil : $0 } }

    private static func plain(_ name: String) -> String { name.lowercased().replacing("-", with: "_") }

    /// Everybody who took part in some sources.
    func people(in sources: [Source]) -> Set<ParticipantID> { Set(sources.flatMap { presence[$0.id] ?? [] }) }

    /// `14 samtaler`: interviews and workshops together.
    var together: String { counted(all, "coreq-talks") }

    /// `10 intervjuer og 4 verksteder`; without what there is none of.
    var counted: String {
        let parts = [(interviews, "coreq-interviews"), (workshops, "coreq-workshops")].filter { !$0.0.isEmpty }.map { counted($0.0, $0.1) }
        return parts.joined(separator: " \(words["coreq-and"]) ")
    }

    /// How many talks there are of which something holds. Where the last one of them goes since somebody has withdrawn, partners do not read that there is
    /// none.
    func count(where holds: (Source) -> Bool) -> ToldNumber { study.number(of: known.filter(holds), isExact: false) }

    /// A number of talks with what is counted, as it may be told.
    func counted(_ sources: [Source], _ key: String) -> String { study.told(study.number(of: sources), key) }

    /// How often each value stands under a name, the most frequent first: `video (2), telefon (1)`. Partners do not see what single notes say.
    func values(_ name: String, in sources: [Source], limit: Int = 6) -> String? {
        guard study.audience == .team else { return nil }
        return listed(sources.compactMap { value(name, of: $0) }, limit: limit)
    }

    /// Values with how often they occur, the most frequent first; nil for none.
    func listed(_ values: [String], limit: Int = 6) -> String? {
        let counts = Dictionary(values.map { ($0, 1) }, uniquingKeysWith: +).sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        guard !counts.isEmpty else { return nil }
        let shown = counts.prefix(limit).map { "\($0.key) (\($0.value))" }.joined(separator: "; ")
        return counts.count > limit ? "\(shown); \(words("coreq-more", ["count": String(counts.count - limit)]))" : shown
    }

    /// A sentence on what is stated in how many talks, with the values for the team; nil where it is stated in none.
    func stated(_ key: String, _ name: String, in sources: [Source], _ whole: String) -> String? {
        let stated = sources.filter { value(name, of: $0) != nil }
        guard !stated.isEmpty else { return nil }
        let sentence = words(key, ["stated": study.told(study.number(of: stated, isExact: false)), "all": whole])
        return values(name, in: sources).map { "\(sentence) \(words("coreq-values", ["values": $0]))" } ?? sentence
    }
}
