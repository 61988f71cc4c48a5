extension RefiProject {
    /// How many codes share their name with another code; 0 when every name is unique.
    var repeatedCodeNames: Int {
        CodeNames.counts(codes).values.reduce(0) { $0 + ($1 > 1 ? $1 : 0) }
    }

    /// Renames codes until no two have one name: a repeated name gets the name of the code above in brackets, and a number
    /// from 2 where that is taken. The same tree always gives the same names. Returns how many codes were renamed.
    public mutating func uniqueCodeNames() -> Int {
        var names = CodeNames(counts: CodeNames.counts(codes))
        codes = names.renamed(codes, under: nil)
        return names.renames
    }
}

/// The names that are given out while a tree is renamed.
private struct CodeNames {
    private let counts: [String: Int]
    private var taken: Set<String>
    private(set) var renames = 0

    init(counts: [String: Int]) {
        self.counts = counts
        taken = Set(counts.filter { $0.value == 1 }.keys)
    }

    static func counts(_ codes: [RefiCode]) -> [String: Int] {
        var counts: [String: Int] = [:]
        var waiting = codes
        while let code = waiting.popLast() {
            counts[code.name, default: 0] += 1
            waiting.append(contentsOf: code.children)
        }
        return counts
    }

    mutating func renamed(_ codes: [RefiCode], under parent: String?) -> [RefiCode] {
        codes.map { code in
            var result = code
            if counts[code.name, default: 0] > 1 {
                result.name = free(parent.map { "\(code.name) (\($0))" } ?? code.name)
                if result.name != code.name { renames += 1 }
            }
            result.children = renamed(code.children, under: code.name)
            return result
        }
    }

    private mutating func free(_ name: String) -> String {
        var candidate = name
        var number = 2
        while !taken.insert(candidate).inserted {
            candidate = "\(name) \(number)"
            number += 1
        }
        return candidate
    }
}

extension RefiDocument {
    /// The names that codes had before ``RefiProject/uniqueCodeNames()`` made each name stand once, in the order of ``codes``.
    ///
    /// A name such as `Tillit (Kultur)` is taken for a made one only where all of them together give the names of the file again; else, and where
    /// nothing was renamed, these are the names of the file. Cost: linear in the codes.
    public var namesBeforeUnique: [String] {
        let written = codes.map(\.name)
        var names: [String] = []
        for code in codes { names.append(Self.base(of: code.name, under: code.parent.map { names[$0] })) }
        // What no other code is called was not renamed: it has a bracket or a number of its own. Names below may then be others, too.
        for _ in 0..<8 {
            let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
            var isSettled = true
            for (place, code) in codes.enumerated() {
                let base = Self.base(of: code.name, under: code.parent.map { names[$0] })
                let name = counts[base, default: 0] > 1 ? base : code.name
                if name != names[place] { (names[place], isSettled) = (name, false) }
            }
            if isSettled { break }
        }
        return CodeNames.unique(tree(names), order: codes.map(\.guid)) == written ? names : written
    }

    /// What stands before the bracket with the name of the code above, and before a number.
    private static func base(of name: String, under parent: String?) -> String {
        var rest = name[...]
        if let blank = rest.lastIndex(of: " "), let number = Int(rest[rest.index(after: blank)...]), number >= 2 {
            let short = rest[..<blank]
            if parent.map({ short.hasSuffix(" (\($0))") }) ?? true { rest = short }
        }
        if let parent, rest.hasSuffix(" (\(parent))") { rest = rest.dropLast(parent.count + 3) }
        return rest.isEmpty ? name : String(rest)
    }

    private func tree(_ names: [String]) -> [RefiCode] {
        var children: [Int?: [Int]] = [:]
        for (place, code) in codes.enumerated() { children[code.parent, default: []].append(place) }
        func branch(_ place: Int) -> RefiCode {
            RefiCode(guid: codes[place].guid, name: names[place], children: (children[place] ?? []).map(branch))
        }
        return (children[nil] ?? []).map(branch)
    }
}

extension CodeNames {
    /// The names that a tree gets, by the GUIDs in `order`.
    fileprivate static func unique(_ codes: [RefiCode], order: [RefiGUID]) -> [String] {
        var names = CodeNames(counts: counts(codes))
        var found: [RefiGUID: String] = [:]
        var waiting = names.renamed(codes, under: nil)
        while let code = waiting.popLast() {
            found[code.guid] = code.name
            waiting += code.children
        }
        return order.map { found[$0] ?? "" }
    }
}
