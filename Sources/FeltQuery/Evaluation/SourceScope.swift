import FeltAnalysis

/// The sources whose stretches can matter where a finder stands, so that the texts of others need not be read. Leaving some out never
/// changes an answer: what stands in them would be thrown away later.
struct SourceScope {
    /// Nil for every source.
    private let isInside: [Bool]?

    static let all = SourceScope(nil)

    private init(_ isInside: [Bool]?) { self.isInside = isInside }

    func contains(_ source: Int) -> Bool { isInside?[source] ?? true }

    /// Of `count` sources, how many are inside.
    func size(of count: Int) -> Int { isInside?.count { $0 } ?? count }

    /// Only those of these sources that are inside.
    func narrowed(to places: Set<Int>, of count: Int) -> SourceScope {
        var kept = [Bool](repeating: false, count: count)
        for place in places where contains(place) { kept[place] = true }
        return SourceScope(kept)
    }

    /// Only those that have a stretch of a list.
    func narrowed(to list: SegmentList, of count: Int) -> SourceScope {
        var kept = [Bool](repeating: false, count: count)
        for segment in list.segments where contains(segment.source) { kept[segment.source] = true }
        return SourceScope(kept)
    }
}
