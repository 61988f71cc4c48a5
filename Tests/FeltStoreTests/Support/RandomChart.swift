import FeltModel
@testable import FeltStore
import FeltTestSupport

/// The acts of the framework chart in a random history. One that finds no cell does nothing.
enum RandomChart {
    static func run(_ act: RandomAct, _ draft: Draft, _ reader: StudyReader, _ random: inout SeededGenerator) throws {
        guard let caseID = try reader.cases().randomElement(using: &random)?.id, let code = try reader.codes().codes.randomElement(using: &random)?.id
        else { return }
        let old = try (reader.summaries().map(\.cell) + reader.ratings().map(\.cell)).randomElement(using: &random)
        let cell = Bool.random(using: &random) ? old ?? ChartCell(caseID: caseID, code: code) : ChartCell(caseID: caseID, code: code)
        let isConsensus = Int.random(in: 0..<3, using: &random) == 0
        switch act {
        case .setSummary: try draft.setSummary(RandomAct.words(&random) ?? "", of: cell, evidence: evidence(reader, &random), by: draft.researcher)
        case .removeSummary: try draft.removeSummary(of: cell)
        case .rate:
            try draft.rate(
                cell, RatingValue.allCases.randomElement(using: &random) ?? .zero, because: RandomAct.words(&random), isConsensus: isConsensus,
                evidence: evidence(reader, &random), by: draft.researcher)
        default: try draft.removeRating(of: cell, by: draft.researcher, isConsensus: isConsensus)
        }
    }

    private static func evidence(_ reader: StudyReader, _ random: inout SeededGenerator) throws -> CellEvidence {
        let cases = Set(try reader.cases().map(\.id))
        let all = try reader.chartCodings(cases: cases, codes: Set(reader.codes().codes.map(\.id))).shuffled(using: &random)
        return CellEvidence(all.prefix(3).map(\.item), passedOver: all.dropFirst(3).prefix(2).map(\.id))
    }
}
