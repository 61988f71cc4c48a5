import FeltModel
import FeltStore

/// Takes the codes of `codebook.csv` into a study. Levels are apart by `/`; names are kept as labels, whatever they hold.
struct ImportedCodes {
    private let reader: StudyReader

    init(_ reader: StudyReader) { self.reader = reader }

    /// The code of every path in the table, and of every path that a study's own code would have there.
    func take(_ bytes: [UInt8], into draft: Draft, summary: inout StudyImport.Summary, faults: inout [Fault]) throws -> [String: CodeID] {
        let tree = try reader.codes()
        var ids: [String: CodeID] = [:]
        var taken: [CodeID?: Set<String>] = [:]
        var known: [CodeID?: [String: CodeID]] = [:]
        var positions: [CodeID?: Int] = [:]
        var declared: Set<String> = []
        for code in tree.codes {
            taken[code.parent, default: []].insert(code.slug.text)
            known[code.parent, default: [:]][code.slug.text] = code.id
            positions[code.parent] = max(positions[code.parent] ?? 0, code.position + 1)
        }
        // A label wins over another code's slug: what was imported before is known by its old name.
        for code in tree.codes { if let label = code.label.nb { known[code.parent, default: [:]][label] = code.id } }
        for row in ImportTable.rows(bytes, file: "codebook.csv", required: ["path"], faults: &faults) {
            guard let path = row["path"] else { faults.append(row.fault(FeltError("field-missing", "The row names no code."))); continue }
            guard declared.insert(path).inserted else {
                faults.append(row.fault(FeltError("code-twice", "The code '\(path)' is named twice.", hint: "Take one of the rows out.")))
                continue
            }
            var parent: CodeID?
            var walked = ""
            let names = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
            guard names.allSatisfy({ !$0.isEmpty }) else {
                faults.append(row.fault(FeltError("code-path-invalid", "The path '\(path)' has an empty part.", hint: "Put one / between the levels.")))
                continue
            }
            for (depth, name) in names.enumerated() {
                walked = depth == 0 ? name : walked + "/" + name
                if let id = ids[walked] ?? known[parent]?[name] {
                    ids[walked] = id
                    parent = id
                    continue
                }
                var slug = Slug.make(from: name)
                var number = 2
                while taken[parent]?.contains(slug.text) == true {
                    slug = Slug.make(from: name).numbered(number)
                    number += 1
                }
                taken[parent, default: []].insert(slug.text)
                let code = Code(
                    id: draft.makeCodeID(), parent: parent, slug: slug, label: LocalisedText(nb: name),
                    definition: LocalisedText(nb: depth == names.count - 1 ? row["description"] : nil), origin: .imported, position: positions[parent] ?? 0)
                positions[parent, default: 0] += 1
                try draft.add(code)
                summary.codes += 1
                if slug.text != name { summary.renamed += 1 }
                ids[walked] = code.id
                parent = code.id
            }
        }
        return ids
    }
}
