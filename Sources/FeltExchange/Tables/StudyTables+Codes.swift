import FeltModel
import FeltPrivacy
import FeltStore
import FeltText

// The codebook, the codings, and memos.

extension StudyTables {
    func codebook() -> StudyTable {
        let columns: [StudyTable.Column] = [
            .init("code", width: 28), .init("parent", width: 20), .init("level", width: 6), .init("label_nb", width: 28), .init("label_en", width: 28),
            .init("definition_nb", width: 50), .init("definition_en", width: 50), .init("include_nb", width: 40), .init("include_en", width: 40),
            .init("exclude_nb", width: 40), .init("exclude_en", width: 40), .init("indicator_nb", width: 40), .init("indicator_en", width: 40),
            .init("grounding", width: 40), .init("colour", width: 9), .init("context", width: 9), .init("origin", width: 10), .init("codings", width: 9), .init("sources", width: 9),
        ]
        let names = names
        return StudyTable("codebook", columns) { body in
            let byCode = Dictionary(grouping: names.codings, by: \.code)
            for (code, path) in zip(names.tree.codes, names.tree.allPaths) {
                let own = byCode[code.id] ?? []
                func both(_ text: LocalisedText) -> [StudyTable.Cell] { [.optional(text.nb), .optional(text.en)] }
                try body(
                    [.text(path.text), .optional(names.path(code.parent)), .number(path.slugs.count)] + both(code.label) + both(code.definition) + both(code.include)
                        + both(code.exclude) + both(code.indicator) + [
                            .optional(code.grounding), .optional(code.colour), .optional(code.context), .text(code.origin.rawValue), .number(own.count),
                            .number(Set(own.map(\.source)).count),
                        ])
            }
        }
    }

    func facets() -> StudyTable {
        let columns: [StudyTable.Column] = [
            .init("facet"), .init("value", width: 20), .init("label_nb", width: 28), .init("label_en", width: 28), .init("facet_nb", width: 20), .init("facet_en", width: 20),
        ]
        let rows = names.facets.facets.flatMap { facet in
            facet.values.map { value -> [StudyTable.Cell] in
                [
                    .text(facet.slug.text), .text(value.slug.text), .optional(value.label.nb), .optional(value.label.en), .optional(facet.label.nb), .optional(facet.label.en),
                ]
            }
        }
        return StudyTable("facets", columns, rows: rows)
    }

    /// The columns and rows of `CodingsTable`, with the researcher's time behind them.
    func codings() -> StudyTable {
        let facetColumns = names.facets.facets.map { StudyTable.Column($0.slug.text, label: $0.label) }
        let columns: [StudyTable.Column] =
            [
                .init("coding", width: 13), .init("source", width: 24), .init("case", width: 20), .init("kind"), .init("date", width: 11), .init("researcher", width: 11),
                .init("code", width: 28), .init("label", width: 28), .init("start", width: 8), .init("end", width: 8), .init("quote", width: 60),
            ] + facetColumns + [.init("memo", width: 40), .init("coded_at", width: 21)]
        let names = names
        return StudyTable("codings", columns) { body in
            let sources = Dictionary(uniqueKeysWithValues: names.sources.map { ($0.id, $0) })
            let memos = Dictionary(grouping: try names.study.memos(on: names.codings).filter { $0.coding != nil }, by: \.coding)
            for coding in names.codings {
                let (text, index) = try names.text(coding.source)
                guard let source = sources[coding.source], let scalars = index.scalarRange(coding.range) else { continue }
                let values = coding.facets.compactMap { names.facets.value($0) }
                let set = names.facets.facets.map { facet -> StudyTable.Cell in
                    let own = values.filter { $0.facet.id == facet.id }.map(\.value.slug.text)
                    return own.isEmpty ? .none : .list(own)
                }
                let memo = (memos[coding.id] ?? []).compactMap(\.text).joined(separator: "\n\n")
                try body(
                    [
                        .text(coding.id.raw), .text(source.slug.text), .optional(names.caseName(source.caseID)), .text(source.kind), .optional(source.date),
                        .optional(names.researcher(coding.researcher)), .optional(names.path(coding.code)), .optional(names.tree[coding.code]?.label.text(in: names.language)),
                        .number(scalars.lowerBound), .number(scalars.upperBound), .text(text[coding.range]),
                    ] + set + [memo.isEmpty ? .none : .text(memo), .text(coding.createdAt)])
            }
        }
    }

    func memos() -> StudyTable {
        let columns: [StudyTable.Column] = [
            .init("memo", width: 13), .init("researcher", width: 11), .init("coding", width: 13), .init("source", width: 24), .init("code", width: 28), .init("case", width: 20),
            .init("purpose"), .init("text", width: 60), .init("written_at", width: 21),
        ]
        let names = names
        return StudyTable("memos", columns) { body in
            for memo in try names.study.memos(on: names.codings) {
                try body([
                    .text(memo.id.raw), .optional(names.researcher(memo.researcher)), .optional(memo.coding?.raw), .optional(names.source(memo.source)),
                    .optional(names.path(memo.code)), .optional(names.caseName(memo.caseID)), .optional(memo.purpose?.rawValue), .optional(memo.text), .text(memo.createdAt),
                ])
            }
        }
    }
}
