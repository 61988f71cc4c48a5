import FeltAnalysis
import FeltModel
import FeltQuery
import FeltStore
import FeltTestSupport
import Testing

@Suite("A matrix counts what its queries find, on any study")
struct MatrixReferenceTests {
    static let axes = [
        "code", "code", "code:culture.*", "code:process,needs.*", "case", "municipality", "source", "kind", "language", "year", "half", "quarter", "month", "during",
        "participant", "participant.actor", "participant.organisation", "participant.unit", "voice", "voice.actor", "voice.organisation", "voice.unit", "layer",
        "question", "researcher", "researcher", "valence", "valence:b*,mixed", "strength", "facet.valence", "stage", "actor", "role", "attribute.valence",
        "attribute.stage", "cycle", "protocol",
    ]

    @Test("every cell, total and percentage is that of the queries, asked one by one")
    func cells() async throws {
        let total = try await withThrowingTaskGroup(of: Compared.self) { group in
            for seed in Seeds.all(24) { group.addTask { try Self.compared(seed: seed) } }
            return try await group.reduce(Compared()) { $0 + $1 }
        }
        #expect(total.faults.isEmpty, "\(total.faults.count) of \(total.cells):\n\(total.faults.prefix(8).joined(separator: "\n"))")
        #expect(total.matrices >= 70, "only \(total.matrices) matrices")
        #expect(total.counted * 20 >= total.cells, "only \(total.counted) of \(total.cells) cells had anything")
    }

    struct Compared {
        var matrices = 0
        var cells = 0
        var counted = 0
        var faults: [String] = []

        static func + (left: Compared, right: Compared) -> Compared {
            Compared(
                matrices: left.matrices + right.matrices, cells: left.cells + right.cells, counted: left.counted + right.counted,
                faults: left.faults + right.faults)
        }
    }

    private static func compared(seed: UInt64) throws -> Compared {
        var random = SeededGenerator(seed: seed)
        let sample = RandomStudy.sample(using: &random)
        let queries = RandomQuery(sample: sample)
        let reference = ReferenceCounts(sample: sample)
        return try sample.open { study in
            var result = Compared()
            for _ in 0..<6 {
                var request = MatrixRequest(rows: RandomStudy.pick(axes, &random), columns: RandomStudy.pick(axes, &random))
                if RandomStudy.chance(2, &random) { request.condition = queries.expression(depth: 1, using: &random).typed }
                request.unit = RandomStudy.pick([nil, nil, nil, .paragraph, .source], &random)
                request.depth = RandomStudy.pick([nil, nil, 1, 2], &random)
                do {
                    var answers: [[[OpenStudy.Stretch]]]?
                    for measure in MatrixMeasure.allCases.shuffled(using: &random).prefix(3) {
                        request.measure = measure
                        let matrix = try study.study.read { try $0.matrix(request) }
                        let found = try answers ?? matrix.rows.indices.map { row in
                            try matrix.columns.indices.map { try study.stretches(matrix.query(row: row, column: $0), within: request.unit) }
                        }
                        answers = found
                        compare(matrix, request, found, reference, "seed \(seed): \(request)", &result)
                    }
                    result.matrices += 1
                } catch let error as FeltError where ["axis-unknown", "filter-value-unknown", "filter-unknown", "axis-value-unknown"].contains(error.code) {
                    // The study has no such thing.
                }
            }
            return result
        }
    }

    private static func compare(
        _ matrix: Matrix, _ request: MatrixRequest, _ answers: [[[OpenStudy.Stretch]]], _ reference: ReferenceCounts, _ what: String,
        _ result: inout Compared
    ) {
        func check(_ found: Int, _ stretches: [OpenStudy.Stretch], _ place: String) {
            let expected = reference.count(request.measure, stretches)
            if found != expected { result.faults.append("\(what), \(place): \(found) for \(expected)") }
        }
        for (row, list) in answers.enumerated() {
            for (column, stretches) in list.enumerated() {
                result.cells += 1
                result.counted += stretches.isEmpty ? 0 : 1
                check(matrix[row, column], stretches, matrix.query(row: row, column: column))
            }
            check(matrix.rowTotal(row), list.flatMap(\.self), "total of \(matrix.rows[row].id)")
        }
        for column in matrix.columns.indices { check(matrix.columnTotal(column), answers.flatMap { $0[column] }, "total of \(matrix.columns[column].id)") }
        check(matrix.total, answers.flatMap { $0.flatMap(\.self) }, "total")
        for row in matrix.rows.indices {
            for column in matrix.columns.indices {
                let parts = [(Matrix.Whole.row, matrix.rowTotal(row)), (.column, matrix.columnTotal(column)), (.total, matrix.total)]
                for (whole, total) in parts {
                    let shown = matrix.percentage(row: row, column: column, of: whole)?.value
                    let exact = total == 0 ? nil : (Double(matrix[row, column]) * 1000 / Double(total)).rounded(.toNearestOrAwayFromZero) / 10
                    if shown != exact { result.faults.append("\(what): \(String(describing: shown)) for \(String(describing: exact))") }
                }
            }
        }
    }

    @Test("without empty lines it has the same counts and totals, and every line has something", arguments: Seeds.some(6))
    func withoutEmpty(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        try RandomStudy.sample(using: &random).open { study in
            for axes in [("code", "researcher"), ("valence", "case"), ("code", "voice"), ("month", "kind")] {
                let matrix = try study.study.read { try $0.matrix(MatrixRequest(rows: axes.0, columns: axes.1)) }
                let shown = matrix.withoutEmpty()
                #expect(shown.total == matrix.total)
                for (row, heading) in matrix.rows.enumerated() {
                    let kept = shown.rows.firstIndex(of: heading)
                    let isFilled = { (row: Int) in matrix.columns.indices.contains { matrix[row, $0] != 0 } }
                    // A month of silence between two others stays.
                    let isBetween = axes.0 == "month" && matrix.rows.indices.prefix(row).contains(where: isFilled)
                        && matrix.rows.indices.dropFirst(row).contains(where: isFilled)
                    #expect((kept != nil) == (isFilled(row) || isBetween), "seed \(seed): \(heading.id)")
                    guard let kept else { continue }
                    #expect(shown.rowTotal(kept) == matrix.rowTotal(row), "seed \(seed)")
                    for (column, other) in shown.columns.enumerated() {
                        guard let place = matrix.columns.firstIndex(of: other) else { Issue.record("seed \(seed): \(other.id)"); continue }
                        #expect(shown[kept, column] == matrix[row, place], "seed \(seed)")
                    }
                }
            }
        }
    }
}
