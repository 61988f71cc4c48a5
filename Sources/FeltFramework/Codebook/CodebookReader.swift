import FeltModel

/// Reads codebooks from YAML and checks them.
public enum CodebookReader {
    /// Reads a codebook.
    ///
    /// Checked: the YAML itself; known keys of the right type; unique ids; parents that exist, agree with the id and make no ring;
    /// exclusions that refer to codes, facets and values which exist; colours; labels in at least one language.
    ///
    /// - Throws: `FaultList` with every fault, each with line and column.
    public static func read(_ bytes: [UInt8], file: String) throws -> Codebook {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw FaultList([Fault(file: file, line: 1, column: 1, code: "encoding", message: "The file is not UTF-8.", hint: "Save it as UTF-8.")])
        }
        guard let root = try YAMLValue.read(text, file: file) else {
            throw FaultList([Fault(file: file, line: 1, column: 1, code: "codebook-empty", message: "The codebook is empty.", hint: "Write id, version and codes.")])
        }
        var reading = CodebookReading(file: file)
        let codebook = reading.codebook(root)
        guard reading.faults.isEmpty, let codebook else { throw FaultList(reading.faults) }
        return codebook
    }
}

/// One reading of a codebook: the values as they come, and the faults found on the way.
struct CodebookReading {
    struct PlacedCode {
        var definition: CodeDefinition
        let parent: (path: CodePath, place: YAMLValue)?
        let place: YAMLValue
        let exclusions: [(reference: CodeReference, place: YAMLValue)]
    }

    let file: String
    var faults: [Fault] = []

    init(file: String) { self.file = file }

    mutating func codebook(_ root: YAMLValue) -> Codebook? {
        let fields = YAMLFields(root, known: ["id", "version", "title", "languages", "notice", "codes", "facets"], in: "a codebook", file: file, faults: &faults)
        guard let fields else { return nil }
        let id = fields.text("id", faults: &faults)
        let version = fields.text("version", faults: &faults)
        if id == nil { fields.missing("id", faults: &faults) }
        if version == nil { fields.missing("version", faults: &faults) }
        var codebook = Codebook(id: id ?? "", version: version ?? "", title: fields.localised("title", faults: &faults))
        var codes: [PlacedCode] = []
        for item in fields.list("codes", faults: &faults) { if let code = code(item) { codes.append(code) } }
        for item in fields.list("facets", faults: &faults) {
            guard let facet = facet(item) else { continue }
            if codebook.facets.contains(where: { $0.id == facet.id }) { fault(item, "facet-twice", "The facet '\(facet.id)' stands twice.", "Take one of them out.") }
            codebook.facets.append(facet)
        }
        CodebookCheck(file: file, codes: codes, facets: codebook.facets).run(&faults)
        codebook.codes = CodebookCheck.ordered(codes)
        return codebook
    }

    private mutating func code(_ item: YAMLValue) -> PlacedCode? {
        let known: Set<String> = ["id", "parent", "label", "definition", "include", "exclude", "indicator", "grounding", "colour", "context", "example"]
        guard let fields = YAMLFields(item, known: known, in: "a code", file: file, faults: &faults) else { return nil }
        guard let idValue = fields["id"], let typed = fields.text("id", faults: &faults) else { fields.missing("id", faults: &faults); return nil }
        guard let path = CodePath(typed) else {
            fault(idValue, "code-id", "'\(typed)' cannot be the id of a code.", "Use lower-case letters, digits, - and _, parts joined by dots.")
            return nil
        }
        var parent: (path: CodePath, place: YAMLValue)?
        if let value = fields["parent"], let typed = fields.text("parent", faults: &faults) {
            if let path = CodePath(typed) { parent = (path, value) } else { fault(value, "code-id", "'\(typed)' cannot be the id of a code.", nil) }
        }
        var definition = CodeDefinition(
            path: path, label: fields.localised("label", faults: &faults), definition: fields.localised("definition", faults: &faults),
            include: fields.localised("include", faults: &faults), indicator: fields.localised("indicator", faults: &faults),
            grounding: fields.text("grounding", faults: &faults))
        if definition.label.isEmpty { fault(fields["label"] ?? item, "label-missing", "The code '\(path)' has no label.", "Write label: {nb: …, en: …}.") }
        if let value = fields["colour"] {
            let hint = "Write it as \"#C0392B\", in quotes: a bare # begins a comment."
            if case .null = value.content {
                fault(value, "colour", "The colour is empty.", hint)
            } else if let colour = fields.text("colour", faults: &faults) {
                let digits = colour.dropFirst()
                let isColour = colour.hasPrefix("#") && digits.count == 6 && digits.allSatisfy { $0.isASCII && $0.isHexDigit }
                if isColour { definition.colour = colour.uppercased() } else { fault(value, "colour", "'\(colour)' is not a colour.", hint) }
            }
        }
        if let value = fields["context"], let context = fields.text("context", faults: &faults) {
            definition.context = CodeDefinition.Context(rawValue: context)
            if definition.context == nil { fault(value, "context", "'\(context)' is not a context.", "Write inner or outer.") }
        }
        var references: [(reference: CodeReference, place: YAMLValue)] = []
        for item in fields.list("exclude", faults: &faults) {
            if let exclusion = exclusion(item, &references) { definition.exclude.append(exclusion) }
        }
        return PlacedCode(definition: definition, parent: parent, place: idValue, exclusions: references)
    }

    private mutating func exclusion(_ item: YAMLValue, _ references: inout [(reference: CodeReference, place: YAMLValue)]) -> Exclusion? {
        guard let fields = YAMLFields(item, known: ["text", "use"], in: "an exclusion", file: file, faults: &faults) else { return nil }
        var exclusion = Exclusion(text: fields.localised("text", faults: &faults))
        if exclusion.text.isEmpty { fault(item, "exclusion-text", "The exclusion says nothing.", "Write text: {nb: …, en: …}.") }
        guard let use = fields["use"] else { return exclusion }
        let items: [YAMLValue] = if case .list(let list) = use.content { list } else { [use] }
        for item in items {
            guard case .text(let typed) = item.content, let reference = CodeReference(typed) else {
                fault(item, "exclusion-use", "This is not something to use instead.", "Write a code, code.*, or facet=value.")
                continue
            }
            exclusion.use.append(reference)
            references.append((reference, item))
        }
        return exclusion
    }

    private mutating func facet(_ item: YAMLValue) -> FacetDefinition? {
        guard let fields = YAMLFields(item, known: ["id", "label", "rule", "note", "grounding", "values"], in: "a facet", file: file, faults: &faults) else { return nil }
        guard let id = slug(fields, item) else { return nil }
        var facet = FacetDefinition(
            id: id, label: fields.localised("label", faults: &faults), rule: fields.localised("rule", faults: &faults),
            note: fields.localised("note", faults: &faults), values: [])
        if facet.label.isEmpty { fault(fields["label"] ?? item, "label-missing", "The facet '\(id)' has no label.", "Write label: {nb: …, en: …}.") }
        for item in fields.list("values", faults: &faults) {
            guard let fields = YAMLFields(item, known: ["id", "label"], in: "a facet's value", file: file, faults: &faults), let id = slug(fields, item) else { continue }
            if facet.values.contains(where: { $0.id == id }) { fault(item, "facet-value-twice", "The value '\(id)' stands twice.", "Take one of them out.") }
            facet.values.append(.init(id: id, label: fields.localised("label", faults: &faults)))
        }
        if facet.values.isEmpty { fault(item, "facet-values", "The facet '\(id)' has no values.", "List them under values.") }
        return facet
    }

    private mutating func slug(_ fields: YAMLFields, _ item: YAMLValue) -> Slug? {
        guard let typed = fields.text("id", faults: &faults) else { fields.missing("id", faults: &faults); return nil }
        if let slug = Slug(typed.lowercased()) { return slug }
        fault(fields["id"] ?? item, "slug", "'\(typed)' cannot be an id.", "Write \(Slug.make(from: typed)).")
        return nil
    }

    private mutating func fault(_ place: YAMLValue, _ code: String, _ message: String, _ hint: String?) {
        faults.append(Fault(file: file, line: place.line, column: place.column, code: code, message: message, hint: hint))
    }
}
