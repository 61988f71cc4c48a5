import ArgumentParser
import FeltModel
import FeltProtocols
import FeltStore
import FeltTerminal

struct LogCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "Log live in the field, a line at a time.",
        discussion: """
            Each line is stamped with its time and on the disk before the next can be typed. The file is a note like any other, \
            for felt add. Lines that begin with / are commands: /help lists them, /end ends the log. Ctrl-D leaves it open; felt log \
            goes on with it later. Works in any folder, without a study too, and takes lines from a pipe.

            Examples:
              felt log --case case1 --place "Rådhuset" --participant P07
              felt log moteplass --kind workshop --protocol verksted-dialogkonferanse --protocol-version 1.0

            See also: felt add, felt show
            """)

    @Argument(help: ArgumentHelp("The note's name, with or without .md; else the kind and the day.", valueName: "name"))
    var name: String?

    @Option(name: .customLong("case"), help: ArgumentHelp("The case it belongs to.", valueName: "slug"))
    var caseName: String?

    @Option(help: ArgumentHelp("interview, observation, workshop, …; else observation.", valueName: "kind"))
    var kind: String?

    @Option(name: .customLong("protocol"), help: ArgumentHelp("The protocol that is followed.", valueName: "id"))
    var protocolID: String?

    @Option(help: ArgumentHelp("Its version.", valueName: "version"))
    var protocolVersion: String?

    @Option(help: ArgumentHelp("Who takes part, by pseudonym. May be repeated.", valueName: "pseudonym"))
    var participant: [String] = []

    @Option(parsing: .unconditional, help: ArgumentHelp("The note's title; else the kind and the day.", valueName: "text"))
    var title: String?

    @Option(parsing: .unconditional, help: ArgumentHelp("Where it is.", valueName: "text"))
    var place: String?

    @Option(name: .customLong("lang"), help: "The language of the note and of the log's answers: nb, nn or en.")
    var language: Language?

    @Option(name: .shortAndLong, help: ArgumentHelp("The file, instead of a name in this folder.", valueName: "file"))
    var output: String?

    @Flag(help: "Go on with an unfinished log, and begin no new one.")
    var resume = false

    @Flag(name: .customLong("continue"), help: "Go on with a log even if it was ended.")
    var reopens = false

    @OptionGroup var researcher: ResearcherOptions
    @OptionGroup var project: ProjectOptions

    /// What the parser cannot see; asked when all options are known to be options, so that a misspelt one is named first.
    private func check() throws {
        if name != nil, output != nil { throw ValidationError("Give a name or --output, not both.") }
        if reopens, name == nil, output == nil { throw ValidationError("--continue needs the name of the log.") }
        if protocolVersion != nil, protocolID == nil { throw ValidationError("--protocol-version goes with --protocol.") }
        let isOdd = { (text: String) in text.isEmpty || text.unicodeScalars.contains { $0.value < 32 } }
        if let name, isOdd(name) { throw ValidationError("The name of a log has letters or digits.") }
        for person in participant where !person.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic || ("0"..."9").contains($0) || "-_".unicodeScalars.contains($0) }) {
            throw ValidationError("--participant takes a pseudonym, such as P07.")
        }
    }

    func run() throws {
        try check()
        let context = try project.context
        let kind = try KindName.read(self.kind ?? "observation")
        let world = try LogWorld(project: project, researcher: researcher, caseName: caseName, language: language, participants: participant)
        let clock = LocalClock(context)
        let word = LogPlace.word(forKind: kind, in: world.language)
        let place: LogPlace
        if let typed = output ?? name {
            place = .named(typed, context)
            if resume || reopens, !place.isThere { throw FeltError("log-missing", "There is no log \(place.shown).", hint: "Begin it without --resume and --continue.") }
        } else {
            let found = try LogPlace.found(stem: "\(word)-\(clock.date)", mustBeOpen: resume, context)
            place = found.place
            for other in found.others { try project.note("\(other) is an unfinished log. To go on with it: felt log \(LogPlace.stemmed(other))") }
        }
        var setting = world.setting
        setting.photo = { [path = place.path] in LogPlace.photo($0, note: path, context) }
        if place.isThere {
            try goOn(place, setting, world, context)
        } else {
            let dated = word.prefix(1).uppercased() + word.dropFirst() + " " + clock.date
            var head = LogHead(title: title ?? dated, kind: kind, date: clock.date, start: clock.time, language: world.language)
            head.caseName = world.caseName
            head.place = self.place
            head.researcher = world.researcher
            head.participants = participant
            if let protocolID {
                let record = try StudyFolder(world.folder).protocols().find(protocolID).fieldProtocol
                (head.protocolID, head.protocolVersion) = (record.id.text, protocolVersion ?? record.version)
            }
            setting.participants = participant
            let session = LogSession(head, setting: setting)
            let file = try LogFile.create(place.path, session.text)
            try project.note(world.language == .en ? "Logging to \(place.shown). /help lists the commands, /end ends the log." : "Logger til \(place.shown). /hjelp viser kommandoene, /slutt avslutter.")
            var loop = LogLoop(session, file, place, project)
            try loop.run()
        }
    }

    private func goOn(_ place: LogPlace, _ setting: LogSession.Setting, _ world: LogWorld, _ context: CommandContext) throws {
        let (file, bytes) = try LogFile.existing(place.path)
        let (session, reply) = try LogSession.resume(bytes, file: place.shown, setting: setting, reopens: reopens)
        if let edit = reply.edit { try file.apply(edit, whole: session.text, lines: session.paragraphCount) }
        for answer in reply.answers { try project.note(answer) }
        let unused = [
            caseName.map { _ in "--case" }, kind.map { _ in "--kind" }, protocolID.map { _ in "--protocol" }, participant.isEmpty ? nil : "--participant",
            title.map { _ in "--title" }, self.place.map { _ in "--place" },
        ].compactMap(\.self)
        if !unused.isEmpty { try project.note("The head of \(place.shown) stays as it is; \(unused.joined(separator: ", ")) did nothing.") }
        var loop = LogLoop(session, file, place, project)
        try loop.run()
    }
}
