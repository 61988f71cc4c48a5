import FeltModel
import FeltText

/// Writes the project file of REFI-QDA 1.0, `project.qde`, as schema `Project.xsd` of 18 March 2019 describes it.
///
/// Elements and attributes come in one fixed order and lists in the order of the project, so the same project always gives
/// the same bytes. A list that is empty is left out, because the schema forbids empty containers.
public struct RefiWriter: Sendable {
    public var options: RefiOptions

    /// Creates a writer.
    public init(options: RefiOptions = RefiOptions()) { self.options = options }

    /// The bytes of the project file (UTF-8 without a byte order mark), and what it could not carry.
    ///
    /// Throws `refi-inconsistent` for a project that ``RefiCheck`` finds faulty, and `export-control-characters` when the options
    /// refuse characters that XML cannot hold. Cost: linear; the file is held in memory, about 600 bytes a coding.
    public func bytes(_ project: RefiProject) throws -> (bytes: [UInt8], losses: LossReport) {
        try RefiCheck.check(project)
        var project = project
        var output = RefiOutput(options: options, capacity: RefiWriter.estimate(project))
        output.reportNames(&project)
        try output.write(project)
        return try output.finished()
    }

    private static func estimate(_ project: RefiProject) -> Int {
        16_384 + estimate(project.sources[...]) + (project.notes.count + project.cases.count) * 1024
    }

    /// How many bytes some sources may take; memory that is never written to costs nothing.
    fileprivate static func estimate(_ sources: ArraySlice<RefiTextSource>) -> Int { sources.reduce(0) { $0 + 1024 + $1.selections.count * 640 } }
}

/// One run of ``RefiWriter``.
struct RefiOutput {
    let options: RefiOptions
    var xml: XMLBuffer
    var losses = LossReport()
    private var foreign: [String: [RefiElement]] = [:]

    init(options: RefiOptions, capacity: Int) {
        self.options = options
        xml = XMLBuffer(capacity: capacity)
    }

    mutating func write(_ project: RefiProject) throws {
        xml.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<Project xmlns=\"urn:QDA-XML:project:1.0\"")
        xml.attribute("name", project.name)
        xml.attribute("origin", project.origin)
        if let stamp = project.created {
            xml.attribute("creatingUserGUID", stamp.user)
            xml.attribute("creationDateTime", stamp.time)
        }
        if let stamp = project.modified {
            xml.attribute("modifyingUserGUID", stamp.user)
            xml.attribute("modifiedDateTime", stamp.time)
        }
        if let basePath = project.basePath { xml.attribute("basePath", basePath) }
        xml.raw(">")
        foreign = project.foreign
        list("Users", project.users) { $0.write($1) }
        if !project.codes.isEmpty {
            xml.raw("\n<CodeBook>")
            list("Codes", project.codes) { $0.xml.code($1, namingNotes: true) }
            xml.raw("\n</CodeBook>")
        }
        list("Variables", project.variables) { $0.write($1) }
        list("Cases", project.cases) { $0.write($1) }
        try writeSources(project.sources.filter { $0.place != .note })
        try writeNotes(project)
        list("Links", project.links) { $0.write($1) }
        list("Sets", project.sets) { $0.write($1) }
        list("Graphs", [RefiElement]()) { $0.xml.element($1) }
        xml.returns(to: nil)
        if let text = project.description { xml.raw("\n"); xml.element("Description", text) }
        xml.notes(project.projectNotes)
        xml.raw("\n</Project>\n")
    }

    /// The file and its losses; refuses replaced characters when the options say so.
    consuming func finished() throws -> (bytes: [UInt8], losses: LossReport) {
        let count = xml.replacedCharacters
        if count > 0, options.illegalCharacters == .refuse {
            throw FeltError(
                "export-control-characters",
                "Names or descriptions hold \(count) control character\(count == 1 ? "" : "s") that no XML file can carry.",
                hint: "Remove them, or export without refusing them: each then becomes U+FFFD.",
                context: xml.firstReplacedIn.map { ["guid": $0.text] } ?? [:]
            )
        }
        losses.add(
            "control-characters", count: count,
            "Control characters in names and descriptions cannot stand in XML; each became U+FFFD.",
            nb: "Kontrolltegn i navn og beskrivelser kan ikke stå i XML; hvert av dem er blitt U+FFFD.")
        return (xml.bytes, losses)
    }

    /// The sources are most of a file: while this core writes some, another writes those behind them.
    private mutating func writeSources(_ sources: [RefiTextSource]) throws {
        let length = min(Self.mostAtOnce, (sources.count + 1) / 2)
        let starts = sources.isEmpty ? [] : Array(stride(from: 0, to: sources.count, by: 2 * length))
        let core = SecondCore<Result<RefiOutput, any Error>>()
        try list("Sources", starts) { output, start throws in
            let middle = min(start + length, sources.count)
            let behind = sources[middle..<min(middle + length, sources.count)]
            if !behind.isEmpty {
                let options = output.options
                core.add {
                    Result {
                        var other = RefiOutput(options: options, capacity: RefiWriter.estimate(behind))
                        try other.write(behind)
                        return other
                    }
                }
            }
            // Also where this half fails nothing may still be at work.
            let written = Result { try output.write(sources[start..<middle]) }
            let others = core.finish()
            try written.get()
            for other in others {
                let other = try other.get()
                output.xml.raw("\n")
                output.xml.append(other.xml)
                output.losses.merge(other.losses)
            }
        }
    }

    /// More would take memory for a second copy of what they become.
    private static let mostAtOnce = 32

    private mutating func write(_ sources: ArraySlice<RefiTextSource>) throws {
        for (place, source) in sources.enumerated() {
            if place > 0 { xml.raw("\n") }
            try write(source)
        }
    }

    /// Memos, and the memos that are texts with passages.
    private mutating func writeNotes(_ project: RefiProject) throws {
        let texts = project.sources.filter { $0.place == .note }
        guard !texts.isEmpty else { return list("Notes", project.notes) { $0.write($1) } }
        // Both in one container: numbers stand for the ones, then for the others.
        try list("Notes", Array(0..<project.notes.count + texts.count)) { output, place throws in
            if place < project.notes.count { output.write(project.notes[place]) } else { try output.write(texts[place - project.notes.count]) }
        }
    }

    private mutating func list<Item>(
        _ name: StaticString, _ items: [Item], _ write: (inout RefiOutput, Item) throws -> Void
    ) rethrows {
        let others = foreign.isEmpty ? [] : foreign[name.description] ?? []
        guard !items.isEmpty || !others.isEmpty else { return }
        xml.raw("\n<")
        xml.raw(name)
        xml.raw(">")
        for item in items {
            xml.raw("\n")
            try write(&self, item)
        }
        for other in others {
            xml.raw("\n")
            xml.element(other)
        }
        xml.raw("\n</")
        xml.raw(name)
        xml.raw(">")
    }
}
