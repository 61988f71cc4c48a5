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
