import FeltModel

/// A filter of a query, bound to a study: what it asks of a source, of a coding, or of a place in a text.
indirect enum Predicate {
    /// Asks of the source alone: the places of the sources that pass.
    case source(Set<Int>)
    /// Asks of one coding.
    case researcher(ResearcherID)
    case facet(FacetValueID)
    /// Asks that the stretch overlaps a passage of this voice.
    case voice(String)
    case and(Predicate, Predicate)
    case or(Predicate, Predicate)
    case not(Predicate)

    /// Whether the answer depends on the coding, so that a stretch found by its words must be held against codings.
    var asksOfCoding: Bool {
        switch self {
        case .source, .voice: false
        case .researcher, .facet: true
        case .and(let left, let right), .or(let left, let right): left.asksOfCoding || right.asksOfCoding
        case .not(let inner): inner.asksOfCoding
        }
    }

    /// The answer for a stretch of a source; `coding` is nil for a stretch found by its words.
    func holds(source: Int, coding: Coding?, speaks: (String) throws -> Bool) rethrows -> Bool {
        switch self {
        case .source(let passing): passing.contains(source)
        case .researcher(let id): coding?.researcher == id
        case .facet(let id): coding?.facets.contains(id) ?? false
        case .voice(let label): try speaks(label)
        case .and(let left, let right):
            try left.holds(source: source, coding: coding, speaks: speaks) && right.holds(source: source, coding: coding, speaks: speaks)
        case .or(let left, let right):
            try left.holds(source: source, coding: coding, speaks: speaks) || right.holds(source: source, coding: coding, speaks: speaks)
        case .not(let inner): try !inner.holds(source: source, coding: coding, speaks: speaks)
        }
    }
}
