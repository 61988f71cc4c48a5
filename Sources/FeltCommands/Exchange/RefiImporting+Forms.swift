import FeltAnalysis
import FeltExchange
import FeltModel
import FeltRefi
import FeltStore
import FeltTerminal

/// What an import tells programs.
extension RefiImporting {
    func listing(_ answer: RefiImportAnswer) -> Listing {
        var listing = Listing(name: "losses", columns: [.init("fate"), .init("kind"), .init("count", isNumber: true), .init("sentence")])
        for fate in RefiImportReport.Fate.allCases {
            for (note, count) in answer.report.notes(fate) {
                listing.rows.append([.text(fate.rawValue), .text(note.rawValue), .number(count), .text(note.sentence(in: language))])
            }
        }
        return listing
    }

    private func change(_ change: RefiImportAnswer.Change) -> JSONText {
        .object([
            ("aspects", .strings(change.aspects.map(\.key))), ("kind", .string(change.thing.rawValue)), ("name", .string(change.name)),
        ])
    }

    func json(_ answer: RefiImportAnswer, _ entry: Entry?) -> JSONText {
        let things = RefiImportAnswer.Thing.allCases.map { thing -> (String, JSONText) in
            let tally = answer[thing]
            return (
                thing.rawValue,
                .object([
                    ("changed", .int(tally.changed)), ("gone", .int(tally.gone)), ("new", .int(tally.new)), ("removed", .int(tally.removed)),
                    ("same", .int(tally.same)),
                ])
            )
        }
        let report = RefiImportReport.Fate.allCases.flatMap { fate in
            answer.report.notes(fate).map { note, count -> JSONText in
                .object([
                    ("count", .int(count)), ("fate", .string(fate.rawValue)), ("kind", .string(note.rawValue)),
                    ("sentence", .string(note.sentence(in: language))),
                ])
            }
        }
        let findings = answer.findings.map { finding -> JSONText in
            .object([
                ("element", .string(finding.element)), ("guid", .string(orNull: finding.guid?.text)), ("line", .int(orNull: finding.line)),
                ("outcome", .string(finding.outcome.rawValue)), ("rule", .string(finding.rule.rawValue)), ("sentence", .string(finding.sentence(in: language))),
            ])
        }
        let readings = answer.readings.map { reading -> JSONText in
            .object([
                ("confidence", .string(reading.confidence.rawValue)), ("counting", .string(reading.counting.text)),
                ("evidence", .string(reading.evidence.rawValue)),
                ("texts", .int(reading.texts)),
            ])
        }
        let doubles = answer.doubles.map { JSONText.object([("name", .string($0.name)), ("source", .string($0.source))]) }
        return .object([
            ("changed", .array(answer.changed.map(change))), ("columnsLeft", .strings(answer.columnsLeft)), ("codeDoubles", .array(answer.codeDoubles.map { .object([("code", .string($0.name)), ("path", .string($0.path))]) })), ("doubles", .array(doubles)),
            ("dryRun", .bool(isTrial)), ("entry", .string(orNull: entry?.id.description)), ("findings", .array(findings)),
            ("gone", .array(answer.gone.map { .object([("kind", .string($0.thing.rawValue)), ("name", .string($0.name))]) })), 
            ("keptNewer", .array(answer.keptNewer.map(change))), ("losses", .array(report)),
            ("untaken", .array(answer.untaken.map { .object([("kind", .string($0.thing.rawValue)), ("name", .string($0.name))]) })),
            ("namespace", .string(answer.namespace)), ("origin", .string(answer.origin)), ("positions", .array(readings)),
            ("revised", .array(answer.revised.map { .object([("coding", .string($0.coding)), ("fate", .string($0.fate.rawValue)), ("source", .string($0.source))]) })),
            ("schema", .int(1)),
            ("things", .object(things.sorted { $0.0 < $1.0 })),
        ])
    }
}
