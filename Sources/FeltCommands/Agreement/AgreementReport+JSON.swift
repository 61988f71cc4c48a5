import FeltAnalysis
import FeltTerminal

extension AgreementReport {
    /// The figures of each code, of any code, and of all codes' cells together, as members of an object.
    var json: [(String, JSONText)] {
        let rows = table.rows.map { row -> JSONText in
            let name = row.code.map { table.data.codes[$0].id } ?? ""
            let label = row.code.flatMap { labels.indices.contains($0) ? labels[$0] : nil }
            return object([("code", .string(name)), ("label", .string(orNull: label))] + members(row))
        }
        let added = table.allCells
        let coefficients = measures.filter { !$0.isOfSpans }.map { ($0.rawValue, Self.json($0.value(added) ?? .undefined(.noUnits))) }
        return [
            ("allCodes", isRolledUp ? .null : object([("coefficients", object(coefficients)), ("pairs", pairs(added))])),
            ("anyCode", object(members(table.anyCode))), ("codes", .array(rows)), ("units", .int(table.unitCount)),
        ]
    }

    private func members(_ row: AgreementTable.Row) -> [(String, JSONText)] {
        let coefficients = values(row).compactMap { measure, value in value.map { (measure.rawValue, json($0, summary(measure, row))) } }
        let coders = zip(table.data.coders, marked(row)).map { name, marks in
            (name, object([("codings", .int(marks.spans)), ("units", .int(marks.units))]))
        }
        return [
            ("byAnybody", .int(row.marked.byAnybody)), ("coders", object(coders)), ("coefficients", object(coefficients)), ("pairs", pairs(row.counts)),
        ]
    }

    /// The cells of each pair, and those of the coefficients that they give.
    private func pairs(_ counts: CodeAgreement) -> JSONText {
        .array(zip(table.data.pairs, counts.pairs).map { pair, cells in
            object([
                ("cells", object([
                    ("both", .int(cells.both)), ("neither", .int(cells.neither)), ("only_first", .int(cells.onlyFirst)),
                    ("only_second", .int(cells.onlySecond)),
                ])),
                ("coefficients", object(measures.compactMap { measure in measure.pair(cells).map { (measure.rawValue, Self.json($0)) } })),
                ("first", .string(table.data.coders[pair.first])), ("second", .string(table.data.coders[pair.second])),
            ])
        })
    }

    /// `{"value": x}`, or `{"reason": "code", "value": null}`.
    static func json(_ coefficient: Coefficient) -> JSONText {
        switch coefficient {
        case .defined(let value): .object([("value", .double(value))])
        case .undefined(let reason): .object([("reason", .string(reason.rawValue)), ("value", .null)])
        }
    }

    private func json(_ coefficient: Coefficient, _ summary: BootstrapSummary?) -> JSONText {
        guard let summary, case .object(var members) = Self.json(coefficient) else { return Self.json(coefficient) }
        switch summary.interval(level: 0.95) {
        case .limits(let limits): members.append(("ci95", .array([.double(limits.lowerBound), .double(limits.upperBound)])))
        case .withheld(let reason): members.append(("interval_withheld", .string(reason.rawValue)))
        }
        members.append(("undefined_replicates", .int(summary.undefinedCount)))
        return object(members)
    }

    private func object(_ members: [(String, JSONText)]) -> JSONText { .object(members.sorted { $0.0 < $1.0 }) }
}
