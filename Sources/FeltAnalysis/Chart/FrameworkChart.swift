public import FeltModel

/// The framework chart as plain values: cases down, codes across, in each cell what is said and how it is rated.
public struct FrameworkChart: Sendable {
    /// A code of the chart.
    public struct Column: Hashable, Sendable {
        public let code: CodeID
        /// As it is typed, such as `culture.leadership`.
        public let path: String
        public let label: LocalisedText

        public init(code: CodeID, path: String, label: LocalisedText) {
            self.code = code
            self.path = path
            self.label = label
        }
    }

    /// What stands where a case and a code meet.
    public struct Cell: Hashable, Sendable {
        /// What holds; nil where nobody has written.
        public var summary: Summary?
        /// Texts that copies of the study made for the same cell, and that do not hold.
        public var otherSummaries: [Summary] = []
        /// What was agreed first.
        public var ratings: [Rating] = []
        /// Why the summary is to be looked at again.
        public var summaryReasons: [StaleReason] = []
        /// Why a rating is, in the order of `ratings`.
        public var ratingReasons: [[StaleReason]] = []
        /// How many codings the cell has now.
        public var codingCount = 0

        public init() {}

        public var isEmpty: Bool { summary == nil && ratings.isEmpty }
        /// Whether the summary or a rating is to be looked at again.
        public var isStale: Bool { !summaryReasons.isEmpty || ratingReasons.contains { !$0.isEmpty } }
        /// Every reason once, those of the summary first.
        public var reasons: [StaleReason] {
            var seen: Set<StaleReason> = []
            return (summaryReasons + ratingReasons.flatMap(\.self)).filter { seen.insert($0).inserted }
        }
    }

    /// By slug.
    public let cases: [CaseStudy]
    /// In the order of the codebook.
    public let columns: [Column]
    /// The slugs of those who wrote and rated.
    public let researchers: [ResearcherID: String]
    private let cells: [ChartCell: Cell]

    public init(cases: [CaseStudy], columns: [Column], researchers: [ResearcherID: String], cells: [ChartCell: Cell]) {
        self.cases = cases
        self.columns = columns
        self.researchers = researchers
        self.cells = cells
    }

    /// The cell of a case and a code; an empty one where nobody has written or rated.
    public subscript(caseID: CaseID, code: CodeID) -> Cell { cells[ChartCell(caseID: caseID, code: code)] ?? Cell() }
}

/// Whose ratings a chart shows.
public enum RatingChoice: Hashable, Sendable {
    /// What was agreed; where nothing was, what the raters gave, told apart where they differ.
    case consensus
    case researcher(ResearcherID)
    /// What each of them gave, and what was agreed.
    case all
}

extension FrameworkChart.Cell {
    /// The ratings that a choice shows: one where it is clear, several where raters differ, none where nobody rated.
    public func shownRatings(_ choice: RatingChoice) -> [Rating] {
        switch choice {
        case .researcher(let id): return ratings.filter { !$0.isConsensus && $0.researcher == id }
        case .all: return ratings
        case .consensus:
            if let agreed = ratings.first(where: \.isConsensus) { return [agreed] }
            return ratings
        }
    }

    /// The values that a choice shows, each once, from the highest down, `mixed` and `missing` last. More than one: raters differ.
    public func values(_ choice: RatingChoice) -> [RatingValue] {
        let shown = Set(shownRatings(choice).map(\.value))
        let order: [RatingValue] = [.plusTwo, .plusOne, .zero, .minusOne, .minusTwo, .mixed, .missing]
        return order.filter(shown.contains)
    }

    /// Whether the raters gave different values and have not agreed.
    public var isUnsettled: Bool { values(.consensus).count > 1 }

    /// The number that stands for the cell in sums and calibration: what was agreed, else the mean of the raters, `mixed` as 0. Nil where nobody
    /// rated, and where all there is is `missing`.
    public var weight: RatingWeight? {
        let counted = shownRatings(.consensus).compactMap(\.value.weight)
        guard !counted.isEmpty else { return nil }
        return RatingWeight(sum: counted.reduce(0, +), count: counted.count, hasMixed: shownRatings(.consensus).contains { $0.value == .mixed })
    }
}

/// A mean of ratings, kept as the integers it is made of.
public struct RatingWeight: Hashable, Sendable {
    public let sum: Int
    /// Never 0.
    public let count: Int
    /// Whether a `mixed` is in it as a 0.
    public let hasMixed: Bool

    /// - Parameter count: taken as 1 where it is below.
    public init(sum: Int, count: Int, hasMixed: Bool) {
        self.sum = sum
        self.count = max(1, count)
        self.hasMixed = hasMixed
    }

    public var mean: Double { Double(sum) / Double(count) }
}
