import ArgumentParser
import FeltAnalysis
import FeltExchange
import FeltIngest
import FeltModel
import FeltTerminal

/// Measures a file of another program.
struct OutsideAgreement {
    enum File {
        case ratings(String, categories: [String]?)
        case spans(String)
        case continua(String)
    }

    let file: File
    /// As typed; nil for those that are usual.
    let coefficients: String?
    let bootstrap: Bootstrap?
    let words: AgreementWords
    let project: ProjectOptions
    let format: AnswerFormatOptions<AnswerFormat>

    /// A program is told of each coefficient why it has no value; a person is told at once that there is nobody to agree with.
    private var isForProgram: Bool { format.format == .json }

    func run() throws {
        switch file {
        case .ratings(let path, let categories): try ratings(RatingsFile.read(bytes(path), categories: categories, allowsNothingToCompare: isForProgram))
        case .spans(let path): try spans(SpansFile(bytes(path), allowsNothingToCompare: isForProgram))
        case .continua(let path):
            if bootstrap != nil { throw ValidationError("--bootstrap is of sources or rows; a continuum has neither.") }
            if coefficients != nil { throw ValidationError("--continua gives all its coefficients; leave out --coefficient.") }
            try continua(UnitizingAgreement(ContinuaFile.read(bytes(path), allowsNothingToCompare: isForProgram)))
        }
    }

    private func bytes(_ path: String) throws -> [UInt8] {
        let context = try project.context
        return path == "-" ? context.readInput() : try FileBytes.read(context.path(path))
    }

    // MARK: Ratings

    private func ratings(_ ratings: Ratings) throws {
        let tree = AgreementTree.nominal(ratings)
        let drawn = ["krippendorff_alpha", "fleiss_kappa_generalized", "gwet_ac1", "brennan_prediger", "percent_agreement_pairwise"]
        let summaries = bootstrap.map { bootstrap in
            Dictionary(uniqueKeysWithValues: zip(drawn, bootstrap.units(ratings) { resample in
                let tally = resample.tally
                let count = ratings.categories.count
                return [
                    tally.krippendorffAlpha, tally.fleissKappaGeneralized, tally.gwetAC1(categories: count), tally.brennanPrediger(categories: count),
                    tally.percentAgreement,
                ]
            }))
        }
        if isForProgram {
            guard let summaries, case .object(var entries) = tree else { return try write(tree) }
            entries["bootstrap"] = .object(summaries.mapValues(AgreementTree.bootstrap))
            return try write(.object(entries))
        }
        guard case .object(let entries) = tree else { return }
        let names = try names(of: entries.keys.sorted())
        let hasIntervals = summaries != nil
        var listing = Listing(
            name: "coefficients",
            columns: [.init("coefficient"), .init("value", isNumber: true)] + (hasIntervals ? [.init("low", isNumber: true), .init("high", isNumber: true)] : [])
                + [.init("reason", inTable: false), .init("note", isFlexible: true)])
        for name in names {
            let (value, reason) = Self.leaf(entries[name])
            var limits: ClosedRange<Double>?
            if case .limits(let found)? = summaries?[name]?.interval(level: 0.95) { limits = found }
            listing.rows.append(
                [.text(name), .text(text(value))] + (hasIntervals ? [.text(text(limits.map { [$0.lowerBound] } ?? [])), .text(text(limits.map { [$0.upperBound] } ?? []))] : [])
                    + [.optional(reason?.rawValue), .optional(reason.map(words.notDefined))])
        }
        var foot = [
            words.pick(
                "\(ratings.unitCount) enheter, kodere: \(ratings.coders.joined(separator: ", ")); \(ratings.categories.count) kategorier.",
                "\(ratings.unitCount) units, coders: \(ratings.coders.joined(separator: ", ")); \(ratings.categories.count) categories."),
        ]
        if !ratings.isComplete { foot.append(words.pick("Noen vurderinger mangler.", "Some ratings are missing.")) }
        if let bootstrap {
            foot.append(
                ratings.unitCount < BootstrapSummary.fewestUnits
                    ? words.pick("Ingen intervaller: færre enn \(BootstrapSummary.fewestUnits) enheter.", "No intervals: fewer than \(BootstrapSummary.fewestUnits) units.")
                    : words.pick(
                        "low–high: de midterste 95 % av \(bootstrap.replicateCount) trekninger av enhetene (frø \(bootstrap.seed)).",
                        "low–high: the middle 95 % of \(bootstrap.replicateCount) draws of the units (seed \(bootstrap.seed))."))
        }
        try print(listing, foot)
    }

    /// The names that were asked for, of those that there are.
    private func names(of known: [String]) throws -> [String] {
        guard let coefficients, coefficients.lowercased() != "all" else { return known }
        return try AgreementScopeOptions.names(coefficients).map { typed in
            let plain = typed.lowercased().replacing("-", with: "_")
            let usual = ["alpha": "krippendorff_alpha", "kappa": "cohen_kappa", "pi": "scott_pi", "ac1": "gwet_ac1", "pabak": "brennan_prediger",
                "percent_agreement": "percent_agreement_pairwise", "percent": "percent_agreement_pairwise"]
            let name = usual[plain] ?? plain
            guard known.contains(name) else {
                let near = NearNames.nearest(to: plain, among: known + usual.keys)
                throw FeltError(
                    "coefficient-unknown", "There is no coefficient '\(typed)'.",
                    hint: near.isEmpty ? "There are \(known.joined(separator: ", "))." : "Did you mean \(near.joined(separator: ", "))?")
            }
            return name
        }
    }

    /// The numbers of a coefficient, one or two, or the reason why there are none.
    private static func leaf(_ node: AgreementNode?) -> ([Double], UndefinedReason?) {
        guard case .object(let entries)? = node else { return ([], nil) }
        switch entries["value"] {
        case .number(let value): return ([value], nil)
        case .list(let items): return (items.compactMap { if case .number(let value) = $0 { value } else { nil } }, nil)
        default: break
        }
        guard case .text(let reason)? = entries["reason"] else { return ([], nil) }
        return ([], UndefinedReason(rawValue: reason))
    }

    // MARK: Spans

    private func spans(_ file: SpansFile) throws {
        let report = { AgreementReport(AgreementTable(file.data), try CoefficientNames.measures(coefficients, unit: nil), words, labels: [], bootstrap: bootstrap) }
        if isForProgram {
            let tree = try AgreementTree.spans(file)
            guard bootstrap != nil, case .object(var entries) = tree else { return try write(tree) }
            entries["bootstrap"] = try bootstrapTree(report(), file.data)
            return try write(.object(entries))
        }
        let made = try report()
        let listing = format.format == .csv || format.format == .tsv || format.format == .ndjson
            ? made.rows(isNorwegian: format.locale == .nb) : made.shown(isPage: format.format != .table)
        try print(listing, SpansFoot(data: file.data, report: made, bootstrap: bootstrap).lines)
        if made.table.rows.allSatisfy(\.isUnused) { throw Outcome.nothing }
    }

    private func bootstrapTree(_ report: AgreementReport, _ data: AgreementData) throws -> AgreementNode {
        .object(Dictionary(uniqueKeysWithValues: report.table.rows.map { row in
            let entries = report.measures.compactMap { measure in report.summary(measure, row).map { (measure.rawValue, AgreementTree.bootstrap($0)) } }
            return (row.code.map { data.codes[$0].id } ?? "", .object(Dictionary(uniqueKeysWithValues: entries)))
        }))
    }

    // MARK: Continua

    private func continua(_ agreement: UnitizingAgreement) throws {
        if isForProgram { return try write(AgreementTree.unitizing(agreement)) }
        var listing = Listing(
            name: "coefficients",
            columns: [
                .init("coefficient"), .init("of", isFlexible: false), .init("value", isNumber: true), .init("coverage", isNumber: true),
                .init("reason", inTable: false), .init("note", isFlexible: true),
            ])
        func add(_ name: String, _ of: String?, _ coefficient: Coefficient, _ coverage: Double? = nil) {
            listing.rows.append([
                .text(name), .optional(of), .text(text(coefficient.value.map { [$0] } ?? [])), .text(text(coverage.map { [$0] } ?? [])),
                .optional(coefficient.reason?.rawValue), .optional(coefficient.reason.map(words.notDefined)),
            ])
        }
        add("u_alpha", nil, agreement.uAlpha)
        add("bar_u_alpha", nil, agreement.barUAlpha)
        add("cu_alpha", nil, agreement.cuAlpha, agreement.coverage)
        for (place, value) in agreement.values.enumerated() { add("ku_alpha", value, agreement.kuAlpha(place), agreement.coverage(place)) }
        add("character_nominal_alpha", nil, agreement.characterAlpha)
        try print(listing, [
            words.pick(
                "Krippendorff, Mathet, Bouvry og Widlöcher (2016). coverage: hvor mye av lengden målet hviler på.",
                "Krippendorff, Mathet, Bouvry and Widlöcher (2016). coverage: on how much of the length it rests."),
        ])
    }

    // MARK: Printing

    private func write(_ tree: AgreementNode) throws { try project.context.output.write(tree.json()) }

    /// Full in lists for programs, three digits for people.
    private func text(_ values: [Double]) -> String {
        let isShown = format.format == .table || format.format == .md || format.format == .html
        let isNorwegian = format.locale == .nb
        return values.map { isShown ? words.number($0) : isNorwegian ? "\($0)".replacing(".", with: ",") : "\($0)" }.joined(separator: isShown ? " – " : ";")
    }

    private func print(_ listing: Listing, _ foot: [String]) throws {
        let context = try project.context
        let lines = foot + [AgreementFoot.limit(words)]
        if let page = ListingPage(format.format) {
            let title = words.pick("Samsvar mellom kodere", "Agreement between coders")
            return try context.output.write(page.text(listing, title: title, language: words.language, foot: lines))
        }
        try ListingPrinter(project, format.list).print(listing)
        guard format.format == .table else { return try lines.forEach(project.note) }
        if !listing.rows.isEmpty { try context.output.writeLine() }
        for line in lines.flatMap({ Paragraphs.lines($0, width: context.columns ?? 100) }) { try context.output.writeLine(line) }
    }
}
