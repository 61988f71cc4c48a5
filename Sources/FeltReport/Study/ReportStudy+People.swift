import FeltModel
import FeltPrivacy
import FeltQuery
import FeltStore

/// Who stands behind what a report says, and how many of them may be told.
extension ReportStudy {
    /// Whether what rests on so many people may be told here.
    func mayTell(_ people: Int) -> Bool { audience == .team || people >= groupSize }

    /// A number of people. Partners never see an exact one: small groups could be reckoned from it, and from those of other pages and days.
    /// They see that there is nobody, that there are fewer than the limit, or a multiple of it that there are at least.
    func told(people: Int) -> String {
        guard audience == .partners, people > 0 else { return String(people) }
        guard mayTell(people) else { return words("fewer-than", ["number": String(groupSize)]) }
        return words("at-least", ["number": String(people - people % groupSize)])
    }

    /// The same of those who have withdrawn or declined: that there is nobody would tell partners on another day that somebody did.
    func told(leavers people: Int) -> String { audience == .partners && people == 0 ? words("fewer-than", ["number": String(groupSize)]) : told(people: people) }

    /// A number of people in a table.
    func cell(people: Int) -> ReportTable.Cell { audience == .team ? .number(people) : .text(told(people: people)) }

    /// The register, without those who have gone since the day of the report: they count nowhere in the past either.
    func participants() throws -> [Participant] {
        try once("participants") {
            let standings = try standings()
            return try reader.participants().filter { !(present?.gone.contains($0.id) ?? false) || Self.isGone(standings[$0.id]) }
        }
    }

    func standings() throws -> [ParticipantID: ParticipantStatus.Status] { try once("standings") { try reader.participantHistories().compactMapValues(\.standing) } }

    /// Those of the register who have neither withdrawn nor declined.
    func counted() throws -> [Participant] {
        let standings = try standings()
        return try participants().filter { !Self.isGone(standings[$0.id]) }
    }

    private static func isGone(_ standing: ParticipantStatus.Status?) -> Bool { standing == .withdrawn || standing == .declined }

    /// The registered participants of each source; those who have withdrawn or declined are not among them.
    func presence() throws -> [SourceID: [ParticipantID]] {
        try once("presence") {
            let gone = Set(try standings().filter { Self.isGone($0.value) }.keys).union(present?.gone ?? [])
            return try reader.sourceParticipants().mapValues { $0.filter { !gone.contains($0) } }
        }
    }

    /// How many people speak in the words of some codings, of those words that leave.
    func people(in codings: some Sequence<Coding>) throws -> Int {
        let finder = try once("voices") { try VoiceFinder(reader, sources: allSources) }
        let places = once("places") { Dictionary(uniqueKeysWithValues: allSources.enumerated().map { ($1.id, $0) }) }
        var found: Set<Int32> = []
        for coding in codings {
            guard let place = places[coding.source], released.gate.releases(coding.source) else { continue }
            for range in released.gate.text(of: coding.source).kept(coding.range) { found.formUnion(finder.voices(in: range, of: place)) }
        }
        return found.count
    }
}
