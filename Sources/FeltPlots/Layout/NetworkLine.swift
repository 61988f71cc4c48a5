/// The way of a line between two circles of a network: straight, or bent round those that stand between.
///
/// A line that runs behind a third circle reads as two lines to it.
struct NetworkLine {
    typealias Point = (x: Double, y: Double)

    /// From one end to the other; two points where the line is straight.
    let points: [Point]

    /// - Parameters:
    ///   - others: the circles it may not touch.
    ///   - gap: how far it stays from them.
    init(from one: Point, to other: Point, avoiding others: [(centre: Point, radius: Double)], gap: Double) {
        let (dx, dy) = (other.x - one.x, other.y - one.y)
        let length = (dx * dx + dy * dy).squareRoot()
        guard length > 0 else {
            points = [one, other]
            return
        }
        let across = (x: -dy / length, y: dx / length)
        let step = max(gap, length / 24)
        var best = (points: [one, other], touched: Self.touched([one, other], others, gap))
        // The least bend that is clear; where none is, the one that touches fewest.
        for turn in 1...24 where best.touched > 0 {
            let height = step * Double((turn + 1) / 2) * (turn.isMultiple(of: 2) ? -1 : 1)
            let knee = (x: (one.x + other.x) / 2 + across.x * height * 2, y: (one.y + other.y) / 2 + across.y * height * 2)
            let bent = Self.curve(one, knee, other)
            let touched = Self.touched(bent, others, gap)
            if touched < best.touched { best = (bent, touched) }
        }
        points = best.points
    }

    /// The point at a share of the way, 0 to 1.
    func point(at share: Double) -> Point {
        let place = min(max(share, 0), 1) * Double(points.count - 1)
        let index = min(Int(place), points.count - 2)
        let rest = place - Double(index)
        let (one, other) = (points[index], points[index + 1])
        return (one.x + (other.x - one.x) * rest, one.y + (other.y - one.y) * rest)
    }

    /// A parabola through both ends that is drawn towards the knee.
    private static func curve(_ one: Point, _ knee: Point, _ other: Point) -> [Point] {
        (0...16).map { part in
            let share = Double(part) / 16
            let (a, b, c) = ((1 - share) * (1 - share), 2 * share * (1 - share), share * share)
            return (a * one.x + b * knee.x + c * other.x, a * one.y + b * knee.y + c * other.y)
        }
    }

    private static func touched(_ points: [Point], _ others: [(centre: Point, radius: Double)], _ gap: Double) -> Int {
        others.count { circle in
            zip(points, points.dropFirst()).contains { distance(circle.centre, $0, $1) < circle.radius + gap }
        }
    }

    /// From a point to the nearest of a stretch.
    private static func distance(_ point: Point, _ one: Point, _ other: Point) -> Double {
        let (dx, dy) = (other.x - one.x, other.y - one.y)
        let square = dx * dx + dy * dy
        let share = square > 0 ? min(1, max(0, ((point.x - one.x) * dx + (point.y - one.y) * dy) / square)) : 0
        let (x, y) = (point.x - one.x - share * dx, point.y - one.y - share * dy)
        return (x * x + y * y).squareRoot()
    }
}
