/// Krippendorff's alpha where the value of a unit is the set of codes that touch it; the empty set is a value too.
///
/// Two sets are the farther apart the less they share: by Jaccard's distance, or by MASI (Passonneau 2006), which makes sets nearer when one is
/// part of the other. Source: FORMULAS section 3; Krippendorff (2011) for alpha with any distance.
public struct SetValuedAlpha: Hashable, Sendable {
    /// With Jaccard's distance, and with MASI.
    public let jaccard, masi: Coefficient

    /// Computes both over units; a unit is touched when one character of it is covered.
    ///
    /// - Complexity: units times coders squared, and the square of the number of different sets.
    public init(_ data: AgreementData, units: UnitList) {
        let sets = UnitSets(data, units: units)
        let reason: UndefinedReason? = data.coders.count < 2 ? .fewerThanTwoCoders : sets.unitCount == 0 ? .noUnits : nil
        jaccard = reason.map(Coefficient.undefined) ?? sets.alpha { shared, union, _ in 1 - Double(shared) / Double(union) }
        masi = reason.map(Coefficient.undefined) ?? sets.alpha { shared, union, isPart in
            1 - Double(shared) / Double(union) * (shared == 0 ? 0 : isPart ? 2.0 / 3 : 1.0 / 3)
        }
    }
}

/// The sets of codes that coders gave units, each different set under a number.
private struct UnitSets {
    /// The different sets, as bits.
    private var sets: [[UInt64]] = []
    /// For each unit with a rater, the numbers of its sets.
    private var units: [[Int]] = []
    /// All units, those that nobody saw too.
    let unitCount: Int

    init(_ data: AgreementData, units list: UnitList) {
        unitCount = list.ranges.reduce(0) { $0 + $1.count }
        let words = (data.codes.count + 63) / 64
        let covers = data.codes.indices.map { Coverage(data, codes: [$0]) }
        let parts = covers.map { $0.byDocument(data.documents.count) }
        var numbers: [[UInt64]: Int] = [:]
        for document in data.documents.indices {
            let raters = data.coders.indices.filter { data.isCoded(document, by: $0) }
            let count = list.ranges[document].count
            guard !raters.isEmpty, count > 0 else { continue }
            var bits = [UInt64](repeating: 0, count: data.coders.count * count * words)
            for code in data.codes.indices {
                Marks.each(covers[code].runs[parts[code][document]], list.ranges[document], rule: .any) { unit, coder in
                    bits[(coder * count + unit) * words + code / 64] |= 1 << UInt64(code % 64)
                }
            }
            for unit in 0..<count {
                units.append(raters.map { coder in
                    let start = (coder * count + unit) * words
                    let set = Array(bits[start..<start + words])
                    if let number = numbers[set] { return number }
                    numbers[set] = sets.count
                    sets.append(set)
                    return sets.count - 1
                })
            }
        }
    }

    /// Alpha with a distance of two different sets, which is told how much they share, how much they hold together, and whether one is part of
    /// the other.
    func alpha(_ distance: (_ shared: Int, _ union: Int, _ isPart: Bool) -> Double) -> Coefficient {
        var counts = [Int](repeating: 0, count: sets.count)
        // How often two sets met in a unit of so many raters: whole numbers, so that the order of the units does not matter.
        var meetings: [Meeting: Int] = [:]
        for unit in units where unit.count > 1 {
            for (place, one) in unit.enumerated() {
                counts[one] += 1
                for other in unit[(place + 1)...] where other != one {
                    meetings[Meeting(raters: unit.count, low: min(one, other), high: max(one, other)), default: 0] += 1
                }
            }
        }
        let total = counts.reduce(0, +)
        guard total > 0 else { return .undefined(.noPairableUnits) }
        guard counts.count(where: { $0 > 0 }) > 1 else { return .undefined(.noVariation) }
        func apart(_ one: Int, _ other: Int) -> Double {
            var shared = 0, union = 0, left = 0, right = 0
            for (first, second) in zip(sets[one], sets[other]) {
                shared += (first & second).nonzeroBitCount
                union += (first | second).nonzeroBitCount
                left += first.nonzeroBitCount
                right += second.nonzeroBitCount
            }
            return distance(shared, union, shared == min(left, right))
        }
        let observed = meetings.sorted { $0.key < $1.key }.reduce(0.0) { sum, next in
            sum + 2 * Double(next.value) * apart(next.key.low, next.key.high) / Double(next.key.raters - 1)
        }
        var expected = 0.0
        for one in counts.indices where counts[one] > 0 {
            for other in (one + 1)..<max(one + 1, counts.count) where counts[other] > 0 {
                expected += 2 * Double(counts[one]) * Double(counts[other]) * apart(one, other)
            }
        }
        return .defined(1 - Double(total - 1) * observed / expected)
    }

    private struct Meeting: Hashable, Comparable {
        var raters, low, high: Int
        static func < (left: Meeting, right: Meeting) -> Bool { (left.raters, left.low, left.high) < (right.raters, right.low, right.high) }
    }
}
