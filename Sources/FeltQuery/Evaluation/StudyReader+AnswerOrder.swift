import FeltModel
public import FeltStore

/// What an answer is sorted by.
public enum AnswerKey: String, CaseIterable, Sendable {
    /// By source and place, as answers come.
    case source
    case date
    case `case` = "case"
    /// In code points.
    case length
    /// The first of the codes in the order of the codebook.
    case code
}

extension StudyReader {
    /// Places in the hits of an answer, sorted by a key; equal ones keep their order, and those without a value come last.
    ///
    /// - Parameter places: which hits, in the order of the study where nothing else is wanted.
    /// - Throws: what reading texts throws, for lengths alone.
    /// - Complexity: one sort; for lengths one read of each text.
    public func sorted(_ places: [Int], of result: QueryResult, by key: AnswerKey, descending isDescending: Bool = false) throws -> [Int] {
        switch key {
        case .source: return Self.sorted(places, isDescending) { result.hits[$0].source }
        case .date: return Self.sorted(places, isDescending) { result.sources[result.hits[$0].source].date }
        case .case:
            let names = Dictionary(uniqueKeysWithValues: try cases().map { ($0.id, $0.slug.text) })
            return Self.sorted(places, isDescending) { result.sources[result.hits[$0].source].caseID.flatMap { names[$0] } }
        case .code:
            let tree = try codes()
            return Self.sorted(places, isDescending) { result.codings(of: result.hits[$0]).compactMap { tree.order(of: $0.code) }.min() }
        case .length:
            var words = StretchWords(self, context: nil)
            var lengths: [Int: Int] = [:]
            for place in places { lengths[place] = try words.piece(result.sources[result.hits[place].source].id, result.hits[place].range).scalars.count }
            return Self.sorted(places, isDescending) { lengths[$0] }
        }
    }

    private static func sorted<Value: Comparable>(_ places: [Int], _ isDescending: Bool, by value: (Int) -> Value?) -> [Int] {
        let keyed = places.map { (place: $0, value: value($0)) }
        let known = keyed.filter { $0.value != nil }.sorted { left, right in
            guard let a = left.value, let b = right.value, a != b else { return left.place < right.place }
            return isDescending ? b < a : a < b
        }
        return known.map(\.place) + keyed.filter { $0.value == nil }.map(\.place)
    }
}
