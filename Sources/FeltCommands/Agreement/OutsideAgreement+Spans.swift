import FeltAnalysis
import FeltExchange

extension OutsideAgreement {
    /// Spans: a table code by code; for programs everything.
    func spans(_ file: SpansFile) throws {
        let measures = try CoefficientNames.measures(coefficients, unit: nil)
        let report = { AgreementReport(AgreementTable(file.data), measures, words, labels: [], bootstrap: bootstrap) }
        if isForProgram {
            let tree = try AgreementTree.spans(file)
            guard bootstrap != nil, case .object(var entries) = tree else { return try write(tree) }
            entries["bootstrap"] = bootstrapTree(report(), file.data)
            return try write(.object(entries))
        }
        let made = report()
        let listing = format.format == .csv || format.format == .tsv || format.format == .ndjson
            ? made.rows(isNorwegian: format.locale == .nb) : made.shown(isPage: format.format != .table)
        try print(listing, SpansFoot(data: file.data, report: made, bootstrap: bootstrap).lines)
        if made.table.rows.allSatisfy(\.isUnused) { throw Outcome.nothing }
    }

    private func bootstrapTree(_ report: AgreementReport, _ data: AgreementData) -> AgreementNode {
        .object(Dictionary(uniqueKeysWithValues: report.table.rows.map { row in
            let entries = report.measures.compactMap { measure in
                report.summary(measure, row).map { (measure.rawValue, AgreementTree.bootstrap($0)) }
            }
            return (row.code.map { data.codes[$0].id } ?? "", .object(Dictionary(uniqueKeysWithValues: entries)))
        }))
    }

    /// Continua: the unitizing alphas.
    func continua(_ agreement: UnitizingAgreement) throws {
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
}
