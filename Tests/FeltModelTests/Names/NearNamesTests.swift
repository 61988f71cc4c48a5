import FeltModel
import FeltTestSupport
import Testing

@Suite("Near names")
struct NearNamesTests {
    private let codes = ["culture", "culture.risk", "culture.openness", "process.contract", "structure.strategy", "ecosystem.suppliers"]

    private static let table: [(typed: String, near: [String])] = [
        ("culture.risc", ["culture.risk"]),
        ("cultrue.risk", ["culture.risk"]),
        ("cutlure", ["culture"]),
        ("Culture.Risk", ["culture.risk"]),
        ("risk", ["culture.risk"]),
        ("stratgey", ["structure.strategy"]),
        ("riks", []),
        ("suppl", ["ecosystem.suppliers"]),
        ("contrat", ["process.contract"]),
        ("xyz", []),
        ("x", []),
        ("", []),
    ]

    @Test("a slip of the finger finds the name, nonsense finds none", arguments: table)
    func slips(typed: String, near: [String]) {
        #expect(NearNames.nearest(to: typed, among: codes).starts(with: near))
        if near.isEmpty { #expect(NearNames.nearest(to: typed, among: codes) == []) }
    }

    @Test("the nearest come first, equals by name, each once, and no more than asked for")
    func order() {
        let names = ["risks", "disk", "risk", "rusk", "risk", "brisk"]
        #expect(NearNames.nearest(to: "risk", among: names) == ["risk", "brisk", "disk"])
        #expect(NearNames.nearest(to: "risk", among: names.reversed(), limit: 9) == ["risk", "brisk", "disk", "risks", "rusk"])
        #expect(NearNames.nearest(to: "risk", among: names, limit: 0) == [])
        #expect(NearNames.nearest(to: "risk", among: []) == [])
    }

    @Test("text far beyond the length of any name finds nothing, and takes no time")
    func longText() {
        #expect(NearNames.nearest(to: String(repeating: "a", count: 100_000), among: [String(repeating: "a", count: 100_000)]) == [])
        #expect(NearNames.nearest(to: "risk", among: [String(repeating: "b", count: 1_000_000)]) == [])
    }

    /// Optimal string alignment as it is defined, by recursion.
    private func distance(_ left: ArraySlice<Character>, _ right: ArraySlice<Character>) -> Int {
        guard let first = left.last, let second = right.last else { return max(left.count, right.count) }
        var best = min(
            distance(left.dropLast(), right) + 1, distance(left, right.dropLast()) + 1,
            distance(left.dropLast(), right.dropLast()) + (first == second ? 0 : 1))
        if left.count > 1, right.count > 1, first == right.dropLast().last, second == left.dropLast().last {
            best = min(best, distance(left.dropLast(2), right.dropLast(2)) + 1)
        }
        return best
    }

    @Test("a name without parts is near when its distance is at most a third of what was typed", arguments: Seeds.some(20))
    func reference(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        func word(_ count: ClosedRange<Int>) -> String {
            String((0..<Int.random(in: count, using: &random)).map { _ in ["a", "b", "å"][Int.random(in: 0..<3, using: &random)] })
        }
        for _ in 0..<30 {
            let (typed, name) = (word(1...6), word(1...6))
            let far = distance(Array(typed)[...], Array(name)[...])
            let contained = typed.count >= 3 && name.contains(typed)
            let expected = contained || far <= max(1, typed.count / 3)
            #expect(NearNames.nearest(to: typed, among: [name]) == (expected ? [name] : []), "\(typed), \(name), seed \(seed)")
        }
    }
}
