import ArgumentParser
import FeltModel
import FeltStore
import FeltTerminal

struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: "See or set what this copy of the study knows about you.",
        usage: "felt config [<key>] [<value>] [<options>]",
        discussion: """
            Settings belong to this copy of the study on this machine; they are not part of the journal.

              researcher   who acts when --researcher is not given
              lang         the language of labels in lists: nb or en

            Examples:
              felt config
              felt config researcher ida

            See also: felt researcher
            """)

    static let keys = ["lang", "researcher"]

    @Argument(help: "The setting.")
    var key: String?

    @Argument(help: "Its new value.")
    var value: String?

    @Flag(help: "Forget the setting.")
    var unset = false

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
            for name in Self.keys where key == nil || key == name { listing.rows.append([.text(name), .optional(try reader.localSetting(name))]) }
            return listing
        }
        if let key, format.format == .table {
            guard let value = listing.rows.first?[1].plain, !value.isEmpty else { return try project.note("\(key) is not set.") }
            return try context.output.write(value + "\n")
        }
        try ListingPrinter(project, format).print(listing)
    }
}
