/// A stretch of a source that a researcher has coded, in numbers of the caller's choosing.
///
/// The positions count bytes, or paragraphs, or whatever two codings must share. A stretch whose end is not after its start shares
/// nothing with any other; it only counts as a coding of its code.
public struct CodedStretch: Hashable, Sendable {
    public let source: Int32
    public let start, end: Int32
    /// The code's place in the codebook.
    public let code: Int32
    public let researcher: Int32
    /// How many codings are alike in all of this.
    public var count: Int32

    public init(source: Int32, start: Int32, end: Int32, code: Int32, researcher: Int32, count: Int32 = 1) {
        self.source = source
        self.start = start
        self.end = end
        self.code = code
        self.researcher = researcher
        self.count = count
    }

    /// The order of the sweep: source, start, end, code, researcher.
    static func precedes(_ left: CodedStretch, _ right: CodedStretch) -> Bool {
        if left.source != right.source { return left.source < right.source }
        if left.start != right.start { return left.start < right.start }
        if left.end != right.end { return left.end < right.end }
        return (left.code, left.researcher) < (right.code, right.researcher)
    }

    private func isLike(_ other: CodedStretch) -> Bool {
        source == other.source && start == other.start && end == other.end && code == other.code && researcher == other.researcher
    }

    /// Stretches in the order of the sweep, those that are alike joined into one.
    static func joined(_ stretches: [CodedStretch]) -> [CodedStretch] {
        var result: [CodedStretch] = []
        result.reserveCapacity(stretches.count)
        var isSorted = true
        for index in stretches.indices.dropFirst() where precedes(stretches[index], stretches[index - 1]) {
            isSorted = false
            break
        }
        for stretch in isSorted ? stretches : stretches.sorted(by: precedes) {
            if let last = result.last, last.isLike(stretch) { result[result.count - 1].count += stretch.count } else { result.append(stretch) }
        }
        return result
    }
}

/// How the ranges of two codings that share something lie to each other; exactly one holds.
public enum OverlapKind: Int, CaseIterable, Sendable {
    /// Both are the same stretch.
    case equal
    /// The first lies inside the second, which is longer.
    case within
    /// The first holds the second, which is shorter.
    case contains
    /// Each has something that the other has not.
    case crossing

    /// How `first` lies to `second`.
    public init(_ first: CodedStretch, _ second: CodedStretch) {
        if first.start == second.start, first.end == second.end {
            self = .equal
        } else if second.start <= first.start, first.end <= second.end {
            self = .within
        } else if first.start <= second.start, second.end <= first.end {
            self = .contains
        } else {
            self = .crossing
        }
    }
}
