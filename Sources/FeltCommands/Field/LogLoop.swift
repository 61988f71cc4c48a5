import FeltModel
import FeltProtocols
import FeltTerminal

/// Takes lines until the log is ended or left: each is on the disk before it is answered.
struct LogLoop {
    private var session: LogSession
    private let file: LogFile
    private let place: LogPlace
    private let project: ProjectOptions

    init(_ session: LogSession, _ file: LogFile, _ place: LogPlace, _ project: ProjectOptions) {
        (self.session, self.file, self.place, self.project) = (session, file, place, project)
    }

    mutating func run() throws {
        let context = try project.context
        let isTyped = context.inputIsTerminal && context.errorsIsTerminal
        while true {
            if isTyped { try context.errors.write(prompt(context)) }
            guard let line = context.readLine() else { break }
            var next = session
            let reply = next.take(line, at: LocalClock(context).time)
            if let edit = reply.edit { try file.apply(edit, whole: next.text, lines: session.paragraphCount) }
            session = next
            for answer in reply.answers { try context.errors.writeLine(answer) }
            if reply.isEnd {
                if !isTyped { try tellRest(context) }
                return try ended(context)
            }
        }
        if isTyped { try context.errors.writeLine() }
        try project.note("\(place.shown) is open still. To go on with it: felt log \(LogPlace.stemmed(place.shown))")
        if context.isCancelled() { throw Outcome.interrupted }
        try context.output.writeLine(place.shown)
    }

    /// What comes behind the end in a pipe is not taken, and is not passed over in silence.
    private func tellRest(_ context: CommandContext) throws {
        var count = 0
        while context.readLine() != nil { count += 1 }
        if count > 0 { try project.note("\(count) \(count == 1 ? "line" : "lines") behind /end \(count == 1 ? "was" : "were") not taken.") }
    }

    private func ended(_ context: CommandContext) throws {
        try context.output.writeLine(place.shown)
        try project.note("Next: look it over, then felt add \(place.shown)")
    }

    /// The time, and who has the floor.
    private func prompt(_ context: CommandContext) -> String {
        let words = [LocalClock(context).time.text, session.speaker, session.layer == .descriptive ? nil : session.layerName].compactMap(\.self)
        return words.joined(separator: " ") + "> "
    }
}
