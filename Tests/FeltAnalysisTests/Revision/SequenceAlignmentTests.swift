@testable import FeltAnalysis
import FeltTestSupport
import Testing

@Suite("Aligning lists of numbers")
struct SequenceAlignmentTests {
    private func align(_ old: [Int], _ new: [Int], cells: Int) -> [Int] {
        SequenceAlignment(old: old, new: new, weights: [Int](repeating: 1, count: 64), anchorWeight: 1, exactCells: cells).partners()
    }

    private func list(_ count: Int, _ kinds: Int, _ random: inout SeededGenerator) -> [Int] {
        (0..<count).map { _ in Int.random(in: 0..<kinds, using: &random) }
    }

    private func isSound(_ partner: [Int], _ old: [Int], _ new: [Int]) -> Bool {
        let pairs = partner.enumerated().filter { $0.element >= 0 }
        return pairs.allSatisfy { old[$0.offset] == new[$0.element] } && zip(pairs, pairs.dropFirst()).allSatisfy { $0.element < $1.element }
    }

    @Test("partners are equal and in order, at any limit", arguments: Seeds.some(40))
    func sound(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<30 {
            let kinds = Int.random(in: 1...30, using: &random)
            let (old, new) = (list(Int.random(in: 0...40, using: &random), kinds, &random), list(Int.random(in: 0...40, using: &random), kinds, &random))
            for cells in [0, 1, 60, 10_000] { #expect(isSound(align(old, new, cells: cells), old, new), "seed \(seed)") }
        }
    }

    @Test("short lists get the longest common subsequence", arguments: Seeds.some(20))
    func exact(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<30 {
            let (old, new) = (list(Int.random(in: 0...14, using: &random), 4, &random), list(Int.random(in: 0...14, using: &random), 4, &random))
            let longest = TextMapReference.commonBytes(old.map(UInt8.init), new.map(UInt8.init))
            #expect(align(old, new, cells: 10_000).count { $0 >= 0 } == longest, "seed \(seed)")
        }
    }

    @Test("few edits in a list that repeats itself are found, though nothing in it is unique", arguments: Seeds.some(20))
    func fewEdits(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let old = list(240, 3, &random)
        var new = old
        for _ in 0..<6 {
            let place = Int.random(in: 0..<new.count, using: &random)
            if Bool.random(using: &random) { new.remove(at: place) } else { new.insert(Int.random(in: 0..<3, using: &random), at: place) }
        }
        let partner = align(old, new, cells: 1)
        #expect(isSound(partner, old, new), "seed \(seed)")
        #expect(partner.count { $0 >= 0 } == TextMapReference.commonBytes(old.map(UInt8.init), new.map(UInt8.init)), "seed \(seed)")
    }

    @Test("the heaviest chain is that of trying all chains", arguments: Seeds.some(20))
    func heaviest(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<20 {
            let places = Array(0..<Int.random(in: 0...9, using: &random)).shuffled(using: &random)
            let items = places.map { (place: $0, weight: Int.random(in: 1...9, using: &random)) }
            let chain = SequenceAlignment.heaviestIncreasing(items)
            #expect(zip(chain, chain.dropFirst()).allSatisfy { $0 < $1 && items[$0].place < items[$1].place }, "seed \(seed)")
            var best = 0
            for mask in 0..<(1 << items.count) {
                let picked = items.indices.filter { mask >> $0 & 1 == 1 }
                if zip(picked, picked.dropFirst()).allSatisfy({ items[$0].place < items[$1].place }) {
                    best = max(best, picked.reduce(0) { $0 + items[$1].weight })
                }
            }
            #expect(chain.reduce(0) { $0 + items[$1].weight } == best, "seed \(seed)")
        }
    }
}
