/// The runs of one program at one work, without the warm-up.
struct Samples {
    private(set) var results: [ChildProcess.Result] = []

    mutating func add(_ result: ChildProcess.Result) { results.append(result) }

    var smallest: Double { results.map(\.milliseconds).min() ?? 0 }
    var largest: Double { results.map(\.milliseconds).max() ?? 0 }

    /// The middle run by the clock, in milliseconds.
    var median: Double { Self.median(results.map(\.milliseconds)) }

    /// The middle run by the time that it kept a core busy, in milliseconds.
    var processorMedian: Double { Self.median(results.map(\.processorMilliseconds)) }

    var peakMegabytes: Double { Double(results.map(\.peakBytes).max() ?? 0) / 1_048_576 }

    /// The middle value; of an even number, the mean of the middle two. 0 without values.
    static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        guard !sorted.isEmpty else { return 0 }
        return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
    }
}
