import FeltModel
import FeltStore
import FeltTestSupport
import FeltText

/// Coders who settle a passage: one coding stands, a new one, or none.
enum RandomSettlement {
    static func run(_ draft: Draft, _ reader: StudyReader, _ random: inout SeededGenerator) throws {
        let settled = Set(try reader.settlements().compactMap(\.coding))
        let open = try reader.codings().filter { !settled.contains($0.id) }
        guard let one = open.randomElement(using: &random) else { return }
        let named = [one] + open.filter { $0.source == one.source && $0.id != one.id }.shuffled(using: &random).prefix(Int.random(in: 0...2, using: &random))
        let outcome: NewSettlement.Outcome =
            switch Int.random(in: 0...2, using: &random) {
            case 0: .kept(one.id)
            case 1: .new(named[named.count - 1].range, one.code, facets: one.facets)
            default: .nothing
            }
        let reason = Bool.random(using: &random) ? "Vi ble enige om dette." : nil
        let settlement = NewSettlement(named, outcome: outcome, agreedBy: try reader.researchers().map(\.id), reason: reason)
        try draft.settle(settlement, in: try reader.text(of: one.source))
    }
}
