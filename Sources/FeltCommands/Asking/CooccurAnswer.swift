import FeltAnalysis
import FeltQuery
import FeltPlots

/// The pairs of codes as a list or a square.
struct CooccurAnswer {
    private let found: CoOccurrence
    private let codings: MeetingCodings
    /// Whether it is known how the codings of a pair lie to each other.
    private let hasKinds: Bool
    private let counts: [Int32: Int]

    init(_ found: CoOccurrence, _ codings: MeetingCodings, hasKinds: Bool) {
        self.found = found
        self.codings = codings
        self.hasKinds = hasKinds
        counts = Dictionary(uniqueKeysWithValues: zip(found.codes, found.counts))
    }

    /// A row for each pair of codes with at least `least` pairs of codings.
    func pairs(least: Int, order: CooccurOrder) -> Listing {
        var listing = Listing(
            name: "pairs",
            columns: [
                .init("code_a"), .init("code_b"), .init("pairs", isNumber: true), .init("jaccard", isNumber: true), .init("a_with_b", isNumber: true),
                .init("b_with_a", isNumber: true), .init("codings_a", isNumber: true), .init("codings_b", isNumber: true),
            ] + (hasKinds ? ["equal", "within", "contains", "crossing"].map { .init($0, isNumber: true) } : []))
        var pairs = found.pairs
        if least == 0 { pairs = all() }
        let jaccard = pairs.map { $0.jaccard(counts[$0.first] ?? 0, counts[$0.second] ?? 0) }
        let places = pairs.indices.sorted { left, right in
            switch order {
            case .pairs where pairs[left].pairs != pairs[right].pairs: pairs[left].pairs > pairs[right].pairs
            case .jaccard where jaccard[left] != jaccard[right]: jaccard[left] > jaccard[right]
            default: left < right
            }
        }
        for place in places where pairs[place].pairs >= least {
            let pair = pairs[place]
            listing.rows.append(
                [
                    .text(codings.path(pair.first)), .text(codings.path(pair.second)), .number(pair.pairs), .text(Self.decimals(jaccard[place])),
                    .number(pair.firstMeeting), .number(pair.secondMeeting), .number(counts[pair.first] ?? 0), .number(counts[pair.second] ?? 0),
                ] + (hasKinds ? pair.kinds.map { .number($0) } : []))
        }
        return listing
    }

    /// The pairs as a picture takes them.
    func drawn(least: Int, unit: MeetingUnit?) -> CodePairs {
        let places = Dictionary(uniqueKeysWithValues: codings.codes.enumerated().map { ($1, $0) })
        var drawn = CodePairs(
            labels: codings.codes.map(codings.path), sizes: codings.codes.map { counts[$0] ?? 0 },
            pairs: found.pairs.filter { $0.pairs >= max(1, least) }.compactMap { pair in
                guard let first = places[pair.first], let second = places[pair.second] else { return nil }
                return .init(first: first, second: second, count: pair.pairs, likeness: pair.jaccard(counts[pair.first] ?? 0, counts[pair.second] ?? 0))
            })
        (drawn.least, drawn.unit) = (max(1, least), unit?.rawValue)
        return drawn
    }

    /// A row and a column for each code that meets another at least `least` times; nothing stands where a code meets itself.
    func square(least: Int) -> Listing {
        let pairs = found.pairs.filter { $0.pairs >= least }
        let met = Set(pairs.flatMap { [$0.first, $0.second] })
        let codes = least == 0 ? codings.codes : codings.codes.filter(met.contains)
        var cells: [[Int32]: Int] = [:]
        for pair in pairs {
            cells[[pair.first, pair.second]] = pair.pairs
            cells[[pair.second, pair.first]] = pair.pairs
        }
        var listing = Listing(name: "codes", columns: [.init("code")] + codes.map { .init(codings.path($0), isNumber: true) })
        for row in codes {
            listing.rows.append([.text(codings.path(row))] + codes.map { $0 == row ? .none : .number(cells[[row, $0]] ?? 0) })
        }
        return listing
    }

    /// Every pair of codes, those that do not meet too.
    private func all() -> [CoOccurrence.Pair] {
        let known = Dictionary(uniqueKeysWithValues: found.pairs.map { ([$0.first, $0.second], $0) })
        return codings.codes.indices.flatMap { first in
            codings.codes[(first + 1)...].map { second in
                known[[codings.codes[first], second]] ?? .init(first: codings.codes[first], second: second)
            }
        }
    }

    /// A share from 0 to 1 with four decimals.
    private static func decimals(_ share: Double) -> String {
        let parts = Int((share * 10_000).rounded())
        let rest = String(parts % 10_000)
        return "\(parts / 10_000)." + String(repeating: "0", count: 4 - rest.count) + rest
    }
}
