import FeltIngest
import FeltModel
import FeltProtocols
import FeltStore
import FeltText

/// Settles what a note says of itself against the study: case, people, participants, stage.
struct NoteIntake {
    let names: IntakeNames
    let stages: Set<String>?
    private(set) var faults: [Fault] = []

    init(_ names: IntakeNames, stages: Set<String>?) {
        self.names = names
        self.stages = stages
    }

    /// Fills a source from a note's head; what was settled by the person, in `given`, stays.
    mutating func fill(_ source: inout NewSource, from envelope: NoteEnvelope, given: SourceIntake.Given) {
        let names = names
        if given.kind == nil, let kind = envelope.kind { attempt(kind) { source.kind = try KindName.read(kind.value) } }
        if given.language == nil, let field = envelope.language {
            attempt(field) {
                guard let language = Language(rawValue: field.value.lowercased()) else {
                    throw FeltError("language-unknown", "The language '\(field.value)' is not known.", hint: "Write nb, nn or en.")
                }
                source.language = language
            }
        }
        if given.title == nil, let title = envelope.title { source.title = title.value }
        if given.date == nil, envelope.named.contains("date") { source.date = envelope.date?.value }
        if given.caseName == nil, let field = envelope.caseName { attempt(field) { source.caseID = try Lookup.caseStudy(field.value, among: names.cases).id } }
        var authors: [Researcher] = []
        for field in envelope.researchers {
            attempt(field) {
                let researcher = try Lookup.researcher(field.value, among: names.researchers)
                if !authors.contains(researcher) { authors.append(researcher) }
            }
        }
        if let first = authors.first { source.researcher = first.id }
        source.attributes = envelope.ownFields.map { Attribute(name: $0.name, value: $0.text) }
        // Those who wrote it with the first.
        if authors.count > 1 { source.attributes.insert(Attribute(name: "authors", value: authors.map(\.slug.text).joined(separator: "; ")), at: 0) }
        // What was silenced, and why, stays with the note.
        source.attributes += envelope.silences.compactMap { silence in silence.reason.map { Attribute(name: "silence-" + silence.code, value: $0) } }
        source.note = envelope.record
        if let stage = envelope.record.stage, let stages, !stages.contains(stage) { setAside("stage", stage, \.stage, in: &source) }
        settle(envelope.record, envelope, source.caseID)
        settleParticipants(&source, envelope)
    }

    private mutating func settle(_ record: NoteRecord, _ envelope: NoteEnvelope, _ caseID: CaseID?) {
        if let stage = record.stage, let stages, !stages.contains(stage) {
            find(.warning, "stage-unknown", envelope.place(of: "stage"), "The study's stage model has no stage '\(stage)'.", "See: felt stage list")
        }
        if let cycle = record.cycle, let caseID, names.cycles[caseID]?.contains(cycle) != true {
            find(.advice, "cycle-unknown", envelope.place(of: "cycle"), "The case has no cycle \(cycle) yet.", "Add it: felt cycle new \(names.slug(of: caseID) ?? "CASE")")
        }
    }

    /// A value that the study does not know is kept as words, which can be erased; the journal keeps only what is of a known vocabulary.
    private func setAside(_ name: String, _ value: String, _ field: WritableKeyPath<NoteRecord, String?>, in source: inout NewSource) {
        source.note?[keyPath: field] = nil
        source.attributes.append(Attribute(name: name + "-unknown", value: value))
    }

    /// Takes a protocol, or a version of it, that the library does not hold out of the envelope.
    func settleProtocol(_ source: inout NewSource, _ library: ProtocolLibrary) {
        guard let typed = source.note?.protocolID else { return }
        guard let id = library.id(typed: typed) else {
            setAside("protocol", typed, \.protocolID, in: &source)
            if let version = source.note?.protocolVersion { setAside("protocol-version", version, \.protocolVersion, in: &source) }
            return
        }
        source.note?.protocolID = id.text
        if let version = source.note?.protocolVersion, !library.hasVersion(id, version) { setAside("protocol-version", version, \.protocolVersion, in: &source) }
    }

    /// The participant whom somebody besides the text names, such as the row of a survey.
    mutating func admit(named typed: String, to source: inout NewSource) {
        if let participant = names.participant(typed) { admit(participant, (1, 1), to: &source) }
    }

    /// Those the head lists, and those who speak under the pseudonym of a participant.
    private mutating func settleParticipants(_ source: inout NewSource, _ envelope: NoteEnvelope) {
        var unknown: [String] = []
        for field in envelope.participants {
            let place = (field.line, field.column)
            guard let pseudonym = Pseudonym(field.value) else {
                // What was written is not repeated: it may be somebody's name.
                find(.error, "participant-name", place, "This participant is written as something that could be a name.", "Write a pseudonym with a number in it, such as P07.")
                continue
            }
            guard let participant = names.participant(field.value) else {
                unknown.append(pseudonym.text)
                let near = names.participants.map(\.pseudonym.text).filter { Self.bare($0) == Self.bare(pseudonym.text) }
                find(.warning, "participant-unknown", place, "There is no participant \(pseudonym) in the register.",
                    near.isEmpty ? "Add an entry: felt participant new \(pseudonym)" : "Did you mean \(near.joined(separator: ", "))? Else add an entry: felt participant new \(pseudonym)")
                continue
            }
            admit(participant, place, to: &source)
        }
        if !unknown.isEmpty { source.attributes.append(Attribute(name: "participants-unregistered", value: unknown.joined(separator: "; "))) }
    }

    /// Those who speak in a text under the pseudonym of a participant take part in it. `place` tells where a label stands in the file.
    mutating func admitVoices(to source: inout NewSource, place: (TextRange) -> (line: Int, column: Int)) {
        guard !names.participants.isEmpty else { return }
        var seen: Set<String> = []
        for voice in source.passages.compactMap(\.voice) {
            let label = source.text[voice]
            guard seen.insert(label).inserted else { continue }
            if let participant = names.participant(label) {
                if !source.participants.contains(participant.id) { admit(participant, place(voice), to: &source) }
            } else if isLikeAPseudonym(label) {
                find(.warning, "participant-unknown", place(voice), "\(label) speaks, and there is no such participant in the register.", "Add an entry: felt participant new \(label)")
            }
        }
    }

    /// Whether a label is built as those of the register are, with the same letters before a number: with P01 in the register, P78 is somebody,
    /// while INF2 may be anybody.
    private func isLikeAPseudonym(_ label: String) -> Bool {
        func letters(_ text: String) -> String { String(text.uppercased().prefix { $0.isLetter }) }
        guard Pseudonym(label) != nil else { return false }
        return names.participants.contains { letters($0.pseudonym.text) == letters(label) }
    }

    /// A pseudonym without what is easily mistyped: zeros before a number, the letter O for a zero. P07 and P08 are two people.
    private static func bare(_ pseudonym: String) -> String {
        var result = ""
        for character in pseudonym.uppercased() {
            let sign: Character = character == "O" ? "0" : character
            if sign == "0", result.last?.isNumber != true { continue }
            if sign != "-", sign != "_" { result.append(sign) }
        }
        return result
    }

    private mutating func admit(_ participant: Participant, _ place: (line: Int, column: Int), to source: inout NewSource) {
        let pseudonym = participant.pseudonym
        switch names.standing[participant.id] {
        case .withdrawn:
            find(.error, "participant-withdrawn", place, "The participant \(pseudonym) has withdrawn.", "Leave the note out, or take what \(pseudonym) said out of it.")
        case .declined:
            find(.error, "participant-declined", place, "The participant \(pseudonym) has declined to take part.", "Leave the note out, or mend the register: felt participant show \(pseudonym)")
        default: break
        }
        if participant.legalBasis == nil || participant.informedOn == nil || participant.letterVersion == nil {
            find(.advice, "register-incomplete", place, "The register does not say how \(pseudonym) was informed, or on what basis.", "See: felt participant show \(pseudonym)")
        }
        if !source.participants.contains(participant.id) { source.participants.append(participant.id) }
    }

    private mutating func attempt<Value>(_ field: NoteEnvelope.Placed<Value>, _ body: () throws -> Void) {
        _ = IntakeNames.attempt(field.line, field.column, &faults, body)
    }

    private mutating func find(_ severity: Fault.Severity, _ code: String, _ place: (line: Int, column: Int), _ message: String, _ hint: String) {
        faults.append(Fault(file: "", line: place.line, column: place.column, code: code, message: message, hint: hint, severity: severity))
    }
}
