/// The whole-number sums that the unitizing alphas are made of. Place 0 of every list is the gap, the values follow.
///
/// In the letters of FORMULAS section 5, times m - 1 where the formula divides by it: so that everything stays whole.
struct UnitizingTally: Hashable {
    let coders: Int
    /// l_c: the summed length of each value over all coders.
    private(set) var lengths: [Int]
    /// s_c: the summed squares of the units' lengths; for the gap the summed lengths.
    private(set) var squares: [Int128]
    /// (m - 1) l_ck, row by row.
    private(set) var coincidences: [Int]
    /// (m - 1) s*_c: the summed squares of what each unit shares with the units of each other coder.
    private(set) var sharedSquares: [Int128]
    private let size: Int

    /// No text yet.
    init(coders: Int, values: Int) {
        self.coders = coders
        size = values + 1
        lengths = Array(repeating: 0, count: size)
        squares = Array(repeating: 0, count: size)
        coincidences = Array(repeating: 0, count: size * size)
        sharedSquares = Array(repeating: 0, count: size)
    }

    /// The sums of data.
    init(_ data: UnitizingData) {
        self.init(coders: data.coders.count, values: data.values.count)
        for continuum in data.continua { add(continuum.units, length: continuum.length) }
    }

    /// Adds a text.
    ///
    /// - Parameter units: for each coder, by start, not overlapping.
    /// - Complexity: units times coders.
    mutating func add(_ units: [[UnitizingData.Unit]], length: Int) {
        for own in units {
            var covered = 0
            for unit in own {
                let width = unit.end - unit.start
                covered += width
                lengths[unit.value + 1] += width
                squares[unit.value + 1] += Int128(width) * Int128(width)
            }
            lengths[0] += length - covered
            squares[0] += Int128(length - covered)
        }
        for first in units.indices {
            for second in units.indices.dropFirst(first + 1) { meet(units[first], units[second]) }
        }
        closeGaps()
    }

    /// (m - 1) l_ck.
    func coincidence(_ one: Int, _ other: Int) -> Int { coincidences[one * size + other] }

    /// What two coders' units share, in one pass over both.
    private mutating func meet(_ left: [UnitizingData.Unit], _ right: [UnitizingData.Unit]) {
        var (one, other) = (0, 0)
        // How much the unit in hand has shared so far, on either side.
        var (ofLeft, ofRight) = (0, 0)
        while one < left.count, other < right.count {
            let (a, b) = (left[one], right[other])
            let shared = max(0, min(a.end, b.end) - max(a.start, b.start))
            if shared > 0 {
                coincidences[(a.value + 1) * size + b.value + 1] += shared
                coincidences[(b.value + 1) * size + a.value + 1] += shared
                ofLeft += shared
                ofRight += shared
            }
            if a.end <= b.end {
                sharedSquares[a.value + 1] += Int128(ofLeft) * Int128(ofLeft)
                (ofLeft, one) = (0, one + 1)
            } else {
                sharedSquares[b.value + 1] += Int128(ofRight) * Int128(ofRight)
                (ofRight, other) = (0, other + 1)
            }
        }
        if one < left.count { sharedSquares[left[one].value + 1] += Int128(ofLeft) * Int128(ofLeft) }
        if other < right.count { sharedSquares[right[other].value + 1] += Int128(ofRight) * Int128(ofRight) }
    }

    /// What of each value meets gaps is what is left of its length, and so for the gaps themselves.
    private mutating func closeGaps() {
        var gaps = (coders - 1) * lengths[0]
        for value in 1..<max(1, size) {
            let met = (1..<size).reduce(0) { $0 + coincidences[value * size + $1] }
            let rest = (coders - 1) * lengths[value] - met
            coincidences[value * size] = rest
            coincidences[value] = rest
            gaps -= rest
        }
        coincidences[0] = gaps
    }
}
