public import FeltModel

/// Which way the rating of a cell points, against which negative evidence is measured.
public enum CellDirection: Hashable, Sendable {
    case helps, hinders
    /// It points nowhere, so that nothing can point the other way.
    case none(Obstacle)

    /// Why a cell points nowhere.
    public enum Obstacle: String, CaseIterable, Sendable {
        case unrated
        case missing
        case zero
        case mixed
        /// Raters give different directions, and nothing was agreed.
        case ratersDiffer = "raters-differ"
    }

    /// The direction that ratings have together: that of all of them, `missing` left out where another rated.
    ///
    /// - Parameter values: what was agreed alone, else what each rater gave.
    public init(_ values: some Sequence<RatingValue>) {
        let given = Set(values)
        let counted = given.subtracting([.missing])
        let directions = Set(counted.map(Self.init(value:)))
        switch directions.count {
        case 0: self = .none(given.isEmpty ? .unrated : .missing)
        case 1: self = directions.first ?? .none(.unrated)
        default: self = .none(.ratersDiffer)
        }
    }

    private init(value: RatingValue) {
        switch value {
        case .plusOne, .plusTwo: self = .helps
        case .minusOne, .minusTwo: self = .hinders
        case .zero: self = .none(.zero)
        case .mixed: self = .none(.mixed)
        case .missing: self = .none(.missing)
        }
    }

    /// Whether it points somewhere.
    public var points: Bool { self == .helps || self == .hinders }
}

extension FrameworkChart.Cell {
    /// Which way the rating in force points: what was agreed, else what all raters gave.
    public var direction: CellDirection { CellDirection(values(.consensus)) }
}
