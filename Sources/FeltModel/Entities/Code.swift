/// A code of the study's framework, or one that grew out of the material.
public struct Code: Hashable, Sendable {
    /// Where a code came from.
    public enum Origin: String, Hashable, Sendable { case framework, inductive, imported }

    public let id: CodeID
    public var parent: CodeID?
    /// The code's own part of its path.
    public var slug: Slug
    public var label: LocalisedText
    public var definition: LocalisedText
    public var include: LocalisedText
    /// What not to code here, with the code to use instead, as text.
    public var exclude: LocalisedText
    public var indicator: LocalisedText
    public var grounding: String?
    /// `#RRGGBB`.
    public var colour: String?
    /// `inner` or `outer`.
    public var context: String?
    public var origin: Origin
    /// The place among its siblings.
    public var position: Int
    public let createdAt: String

    public init(
        id: CodeID, parent: CodeID? = nil, slug: Slug, label: LocalisedText = LocalisedText(), definition: LocalisedText = LocalisedText(),
        include: LocalisedText = LocalisedText(), exclude: LocalisedText = LocalisedText(), indicator: LocalisedText = LocalisedText(),
        grounding: String? = nil, colour: String? = nil, context: String? = nil, origin: Origin, position: Int, createdAt: String = ""
    ) {
        self.id = id
        self.parent = parent
        self.slug = slug
        self.label = label
        self.definition = definition
        self.include = include
        self.exclude = exclude
        self.indicator = indicator
        self.grounding = grounding
        self.colour = colour
        self.context = context
        self.origin = origin
        self.position = position
        self.createdAt = createdAt
    }
}

/// All codes of a study as a tree, with the paths that people type.
public struct CodeTree: Sendable {
    /// The codes from the top down, each before its children, siblings by position and then slug.
    public let codes: [Code]
    private let indexByID: [CodeID: Int]
    private let paths: [CodePath]
    private let indexByPath: [CodePath: Int]

    /// Orders `codes` into a tree. A code whose parent is not among them stands at the top. Of codes that hang under each other in a
    /// ring, as merging two studies may leave them, the first by position and slug stands at the top. Of two with one id the first counts.
    public init(_ codes: [Code]) {
        let known = Dictionary(codes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let tops = Self.tops(of: known)
        let children = Dictionary(grouping: known.values) { tops.contains($0.id) ? nil : $0.parent }
            .mapValues { $0.sorted(by: Self.precedes) }
        var ordered: [Code] = []
        var paths: [CodePath] = []
        var waiting: [(code: Code, parent: CodePath?)] = (children[nil] ?? []).reversed().map { ($0, nil) }
        while let (code, parent) = waiting.popLast() {
            let path = parent?.appending(code.slug) ?? CodePath(code.slug)
            ordered.append(code)
            paths.append(path)
            waiting += (children[code.id] ?? []).reversed().map { ($0, path) }
        }
        self.codes = ordered
        self.paths = paths
        indexByID = Dictionary(ordered.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        indexByPath = Dictionary(paths.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The code with an id; nil when there is none.
    public subscript(id: CodeID) -> Code? { indexByID[id].map { codes[$0] } }

    /// The code with a path; nil when there is none.
    public subscript(path: CodePath) -> Code? { indexByPath[path].map { codes[$0] } }

    /// The path of a code; nil when it is not in the tree.
    public func path(of id: CodeID) -> CodePath? { indexByID[id].map { paths[$0] } }

    /// The place of a code in the order of `codes`.
    public func order(of id: CodeID) -> Int? { indexByID[id] }

    /// Every path, in the order of `codes`.
    public var allPaths: [CodePath] { paths }

    /// A code and everything below it, in order; empty when it is not in the tree.
    public func subtree(of id: CodeID) -> [Code] {
        guard let start = indexByID[id] else { return [] }
        let depth = paths[start].slugs.count
        let rest = codes.indices[(start + 1)...].prefix { paths[$0].slugs.count > depth }
        return Array(codes[start...(rest.last ?? start)])
    }

    /// The code that a person means by `typed`: a path, or the last slug of one where only one code ends so.
    ///
    /// - Throws: `code-unknown` with the nearest paths, `code-ambiguous` with the paths that end so.
    public func code(typed: String) throws -> Code {
        guard let path = CodePath(typed.hasPrefix(".") ? String(typed.dropFirst()) : typed) else { throw unknown(typed) }
        if let code = self[path] { return code }
        guard path.slugs.count == 1 else { throw unknown(typed) }
        let candidates = paths.indices.filter { paths[$0].last == path.last }
        if candidates.count == 1 { return codes[candidates[0]] }
        guard !candidates.isEmpty else { throw unknown(typed) }
        let names = candidates.map { paths[$0].text }.joined(separator: ", ")
        throw FeltError("code-ambiguous", "Several codes end in '\(path)': \(names).", hint: "Write the whole path.")
    }

    /// The order of siblings.
    private static func precedes(_ left: Code, _ right: Code) -> Bool {
        (left.position, left.slug, left.id) < (right.position, right.slug, right.id)
    }

    /// The codes whose parent is not known, and the first of each ring.
    private static func tops(of known: [CodeID: Code]) -> Set<CodeID> {
        var tops: Set<CodeID> = []
        var settled: Set<CodeID> = []
        for id in known.keys {
            var walked: [Code] = []
            var places: [CodeID: Int] = [:]
            var next: CodeID? = id
            while let code = next.flatMap({ known[$0] }), !settled.contains(code.id) {
                if let start = places[code.id] {
                    if let first = walked[start...].min(by: precedes) { tops.insert(first.id) }
                    break
                }
                places[code.id] = walked.count
                walked.append(code)
                next = code.parent
            }
            if let last = walked.last, last.parent.flatMap({ known[$0] }) == nil { tops.insert(last.id) }
            settled.formUnion(places.keys)
        }
        return tops
    }

    private func unknown(_ typed: String) -> FeltError {
        let near = NearNames.nearest(to: typed, among: paths.map(\.text))
        let hint = near.isEmpty ? "See: felt list codes" : "Did you mean \(near.joined(separator: ", "))? See: felt list codes"
        return FeltError("code-unknown", "There is no code '\(typed)' in the study.", hint: hint, context: ["near": near.joined(separator: " ")])
    }
}
