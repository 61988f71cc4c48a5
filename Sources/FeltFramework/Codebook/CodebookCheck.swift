import FeltModel

/// Checks what holds between the codes of a codebook.
struct CodebookCheck {
    let file: String
    let codes: [CodebookReading.PlacedCode]
    let facets: [FacetDefinition]

    func run(_ faults: inout [Fault]) {
        var known: [CodePath: CodebookReading.PlacedCode] = [:]
        for code in codes {
            if let first = known[code.definition.path] {
                fault(code.place, "code-twice", "The code '\(code.definition.path)' stands twice; first on line \(first.place.line).", "Take one of them out.", &faults)
            } else {
                known[code.definition.path] = code
            }
        }
        let names = known.keys.map(\.text)
        for code in codes {
            checkParent(code, known, &faults)
            for (reference, place) in code.exclusions { check(reference, place, known, names, &faults) }
        }
        checkRings(known, &faults)
    }

    /// The codes in the order of the file, but each parent before its children.
    static func ordered(_ codes: [CodebookReading.PlacedCode]) -> [CodeDefinition] {
        var placed: Set<CodePath> = []
        var waiting = codes.map(\.definition)
        var result: [CodeDefinition] = []
        while !waiting.isEmpty {
            let ready = waiting.filter { $0.path.parent.map(placed.contains) ?? true }
            if ready.isEmpty { return result + waiting }
            for definition in ready { placed.insert(definition.path) }
            result += ready
            waiting.removeAll { placed.contains($0.path) }
        }
        return result
    }

    private func checkParent(_ code: CodebookReading.PlacedCode, _ known: [CodePath: CodebookReading.PlacedCode], _ faults: inout [Fault]) {
        let path = code.definition.path
        // A code is not offered as its own parent.
        func names() -> [String] { known.keys.filter { !path.isPrefix(of: $0) }.map(\.text) }
        if let (parent, place) = code.parent {
            guard known[parent] != nil else { return unknown("parent-missing", "parent", parent.text, place, names(), &faults) }
            if path.parent != parent {
                fault(place, "parent-differs", "The parent '\(parent)' does not agree with the id '\(path)'.", path.parent.map { "Write parent: \($0), or id: \(parent.appending(path.last))." } ?? "Write id: \(parent.appending(path.last)).", &faults)
            }
        } else if let parent = path.parent, known[parent] == nil {
            unknown("parent-missing", "parent", parent.text, code.place, names(), &faults)
        }
    }

    private func check(_ reference: CodeReference, _ place: YAMLValue, _ known: [CodePath: CodebookReading.PlacedCode], _ names: [String], _ faults: inout [Fault]) {
        switch reference {
        case .code(let path), .subtree(let path):
            if known[path] == nil { unknown("exclusion-unknown", "code", path.text, place, names, &faults) }
        case .facet(let facet):
            if !facets.contains(where: { $0.id == facet }) { unknown("exclusion-unknown", "facet", facet.text, place, facets.map(\.id.text), &faults) }
        case .facetValue(let facet, let value):
            guard let found = facets.first(where: { $0.id == facet }) else { return unknown("exclusion-unknown", "facet", facet.text, place, facets.map(\.id.text), &faults) }
            if !found.values.contains(where: { $0.id == value }) { unknown("exclusion-unknown", "value", value.text, place, found.values.map(\.id.text), &faults) }
        }
    }

    /// Follows the parents as written; a ring is told once, at the first of its codes.
    private func checkRings(_ known: [CodePath: CodebookReading.PlacedCode], _ faults: inout [Fault]) {
        var settled: Set<CodePath> = []
        for code in codes {
            var walked: [CodePath] = []
            var next: CodePath? = code.definition.path
            while let path = next, !settled.contains(path) {
                if let start = walked.firstIndex(of: path) {
                    let ring = (walked[start...] + [path]).map(\.text).joined(separator: " → ")
                    fault(known[path]?.parent?.place ?? code.place, "parent-ring", "Codes hang under themselves: \(ring).", "Give one of them another parent.", &faults)
                    break
                }
                walked.append(path)
                next = known[path]?.parent?.path
            }
            settled.formUnion(walked)
        }
    }

    private func unknown(_ code: String, _ noun: String, _ name: String, _ place: YAMLValue, _ names: [String], _ faults: inout [Fault]) {
        let near = NearNames.nearest(to: name, among: names)
        fault(place, code, "There is no \(noun) '\(name)' in the codebook.", near.isEmpty ? nil : "Did you mean \(near.joined(separator: ", "))?", &faults)
    }

    private func fault(_ place: YAMLValue, _ code: String, _ message: String, _ hint: String?, _ faults: inout [Fault]) {
        faults.append(Fault(file: file, line: place.line, column: place.column, code: code, message: message, hint: hint))
    }
}
