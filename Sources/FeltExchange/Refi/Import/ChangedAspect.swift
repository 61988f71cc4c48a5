import FeltAnalysis
public import FeltModel
import FeltRefi
import FeltStore

/// What of a thing is otherwise in a file than in the study: a word for it, and never what it says.
public enum ChangedAspect: Hashable, Sendable {
    /// A field that felt itself has.
    public enum Field: String, Hashable, Sendable, CaseIterable {
        case text, name, title, label, shortName = "short-name", kind, language, date, caseStudy = "case"
        /// A code's definition and rules.
        case description
        case colour, parent, code, coder, facets
        /// Where a coding stands in its text.
        case place
        /// What a memo is on.
        case subject
        case municipality, procedure, ioaKind = "ioa-kind", stage
    }

    case field(Field)
    /// What is said of a source or case under this name.
    case value(String)
    /// An attribute or element of a kept part, as REFI-QDA calls it.
    case part(String)

    /// As programs read it: `title`, `value rolle`, `part MemberCode`.
    public var key: String {
        switch self {
        case .field(let field): field.rawValue
        case .value(let name): "value \(name)"
        case .part(let name): "part \(name)"
        }
    }

    /// As people read it.
    public func word(in language: Language) -> String {
        switch self {
        case .field(let field): language == .en ? field.english : field.norwegian
        case .value(let name), .part(let name): name
        }
    }
}

extension ChangedAspect.Field {
    fileprivate var english: String {
        switch self {
        case .shortName: "short name"
        case .parent: "place in the tree"
        case .subject: "what it is on"
        case .ioaKind: "kind of IOA"
        default: rawValue
        }
    }

    fileprivate var norwegian: String {
        switch self {
        case .text: "tekst"
        case .name: "navn"
        case .title: "tittel"
        case .label: "etikett"
        case .shortName: "kortnavn"
        case .kind: "type"
        case .language: "språk"
        case .date: "dato"
        case .caseStudy: "case"
        case .description: "beskrivelse"
        case .colour: "farge"
        case .parent: "plass i treet"
        case .code: "kode"
        case .coder: "koder"
        case .facets: "fasetter"
        case .place: "plass i teksten"
        case .subject: "hva den er på"
        case .municipality: "kommune"
        case .procedure: "prosedyre"
        case .ioaKind: "type IOA"
        case .stage: "fase"
        }
    }
}

extension [ChangedAspect] {
    init(_ old: Code, _ new: Code) {
        self = []
        note(.label, old.label != new.label)
        // A code that moved has the short name and place that were free there.
        note(.parent, old.parent != new.parent || old.position != new.position)
        note(.shortName, old.slug != new.slug && old.parent == new.parent)
        let texts = [\Code.definition, \.include, \.exclude, \.indicator].contains { old[keyPath: $0] != new[keyPath: $0] }
        note(.description, texts || old.grounding != new.grounding || old.context != new.context)
        note(.colour, old.colour != new.colour)
    }

    init(_ old: Source, _ new: Source) {
        self = []
        note(.title, old.title != new.title)
        note(.kind, old.kind != new.kind)
        note(.language, old.language != new.language)
        note(.date, old.date != new.date)
        note(.caseStudy, old.caseID != new.caseID)
    }

    init(_ old: CaseStudy, _ new: CaseStudy) {
        self = []
        note(.title, old.title != new.title)
        note(.municipality, old.municipality != new.municipality)
        note(.ioaKind, old.ioaKind != new.ioaKind)
        note(.procedure, old.procedure != new.procedure)
        note(.stage, old.stage != new.stage)
    }

    mutating func note(_ field: ChangedAspect.Field, _ differs: Bool) { if differs { append(.field(field)) } }

    /// The names of the values that differ.
    init(values old: [Attribute], _ new: [Attribute]) {
        let (old, new) = (Dictionary(old.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 }), Dictionary(new.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 }))
        self = Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }.sorted().map { .value($0) }
    }

    /// The attributes and children of a kept part that differ, as REFI-QDA calls them, in the order of the part.
    init(_ old: RefiElement?, _ new: RefiElement) {
        guard let old else {
            self = (new.attributes.map(\.name) + new.children.map(\.name)).filter { $0 != "guid" }.reduce(into: []) { if !$0.contains(.part($1)) { $0.append(.part($1)) } }
            return
        }
        self = []
        for name in new.attributes.map(\.name) + old.attributes.map(\.name) where new[name] != old[name] { if !contains(.part(name)) { append(.part(name)) } }
        for name in new.children.map(\.name) + old.children.map(\.name) where new.children.filter({ $0.name == name }) != old.children.filter({ $0.name == name }) {
            if !contains(.part(name)) { append(.part(name)) }
        }
        if isEmpty, old.text != new.text { append(.part(new.name)) }
    }
}
