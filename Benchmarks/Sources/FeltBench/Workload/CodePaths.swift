/// The codebook of the workload: five codes, under each three, under each of these four; 80 in all, and how often each is used.
enum CodePaths {
    private static let tops = ["kultur", "prosess", "kompetanse", "struktur", "økosystem"]
    private static let themes = ["vilkår", "praksis", "virkning"]
    private static let leaves = ["åpning", "motstand", "læring", "fotfeste"]

    /// The paths, levels apart by `/`, each after what it stands under.
    static let all: [String] = tops.flatMap { top in
        [top] + themes.flatMap { theme in ["\(top)/\(theme)"] + leaves.map { "\(top)/\(theme)/\($0)" } }
    }

    /// Draws codes, the commonest about twenty times as often as the rarest (weights 1/4, 1/5, …, 1/83 in a drawn order).
    struct Draw {
        /// The sum of the weights up to and with each code.
        private let sums: [Int]

        init(using generator: inout SplitMix64) {
            var weights = CodePaths.all.indices.map { 1_000_000 / ($0 + 4) }
            generator.shuffle(&weights)
            var sum = 0
            sums = weights.map { weight in
                sum += weight
                return sum
            }
        }

        /// The place of a code in `all`.
        func code(using generator: inout SplitMix64) -> Int {
            let wanted = generator.below(sums.last ?? 1)
            var (low, high) = (0, sums.count - 1)
            while low < high {
                let middle = (low + high) / 2
                if sums[middle] > wanted { high = middle } else { low = middle + 1 }
            }
            return low
        }
    }
}
