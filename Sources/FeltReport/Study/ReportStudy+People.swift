import FeltModel
import FeltPrivacy
import FeltStore

/// Who stands behind what a report says, and how many of them may be told.
extension ReportStudy {
    /// Whether what rests on so many people may be told here.
    func mayTell(_ people: Int) -> Bool { audience == .team || people >= groupSize }

    /// A number of people, codings or sources as it may be told: `ToldNumber` says how partners read it, in words of the report.
    func told(_ number: Int) -> String {
        switch ToldNumber(number, groupSize: audience == .partners ? groupSize : nil) {
        case .exactly(let number): words.number(number)
        case .fewerThan(let limit): words("fewer-than", ["number": words.number(limit)])
        case .atLeast(let number): words("at-least", ["number": words.number(number)])
        }
    }

    /// A number with the thing counted: `3 kilder`, `minst 6 kilder`. Behind what is no number the thing stands in the plural.
    func told(_ number: Int, _ key: String, in words: ReportWords? = nil) -> String {
        let words = words ?? self.words
        switch ToldNumber(number, groupSize: audience == .partners ? groupSize : nil) {
        case .exactly(let number): return words.count(number, key)
        case .fewerThan(let limit): return "\(words("fewer-than", ["number": words.number(limit)])) \(words.form(0, key))"
        case .atLeast(let number): return "\(words("at-least", ["number": words.number(number)])) \(words.form(number == 1 ? 1 : 0, key))"
        }
    }

    /// A number of those who have withdrawn or declined: that there is nobody would tell partners on another day that somebody did.
    func told(leavers people: Int) -> String { audience == .partners && people == 0 ? words("fewer-than", ["number": String(groupSize)]) : told(people) }

    /// A number in a table.
    func cell(_ number: Int) -> ReportTable.Cell {
        let isExact = ToldNumber(number, groupSize: audience == .partners ? groupSize : nil) == .exactly(number)
        return isExact ? .number(number) : .text(told(number))
    }

    /// A number of sources of one kind. How many workshops, observations and documents there were everybody knows who was there; an interview is a person.
    func cell(_ number: Int, sourcesOf kind: String) -> ReportTable.Cell { PartnerCounts.sharedKinds.contains(kind) ? .number(number) : cell(number) }

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

    /// How many people speak in the words of some codings, of those words that count.
    func people(in codings: some Sequence<Coding>) throws -> Int { try partnerCounts().people(in: codings) }

    /// Whether something may be told that rests on some codings.
    ///
    /// - Parameters:
    ///   - counted: the codings that count.
    ///   - every: those and all that do not.
    func standing(of counted: some Sequence<Coding>, among every: [Coding]) throws -> PartnerCounts.Standing {
        audience == .team ? .told : try partnerCounts().standing(of: counted, among: every)
    }

    /// What stands in place of what is not told.
    func inPlace(of standing: PartnerCounts.Standing) -> String { words[standing == .heldBack ? "held-back" : "too-few"] }

    package func partnerCounts() throws -> PartnerCounts {
        try once("partner counts") { try PartnerCounts(released, groupSize: groupSize, sources: allSources, confidential: confidential()) }
    }
}
