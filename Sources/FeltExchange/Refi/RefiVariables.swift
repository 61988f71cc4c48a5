import FeltModel
import FeltRefi
import FeltStore

/// The variables of an export: what the study knows of cases and sources, and the attributes that researchers gave.
struct RefiVariables {
    private let guid: (String, String) -> RefiGUID
    private let attributes: [SourceID: [Attribute]]
    /// In the order of their names, those with a value somewhere.
    let variables: [RefiVariable]

    init(_ reader: StudyReader, guid: @escaping (String, String) -> RefiGUID) throws {
        self.guid = guid
        attributes = try reader.attributesBySource()
        var names: [String: RefiVariable.Kind] = [:]
        for source in try reader.sources() { for fact in Self.facts(of: source) { names[fact.name] = fact.value.kind ?? .text } }
        for record in try reader.cases() { for fact in Self.facts(of: record) { names[fact.name] = .text } }
        for attribute in attributes.values.joined() where attribute.value != nil { names[Self.name(attribute)] = .text }
        variables = names.sorted { $0.key < $1.key }.map { RefiVariable(guid: guid("variable", $0.key), name: $0.key, kind: $0.value) }
    }

    func values(of source: Source) -> [RefiVariableValue] {
        let own = Self.facts(of: source)
        let given = (attributes[source.id] ?? []).compactMap { attribute in attribute.value.map { (Self.name(attribute), RefiValue.text($0)) } }
        var seen: Set<String> = []
        return (own + given).filter { seen.insert($0.0).inserted }.map { RefiVariableValue(variable: guid("variable", $0.0), value: $0.1) }
    }

    func values(of record: CaseStudy) -> [RefiVariableValue] {
        Self.facts(of: record).map { RefiVariableValue(variable: guid("variable", $0.name), value: $0.value) }
    }

    private static func facts(of source: Source) -> [(name: String, value: RefiValue)] {
        var facts: [(name: String, value: RefiValue)] = [("kind", .text(source.kind)), ("language", .text(source.language.rawValue))]
        if let date = source.date.flatMap({ RefiDate($0) }) { facts.append(("date", .date(date))) }
        return facts
    }

    private static func facts(of record: CaseStudy) -> [(name: String, value: RefiValue)] {
        let all = [("case", record.slug.text), ("municipality", record.municipality), ("ioa-kind", record.ioaKind), ("procedure", record.procedure), ("stage", record.stage)]
        return all.compactMap { name, value in value.map { (name, .text($0)) } }
    }

    /// An attribute called like one of the study's own facts gets a name of its own.
    private static func name(_ attribute: Attribute) -> String {
        ["kind", "language", "date", "case", "municipality", "ioa-kind", "procedure", "stage"].contains(attribute.name) ? "note-" + attribute.name : attribute.name
    }
}

/// What a codebook says of a code, as one text with labels, since REFI-QDA has one description.
struct CodeDescription {
    /// Nil when the codebook says nothing.
    let text: String?

    init(_ code: Code, path: CodePath?) {
        var lines: [String] = []
        func add(_ nb: String, _ en: String, _ text: LocalisedText) {
            if let words = text.nb { lines.append("\(nb): \(words)") }
            if let words = text.en { lines.append("\(en): \(words)") }
        }
        add("Definisjon", "Definition", code.definition)
        add("Ta med", "Include", code.include)
        add("Utelat", "Exclude", code.exclude)
        add("Indikator", "Indicator", code.indicator)
        if let label = code.label.en, code.label.nb != nil { lines.append("English label: \(label)") }
        if let path { lines.append("Id: \(path)") }
        text = lines.isEmpty ? nil : lines.joined(separator: "\n")
    }
}
