import FeltModel

/// The codes of the study while codes are added to it.
struct CodesAtHand {
    private var codes: [CodeID: Code]
    private var names: [CodeID?: [String: CodeID]] = [:]
    private var taken: [CodeID?: FreeNames] = [:]
    private var positions: [CodeID?: Int] = [:]
    private var claimed: Set<CodeID> = []

    init(_ tree: CodeTree, _ language: Language) {
        codes = Dictionary(uniqueKeysWithValues: tree.codes.map { ($0.id, $0) })
        for code in tree.codes {
            taken[code.parent, default: FreeNames()].take(code.slug.text)
            positions[code.parent] = max(positions[code.parent] ?? 0, code.position + 1)
            names[code.parent, default: [:]][code.slug.text] = code.id
        }
        // A label wins over another code's short name, and the label that exports write over the other.
        for label in [\Code.label.en, \Code.label.nb] {
            for code in tree.codes { if let name = code[keyPath: label] { names[code.parent, default: [:]][name] = code.id } }
        }
        for code in tree.codes { if let name = code.label.text(in: language) { names[code.parent, default: [:]][name] = code.id } }
    }

    subscript(id: CodeID) -> Code? { codes[id] }

    /// The code that a name means under another, unless the file has it already.
    func unclaimed(_ name: String, under parent: CodeID?) -> Code? {
        guard let id = names[parent]?[name], !claimed.contains(id) else { return nil }
        return codes[id]
    }

    mutating func claim(_ id: CodeID) { claimed.insert(id) }

    func position(under parent: CodeID?) -> Int { positions[parent] ?? 0 }

    mutating func free(_ slug: Slug, under parent: CodeID?) -> Slug { taken[parent, default: FreeNames()].free(slug) }

    mutating func add(_ code: Code) {
        codes[code.id] = code
        claimed.insert(code.id)
        taken[code.parent, default: FreeNames()].take(code.slug.text)
        positions[code.parent] = max(positions[code.parent] ?? 0, code.position + 1)
    }
}
