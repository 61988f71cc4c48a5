import ArgumentParser
import FeltModel
import FeltStore

/// The fields of a register entry, for adding and changing.
struct ParticipantFields: ParsableArguments {
    @Option(help: ArgumentHelp("A value of the facet actor, as supplier or leverandør.", valueName: "actor"))
    var actor: String?
    @Option(help: ArgumentHelp("Whom the person works for.", valueName: "slug"))
    var organisation: String?
    @Option(parsing: .unconditional, help: ArgumentHelp("The kind of unit; never so narrow that it is one person.", valueName: "text"))
    var unit: String?
    @Option(name: .customLong("case"), help: ArgumentHelp("A case the person takes part in. May be repeated.", valueName: "slug"))
    var cases: [String] = []
    @Option(help: ArgumentHelp("Legal basis: consent (samtykke) or public-interest (allmenn interesse).", valueName: "basis"))
    var basis: String?
    @Option(help: ArgumentHelp("The version of the information letter.", valueName: "version"))
    var letter: String?
    @Option(help: ArgumentHelp("The day the person was informed.", valueName: "yyyy-mm-dd"))
    var informed: String?
    @Option(parsing: .unconditional, help: ArgumentHelp("How the person was informed.", valueName: "text"))
    var how: String?
    @Option(help: ArgumentHelp("May the talk be recorded?", valueName: "yes|no"))
    var recording: String?
    @Option(help: ArgumentHelp("May the person's words be quoted?", valueName: "yes|no"))
    var quoting: String?
    @Option(help: ArgumentHelp("May the material be archived?", valueName: "yes|no"))
    var archiving: String?
    @Option(help: ArgumentHelp("May you get in touch again?", valueName: "yes|no"))
    var contact: String?

    /// Puts what was given into a record; an empty text takes a field away.
    func apply(to record: inout Participant, _ reader: StudyReader, _ context: CommandContext) throws {
        if let actor { record.actor = actor.isEmpty ? nil : try Lookup.actor(actor, in: reader.facets()) }
        if let organisation { record.organisation = organisation.isEmpty ? nil : try Lookup.organisation(organisation, among: reader.organisations()).id }
        if let unit { record.unit = unit.nilWhenEmpty }
        if let basis { record.legalBasis = basis.isEmpty ? nil : try Participant.LegalBasis.read(basis) }
        if let letter { record.letterVersion = letter.isEmpty ? nil : try Self.version(letter) }
        if let informed { record.informedOn = informed.isEmpty ? nil : try TypedDay.past(informed, today: context.today, repeats: false) }
        if let how { record.informedHow = how.nilWhenEmpty }
        for (scope, typed) in [(Participant.Scope.recording, recording), (.quoting, quoting), (.archiving, archiving), (.contact, contact)] {
            guard let typed else { continue }
            guard let answer = typed.isEmpty ? .some(nil) : Participant.Scope.answers[typed] else {
                throw FeltError("scope-invalid", "--\(scope.rawValue) takes yes or no.", hint: "Or unasked, where the person has not been asked.")
            }
            record.scopes[scope] = answer
        }
    }

    /// The ids of cases that were typed, each once.
    static func caseIDs(_ typed: [String], _ reader: StudyReader) throws -> [CaseID] {
        let all = try reader.cases()
        var found: [CaseID] = []
        for name in typed {
            let id = try Lookup.caseStudy(name, among: all).id
            if !found.contains(id) { found.append(id) }
        }
        return found
    }

    /// Versions stand in the journal, so nothing that could be a name or a sentence may be one.
    private static func version(_ typed: String) throws -> String {
        let isPlain = typed.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || "0123456789.-_".unicodeScalars.contains($0) }
        guard isPlain, typed.count <= 24, typed.contains(where: { ("0"..."9").contains($0) }) else {
            throw FeltError("letter-invalid", "The version of the information letter is not one.", hint: "Give letters, digits, dots and dashes with at least one digit, as 1.2 or v2-2026.")
        }
        return LatinComposition.compose(typed)
    }
}
