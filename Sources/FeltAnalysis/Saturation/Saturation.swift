/// When new interviews stopped bringing new codes, in one order of the interviews.
///
/// The base is the number of codes in interviews 1…B. A run begins behind each interview k from B on and is R interviews long, so that runs
/// overlap; its new codes are those in none of interviews 1…k. The first k whose run brings at most T percent of the *base* (never of
/// the running total) is where saturation is reached, written "k+R".
public struct Saturation: Hashable, Sendable {
    /// What one interview brought.
    public struct Step: Hashable, Sendable {
        /// How many of the codes asked for are in it.
        public let codes: Int
        /// The codes seen in it for the first time, in the order given.
        public let new: [Int]
        /// How many codes were seen up to and with it.
        public let cumulative: Int
    }

    /// The interviews behind the first k.
    public struct Run: Hashable, Sendable {
        /// The number of interviews before the run; it holds interviews `after + 1` to `after + R`.
        public let after: Int
        /// How many codes it brought that none of interviews 1…`after` has.
        public let new: Int
        public let isReached: Bool
    }

    /// Why nothing can be said.
    public enum Obstacle: Hashable, Sendable {
        /// Fewer interviews than a base and a run.
        case tooFew(have: Int, need: Int)
        /// No codes in the base, so that there is no share of it.
        case emptyBase
    }

    public enum Verdict: Hashable, Sendable {
        /// Reached behind the first `after` interviews: "after+R".
        case reached(after: Int)
        case notReached
        case cannotTell(Obstacle)
    }

    public let rule: SaturationRule
    /// One for each interview, in their order.
    public let steps: [Step]
    /// The codes in the base; of all interviews where there are fewer.
    public let baseCodes: Int
    /// Every run that the interviews have room for, also behind the first that reached it; empty where nothing can be said.
    public let runs: [Run]
    public let verdict: Verdict

    /// Reckons with the codes of each interview, in the order of collection. A code may stand more than once in an interview and
    /// counts once.
    ///
    /// - Complexity: the number of codes in all interviews.
    public init(_ interviews: [[Int]], rule: SaturationRule = .standard) {
        var seen: Set<Int> = []
        var steps: [Step] = []
        for codes in interviews {
            var own: Set<Int> = []
            var new: [Int] = []
            for code in codes where own.insert(code).inserted && seen.insert(code).inserted { new.append(code) }
            steps.append(Step(codes: own.count, new: new, cumulative: seen.count))
        }
        self.rule = rule
        self.steps = steps
        baseCodes = steps.prefix(rule.base).last?.cumulative ?? 0
        let need = rule.base + rule.run
        guard steps.count >= need else {
            (runs, verdict) = ([], .cannotTell(.tooFew(have: steps.count, need: need)))
            return
        }
        guard baseCodes > 0 else {
            (runs, verdict) = ([], .cannotTell(.emptyBase))
            return
        }
        let base = baseCodes
        runs = (rule.base...steps.count - rule.run).map { after in
            let new = steps[after + rule.run - 1].cumulative - steps[after - 1].cumulative
            return Run(after: after, new: new, isReached: rule.isReached(new: new, ofBase: base))
        }
        verdict = runs.first(where: \.isReached).map { .reached(after: $0.after) } ?? .notReached
    }
}
