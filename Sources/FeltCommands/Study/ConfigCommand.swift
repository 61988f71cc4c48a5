import ArgumentParser
import FeltModel
import FeltStore
import FeltTerminal

struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: "See or set what holds for this copy of the study, and for the whole of it.",
        usage: "felt config [<key>] [<value>] [<options>]",
        discussion: """
            Of this copy on this machine, and not in the journal:

              researcher      who acts when --researcher is not given
              lang            the language of labels in lists, exports and imports: nb or en

            Of the study, in the journal, and so the same for everybody:

              group-size      the fewest people that a figure or rating in a report for partners may rest on; \(StudySetting.defaultGroupSize) if not set
              sikt-reference  the number under which the processing of personal data is notified
              end-date        the day the project ends

            Examples:
              felt config
              felt config researcher ida
              felt config group-size 5

            See also: felt researcher, felt report
            """)

    private static let own = ["lang", "researcher"]
    static let keys = own + StudySetting.allCases.map(\.rawValue)

    @Argument(help: "The setting.")
    var key: String?

    @Argument(help: "Its new value.")
    var value: String?

    @Flag(help: "Forget the setting.")
    var unset = false

    @OptionGroup var researcher: ResearcherOptions
    @OptionGroup var project: ProjectOptions
    @OptionGroup var format: FormatOptions

    func run() throws {
        let context = try project.context
        let study = try project.open()
        if key == nil, unset { throw ValidationError("Name the setting to forget: \(Self.keys.joined(separator: " or ")).") }
        if let key, !Self.keys.contains(key) {
            let near = NearNames.nearest(to: key, among: Self.keys)
            throw FeltError("setting-unknown", "There is no setting '\(key)'.", hint: near.isEmpty ? "The settings are \(Self.keys.joined(separator: ", "))." : "Did you mean \(near[0])?")
        }
        if let key, let setting = StudySetting(rawValue: key), unset || value != nil {
            return try settle(setting, unset ? nil : value.map(setting.read), in: study)
        }
        if let key, unset || value != nil {
            if let value {
                if key == "researcher" { _ = try study.read { try Lookup.researcher(value, among: $0.researchers()) } }
                if key == "lang", value != "nb", value != "en" { throw FeltError("setting-invalid", "The language '\(value)' is not known.", hint: "Give nb or en.") }
            }
            try study.setLocalSetting(key, unset ? nil : value)
            return try project.note(unset ? "Forgot \(key)." : "\(key) is now \(value ?? "").")
        }
        let listing = try study.read { reader in
            var listing = Listing(name: "settings", columns: [.init("key", heading: "setting"), .init("value")])
            let settled = try reader.settings()
            for name in Self.keys where key == nil || key == name {
                let value = try StudySetting(rawValue: name).map { settled[$0] } ?? reader.localSetting(name)
                listing.rows.append([.text(name), .optional(value)])
            }
            return listing
        }
        if let key, format.format == .table {
            guard let value = listing.rows.first?[1].plain, !value.isEmpty else { return try project.note("\(key) is not set.") }
            return try context.output.write(value + "\n")
        }
        try ListingPrinter(project, format).print(listing)
    }

    /// Settles something for the whole study.
    private func settle(_ setting: StudySetting, _ value: String?, in study: Study) throws {
        let context = try project.context
        let acting = try study.read { try researcher.acting(in: $0, context) }
        let (_, entry) = try study.write("config", by: acting.id) { draft, reader in
            try draft.set(setting, to: value, over: try reader.settings()[setting])
            return ((), line: "\(setting.rawValue) \(value ?? "taken away")")
        }
        let said = value.map { "\(setting.rawValue) is now \($0), for the whole study." } ?? "Took \(setting.rawValue) away."
        guard entry != nil else { return try project.note("\(setting.rawValue) was so already.") }
        try project.note(said, entry: entry)
    }
}
