import ArgumentParser
import FeltModel
import FeltStore

struct ParticipantShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a participant's whole entry, its history and the sources.",
        usage: "felt participant show <pseudonym> [<options>]",
        discussion: """
            Examples:
              felt participant show P07
              felt participant show P07 --format json

            See also: felt participant list, felt participant edit, felt participant status
            """)

    @Argument(help: "The participant.")
    var pseudonym: String
    @OptionGroup var project: ProjectOptions
    @OptionGroup var format: FormatOptions

    func run() throws {
        let listing = try project.open().read { reader in
            let register = try Register(reader)
            let record = try Lookup.participant(pseudonym, among: register.participants)
            var listing = Listing(
                name: "participant",
                columns: [.init("field"), .init("value", isFlexible: true), .init("date"), .init("remark", isFlexible: true)])
            func add(_ field: String, _ value: String?, date: String? = nil, _ remark: String? = nil) {
                listing.rows.append([.text(field), .optional(value), .optional(date), .optional(remark)])
            }
            let status = register.status(of: record)
            let organisation = register.organisation(of: record)
            add("participant", record.pseudonym.text)
            add("status", status?.status.rawValue, date: status?.date)
            add("actor", record.actor, try label(of: record.actor, reader))
            add("organisation", organisation?.slug.text, organisation?.name)
            add("unit", record.unit)
            for caseStudy in register.cases(of: record) { add("case", caseStudy.slug.text, caseStudy.title.text(in: try reader.study().language)) }
            add("basis", record.legalBasis?.rawValue)
            add("letter", record.letterVersion)
            add("informed", record.informedOn == nil ? nil : "yes", date: record.informedOn, record.informedHow)
            for scope in Participant.Scope.allCases { add(scope.rawValue, record.scopes[scope].map { $0 ? "yes" : "no" } ?? "not asked") }
            add("missing", record.missing.isEmpty ? "nothing" : record.missing.joined(separator: ", "))
            for entry in register.history(of: record) { add("history", entry.status.rawValue, date: entry.date, entry.reason) }
            let participants = try reader.sourceParticipants()
            for source in try reader.sources() where participants[source.id]?.contains(record.id) == true {
                add("source", source.slug.text, date: source.date, source.title ?? source.kind)
            }
            return listing
        }
        try ListingPrinter(project, format).print(listing)
    }

    private func label(of actor: String?, _ reader: StudyReader) throws -> String? {
        guard let actor, let facet = try reader.facets()["actor"] else { return nil }
        return facet.values.first { $0.slug.text == actor }?.label.text(in: try reader.study().language)
    }
}
