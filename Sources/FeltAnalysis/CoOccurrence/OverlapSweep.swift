/// Finds the pairs of stretches that share something, by one pass over sorted stretches that keeps those still open.
enum OverlapSweep {
    /// Calls `body` with the places of both stretches of each pair, the one that stands first in the list first. Stretches of one
    /// source only; cost: the stretches and the pairs.
    ///
    /// - Parameter stretches: by source and start.
    @inline(__always)
    static func run(_ stretches: UnsafeBufferPointer<CodedStretch>, _ body: (Int, Int) -> Void) {
        var open: [Int] = []
        var source: Int32?
        for place in stretches.indices {
            let stretch = stretches[place]
            if stretch.source != source {
                source = stretch.source
                open.removeAll(keepingCapacity: true)
            }
            guard stretch.start < stretch.end else { continue }
            var kept = 0
            for index in open.indices where stretches[open[index]].end > stretch.start {
                body(open[index], place)
                open[kept] = open[index]
                kept += 1
            }
            open.removeLast(open.count - kept)
            open.append(place)
        }
    }
}
