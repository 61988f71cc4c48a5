import FeltModel
import FeltPrivacy
import FeltStore

/// Who stands behind what a report says, and how many of them may be told.
extension ReportStudy {
    /// Whether what rests on so many people may be told here.
    func mayTell(_ people: Int) -> Bool { audience == .team || people >= groupSize }

    /// A number of people, codings or sources as it may be told: `ToldNumber` says how partners read it, in words of the report.
    func told(_ number: Int) -> String { told(rounded(number)) }

    /// A number as it may be told, in words of the report.
    func told(_ number: ToldNumber) -> String {
        switch number {
        case .exactly(let number): words.number(number)
        case .fewerThan(let limit): words("fewer-than", ["number": words.number(limit)])
        case .atLeast(let number): words("at-least", ["number": words.number(number)])
        case .fewerThanInEach: words["not-shown"]
        }
    }

    private func rounded(_ number: Int) -> ToldNumber { ToldNumber(number, groupSize: audience == .partners ? groupSize : nil) }

    /// A number with the thing counted: `3 kilder`, `minst 6 kilder`. Behind what is no number the thing stands in the plural.
    func told(_ number: Int, _ key: String, in words: ReportWords? = nil) -> String { told(rounded(number), key, in: words) }

    /// The same of a number that is told already.
    func told(_ number: ToldNumber, _ key: String, in words: ReportWords? = nil) -> String {
        let words = words ?? self.words
        switch number {
        case .exactly(let number): return words.count(number, key)
        case .fewerThan(let limit): return "\(words("fewer-than", ["number": words.number(limit)])) \(words.form(0, key))"
        case .atLeast(let number): return "\(words("at-least", ["number": words.number(number)])) \(words.form(number == 1 ? 1 : 0, key))"
        case .fewerThanInEach(let limit): return key == "sources" ? words("few-of-each-kind", ["number": words.number(limit)]) : words["not-shown"]
        }
    }

    /// How many people took part, in a sentence: of several roles that are small each, that they are; in each case, or in the one that is told of.
    func told(people number: ToldNumber, ofOneCase isOneCase: Bool) -> String {
        guard case .fewerThanInEach(let limit) = number else { return told(number) }
        return words(isOneCase ? "few-of-each-role-here" : "few-of-each-role", ["number": words.number(limit)])
    }

    /// The same of sources and their kinds.
    func told(sources number: ToldNumber, ofOneCase isOneCase: Bool) -> String {
        guard isOneCase, case .fewerThanInEach(let limit) = number else { return told(number, "sources") }
        return words("few-of-each-kind-here", ["number": words.number(limit)])
    }

    /// A number of those who have withdrawn or declined: that there is nobody would tell partners on another day that somebody did.
    func told(leavers people: Int) -> String { told(ToldNumber(people, groupSize: audience == .partners ? groupSize : nil, hidesNone: true)) }

    /// A number of what is kept back: that there is nothing would tell partners on another day that something came.
    func told(keptBack number: Int, _ key: String) -> String { told(ToldNumber(number, groupSize: audience == .partners ? groupSize : nil, hidesNone: true), key) }

    /// A number in a table.
    func cell(_ number: Int) -> ReportTable.Cell { cell(rounded(number)) }

    func cell(_ number: ToldNumber) -> ReportTable.Cell { if case .exactly(let number) = number { .number(number) } else { .text(told(number)) } }

    /// How many people of the register there are, as it is told: for partners what those of each role come to who have neither withdrawn nor
    /// declined, and a few where of a role nobody is left of them.
    func number(of people: [Participant]) throws -> ToldNumber {
        guard audience == .partners else { return .exactly(people.count) }
        let left = try once("left") { Set(try counted().map(\.id)) }
        return ToldNumber(sumOf: Dictionary(grouping: people, by: \.actor).values.map { people in
            ToldNumber(people.count { left.contains($0.id) }, groupSize: groupSize, hidesNone: true)
        })
    }

    /// Those of the register of whom numbers are told. For partners with those who have withdrawn or declined, of whom `number(of:)` counts none: what
    /// nobody is left of would say who has gone.
    func countable() throws -> [Participant] { try audience == .partners ? registered() : counted() }

    /// The register, without those who have gone since the day of the report: they count nowhere in the past either.
    func participants() throws -> [Participant] {
        try once("participants") {
            let standings = try standings()
            return try registered().filter { !(present?.gone.contains($0.id) ?? false) || Self.isGone(standings[$0.id]) }
        }
    }

    /// The register, with all who were ever in it.
    func registered() throws -> [Participant] { try once("registered") { try reader.participants() } }

    /// The registered participants of each source, whether they have withdrawn or not.
    func attendance() throws -> [SourceID: [ParticipantID]] { try once("attendance") { try reader.sourceParticipants() } }

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
            return try attendance().mapValues { $0.filter { !gone.contains($0) } }
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
