import FeltText

// How stretches of one list stand to those of another. Each function sorts at most once and then goes over both lists once.

extension SegmentList {
    /// The stretches that lie in one of `other`, from end to end, or are the same.
    public func lying(within other: SegmentList) -> SegmentList {
        var reach = 0
        var source = -1
        var next = 0
        return compactMap { segment in
            if segment.source != source { (source, reach) = (segment.source, -1) }
            while next < other.segments.count, (other.segments[next].source, other.segments[next].range.start) <= (source, segment.range.start) {
                if other.segments[next].source == source { reach = max(reach, other.segments[next].range.end.value) }
                next += 1
            }
            return reach >= segment.range.end.value ? segment : nil
        }
    }

    /// The stretches that hold one of `other`, from end to end, or are the same.
    public func containing(_ other: SegmentList) -> SegmentList {
        // From the last to the first: of those that begin at a stretch's start or later, the one that ends first.
        var holds = [Bool](repeating: false, count: segments.count)
        var firstEnd = Int.max
        var source = -1
        var next = other.segments.count - 1
        for index in segments.indices.reversed() {
            let segment = segments[index]
            if segment.source != source { (source, firstEnd) = (segment.source, .max) }
            while next >= 0, (other.segments[next].source, other.segments[next].range.start) >= (source, segment.range.start) {
                if other.segments[next].source == source { firstEnd = min(firstEnd, other.segments[next].range.end.value) }
                next -= 1
            }
            holds[index] = firstEnd <= segment.range.end.value
        }
        return keeping(holds)
    }

    /// The stretches that end where one of `other` begins, or before; with `distance`, only those that are so near.
    public func standing(before other: SegmentList, within distance: SegmentDistance? = nil) -> SegmentList {
        let groups = other.bySource()
        return compactMap { segment in
            guard let group = groups[segment.source] else { return nil }
            guard let distance else { return other.segments[group.upperBound - 1].range.start >= segment.range.end ? segment : nil }
            guard let own = distance.place(of: segment), let sorted = distance.others[segment.source] else { return nil }
            // Of those that begin behind this one, the first is the nearest.
            let first = sorted.byStart.partition { $0.range.start >= segment.range.end }
            return first < sorted.byStart.count && sorted.byStart[first].place.lowerBound - own.upperBound <= distance.number ? segment : nil
        }
    }

    /// The stretches that begin where one of `other` ends, or behind; with `distance`, only those that are so near.
    public func standing(after other: SegmentList, within distance: SegmentDistance? = nil) -> SegmentList {
        var firstEnds: [Int: Int] = [:]
        if distance == nil {
            for segment in other.segments { firstEnds[segment.source] = min(firstEnds[segment.source] ?? .max, segment.range.end.value) }
        }
        return compactMap { segment in
            guard let distance else { return (firstEnds[segment.source] ?? .max) <= segment.range.start.value ? segment : nil }
            guard let own = distance.place(of: segment), let sorted = distance.others[segment.source] else { return nil }
            // Of those that end before this one, the last is the nearest.
            let behind = sorted.byEnd.partition { $0.range.end > segment.range.start }
            return behind > 0 && own.lowerBound - sorted.byEnd[behind - 1].place.upperBound <= distance.number ? segment : nil
        }
    }

    /// The stretches that are at most so far from one of the distance's others, before or behind.
    public func standing(near distance: SegmentDistance) -> SegmentList {
        compactMap { segment in
            guard let own = distance.place(of: segment), let sorted = distance.others[segment.source] else { return nil }
            // Those that begin soon enough are the first so many; one of them must end late enough.
            let count = sorted.byStart.partition { $0.place.lowerBound > own.upperBound + distance.number }
            return count > 0 && sorted.reach[count - 1] >= own.lowerBound - distance.number ? segment : nil
        }
    }

    /// The places of each source's segments.
    private func bySource() -> [Int: Range<Int>] {
        var result: [Int: Range<Int>] = [:]
        var first = 0
        for index in segments.indices where index + 1 == segments.count || segments[index + 1].source != segments[index].source {
            result[segments[index].source] = first..<index + 1
            first = index + 1
        }
        return result
    }
}

/// How far stretches stand from those of one list, counted in paragraphs, turns or words.
public struct SegmentDistance {
    struct Other {
        let range: TextRange
        /// The first and the last number of what is counted.
        let place: ClosedRange<Int>
    }

    struct Group {
        var byStart: [Other] = []
        var byEnd: [Other] = []
        /// The greatest last number among the first so many of `byStart`.
        var reach: [Int] = []
    }

    /// How far is near enough, from 0.
    let number: Int
    let others: [Int: Group]
    private let placeOf: (Segment) -> ClosedRange<Int>?

    /// - Parameters:
    ///   - place: the first and last number of what a stretch takes up in its source; growing with its start and its end. Nil for what
    ///     cannot be counted, which is near nothing.
    ///
    /// Cost: `place` once for each of `other`, and sorting them.
    public init(_ number: Int, to other: SegmentList, place: @escaping (Segment) -> ClosedRange<Int>?) {
        self.number = number
        placeOf = place
        var groups: [Int: Group] = [:]
        for segment in other.segments {
            guard let place = place(segment) else { continue }
            groups[segment.source, default: Group()].byStart.append(Other(range: segment.range, place: place))
        }
        others = groups.mapValues { group in
            var group = group
            group.byEnd = group.byStart.sorted { ($0.range.end, $0.place.upperBound) < ($1.range.end, $1.place.upperBound) }
            var reach = Int.min
            group.reach = group.byStart.map { other in
                reach = max(reach, other.place.upperBound)
                return reach
            }
            return group
        }
    }

    func place(of segment: Segment) -> ClosedRange<Int>? { placeOf(segment) }
}

extension Array {
    /// How many stand before the first of which `isBehind` holds, in an array where it holds of all from one place on.
    fileprivate func partition(_ isBehind: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
