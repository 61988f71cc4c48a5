import FeltAnalysis
import FeltTestSupport
import FeltText

/// The segments of one text, marked in it; their codings are numbered in the order of the marks.
func segments(_ marked: String, source: Int = 0) -> [Segment] {
    MarkedText(marked).ranges.enumerated().map { Segment(source: source, range: $1, codings: [$0]) }
}

/// The same as a list.
func list(_ marked: String, source: Int = 0) -> SegmentList { SegmentList(segments(marked, source: source)) }

extension SegmentList {
    /// The stretches without what they rest on.
    var places: [Place] { segments.map { Place(source: $0.source, range: $0.range) } }

    /// The bytes that the list covers.
    var bytes: Set<[Int]> { Set(segments.flatMap { segment in segment.range.bytes.map { [segment.source, $0] } }) }
}

/// Where a segment lies.
struct Place: Hashable, Comparable {
    let source: Int
    let range: TextRange

    static func < (left: Place, right: Place) -> Bool { (left.source, left.range) < (right.source, right.range) }
}

/// What `SegmentList` should answer, by comparing each with each, byte for byte.
enum SegmentReference {
    static func overlap(_ left: Segment, _ right: Segment) -> Bool {
        left.source == right.source && left.range.bytes.contains { byte in right.range.bytes.contains(byte) }
    }

    /// One segment for each stretch, with all codings of those on it.
    static func joined(_ segments: [Segment]) -> [Segment] {
        var byPlace: [Place: Segment] = [:]
        for segment in segments {
            let place = Place(source: segment.source, range: segment.range)
            let before = byPlace[place]
            byPlace[place] = Segment(
                source: segment.source, range: segment.range, codings: CodingPlaces((before?.codings.places ?? []) + segment.codings.places))
        }
        return byPlace.keys.sorted().compactMap { byPlace[$0] }
    }

    static func intersection(_ left: [Segment], _ right: [Segment]) -> [Segment] {
        var shared: [Segment] = []
        for one in left {
            for other in right where overlap(one, other) {
                let bytes = one.range.bytes.filter(other.range.bytes.contains)
                guard let first = bytes.first, let last = bytes.last else { continue }
                shared.append(Segment(source: one.source, range: TextRange(first..<(last + 1)), codings: CodingPlaces(one.codings.places + other.codings.places)))
            }
        }
        return joined(shared)
    }

    static func meeting(_ left: [Segment], _ right: [Segment]) -> [Segment] {
        joined(left).filter { one in right.contains { overlap(one, $0) } }
    }

    static func withoutMeeting(_ left: [Segment], _ right: [Segment]) -> [Segment] {
        joined(left).filter { one in !right.contains { overlap(one, $0) } }
    }
}
