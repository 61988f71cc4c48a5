/// How often codings of different codes meet. `docs/cooccurrence.md` defines the figures.
public struct CoOccurrence: Sendable {
    /// Two codes whose codings meet, the one that stands first in the codebook first.
    public struct Pair: Hashable, Sendable {
        public let first, second: Int32
        /// How many pairs of codings meet.
        public var pairs = 0
        /// How many codings of the first code meet one of the second, and the other way round.
        public var firstMeeting = 0, secondMeeting = 0
        /// Of the pairs, how many lie so to each other, by `OverlapKind.rawValue`; the sum is `pairs`.
        public var kinds = [0, 0, 0, 0]

        /// A pair of codes that have not met yet.
        public init(first: Int32, second: Int32) {
            self.first = first
            self.second = second
        }
    }

    /// The codes that have codings, in order.
    public let codes: [Int32]
    /// How many codings each of `codes` has, whether they meet others or not.
    public let counts: [Int]
    /// The codes whose codings meet, by first and second code; each pair has `pairs` above 0.
    public let pairs: [Pair]

    /// Counts the pairs of codings that share something.
    ///
    /// - Parameters:
    ///   - stretches: the codings, in any order; those by source, start, end, code and researcher need no sorting.
    ///   - acrossResearchers: whether codings of different researchers are pairs too.
    ///   - kind: counts only the pairs of which the first code's coding lies so to the second's; nil for all.
    /// - Complexity: the codings and their overlapping pairs, and the square of the number of codes in use.
    public init(_ stretches: [CodedStretch], acrossResearchers: Bool = false, kind: OverlapKind? = nil) {
        let joined = CodedStretch.joined(stretches)
        var byCode: [Int32: Int] = [:]
        for stretch in joined { byCode[stretch.code, default: 0] += Int(stretch.count) }
        codes = byCode.keys.sorted()
        counts = codes.map { byCode[$0] ?? 0 }
        let place = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
        var tally = Tally(codes: codes.count, stretches: joined.count)
        let places = joined.map { Int32(place[$0.code] ?? 0) }
        joined.withUnsafeBufferPointer { all in
            places.withUnsafeBufferPointer { places in
                OverlapSweep.run(all) { early, late in
                    let (one, other) = (all[early], all[late])
                    guard one.code != other.code, acrossResearchers || one.researcher == other.researcher else { return }
                    let isOrdered = one.code < other.code
                    let found = isOrdered ? OverlapKind(one, other) : OverlapKind(other, one)
                    guard kind == nil || kind == found else { return }
                    if isOrdered {
                        tally.add(all, places, first: early, second: late, found)
                    } else {
                        tally.add(all, places, first: late, second: early, found)
                    }
                }
            }
        }
        pairs = tally.pairs(codes)
    }

    /// The pairs of codings of two codes that share something, as places in `stretches`: the coding of the first code first, by the place
    /// of the one that begins first.
    ///
    /// - Parameters:
    ///   - stretches: by source and start.
    ///   - most: how many pairs are gathered.
    /// - Throws: `SegmentOverflow` where there are more.
    public static func meetings(
        of first: Int32, and second: Int32, in stretches: [CodedStretch], acrossResearchers: Bool = false, kind: OverlapKind? = nil, most: Int = 2_000_000
    ) throws(SegmentOverflow) -> [(first: Int, second: Int)] {
        var result: [(first: Int, second: Int)] = []
        // Only stretches of the two codes are swept over; places are those of all.
        let places = stretches.indices.filter { stretches[$0].code == first || stretches[$0].code == second }
        var isOverflow = false
        places.map { stretches[$0] }.withUnsafeBufferPointer { all in
            OverlapSweep.run(all) { early, late in
                guard !isOverflow else { return }
                let isOrdered = all[early].code == first && all[late].code == second
                guard isOrdered || (all[early].code == second && all[late].code == first), first != second else { return }
                guard acrossResearchers || all[early].researcher == all[late].researcher else { return }
                let (one, other) = isOrdered ? (early, late) : (late, early)
                guard kind == nil || kind == OverlapKind(all[one], all[other]) else { return }
                guard result.count < most else { return isOverflow = true }
                result.append((places[one], places[other]))
            }
        }
        if isOverflow { throw SegmentOverflow() }
        return result
    }
}

extension CoOccurrence.Pair {
    /// The share of the codings of both codes that meet one of the other code, from 0 to 1.
    ///
    /// - Parameters:
    ///   - firstCount: how many codings the first code has, and `secondCount` the second.
    public func jaccard(_ firstCount: Int, _ secondCount: Int) -> Double {
        firstCount + secondCount == 0 ? 0 : Double(firstMeeting + secondMeeting) / Double(firstCount + secondCount)
    }
}

/// The counts while the sweep runs.
private struct Tally {
    private let codeCount: Int
    /// For two places of codes, the place of their figures in `figures`, and one; 0 while they have none.
    private var slots: [Int32]
    /// Seven figures a pair: pairs, both meeting counts, the four kinds.
    private var figures: [Int] = []
    /// Which codes each coding has met, a bit each.
    private var met: [UInt64]
    private let words: Int

    init(codes: Int, stretches: Int) {
        codeCount = codes
        slots = [Int32](repeating: 0, count: codes * codes)
        words = (codes + 63) / 64
        met = [UInt64](repeating: 0, count: stretches * words)
    }

    @inline(__always)
    mutating func add(
        _ all: UnsafeBufferPointer<CodedStretch>, _ places: UnsafeBufferPointer<Int32>, first: Int, second: Int, _ kind: OverlapKind
    ) {
        let (one, other) = (Int(places[first]), Int(places[second]))
        let place = one * codeCount + other
        if slots[place] == 0 {
            slots[place] = Int32(figures.count / 7 + 1)
            figures.append(contentsOf: repeatElement(0, count: 7))
        }
        let base = (Int(slots[place]) - 1) * 7
        let count = Int(all[first].count) * Int(all[second].count)
        figures[base] += count
        figures[base + 3 + kind.rawValue] += count
        if meets(first, other) { figures[base + 1] += Int(all[first].count) }
        if meets(second, one) { figures[base + 2] += Int(all[second].count) }
    }

    /// Notes that a coding meets a code; false when it was known.
    private mutating func meets(_ coding: Int, _ code: Int) -> Bool {
        let (word, bit) = (coding * words + code / 64, UInt64(1) << UInt64(code % 64))
        guard met[word] & bit == 0 else { return false }
        met[word] |= bit
        return true
    }

    func pairs(_ codes: [Int32]) -> [CoOccurrence.Pair] {
        var result: [CoOccurrence.Pair] = []
        for place in slots.indices where slots[place] > 0 {
            let base = (Int(slots[place]) - 1) * 7
            var pair = CoOccurrence.Pair(first: codes[place / codeCount], second: codes[place % codeCount])
            pair.pairs = figures[base]
            (pair.firstMeeting, pair.secondMeeting) = (figures[base + 1], figures[base + 2])
            pair.kinds = Array(figures[base + 3..<base + 7])
            result.append(pair)
        }
        return result
    }
}
