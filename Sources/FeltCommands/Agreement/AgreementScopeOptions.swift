import ArgumentParser
import FeltExchange
import FeltModel
import FeltQuery
import FeltStore

/// Which codings are compared, the same for figures and for the list of differences.
struct AgreementScopeOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Only these codes, such as culture.risk,process.*", valueName: "codes"))
    var codes: String?

    @Option(help: ArgumentHelp("Only these coders, two or more, with a comma between them.", valueName: "ids"))
    var researchers: String?

    @Option(help: ArgumentHelp("Only these cases, with a comma between them.", valueName: "slugs"))
    var cases: String?

    @Option(help: ArgumentHelp("Only these kinds of source, with a comma between them.", valueName: "kind"))
    var kind: String?

    @Option(name: .customLong("where"), help: ArgumentHelp("Only codings in the answer to this query, and sources that it finds.", valueName: "query"))
    var filter: String?

    @Option(
        name: .customLong("at-least"), parsing: .unconditional,
        help: ArgumentHelp("From how many codings a coder has coded a source; 1. 0: all have, where one has.", valueName: "n"))
    var atLeast: Int?

    @Option(parsing: .unconditional, help: ArgumentHelp("As it stood before this day, or this entry of the journal.", valueName: "moment"))
    var before: String?

    func validate() throws {
        if let atLeast, atLeast < 0 { throw ValidationError("--at-least takes a number from 0.") }
        if let researchers, Set(Self.names(researchers)).count < 2 {
            throw ValidationError("--researchers takes two coders or more, with a comma between them.")
        }
        if before != nil, filter != nil { throw ValidationError("--where asks the study as it is now; leave out --before or --where.") }
    }

    /// What narrows the comparison, as typed, by the names of the options, in their alphabetical order.
    var typed: [(name: String, value: String)] {
        let all = [("cases", cases), ("codes", codes), ("kind", kind), ("researchers", researchers), ("where", filter)]
        return all.compactMap { name, value in value.map { (name, $0) } }
    }

    /// Whether anything was given.
    var isGiven: Bool { [codes, researchers, cases, kind, filter, before].contains { $0 != nil } || atLeast != nil }

    /// Reads the study as it is, or as it stood.
    ///
    /// - Parameter passages: whether `body` asks for passages.
    /// - Returns: what `body` gave, and the day or entry before which it stood; nil for now.
    /// - Throws: `entry-unknown`, `date-invalid`.
    func read<Result>(
        _ study: Study, _ context: CommandContext, passages: Bool, _ body: (StudyReader) throws -> Result
    ) throws -> (Result, before: String?) {
        guard let before else { return (try study.read(body), nil) }
        let (moment, name) = try self.moment(before, study, context)
        return (try study.read(before: moment, passages: passages, body), name)
    }

    private func moment(_ typed: String, _ study: Study, _ context: CommandContext) throws -> (JournalMoment, String) {
        if let id = EntryID(typed) {
            return try study.read { reader in
                if let entry = try reader.entry(id) { return (.entry(entry), id.description) }
                let near = NearNames.nearest(to: typed, among: try reader.entries(limit: 500).map(\.id.description))
                throw FeltError(
                    "entry-unknown", "There is no entry '\(typed)' in the journal.",
                    hint: near.isEmpty ? "See: felt history" : "Did you mean \(near.joined(separator: ", "))? See: felt history")
            }
        }
        let day = try TypedDay.read(typed, today: context.today)
        let midnight = Timestamp.milliseconds(day + "T00:00:00.000Z") ?? 0
        // The day begins where the command runs.
        return (.time(milliseconds: midnight - Int64(context.secondsAheadOfUTC(midnight)) * 1_000), day)
    }

    /// The request, with the names looked up in the study as it stood.
    ///
    /// - Throws: `code-unknown`, `researcher-unknown`, `case-unknown`, `kind-unknown` with the nearest names.
    func request(_ reader: StudyReader) throws -> AgreementRequest {
        var request = AgreementRequest()
        request.codes = try codes.map { try CodeChoice($0, in: reader.codes()).codes } ?? nil
        if let researchers {
            let all = try reader.researchers()
            request.researchers = Set(try Self.names(researchers).map { try Lookup.researcher($0, among: all).id })
        }
        if let cases {
            let all = try reader.cases()
            request.cases = Set(try Self.names(cases).map { try Lookup.caseStudy($0, among: all).id })
        }
        request.kinds = try kind.map { Set(try Self.names($0).map(KindName.read)) }
        request.condition = filter
        request.leastCodings = atLeast ?? 1
        return request
    }

    static func names(_ typed: String) -> [String] {
        typed.split(separator: ",").map { String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }.filter { !$0.isEmpty }
    }
}
