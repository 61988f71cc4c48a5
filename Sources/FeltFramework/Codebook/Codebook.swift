public import FeltModel

/// A framework as data: codes in a tree, and facets that cut across it.
public struct Codebook: Hashable, Sendable {
    public var id: String
    public var version: String
    public var title: LocalisedText
    /// In the order of the file, every parent before its children.
    public var codes: [CodeDefinition]
    /// In the order of the file.
    public var facets: [FacetDefinition]

    public init(id: String, version: String, title: LocalisedText = LocalisedText(), codes: [CodeDefinition] = [], facets: [FacetDefinition] = []) {
        self.id = id
        self.version = version
        self.title = title
        self.codes = codes
        self.facets = facets
    }
}

/// What a codebook says of one code.
public struct CodeDefinition: Hashable, Sendable {
    /// Whether a dimension belongs to the inner or the outer context.
    public enum Context: String, Hashable, Sendable, CaseIterable { case inner, outer }

    public var path: CodePath
    public var label: LocalisedText
    public var definition: LocalisedText
    public var include: LocalisedText
    public var exclude: [Exclusion]
    public var indicator: LocalisedText
    /// Where the code comes from: literature, the project plan, the material.
    public var grounding: String?
    /// `#RRGGBB`.
    public var colour: String?
    public var context: Context?

    public init(
        path: CodePath, label: LocalisedText, definition: LocalisedText = LocalisedText(), include: LocalisedText = LocalisedText(),
        exclude: [Exclusion] = [], indicator: LocalisedText = LocalisedText(), grounding: String? = nil, colour: String? = nil, context: Context? = nil
    ) {
        self.path = path
        self.label = label
        self.definition = definition
        self.include = include
        self.exclude = exclude
        self.indicator = indicator
        self.grounding = grounding
        self.colour = colour
        self.context = context
    }
}

extension CodeDefinition {
    /// What is not to be coded so, as one text in each language, each with the code to use instead: as a study keeps it.
    public var exclusions: LocalisedText {
        func text(_ pick: (LocalisedText) -> String?) -> String? {
            let parts = exclude.compactMap { exclusion in
                pick(exclusion.text).map { $0 + (exclusion.use.isEmpty ? "" : " → " + exclusion.use.map(\.description).joined(separator: ", ")) }
            }
            return parts.isEmpty ? nil : parts.joined(separator: "; ")
        }
        return LocalisedText(nb: text { $0.nb }, en: text { $0.en })
    }
}

/// Something that is not to be coded here, and what to use instead.
public struct Exclusion: Hashable, Sendable {
    public var text: LocalisedText
    /// What to use instead; may be empty.
    public var use: [CodeReference]

    public init(text: LocalisedText, use: [CodeReference] = []) {
        self.text = text
        self.use = use
    }
}

/// What an exclusion sends the coder to.
public enum CodeReference: Hashable, Sendable, CustomStringConvertible {
    /// `process.contract`
    case code(CodePath)
    /// `competence.*`: whatever fits below it.
    case subtree(CodePath)
    /// `actor=researcher`
    case facetValue(facet: Slug, value: Slug)
    /// `effect=*`: whatever value fits.
    case facet(Slug)

    /// Reads the form above; nil for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
        if parts.count == 2, let facet = Slug(parts[0]) {
            if parts[1] == "*" { self = .facet(facet) } else if let value = Slug(parts[1].lowercased()) { self = .facetValue(facet: facet, value: value) } else { return nil }
        } else if text.hasSuffix(".*"), let path = CodePath(String(text.dropLast(2))) {
            self = .subtree(path)
        } else if let path = CodePath(text) {
            self = .code(path)
        } else {
            return nil
        }
    }

    public var description: String {
        switch self {
        case .code(let path): path.text
        case .subtree(let path): path.text + ".*"
        case .facetValue(let facet, let value): "\(facet)=\(value)"
        case .facet(let facet): "\(facet)=*"
        }
    }
}

/// What a codebook says of one facet.
public struct FacetDefinition: Hashable, Sendable {
    /// One of the values.
    public struct Value: Hashable, Sendable {
        public var id: Slug
        public var label: LocalisedText

        public init(id: Slug, label: LocalisedText) {
            self.id = id
            self.label = label
        }
    }

    public var id: Slug
    public var label: LocalisedText
    public var rule: LocalisedText
    public var note: LocalisedText
    public var values: [Value]

    public init(id: Slug, label: LocalisedText, rule: LocalisedText = LocalisedText(), note: LocalisedText = LocalisedText(), values: [Value]) {
        self.id = id
        self.label = label
        self.rule = rule
        self.note = note
        self.values = values
    }
}
