import FeltAnalysis
import FeltExchange
import FeltModel
import FeltQuery
import FeltStore
import FeltTerminal

/// Prints figures on a study in one of their forms.
struct AgreementOutput {
    let found: StudyAgreement
    let report: AgreementReport
    let before: String?
    let asked: AgreementScopeOptions
    let bootstrap: Bootstrap?
    let project: ProjectOptions
    let format: AnswerFormatOptions<AnswerFormat>

    func print() throws {
        let context = try project.context
        let foot = AgreementFoot(found: found, report: report, before: before, asked: asked, bootstrap: bootstrap, isWhole: format.format != .table).lines
        switch format.format {
        case .json: try context.output.writeLine(json(foot).pretty)
        case .md, .html:
            guard let page = ListingPage(format.format) else { return }
            let title = report.words.pick("Samsvar mellom kodere", "Agreement between coders")
            let shown = report.shown(isPage: true)
            try context.output.write(page.text(shown, title: title, language: report.words.language, foot: found.isEmpty ? [] : foot))
        case .table:
            guard !found.isEmpty else { return }
            let listing = report.shown(isPage: false)
            try ListingPrinter(project, format.list).print(listing)
            if !listing.rows.isEmpty { try context.output.writeLine() }
            for line in foot.flatMap({ Paragraphs.lines($0, width: context.columns ?? 100) }) { try context.output.writeLine(line) }
        case .csv, .tsv, .ndjson:
            try ListingPrinter(project, format.list).print(report.rows(isNorwegian: format.locale == .nb))
            if !found.isEmpty { for line in foot { try project.note(line) } }
        }
    }

    private func json(_ foot: [String]) -> JSONText {
        let compared = found.sources.enumerated().map { document, source -> JSONText in
            let coders = found.data.coders.indices.filter { found.data.isCoded(document, by: $0) }
            return .object([
                ("characters", .int(found.data.documents[document].length)), ("codedBy", .strings(coders.map { found.data.coders[$0] })),
                ("source", .string(source.slug.text)), ("units", .int(orNull: found.units?.ranges[document].count)),
            ])
        }
        let alone = found.codedByOne.map { JSONText.object([("coder", .string(found.data.coders[$0.coder])), ("source", .string($0.source.slug.text))]) }
        let draws = bootstrap.map { bootstrap -> JSONText in
            .object([("draws", .int(bootstrap.replicateCount)), ("seed", .string(String(bootstrap.seed))), ("sources", .int(found.sources.count))])
        }
        let isOfUnits = found.request.unit != .character
        let settled: JSONText = .object([
            ("count", .int(found.settled.count)), ("counts", .string(found.request.settled == .shared ? "as everybody's" : "as each had it before")),
            ("firstEntry", .string(orNull: found.settled.first?.entry.description)),
        ])
        let members: [(String, JSONText)] = [
            ("asked", .object(asked.typed.map { ($0.name, .string($0.value)) })), ("before", .string(orNull: before)), ("bootstrap", draws ?? .null), ("codedByOne", .array(alone)),
            ("codersCompared", .strings(found.data.coders)), ("leastCodings", .int(found.request.leastCodings)),
            ("notes", .strings(found.isEmpty ? [] : foot)), ("rollup", .bool(found.request.rollsUp)),
            ("rule", .string(orNull: isOfUnits ? found.request.rule.rawValue : nil)), ("schema", .int(1)), ("settled", settled),
            ("sources", .array(compared)), ("unit", .string(found.request.unit.rawValue)),
        ]
        return .object((members + report.json).sorted { $0.0 < $1.0 })
    }
}

/// Says why there is nothing to compare.
struct EmptyAgreement {
    let line: String

    init(_ found: StudyAgreement, before: String?) {
        let when = before.map { " before \($0)" } ?? ""
        let used = found.data.coders
        if used.isEmpty || found.codedByOne.isEmpty && found.erased.isEmpty {
            line = "Nothing that is asked for was coded\(when)."
        } else if used.count == 1 {
            line = "Only \(used[0]) has coded what is asked for\(when), and agreement needs two. See: felt list researchers"
        } else {
            line = "No source was coded by two of \(used.joined(separator: ", "))\(when), so there is nothing to compare."
        }
    }
}
