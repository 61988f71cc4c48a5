import ArgumentParser
import FeltExchange
import FeltModel
import FeltPrivacy
import FeltStore

struct KeyCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Compare the key with the study's register, naming nobody.",
        usage: "felt key check <file> [<options>]",
        discussion: """
            Finds pseudonyms that have no participant, participants that have no entry in the key, pseudonyms
            that stand twice, and entries without a name. Ends with 2 when it finds any.

            Examples:
              felt key check ~/felt-keys/anskaffelser.csv
              felt key check ~/felt-keys/anskaffelser.csv --format csv

            See also: felt participant list, felt doctor
            """)
    @OptionGroup var options: KeyOptions
    @OptionGroup var project: ProjectOptions
    @OptionGroup var format: FormatOptions

    func run() throws {
        let study = try project.open()
        let table = try options.key(project.context).read()
        let participants = try study.read { try $0.participants() }
        var listing = Listing(name: "findings", columns: [.init("finding"), .init("pseudonym"), .init("meaning")])
        for (finding, pseudonym, meaning) in Self.findings(table, participants.map(\.pseudonym)) {
            listing.rows.append([.text(finding), .text(pseudonym.text), .text(meaning)])
        }
        try ListingPrinter(project, format).print(listing)
        guard listing.rows.isEmpty else {
            try project.note("\(listing.rows.count.counted("finding")).")
            throw Outcome.nothing
        }
        try project.note("The key and the register agree on \(participants.count.counted("pseudonym")).")
    }

    /// In the order of the file, then of the register.
    private static func findings(_ table: KeyTable, _ register: [Pseudonym]) -> [(String, Pseudonym, String)] {
        let known = Set(register)
        var seen: Set<Pseudonym> = []
        var findings: [(String, Pseudonym, String)] = []
        for entry in table.entries {
            let isFirst = seen.insert(entry.pseudonym).inserted
            if !isFirst { findings.append(("twice", entry.pseudonym, "stands more than once in the key")) }
            if isFirst, !known.contains(entry.pseudonym) { findings.append(("no-participant", entry.pseudonym, "is in the key, but not in the register")) }
            if entry.name.isEmpty { findings.append(("no-name", entry.pseudonym, "stands in the key without a name")) }
        }
        for pseudonym in register where !seen.contains(pseudonym) { findings.append(("no-key", pseudonym, "is in the register, but not in the key")) }
        return findings
    }
}
