import FeltModel
import FeltPrivacy
import FeltStore

/// The codes with their rules, and how much stands under each. What is counted, and what not: `docs/reports.md`.
struct CodebookReport {
    /// What its template may call for.
    static let names: Set<String> = CodebookBranches.names.union([
        "framework", "size", "tree", "counted", "kept_codings", "branches", "facets", "inductive", "changes", "path", "label", "date", "key",
        "is_new",
    ])

    private let study: ReportStudy
    private var words: ReportWords { study.words }

    init(_ study: ReportStudy) { self.study = study }

    /// All that the template may call for. Throws what reading the study throws.
    func fields() throws -> ReportFields {
        let tree = try study.codes()
        let counts = try CodebookCounts(study)
        var fields: ReportFields = [
            "title": .text(words["codebook-title"]), "framework": framework, "size": size(tree, counts), "tree": .table(table(tree, counts)),
            "counted": counts.all.codings == 0 ? .missing : .traced(words["codebook-counted"], command: counts.command),
            "kept_codings": keptCodings(counts), "branches": .list(try CodebookBranches(study, tree, counts).items), "facets": .table(try facets()),
            "inductive": .list(inductive(tree)), "changes": .table(try CodebookChanges(study).table),
        ]
        fields.merge(try ReportFoot.fields(study, sources: study.known)) { $1 }
        return fields
    }

    private var framework: ReportField {
        guard let name = study.record.framework else { return .missing }
        guard let version = study.record.frameworkVersion else { return .text(name) }
        return .text(words("codebook-version", ["framework": name, "version": version]))
    }

    /// As in `35 koder i 5 grener: 33 fra rammeverket, 2 vokst fram av materialet`.
    private func size(_ tree: CodeTree, _ counts: CodebookCounts) -> ReportField {
        guard !tree.codes.isEmpty else { return .missing }
        let origins: [Code.Origin] = [.framework, .inductive, .imported]
        let parts = origins.compactMap { origin -> String? in
            let count = tree.codes.count { $0.origin == origin }
            return count == 0 ? nil : "\(count) \(words["codebook-origin-\(origin.rawValue)"])"
        }
        let branches = tree.allPaths.count { $0.slugs.count == 1 }
        let all = words("codebook-size", ["codes": words.count(tree.codes.count, "codebook-codes"), "branches": words.count(branches, "codebook-branches")])
        return .traced("\(all): \(parts.joined(separator: ", "))", command: counts.command)
    }

    private func table(_ tree: CodeTree, _ counts: CodebookCounts) -> ReportTable {
        // The team can add up what is counted and what is kept back to what felt list codes says.
        let showsKept = study.audience == .team && counts.kept > 0
        let rows = zip(tree.codes, tree.allPaths).map { code, path -> ReportTable.Row in
            let kept = showsKept ? [ReportTable.Cell.number(counts.kept(of: code.id))] : []
            return .init(code.id.raw, [.text(study.shown(path.text)), .optional(code.label.text(in: study.language)), .text(words["codebook-from-\(code.origin.rawValue)"])]
                + counts.cells(code.id) + kept)
        }
        return ReportTable(
            caption: words["codebook-tree"],
            columns: [
                .init(words["codebook-code"], width: 26), .init(words["codebook-label"], width: 34), .init(words["codebook-origin"], width: 13),
                .init(words["codebook-column-codings"], isNumber: true, width: 11), .init(words["column-sources"], isNumber: true, width: 9),
                .init(words["codebook-column-cases"], isNumber: true, width: 8),
            ] + (showsKept ? [.init(words["codebook-column-kept"], isNumber: true, width: 12)] : []),
            rows: rows, note: words["not-importance"], command: counts.command)
    }

    /// How many codings stand on words that do not leave the study, for the team. It is a figure about what is kept back, which partners do not see.
    private func keptCodings(_ counts: CodebookCounts) -> ReportField {
        guard study.audience == .team, counts.kept > 0 else { return .missing }
        return .text(words("codebook-kept", ["codings": words.count(counts.kept, "codings")]))
    }

    private func facets() throws -> ReportTable {
        let rows = try study.facets().facets.map { facet -> ReportTable.Row in
            let values = facet.values.map { words.pick($0.label, "") }.enumerated().map { place, label in
                let slug = facet.values[place].slug.text
                return label.isEmpty ? slug : "\(label) (\(slug))"
            }
            let rule = [facet.rule, facet.note].compactMap { $0.text(in: study.language) }.joined(separator: " ")
            let label = facet.label.text(in: study.language)
            return .init(facet.id, [.text(label.map { "\($0) (\(facet.slug))" } ?? facet.slug.text), .text(values.joined(separator: ", ")), .text(rule)])
        }
        return ReportTable(
            caption: words["codebook-facets"],
            columns: [.init(words["codebook-facet"], width: 24), .init(words["codebook-values"], width: 60), .init(words["codebook-rule"], width: 40)], rows: rows,
            command: "felt list facets" + study.forPartners)
    }

    /// The codes that grew out of the material, with the day they came.
    private func inductive(_ tree: CodeTree) -> [ReportFields] {
        zip(tree.codes, tree.allPaths).filter { $0.0.origin == .inductive }.map { code, path in
            let (shown, label) = (study.shown(path.text), code.label.text(in: study.language))
            return [
                "key": .text(code.id.raw), "path": .text(shown), "label": label == shown ? .missing : .optional(label),
                "date": code.createdAt.isEmpty ? .missing : study.date(String(code.createdAt.prefix(10))),
            ]
        }
    }
}
