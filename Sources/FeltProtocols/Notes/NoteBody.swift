/// The body of a note without what the marks are made of, and where its places have gone.
struct NoteBody: Sendable {
    let bytes: [UInt8]
    private let start: Int
    private let removed: [Range<Int>]
    /// How many bytes were taken out before each of `removed`.
    private let before: [Int]
    /// Where in the body each of `removed` was.
    private let gaps: [Int]

    init(_ source: [UInt8], from start: Int, without removed: [Range<Int>]) {
        self.start = start
        self.removed = removed
        var bytes: [UInt8] = []
        bytes.reserveCapacity(source.count - start)
        var before: [Int] = []
        var place = start
        var sum = 0
        for range in removed {
            before.append(sum)
            bytes.append(contentsOf: source[place..<range.lowerBound])
            sum += range.count
            place = range.upperBound
        }
        bytes.append(contentsOf: source[place...])
        self.bytes = bytes
        self.before = before
        gaps = zip(removed, before).map { $0.lowerBound - start - $1 }
    }

    /// Where a place of the source stands in the body; the place lies in nothing that was removed, but may be where that begins or ends.
    func place(of source: Int) -> Int {
        let next = removed.firstPlace { $0.lowerBound >= source }
        return source - start - (next > 0 ? before[next - 1] + removed[next - 1].count : 0)
    }

    /// Where a place of the body stands in the source; behind what was removed there.
    func source(of place: Int) -> Int {
        let next = gaps.firstPlace { $0 > place }
        return place + start + (next > 0 ? before[next - 1] + removed[next - 1].count : 0)
    }
}
