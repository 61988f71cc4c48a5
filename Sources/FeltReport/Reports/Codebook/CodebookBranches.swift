import FeltModel

/// The codes in full, a section for each branch of the tree.
struct CodebookBranches {
    /// What a branch and a code of it may be called on.
    static let names: Set<String> = [
        "heading", "path", "sum_codings", "sum_sources", "codes", "origin", "context", "colour", "definition", "include", "exclude", "indicator",
        "grounding",
        "amount", "text", "use",
    ]

    /// The branches, each with the code at its top as the first of its codes.
    let items: [ReportFields]

    init(_ study: ReportStudy, _ tree: CodeTree, _ counts: CodebookCounts) throws {
        let tops = zip(tree.codes, tree.allPaths).filter { $1.slugs.count == 1 }
        items = try tops.map { code, path in
            let count = counts.branch(code.id, tree)
            var fields: ReportFields = [
                "key": .text(code.id.raw), "heading": .text(study.words.pick(code.label, path.text)),
                "path": study.path(path.text, behind: study.words.pick(code.label, path.text)),
                "codes": .list(try tree.subtree(of: code.id).map { try Self.fields($0, study, tree, counts) }),
            ]
            fields.merge(Self.sum(count, of: tree.subtree(of: code.id), study, counts)) { $1 }
            return fields
        }
    }

    /// What stands in a whole branch.
    private static func sum(_ count: CodebookCounts.Count, of branch: [Code], _ study: ReportStudy, _ counts: CodebookCounts) -> ReportFields {
        let words = study.words
        if let hidden = counts.inPlace(ofSum: branch) { return ["sum_codings": .text(hidden), "sum_sources": .missing] }
        guard count.codings > 0 else { return ["sum_codings": .text(words["codebook-none"]), "sum_sources": .missing] }
        let code = branch.first?.slug.text ?? ""
        func command(_ measure: String) -> String {
            // A list of codings would tell how many there are, which partners read rounded.
            study.audience == .team ? "felt list codings --released --code '\(code).*'" : "felt matrix code:\(code) case --depth 1 --measure \(measure) --for partners"
        }
        return [
            "sum_codings": .traced(study.told(count.codings, "codings"), command: command("codings")),
            "sum_sources": .traced(
                words("codebook-spread", ["sources": study.told(count.sources.count, "sources"), "cases": study.told(count.cases.count, "cases")]),
                command: command("sources")),
        ]
    }

    private static func fields(_ code: Code, _ study: ReportStudy, _ tree: CodeTree, _ counts: CodebookCounts) throws -> ReportFields {
        let words = study.words
        // Definitions and examples may be taken from what somebody said.
        func said(_ text: LocalisedText) throws -> ReportField { .optional(try text.text(in: study.language).map(study.rule)) }
        let (heading, path) = (words.pick(code.label, code.slug.text), tree.path(of: code.id)?.text ?? code.slug.text)
        return [
            "key": .text(code.id.raw), "heading": .text(heading), "path": study.path(path, behind: heading),
            "origin": .text(words["codebook-origin-\(code.origin.rawValue)"]),
            "context": code.context.map { .text(["inner", "outer"].contains($0) ? words["codebook-context-\($0)"] : study.shown($0)) } ?? .missing,
            "colour": .optional(code.colour), "definition": try said(code.definition), "include": try said(code.include),
            "indicator": try said(code.indicator),
            "exclude": .list(exclusions(try code.exclude.text(in: study.language).map(study.rule))),
            "grounding": .optional(try code.grounding.map(study.rule).map { GroundingName.shown($0, in: study.language) }),
            "amount": .text(amount(code.id, study, counts)),
        ]
    }

    /// What stands under a code alone, as in `20 kodinger i 13 kilder i 5 saker`.
    private static func amount(_ code: CodeID, _ study: ReportStudy, _ counts: CodebookCounts) -> String {
        let (words, count) = (study.words, counts[code])
        if let hidden = counts.inPlace(of: code) { return hidden }
        guard count.codings > 0 else { return words["codebook-none"] }
        return words("codebook-amount", [
            "codings": study.told(count.codings, "codings"), "sources": study.told(count.sources.count, "sources"),
            "cases": study.told(count.cases.count, "cases"),
        ])
    }

    /// What is not to be coded so, each with what to use instead, as codebooks keep it: `Målt gevinst → process.benefits; …`.
    static func exclusions(_ text: String?) -> [ReportFields] {
        var parts: [String] = []
        for part in (text ?? "").split(separator: ";") {
            // A semicolon within what is said ends nothing: each exclusion has its arrow, but for the last.
            if let last = parts.last, !last.contains("→"), part.contains("→") { parts[parts.count - 1] = "\(last);\(part)" } else { parts.append(String(part)) }
        }
        return parts.compactMap { part in
            let sides = part.split(separator: "→", maxSplits: 1).map { $0.split(whereSeparator: \.isNewline).joined(separator: " ").trimmingSpaces }
            guard let first = sides.first, !first.isEmpty else { return nil }
            return ["text": .text(first), "use": .optional(sides.count > 1 ? sides[1] : nil)]
        }
    }
}

extension String {
    /// The text without blanks at its ends.
    fileprivate var trimmingSpaces: String {
        var rest = self[...].drop { $0 == " " }
        while rest.last == " " { rest = rest.dropLast() }
        return String(rest)
    }
}
