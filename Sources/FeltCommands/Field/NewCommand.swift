import ArgumentParser
import FeltModel
import FeltProtocols
import FeltStore
import FeltTerminal
import Foundation

struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Write a note form to fill in, with the questions of a protocol.",
        usage: "felt new <kind> [<options>]",
        discussion: """
            Writes a Markdown file into this folder that any editor opens: a head, filled in as far as it is known, and the \
            protocol's questions as headings. Nothing is taken into the study until felt add. Kinds are \
            \(FieldProtocol.Kind.allCases.map(\.rawValue).joined(separator: ", ")), document and memo, also in Norwegian.

            Examples:
              felt new interview --case case1 --protocol intervju-behovshaver --participant P01
              felt new verksted --protocol verksted-dialogkonferanse --case case1 --date 2026-03-12

            See also: felt protocol list, felt log, felt note check, felt add
            """)

    @Argument(help: ArgumentHelp("The kind of note; may be left out with --protocol.", valueName: "kind"))
    var kind: String?

    @Option(name: .customLong("protocol"), help: ArgumentHelp("The protocol to follow; else the only one of the kind.", valueName: "id"))
    var protocolID: String?

    @Option(name: .customLong("case"), help: ArgumentHelp("The case.", valueName: "slug"))
    var caseName: String?

    @Option(help: ArgumentHelp("Who takes part, by pseudonym. May be repeated.", valueName: "pseudonym"))
    var participant: [String] = []

    @Option(help: ArgumentHelp("The day of the event; else today.", valueName: "yyyy-mm-dd"))
    var date: String?

    @Option(parsing: .unconditional, help: ArgumentHelp("The title.", valueName: "text"))
    var title: String?

    @Option(parsing: .unconditional, help: ArgumentHelp("Where it is, or by what channel.", valueName: "text"))
    var place: String?

    @Option(name: .customLong("lang"), help: "The language of the form: nb, nn or en.")
    var language: Language?

    @Option(name: .shortAndLong, help: ArgumentHelp("The file; else case, kind and day. - is standard output.", valueName: "file"))
    var output: String?

    @OptionGroup var researcher: ResearcherOptions
    @OptionGroup var project: ProjectOptions

    func run() throws {
        guard kind != nil || protocolID != nil else { throw ValidationError("Say what kind of note, or name a --protocol.") }
        let context = try project.context
        let place = try ProtocolPlace(project)
        let typedKind = try self.kind.map(KindName.read)
        let entry = try protocolID.map { try place.library.find($0) } ?? Self.onlyProtocol(for: typedKind, in: place.library)
        let kind = typedKind ?? entry?.fieldProtocol.kind.rawValue ?? "memo"
        if let record = entry?.fieldProtocol, record.kind.rawValue != kind {
            throw FeltError(
                "protocol-kind", "The protocol '\(record.id)' is for notes of the kind \(record.kind.rawValue), not \(kind).",
                hint: "Write: felt new \(record.kind.rawValue) --protocol \(record.id)")
        }
        let today = context.today
        let day = try date.map { try TypedDay.read($0, today: today) } ?? today
        let language = language ?? place.language
        var known = try self.known(place, context)
        known["date"] = .text(day)
        let form = NoteForm(kind: kind, fieldProtocol: entry?.fieldProtocol, known: known, language: language)
        let text = try form.rendered(with: StudyFolder(place.study?.folder).forms())
        if output == "-" { return try context.output.write(text) }
        let stem = [known["case"].flatMap(Self.text), LogPlace.word(forKind: kind, in: language), day].compactMap { $0 }.joined(separator: "-")
        let file = try write(text, stem: stem, context)
        try context.output.write(file + "\n")
        try project.note("Fill it in with any editor. Then: felt note check \(file), and felt add \(file)")
    }

    /// The protocol of a kind that has but one, such as the contact summary; nil where there is a choice.
    private static func onlyProtocol(for kind: String?, in library: ProtocolLibrary) -> ProtocolLibrary.Entry? {
        let found = library.entries.filter { $0.fieldProtocol.kind.rawValue == kind }
        return found.count == 1 ? found[0] : nil
    }

    private static func text(_ value: NoteForm.Value) -> String? { if case .text(let text) = value { text } else { nil } }

    /// What is known of the head: from the options, and from the study.
    private func known(_ place: ProtocolPlace, _ context: CommandContext) throws -> [String: NoteForm.Value] {
        var known: [String: NoteForm.Value] = [:]
        if let title { known["title"] = .text(title) }
        if let place = self.place { known["place"] = .text(place) }
        var people = try participant.map { typed -> String in
            guard let pseudonym = Pseudonym(typed) else {
                throw FeltError("participant-name", "A participant is written as something that could be a name.", hint: "Write a pseudonym with a number in it, such as P07.")
            }
            return pseudonym.text
        }
        if let caseName { known["case"] = .text(caseName) }
        if let typed = researcher.researcher { known["researcher"] = .text(typed) }
        try place.study?.read { reader in
            if let caseName {
                let record = try Lookup.caseStudy(caseName, among: try reader.cases())
                known["case"] = .text(record.slug.text)
                if let stage = record.stage { known["stage"] = .text(stage) }
                if let cycle = try reader.cycles()[record.id]?.last, cycle.ended == nil { known["cycle"] = .text(String(cycle.number)) }
            }
            // Who it is can still be said in the note.
            if let acting = try? researcher.acting(in: reader, context) { known["researcher"] = .text(acting.slug.text) } else if researcher.researcher != nil {
                _ = try researcher.acting(in: reader, context)
            }
            people = try registered(people, reader)
        }
        if !people.isEmpty { known["participants"] = .list(people) }
        return known
    }

    /// The pseudonyms as the register has them. Throws `participant-withdrawn`; tells of those the register does not know.
    private func registered(_ typed: [String], _ reader: StudyReader) throws -> [String] {
        let register = try reader.participants()
        try RegisterCheck.refuseWithdrawn(typed, reader)
        return try typed.map { name in
            guard let found = register.first(where: { $0.pseudonym.key == name.lowercased() }) else {
                try project.note("There is no participant \(name) in the register yet: felt participant new \(name)")
                return name
            }
            return found.pseudonym.text
        }
    }

    /// Writes the file under a name that is free; never over another.
    private func write(_ text: String, stem: String, _ context: CommandContext) throws -> String {
        let names = output.map { [$0.contains(".") ? $0 : $0 + ".md"] } ?? (1...1_000).map { stem + ($0 > 1 ? "-\($0)" : "") + ".md" }
        for name in names {
            do {
                try Data(text.utf8).write(to: URL(fileURLWithPath: context.path(name)), options: .withoutOverwriting)
                return name
            } catch {
                if FileManager.default.fileExists(atPath: context.path(name)) { continue }
                throw FeltError("file-unwritable", "\(name) cannot be written.", hint: "Check the folder, its rights and the free space.", cause: error)
            }
        }
        throw FeltError("file-exists", "There is already a file \(names[0]).", hint: "Choose another name with --output.")
    }
}

/// Looks people up in the register before they are written into a note.
enum RegisterCheck {
    /// Throws `participant-withdrawn` for one who has withdrawn or declined.
    static func refuseWithdrawn(_ typed: [String], _ reader: StudyReader) throws {
        let wanted = Set(typed.compactMap(Pseudonym.init))
        guard !wanted.isEmpty else { return }
        let standing = try reader.participantHistories().compactMapValues(\.standing)
        for participant in try reader.participants() where wanted.contains(participant.pseudonym) {
            guard let status = standing[participant.id], status == .withdrawn || status == .declined else { continue }
            throw FeltError(
                "participant-withdrawn", "The participant \(participant.pseudonym) has \(status.rawValue).", hint: "See: felt participant show \(participant.pseudonym)")
        }
    }
}
