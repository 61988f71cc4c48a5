import FeltModel
import FeltPrivacy
import FeltRefi
import FeltStore

/// The variables of an export: what the study knows of cases and sources, and the attributes that researchers gave.
///
/// A variable that came from another program has the name and the type that it came with, as long as every value fits the type.
struct RefiVariables {
    /// A value under the name that stands for its variable here.
    typealias Fact = (name: String, value: RefiValue)

    /// The names that the study's own facts about sources and cases have.
    static let sourceFacts = ["kind", "language", "date"]
    static let caseFacts = ["case", "municipality", "ioa-kind", "procedure", "stage", stateFact]
    /// How far a case has come, where it is not active; an attribute of researchers may well be called `state`.
    static let stateFact = "case-state"
    /// What stands before an attribute of researchers' own naming that is called like one of them, or like a field of a note's head.
    static let ownPrefix = "own-"
    /// What stands before a field of a note's head that is called like one of them.
    static let headPrefix = "note-"

    private let guids: RefiGUIDs
    private let kinds: [String: RefiVariable.Kind]
    private let sourceAttributes: [SourceID: [Attribute]]
    private let caseAttributes: [CaseID: [Attribute]]
    private let heads: [SourceID: NoteRecord]
    /// In the order of the names that stand for them, those with a value somewhere.
    let variables: [RefiVariable]
    /// How many came with a type that values no longer fit.
    let retyped: Int

    init(_ study: ReleasedStudy, _ guids: RefiGUIDs, rests: [RefiGUID: RefiElement] = [:]) throws {
        let reader = study.reader
        self.guids = guids
        sourceAttributes = try Self.attributes(study)
        caseAttributes = try reader.caseAttributes()
        let heads = try reader.noteRecords()
        self.heads = heads
        var kinds: [String: RefiVariable.Kind] = [:]
        for source in try study.sources() { for fact in Self.facts(of: source) { kinds[fact.name] = fact.value.kind ?? .text } }
        for record in try reader.cases() { for fact in Self.facts(of: record) { kinds[fact.name] = .text } }
        var retyped: Set<String> = []
        let named = sourceAttributes.flatMap { Self.named($1, heads[$0]) } + Self.named(Array(caseAttributes.values.joined()), nil)
        for (name, value) in named {
            let wanted = guids.identity(.variable, name)?.role.flatMap { RefiVariable.Kind(rawValue: $0) } ?? .text
            if RefiValue(text: value, as: wanted) == nil { retyped.insert(name) }
            kinds[name] = wanted
        }
        for name in retyped { kinds[name] = .text }
        self.kinds = kinds
        self.retyped = retyped.count
        variables = kinds.sorted { $0.key < $1.key }.map { name, kind in
            let guid = guids[.variable, name]
            // One that came with the name of a fact of this program would be taken for it wherever the file comes in.
            let came = rests[guid]?["name"]?.unlessBlank.flatMap { Self.isFact($0) ? nil : $0 }
            return RefiVariable(
                guid: guid, name: came ?? name, kind: kind, description: rests[guid]?.children.first { $0.name == "Description" }?.text)
        }
    }

    /// What is said of sources. An embargo that is over is not written out: where its event is not known it would begin anew.
    private static func attributes(_ study: ReleasedStudy) throws -> [SourceID: [Attribute]] {
        let all = try study.attributesBySource()
        guard !study.gate.included.contains(.embargo) else { return all }
        return all.mapValues { $0.filter { $0.name != RefiIntake.embargoName || $0.value.map(Timestamp.isDay) ?? true } }
    }

    func values(of source: Source) -> [RefiVariableValue] { values(Self.facts(of: source), Self.named(sourceAttributes[source.id] ?? [], heads[source.id])) }

    func values(of record: CaseStudy) -> [RefiVariableValue] { values(Self.facts(of: record), Self.named(caseAttributes[record.id] ?? [], nil)) }

    private func values(_ facts: [Fact], _ attributes: [(name: String, text: String)]) -> [RefiVariableValue] {
        let given: [Fact] = attributes.compactMap { name, text in RefiValue(text: text, as: kinds[name] ?? .text).map { (name, $0) } }
        var seen: Set<String> = []
        return (facts + given).filter { seen.insert($0.name).inserted }.map { RefiVariableValue(variable: guids[.variable, $0.name], value: $0.value) }
    }

    static func facts(of source: Source) -> [Fact] {
        var facts: [Fact] = [("kind", .text(source.kind)), ("language", .text(source.language.rawValue))]
        if let date = source.date.flatMap({ RefiDate($0) }) { facts.append(("date", .date(date))) }
        return facts
    }

    static func facts(of record: CaseStudy) -> [Fact] {
        let all = [
            ("case", record.slug.text), ("municipality", record.municipality), ("ioa-kind", record.ioaKind), ("procedure", record.procedure), ("stage", record.stage),
            (stateFact, record.state == .active ? nil : record.state.rawValue),
        ]
        return all.compactMap { name, value in value.map { (name, .text($0)) } }
    }

    /// What attributes say, under the names that stand for their variables; the head of the source's note comes first among them.
    private static func named(_ attributes: [Attribute], _ head: NoteRecord?) -> [(name: String, text: String)] {
        var fields = Set(head?.fields.map(\.name) ?? [])
        return attributes.compactMap { attribute in
            let isHead = fields.remove(attribute.name) != nil
            return attribute.value.map { (isHead ? headName(attribute.name) : ownName(attribute.name), $0) }
        }
    }

    /// The name that stands for the variable of an attribute of researchers' own naming.
    static func ownName(_ name: String) -> String {
        // One that begins as if it were marked so is marked once more.
        isFact(name) || NoteRecord.names.contains(name) || name.hasPrefix(ownPrefix) || name.hasPrefix(headPrefix) ? ownPrefix + name : name
    }

    /// The name that stands for the variable of a field of a note's head.
    static func headName(_ name: String) -> String { isFact(name) ? headPrefix + name : name }

    /// What a name that stands for a variable means, and whether it is of researchers' own naming for certain.
    static func meaning(of written: String) -> (name: String, isOwn: Bool) {
        for (prefix, isOwn) in [(ownPrefix, true), (headPrefix, false)] where written.hasPrefix(prefix) {
            let name = String(written.dropFirst(prefix.count))
            if written == (isOwn ? ownName(name) : headName(name)) { return (name, isOwn) }
        }
        return (written, false)
    }

    private static func isFact(_ name: String) -> Bool { sourceFacts.contains(name) || caseFacts.contains(name) }
}

extension RefiValue {
    /// A value as a study keeps it, in words; nil for a missing one.
    var text: String? {
        switch self {
        case .text(let text): text
        case .boolean(let truth): truth ? "true" : "false"
        case .integer(let number): String(number)
        case .float(let number): String(number)
        case .date(let date): date.description
        case .dateTime(let time): time.description
        case .missing: nil
        }
    }

    /// Reads words as a value of a sort; nil where they are none.
    init?(text: String, as kind: RefiVariable.Kind) {
        let value: RefiValue? =
            switch kind {
            case .text: .text(text)
            case .boolean: text == "true" ? .boolean(true) : text == "false" ? .boolean(false) : nil
            case .integer: Int(text).map { .integer($0) }
            case .float: Double(text).flatMap { $0.isFinite ? .float($0) : nil }
            case .date: RefiDate(text).map { .date($0) }
            case .dateTime: RefiDateTime(text).map { .dateTime($0) }
            }
        guard let value else { return nil }
        self = value
    }
}

/// What a codebook says of a code, as one text with labels, since REFI-QDA has one description.
struct CodeDescription {
    /// The labels in their order, and the fields that they stand before.
    private static let labels: [(label: String, field: any WritableKeyPath<Code, String?> & Sendable)] = [
        ("Definisjon", \.definition.nb), ("Definition", \.definition.en), ("Ta med", \.include.nb), ("Include", \.include.en), ("Utelat", \.exclude.nb),
        ("Exclude", \.exclude.en), ("Indikator", \.indicator.nb), ("Indicator", \.indicator.en), ("English label", \.label.en),
    ]

    /// Nil when the codebook says nothing.
    let text: String?

    init(_ code: Code, path: CodePath?) {
        var lines: [String] = []
        for (label, field) in Self.labels {
            // An English label that is the only one is the name of the code.
            guard let words = code[keyPath: field], label != "English label" || code.label.nb != nil else { continue }
            lines.append("\(label): \(Self.escaped(words))")
        }
        if let path { lines.append("Id: \(path)") }
        text = lines.isEmpty ? nil : lines.joined(separator: "\n")
    }

    /// A line of words that begins as if it were labelled is moved by a blank.
    private static func escaped(_ words: String) -> String {
        let lines = words.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { String(Substring($0)) }
        guard lines.count > 1 else { return words }
        return lines.enumerated().map { $0 > 0 && beginsAsLabel($1) ? " " + $1 : $1 }.joined(separator: "\n")
    }

    private static func beginsAsLabel(_ line: String) -> Bool {
        let start = line.drop { $0 == " " }
        return start.hasPrefix("Id: ") || labels.contains { start.hasPrefix($0.label + ": ") }
    }

    /// Takes a description apart that was put together here, into the fields of `code`, and gives the path in it.
    ///
    /// Nil where the text is not of this form, letter by letter; `code` is then as it was.
    static func read(_ text: String, into code: inout Code) -> CodePath? {
        var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { String(Substring($0)) }[...]
        guard let last = lines.popLast(), last.hasPrefix("Id: "), let path = CodePath(String(last.dropFirst(4))) else { return nil }
        var read = code
        for (label, field) in labels where label != "English label" { read[keyPath: field] = nil }
        var next = labels[...]
        var current: WritableKeyPath<Code, String?>?
        while let line = lines.popFirst() {
            if let place = next.firstIndex(where: { line.hasPrefix($0.label + ": ") }) {
                current = next[place].field
                read[keyPath: next[place].field] = String(line.dropFirst(next[place].label.count + 2))
                next = next[(place + 1)...]
            } else if let current {
                read[keyPath: current] = (read[keyPath: current] ?? "") + "\n" + (line.hasPrefix(" ") && beginsAsLabel(line) ? String(line.dropFirst()) : line)
            } else {
                return nil
            }
        }
        guard CodeDescription(read, path: path).text == text else { return nil }
        code = read
        return path
    }
}
