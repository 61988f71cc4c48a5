import FeltModel
import FeltQuery

extension Reference {
    /// The stretches of the left side that stand so to at least one of the right; both sides look only at codings that pass.
    func relationFinder(_ relation: Relation, _ left: [Way], _ right: [Way]) -> Finder {
        Finder(hasCode: (left + right).contains { $0.hasCode }) { sieve in
            let others = self.find(right, sieve)
            return self.find(left, sieve).filter { one in others.contains { one.source == $0.source && self.stands(one, relation, to: $0) } }
        }
    }

    /// The table of section 8, for two stretches of one source.
    private func stands(_ one: Found, _ relation: Relation, to other: Found) -> Bool {
        switch relation {
        case .overlaps: one.meets(other)
        case .within: other.bytes.lowerBound <= one.bytes.lowerBound && one.bytes.upperBound <= other.bytes.upperBound
        case .contains: one.bytes.lowerBound <= other.bytes.lowerBound && other.bytes.upperBound <= one.bytes.upperBound
        case .touches: one.meets(other) || words(between: one, other) == 0
        case .near(let distance): isNear(one, other, distance)
        case .before(let distance): other.bytes.lowerBound >= one.bytes.upperBound && (distance.map { isNear(one, other, $0) } ?? true)
        case .after(let distance): other.bytes.upperBound <= one.bytes.lowerBound && (distance.map { isNear(one, other, $0) } ?? true)
        }
    }

    private func isNear(_ one: Found, _ other: Found, _ distance: Distance) -> Bool {
        switch distance.unit {
        case .words: return words(between: one, other) <= distance.number
        case .paragraphs: return isAny(of: paragraphs(of: one), within: distance.number, of: paragraphs(of: other))
        case .turns:
            let passages = sample.sources[one.source].passages
            func turns(_ found: Found) -> [Int] { paragraphs(of: found).compactMap { passages[$0].turn } }
            return isAny(of: turns(one), within: distance.number, of: turns(other))
        }
    }

    private func isAny(of numbers: [Int], within distance: Int, of others: [Int]) -> Bool {
        numbers.contains { number in others.contains { abs($0 - number) <= distance } }
    }

    /// The words that begin between the end of the first stretch and the start of the other.
    private func words(between one: Found, _ other: Found) -> Int {
        let (first, second) = one.bytes.lowerBound <= other.bytes.lowerBound ? (one, other) : (other, one)
        return texts[one.source].wordStarts.filter { $0 >= first.bytes.upperBound && $0 < second.bytes.lowerBound }.count
    }
}
