import FeltText

/// Segments in the order of source, start, end, no two of them on the same stretch.
///
/// The algebra sweeps the sorted lists once; it never compares each with each. Cost of an operation: the size of both lists and
/// of the answer, times the logarithm of sorting the answer.
public struct SegmentList: Hashable, Sendable {
    /// The segments in order.
    public let segments: [Segment]

    /// Sorts `segments` and joins those on the same stretch, whose codings come together.
    public init(_ segments: [Segment]) {
        guard segments.count > 1 else { self.segments = segments; return }
        let isOrdered = segments.indices.dropFirst().allSatisfy { !Segment.precedes(segments[$0], segments[$0 - 1]) }
        let sorted = isOrdered ? segments : segments.sorted(by: Segment.precedes)
        var result: [Segment] = []
        result.reserveCapacity(sorted.count)
        var first = sorted.startIndex
        while first < sorted.endIndex {
            var last = first + 1
            while last < sorted.endIndex, sorted[last].source == sorted[first].source, sorted[last].range == sorted[first].range { last += 1 }
            if last == first + 1 {
                result.append(sorted[first])
            } else {
                let codings = last == first + 2 ? sorted[first].codings.union(sorted[first + 1].codings) : CodingPlaces(sorted[first..<last].flatMap(\.codings.places))
                result.append(Segment(source: sorted[first].source, range: sorted[first].range, codings: codings))
            }
            first = last
        }
        self.segments = result
    }

    private init(ordered segments: [Segment]) { self.segments = segments }

    /// The segments of both lists.
    public func union(_ other: SegmentList) -> SegmentList {
        if other.segments.isEmpty { return self }
        return segments.isEmpty ? other : SegmentList(segments + other.segments)
    }

    /// What a segment of this list and one of the other share, for every pair that overlaps.
    ///
    /// Where the segments of both lists cross each other, these pairs are as many as the product of both lists, and so may the answer be.
    ///
    /// - Parameter budget: how many pairs and how long an answer it goes on with.
    /// - Throws: `SegmentOverflow` beyond that; what was found till then is let go.
    public func intersection(_ other: SegmentList, budget: SegmentBudget) throws(SegmentOverflow) -> SegmentList {
        var shared: [Segment] = []
        var joinsAt = min(4 * (segments.count + other.segments.count) + 1_024, budget.segments.multipliedReportingOverflow(by: 2).overflow ? .max : 2 * budget.segments)
        try Self.forEachOverlap(segments, other.segments) { (left, right) throws(SegmentOverflow) in
            guard let range = left.range.intersection(right.range) else { return }
            // A pair costs what its codings take to be put together.
            try budget.take(max(1, (left.codings.count + right.codings.count) / 2))
            shared.append(Segment(source: left.source, range: range, codings: left.codings.union(right.codings)))
            // Many pairs may share one stretch; joined now and then, they never take more room than the answer.
            if shared.count >= joinsAt {
                shared = SegmentList(shared).segments
                if shared.count > budget.segments { throw SegmentOverflow() }
                joinsAt = max(joinsAt, 2 * shared.count)
            }
        }
        let result = SegmentList(shared)
        guard result.segments.count <= budget.segments else { throw SegmentOverflow() }
        return result
    }

    /// What a segment of this list and one of the other share, for every pair that overlaps, however many there are.
    public func intersection(_ other: SegmentList) -> SegmentList {
        // Without a limit there is nothing to throw.
        (try? intersection(other, budget: .none)) ?? SegmentList([])
    }

    /// The segments of this list that overlap no segment of the other.
    public func withoutMeeting(_ other: SegmentList) -> SegmentList { SegmentList(ordered: partition(other).apart) }

    /// The segments of this list that overlap a segment of the other.
    public func meeting(_ other: SegmentList) -> SegmentList { SegmentList(ordered: partition(other).meeting) }

    /// The segments that `isIncluded` returns; it may change their codings, not their place.
    public func compactMap(_ isIncluded: (Segment) throws -> Segment?) rethrows -> SegmentList {
        SegmentList(ordered: try segments.compactMap(isIncluded))
    }

    /// The segments at whose place stands true.
    func keeping(_ isKept: [Bool]) -> SegmentList { SegmentList(ordered: segments.indices.filter { isKept[$0] }.map { segments[$0] }) }

    private func partition(_ other: SegmentList) -> (meeting: [Segment], apart: [Segment]) {
        var meeting: [Segment] = []
        var apart: [Segment] = []
        let cover = other.coverage()
        var index = 0
        for segment in segments {
            // Covered stretches are disjoint and sorted; those that end before this segment end before all that follow.
            while index < cover.count, (cover[index].source, cover[index].range.end) <= (segment.source, segment.range.start) { index += 1 }
            let meets = index < cover.count && cover[index].source == segment.source && cover[index].range.overlaps(segment.range)
            if meets { meeting.append(segment) } else { apart.append(segment) }
        }
        return (meeting, apart)
    }

    /// The stretches that the list covers, joined where they overlap or touch.
    private func coverage() -> [(source: Int, range: TextRange)] {
        var result: [(source: Int, range: TextRange)] = []
        // An empty segment covers nothing, and would stand in the way of the stretch behind it.
        for segment in segments where !segment.range.isEmpty {
            if let last = result.last, last.source == segment.source, segment.range.start <= last.range.end {
                if segment.range.end > last.range.end { result[result.count - 1].range = TextRange(last.range.start, segment.range.end) }
            } else {
                result.append((segment.source, segment.range))
            }
        }
        return result
    }

    /// Calls `body` for each pair of segments that overlap, by a sweep that keeps the open segments of both sides.
    private static func forEachOverlap(
        _ left: [Segment], _ right: [Segment], _ body: (Segment, Segment) throws(SegmentOverflow) -> Void
    ) throws(SegmentOverflow) {
        var openLeft: [Segment] = []
        var openRight: [Segment] = []
        var (leftIndex, rightIndex) = (0, 0)
        while leftIndex < left.count || rightIndex < right.count {
            if openLeft.isEmpty, openRight.isEmpty, leftIndex < left.count, rightIndex < right.count {
                // Where nothing is open, sources that only one side has are passed over at once.
                let (one, other) = (left[leftIndex].source, right[rightIndex].source)
                if one < other { leftIndex = first(in: left, from: leftIndex, ofSource: other) }
                if other < one { rightIndex = first(in: right, from: rightIndex, ofSource: one) }
                if leftIndex == left.count || rightIndex == right.count { break }
            }
            let takesLeft = rightIndex >= right.count
                || (leftIndex < left.count
                    && (left[leftIndex].source, left[leftIndex].range.start) <= (right[rightIndex].source, right[rightIndex].range.start))
            if takesLeft {
                let segment = left[leftIndex]
                leftIndex += 1
                close(&openRight, before: segment)
                for other in openRight { try body(segment, other) }
                openLeft.append(segment)
                if rightIndex >= right.count, openRight.isEmpty { break }
            } else {
                let segment = right[rightIndex]
                rightIndex += 1
                close(&openLeft, before: segment)
                for other in openLeft { try body(other, segment) }
                openRight.append(segment)
                if leftIndex >= left.count, openLeft.isEmpty { break }
            }
        }
    }

    /// The first segment from a place on whose source is this one or behind it.
    private static func first(in segments: [Segment], from start: Int, ofSource source: Int) -> Int {
        var (low, high) = (start, segments.count)
        while low < high {
            let middle = (low + high) / 2
            if segments[middle].source >= source { high = middle } else { low = middle + 1 }
        }
        return low
    }

    private static func close(_ open: inout [Segment], before segment: Segment) {
        open.removeAll { $0.source != segment.source || $0.range.end <= segment.range.start }
    }
}
