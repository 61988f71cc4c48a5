import FeltAnalysis
import FeltModel
import FeltStore

// Filters on who takes part, who speaks, and on the case.

extension FilterBinder {
    /// The sources in which one of these takes part.
    mutating func present(_ people: Set<ParticipantID>) throws -> Filter {
        let present = try lists.present()
        return place { source in present[source.id]?.contains(where: people.contains) ?? false }
    }

    /// The participants with a value in `actor`, `organisation` or `unit`. Throws `filter-unknown`, `filter-value-unknown`.
    mutating func participants(_ name: String, _ typed: String, _ value: String, _ position: Int, _ names: FilterNames) throws -> Set<ParticipantID> {
        let family = name.prefix { $0 != "." }
        let field = String(name.dropFirst(family.count + 1))
        let all = try lists.participants()
        let known: [(name: String, thing: ParticipantID)]
        switch field {
        case "actor": known = all.compactMap { person in person.actor.map { ($0, person.id) } }
        case "unit": known = all.compactMap { person in person.unit.map { ($0, person.id) } }
        case "organisation":
            let slugs = try lists.organisations()
            known = all.compactMap { person in person.organisation.flatMap { slugs[$0] }.map { ($0, person.id) } }
        default: throw names.unknown(typed, name, at: position, among: ["actor", "organisation", "unit"].map { "\(family).\($0)" })
        }
        // Actors are the values of the facet of that name, in a study that has it.
        let labels = field == "actor" ? Self.labels(of: try lists.facets()["actor"]) : [:]
        return try names.pick(value, among: known, field, labels: labels)
    }

    /// The stretches that one of these says: under the own pseudonym, or as the only one in the source who does not ask.
    mutating func passages(of people: Set<ParticipantID>) throws -> SegmentList {
        let table = try lists.passages()
        let identity = VoiceIdentity(
            participants: try lists.participants(), presence: try lists.present(), researchers: try lists.researchers().map(\.slug.text))
        var labels: [Int32: Set<Int32>] = [:]
        for row in table.rows where row.voice >= 0 { labels[row.source, default: []].insert(row.voice) }
        var wanted: [Int32: Set<Int32>] = [:]
        for (source, voices) in labels {
            let names = voices.map { LatinComposition.compose(table.voices[Int($0)]) }
            for voice in voices {
                let label = LatinComposition.compose(table.voices[Int(voice)])
                let speaker = identity.speaker(label: label, in: sources[Int(source)].id, among: names)
                if let speaker, people.contains(speaker) { wanted[source, default: []].insert(voice) }
            }
        }
        return Self.segments(table) { wanted[$0.source]?.contains($0.voice) ?? false }
    }

    /// The stretches that are said under a label, or under any for `*`. Throws `filter-value-unknown`.
    mutating func passages(of label: String, _ names: FilterNames) throws -> SegmentList {
        let wanted = LatinComposition.compose(label).lowercased()
        let found = try passages { $0 == wanted || wanted == "*" }
        guard !found.segments.isEmpty else {
            throw QueryError.make(
                "filter-value-unknown", at: names.position, in: expression, "Nobody in the study speaks as '\(QueryError.shown(label))'.",
                hint: "Write a whole label as it stands in the text, without its colon.")
        }
        return found
    }

    private mutating func passages(_ isWanted: (String) -> Bool) throws -> SegmentList {
        let table = try lists.passages()
        let wanted = table.voices.map { isWanted(LatinComposition.compose($0).lowercased()) }
        return Self.segments(table) { $0.voice >= 0 && wanted[Int($0.voice)] }
    }

    static func segments(_ table: PassageTable, _ isIncluded: (PassageTable.Row) -> Bool) -> SegmentList {
        SegmentList(table.rows.lazy.filter(isIncluded).map { Segment(source: Int($0.source), range: $0.range) })
    }

    /// What is known of the case of a source. Throws `filter-unknown`, `filter-value-unknown`.
    mutating func caseField(_ field: String, _ typed: String, _ value: String, _ position: Int, _ names: FilterNames) throws -> Filter {
        let cases = try lists.cases()
        let own = try lists.caseAttributes()
        func pairs(_ values: (CaseStudy) -> [String?]) -> [(name: String, thing: CaseID)] {
            cases.flatMap { record in values(record).compactMap { value in value.map { ($0, record.id) } } }
        }
        let known =
            switch field {
            case "title": pairs { [$0.title.nb, $0.title.en] }
            case "kind": pairs { [$0.ioaKind] }
            case "procedure": pairs { [$0.procedure] }
            case "stage": pairs { [$0.stage] }
            case "state": pairs { [$0.state.rawValue] }
            default: pairs { record in (own[record.id] ?? []).filter { $0.name.lowercased() == field }.map(\.value) }
            }
        let fields = ["title", "kind", "procedure", "stage", "state"]
        guard fields.contains(field) || !known.isEmpty else {
            let all = fields + Set(own.values.joined().map(\.name)).sorted()
            throw names.unknown(typed, "case." + field, at: position, among: all.map { "case." + $0 })
        }
        let found = try names.pick(value, among: known, "\(field) of a case")
        return place { $0.caseID.map(found.contains) ?? false }
    }
}
