/// What a work may cost.
enum Bar {
    /// At most this long.
    case milliseconds(Double)
    /// At most this long, and this much memory.
    case within(Double, megabytes: Double)
    /// At most this many times the floor, and this much memory.
    case timesFloor(Double, megabytes: Double)
    /// At most this many times the same work at the first scale.
    case timesFirst(Double)
    /// Only looked at.
    case none

    var text: String {
        switch self {
        case .milliseconds(let limit): "≤ \(Report.plain(limit)) ms"
        case .within(let limit, let megabytes): "≤ \(Report.plain(limit)) ms, ≤ \(Report.plain(megabytes)) MB"
        case .timesFloor(let limit, let megabytes): "≤ \(Report.plain(limit)) × floor, ≤ \(Report.plain(megabytes)) MB"
        case .timesFirst(let limit): "≤ \(Report.plain(limit)) × the first"
        case .none: "–"
        }
    }

    /// Whether a measurement stays within it; nil where there is nothing to say.
    func isMet(_ felt: Samples, floor: Samples?, first: Samples?) -> Bool? {
        switch self {
        case .milliseconds(let limit): return felt.median <= limit
        case .within(let limit, let megabytes): return felt.median <= limit && felt.peakMegabytes <= megabytes
        case .timesFloor(let limit, let megabytes):
            guard let floor else { return nil }
            return felt.median <= limit * floor.median && felt.peakMegabytes <= megabytes
        case .timesFirst(let limit):
            guard let first else { return nil }
            return felt.median <= limit * first.median
        case .none: return nil
        }
    }
}
