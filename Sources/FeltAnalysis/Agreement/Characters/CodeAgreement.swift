/// The counts for one code, or for several taken together: the four cells of each pair of coders, and what all of them say.
public struct CodeAgreement: Hashable, Sendable {
    /// For each pair of coders, in the order of `CoderPair.all(of:)`; over the documents that both coded.
    public internal(set) var pairs: [TwoByTwo]
    /// For all coders: category 0 is not marked, 1 marked.
    public internal(set) var all: CategoryTally

    /// No counts yet.
    init(coders: Int) {
        pairs = Array(repeating: TwoByTwo(), count: coders * max(0, coders - 1) / 2)
        all = CategoryTally(coderCount: coders, categoryCount: 2)
    }

    /// Adds other counts, so often.
    mutating func add(_ other: CodeAgreement, times: Int = 1) {
        for pair in pairs.indices { pairs[pair].add(other.pairs[pair], times: times) }
        all.add(other.all, times: times)
    }
}

extension CodeAgreement {
    /// The counts of several codes added up.
    public static func sum(_ counts: [CodeAgreement], coders: Int) -> CodeAgreement {
        var sum = CodeAgreement(coders: coders)
        for next in counts { sum.add(next) }
        return sum
    }
}

/// Fills a `CodeAgreement` document by document. Whoever sweeps says which coders marked how many units; the rest of a document was marked by none.
struct CodeTally {
    private let data: AgreementData
    private(set) var result: CodeAgreement
    private var raters: [Int] = []
    private var document = 0
    private var unitCount = 0
    private var touched = 0
    /// How many units of the document each coder marked, and each pair.
    private var marked: [Int]
    private var both: [Int]
    private let pairs: [CoderPair]

    init(_ data: AgreementData) {
        self.data = data
        pairs = data.pairs
        result = CodeAgreement(coders: data.coders.count)
        marked = Array(repeating: 0, count: data.coders.count)
        both = Array(repeating: 0, count: pairs.count)
    }

    /// Begins a document of so many units.
    mutating func begin(_ document: Int, units: Int) {
        self.document = document
        unitCount = units
        touched = 0
        raters = data.coders.indices.filter { data.isCoded(document, by: $0) }
        for coder in marked.indices { marked[coder] = 0 }
        for pair in both.indices { both[pair] = 0 }
    }

    /// Adds units that these coders marked, and no other did.
    ///
    /// - Parameter coders: in order, at least one.
    mutating func add(_ coders: [Int], units: Int) {
        touched += units
        result.all.add(coded: coders.count, of: raters.count, weight: units)
        for (place, coder) in coders.enumerated() {
            marked[coder] += units
            for other in coders[(place + 1)...] { both[CoderPair.place(coder, other, of: marked.count)] += units }
        }
    }

    /// Ends the document: counts the units that nobody marked.
    mutating func end() {
        result.all.add(coded: 0, of: raters.count, weight: unitCount - touched)
        for (place, first) in raters.enumerated() {
            for second in raters[(place + 1)...] {
                let pair = CoderPair.place(first, second, of: marked.count)
                let (one, other, shared) = (marked[first], marked[second], both[pair])
                result.pairs[pair].add(
                    TwoByTwo(both: shared, onlyFirst: one - shared, onlySecond: other - shared, neither: unitCount - one - other + shared)
                )
            }
        }
    }
}
