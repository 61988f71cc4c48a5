import FeltAnalysis

/// The unitizing alphas as their equations stand, in floating point, over arrays that name the unit of each character.
struct LiteralUnitizing {
    private let size: Int
    private let coders: Int
    /// l_ck, and the corrections.
    private var l: [[Double]]
    private var s: [Double]
    private var sStar: [Double]

    init(_ data: UnitizingData) {
        size = data.values.count + 1
        coders = data.coders.count
        l = Array(repeating: Array(repeating: 0, count: size), count: size)
        s = Array(repeating: 0, count: size)
        sStar = Array(repeating: 0, count: size)
        for continuum in data.continua {
            // For each coder and character the value, 0 for a gap.
            let values = continuum.units.map { units in
                var row = [Int](repeating: 0, count: continuum.length)
                for unit in units { for position in unit.start..<unit.end { row[position] = unit.value + 1 } }
                return row
            }
            for (coder, row) in values.enumerated() {
                for (other, second) in values.enumerated() where other != coder {
                    for position in 0..<continuum.length { l[row[position]][second[position]] += 1 / Double(coders - 1) }
                }
                s[0] += Double(row.count { $0 == 0 })
                for unit in continuum.units[coder] {
                    s[unit.value + 1] += Double((unit.end - unit.start) * (unit.end - unit.start))
                    for (other, second) in values.enumerated() where other != coder {
                        let shared = Double((unit.start..<unit.end).count { second[$0] > 0 })
                        sStar[unit.value + 1] += shared * shared / Double(coders - 1)
                    }
                }
            }
        }
    }

    private func sum(_ row: [Double]) -> Double { row.reduce(0, +) }

    private func expected(_ c: Int, _ k: Int) -> Double {
        let totals = l.map(sum)
        let all = sum(totals)
        return all * (totals[c] * totals[k] - (c == k ? s[c] : 0)) / (all * all - sum(s))
    }

    private func alpha(_ observed: Double, _ expected: Double) -> Coefficient {
        expected < 1e-9 ? .undefined(.noVariation) : .defined(1 - observed / expected)
    }

    var uAlpha: Coefficient {
        let all = sum(l.map(sum))
        return alpha((0..<size).reduce(all) { $0 - l[$1][$1] }, (0..<size).reduce(all) { $0 - expected($1, $1) })
    }

    var barUAlpha: Coefficient {
        alpha(sum(l[0]) - l[0][0], (0..<size).reduce(0) { $0 + expected(0, $1) } - expected(0, 0))
    }

    private var star: [Double] { (0..<size).map { c in c == 0 ? 0 : (1..<size).reduce(0) { $0 + l[c][$1] } } }

    private func expectedStar(_ c: Int, _ k: Int) -> Double {
        let all = sum(star)
        return (star[c] * star[k] - (c == k ? sStar[c] : 0)) / (all - sum(sStar) / all)
    }

    var cuAlpha: Coefficient {
        let all = sum(star)
        guard all > 0 else { return .undefined(.noPairableUnits) }
        guard star.count(where: { $0 > 0 }) > 1 else { return .undefined(.noVariation) }
        return alpha((1..<size).reduce(all) { $0 - l[$1][$1] }, (1..<size).reduce(all) { $0 - expectedStar($1, $1) })
    }

    func kuAlpha(_ value: Int) -> Coefficient {
        let k = value + 1
        guard star[k] > 0 else { return .undefined(.noPairableUnits) }
        guard star.count(where: { $0 > 0 }) > 1 else { return .undefined(.noVariation) }
        let total = (1..<size).reduce(0) { $0 + expectedStar($1, k) }
        return .defined(1 - total / star[k] * (star[k] - l[k][k]) / (total - expectedStar(k, k)))
    }
}
