import ArgumentParser
import FeltModel
import FeltStore

struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Say what the study holds.",
        discussion: """
            Examples:
              felt status
              felt status --format json

            See also: felt list, felt history, felt doctor
            """)

    @OptionGroup var project: ProjectOptions
    @OptionGroup var format: FormatOptions

    func run() throws {
        let study = try project.open()
        let listing = try study.read { reader in
            var listing = Listing(name: "status", columns: [.init("what"), .init("value")])
            let record = try reader.study()
            func add(_ name: String, _ value: String?) { if let value { listing.rows.append([.text(name), .text(value)]) } }
            add("title", record.title.text(in: record.language))
            add("notice", record.notice)
            add("folder", study.folder)
            add("framework", record.framework.map { $0 + (record.frameworkVersion.map { " " + $0 } ?? "") })
            add("language", record.language.rawValue)
            add("researcher", try reader.localSetting("researcher"))
            for (name, count) in try reader.counts() { listing.rows.append([.text(name), .number(count)]) }
            if let last = try reader.entries(limit: 1).first { add("last entry", "\(last.id) \(last.clock.description.prefix(16)) \(last.line)") }
            return listing
        }
        try ListingPrinter(project, format).print(listing)
    }
}
