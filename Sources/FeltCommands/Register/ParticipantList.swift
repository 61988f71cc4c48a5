import ArgumentParser
import FeltModel
import FeltReport
import FeltStore

struct ParticipantList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the participation register.", usage: "felt participant list [<options>]",
        discussion: """
            The scopes in a table are R recording, Q quoting, A archiving, C contact again: the letter for yes,
            - for no, ? where nobody has asked.

            --by-role counts, case by case and for all, who took part: in how many sources somebody of a role was, and how many people they are. \
            It counts as reports do: sources that leave the study, without those who have withdrawn or declined. The rows "all" count each \
            person and each source once. --for partners tells the numbers as their pages do: "fewer than 6", "at least 6", and not in how many \
            sources people of a role were where they are too few.

            Examples:
              felt participant list --case case1 --status active
              felt participant list --incomplete
              felt participant list --by-role --case case1

            See also: felt participant show, felt participant edit
            """)

    @Option(name: .customLong("case"), help: ArgumentHelp("Only of this case.", valueName: "slug"))
    var caseName: String?
    @Option(help: ArgumentHelp("Only who stands as invited, active, declined or withdrawn.", valueName: "status"))
    var status: String?
    @Option(help: ArgumentHelp("Only of this kind of actor.", valueName: "actor"))
    var actor: String?
    @Flag(help: "Only who lacks a basis, a letter, a day or an answer; not who has declined.")
    var incomplete = false
    @Option(help: ArgumentHelp("With --by-role: only in these kinds of source, with a comma between them.", valueName: "kind"))
    var kind: String?
    @Option(help: ArgumentHelp("With --by-role: only in sources from this day on.", valueName: "yyyy-mm-dd"))
    var from: String?
    @Option(help: ArgumentHelp("With --by-role: only in sources up to this day.", valueName: "yyyy-mm-dd"))
    var to: String?
    @Flag(help: "Count by role who took part in the sources of each case.")
    var byRole = false
    @Option(name: .customLong("for"), help: ArgumentHelp("With --by-role: partners, as their pages tell it, or team.", valueName: "whom"))
    var audience: ReportAudience?
    @OptionGroup var project: ProjectOptions
    @OptionGroup var format: FormatOptions

    func validate() throws {
        if !byRole, let audience { throw ValidationError("--for \(audience.rawValue) goes with --by-role: the register is the team's.") }
        if !byRole, let name = [("--kind", kind), ("--from", from), ("--to", to)].first(where: { $0.1 != nil })?.0 { throw ValidationError("\(name) goes with --by-role.") }
        let isOfTalks = kind.map { Set($0.split(separator: ",").map { $0.filter { !$0.isWhitespace } }) == ["interview", "workshop"] } ?? true
        if audience == .partners, !isOfTalks {
            throw ValidationError("--for partners takes --kind interview,workshop alone: one kind beside another would tell how many there are of a small role.")
        }
        if byRole, status != nil || incomplete { throw ValidationError("--by-role goes with --case, --actor, --kind, --from and --to only.") }
    }

    func run() throws {
        let today = try project.context.today
        let kinds = try kind.map { Set(try $0.split(separator: ",").map { try KindName.read(String($0.drop { $0 == " " })) }) }
        let period = (try TypedDay.optional(from, today: today), try TypedDay.optional(to, today: today))
        let wantedStatus = try status.map(ParticipantStatus.Status.read)
        let study = try project.open()
        let model = byRole ? try StudyStages.model(of: study) : nil
        let listing = try study.read { reader in
            let cases = try reader.cases()
            let wantedCase = try caseName.map { try Lookup.caseStudy($0, among: cases).id }
            let wantedActor = try actor.map { try Lookup.actor($0, in: reader.facets()) }
            if let model {
                let telling = try Counted.telling(audience ?? .team, reader, model, on: today)
                return try ParticipantRoles(telling, of: wantedCase, actor: wantedActor, kinds: kinds, within: period).listing
            }
            let register = try Register(reader)
            var listing = Listing(name: "participants", columns: columns)
            for record in register.participants {
                let status = register.status(of: record)
                if let wantedStatus, status?.status != wantedStatus { continue }
                if let wantedActor, record.actor != wantedActor { continue }
                if let wantedCase, !register.cases(of: record).contains(where: { $0.id == wantedCase }) { continue }
                if incomplete, record.missing.isEmpty || status?.status == .declined { continue }
                listing.rows.append(row(record, status, register))
            }
            return listing
        }
        try ListingPrinter(project, format).print(listing)
        guard format.format == .table, !incomplete, !byRole, !listing.rows.isEmpty else { return }
        try project.note("(scopes: R recording, Q quoting, A archiving, C contact again; - no, ? not asked)")
    }

    private var columns: [Listing.Column] {
        [
            .init("participant"), .init("actor", isFlexible: true), .init("organisation", heading: "org.", inTable: !incomplete, isFlexible: true),
            .init("cases", isFlexible: true), .init("basis", inTable: !incomplete), .init("letter", inTable: !incomplete),
            .init("informed", inTable: !incomplete), .init("scopes", inTable: !incomplete), .init("status"),
            .init("notes", isNumber: true, inTable: !incomplete),
            // What is missing stands there whole, in the place of the columns that would be empty.
            .init("missing", inTable: incomplete), .init("recording", inTable: false), .init("quoting", inTable: false),
            .init("archiving", inTable: false), .init("contact", inTable: false), .init("since", inTable: false), .init("unit", inTable: false),
            .init("id", inTable: false),
        ]
    }

    private func row(_ record: Participant, _ status: ParticipantStatus?, _ register: Register) -> [Listing.Cell] {
        let scopes = Participant.Scope.allCases.map { scope in Listing.Cell.optional(record.scopes[scope].map { $0 ? "yes" : "no" }) }
        return [
            .text(record.pseudonym.text), .optional(record.actor), .optional(register.organisation(of: record)?.slug.text),
            .list(register.cases(of: record).map(\.slug.text)), .optional(record.legalBasis?.rawValue), .optional(record.letterVersion),
            .optional(record.informedOn), .text(record.scopeLetters), .optional(status?.status.rawValue), .number(register.sourceCount(of: record)),
            .list(record.missing),
        ] + scopes + [.optional(status?.date), .optional(record.unit), .text(record.id.raw)]
    }
}
