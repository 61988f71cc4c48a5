import FeltModel

/// Which codes stand on the same words, as the pictures of co-occurrence take it.
public struct CodePairs: Hashable, Sendable {
    /// Two codes that meet.
    public struct Pair: Hashable, Sendable {
        /// The places of the codes in `labels`.
        public var first: Int
        public var second: Int
        /// How often they meet; below 1 the pair is passed over.
        public var count: Int
        /// How much of what either stands on they share, 0 to 1: Jaccard.
        public var likeness: Double

        public init(first: Int, second: Int, count: Int, likeness: Double) {
            self.first = first
            self.second = second
            self.count = count
            self.likeness = likeness
        }
    }

    public var labels: [String]
    /// How many codings each code has; missing ones are 0.
    public var sizes: [Int]
    /// In any order, each pair once; a pair of a code with itself and places outside `labels` are passed over.
    public var pairs: [Pair]

    /// From how many meetings on pairs are in it; above 1, a code that stands alone may meet others less often.
    public var least = 1
    /// What two codings share that meet; nil for words, `paragraph` and the like for a unit.
    public var unit: String?

    public init(labels: [String], sizes: [Int], pairs: [Pair]) {
        self.labels = labels
        self.sizes = sizes
        self.pairs = pairs
    }

    /// The pairs that can be drawn, the strongest first: by count, then likeness, then the order of the codes.
    var strongest: [Pair] {
        pairs.filter { $0.count > 0 && $0.first != $0.second && labels.indices.contains($0.first) && labels.indices.contains($0.second) }
            .map { Pair(first: min($0.first, $0.second), second: max($0.first, $0.second), count: $0.count, likeness: $0.likeness.isFinite ? min(1, max(0, $0.likeness)) : 0) }
            .sorted {
                if $0.count != $1.count { return $0.count > $1.count }
                if $0.likeness != $1.likeness { return $0.likeness > $1.likeness }
                return ($0.first, $0.second) < ($1.first, $1.second)
            }
    }

    func size(_ place: Int) -> Int { sizes.indices.contains(place) ? max(0, sizes[place]) : 0 }
}

extension CodePairs {
    /// What two codings do that meet, as a sentence ends.
    func meeting(_ language: Language) -> String {
        let norwegian = ["paragraph": "avsnitt", "turn": "replikk", "source": "kilde"]
        guard let unit else { return language == .en ? "overlap" : "overlapper" }
        return language == .en ? "share a \(unit)" : "står i samme \(norwegian[unit] ?? unit)"
    }
}
