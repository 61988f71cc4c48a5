/// Places the nodes of a network so that those that are joined strongly lie near each other.
///
/// Stress majorization (Gansner, Koren & North 2004): the distance wanted between two nodes is the shortest way between them along the edges,
/// where a strong edge is short; each node moves in turn to where the others want it. No random numbers: the nodes begin on a spiral.
enum StressLayout {
    struct Edge: Hashable {
        let first: Int
        let second: Int
        /// 0 to 1.
        let strength: Double
    }

    /// The places of the nodes around 0. Complexity: O(n³ + rounds · n²); for at most some hundred nodes.
    static func places(nodes count: Int, edges: [Edge], rounds: Int = 150) -> [(x: Double, y: Double)] {
        let wanted = distances(count, edges)
        var places = spiral(count)
        for _ in 0..<rounds {
            for node in 0..<count {
                var (x, y, weights) = (0.0, 0.0, 0.0)
                for other in 0..<count where other != node {
                    let distance = wanted[node][other]
                    let weight = 1 / (distance * distance)
                    let (dx, dy) = (places[node].x - places[other].x, places[node].y - places[other].y)
                    let length = (dx * dx + dy * dy).squareRoot()
                    let pull = length > 1e-9 ? distance / length : 0
                    x += weight * (places[other].x + dx * pull)
                    y += weight * (places[other].y + dy * pull)
                    weights += weight
                }
                if weights > 0 { places[node] = (x / weights, y / weights) }
            }
        }
        return places
    }

    /// The shortest ways (Floyd & Warshall). What is not joined lies a little farther apart than the longest way there is.
    private static func distances(_ count: Int, _ edges: [Edge]) -> [[Double]] {
        var result = Array(repeating: Array(repeating: Double.infinity, count: count), count: count)
        for edge in edges {
            let length = 2 - edge.strength
            result[edge.first][edge.second] = min(result[edge.first][edge.second], length)
            result[edge.second][edge.first] = result[edge.first][edge.second]
        }
        for middle in 0..<count {
            for from in 0..<count where result[from][middle].isFinite {
                for to in 0..<count { result[from][to] = min(result[from][to], result[from][middle] + result[middle][to]) }
            }
        }
        let longest = result.joined().filter { $0.isFinite && $0 > 0 }.max() ?? 1
        return result.map { $0.map { $0.isFinite ? $0 : longest * 1.2 } }
    }

    /// Turned by the golden angle from one to the next, whose sine and cosine are written out: those of the system differ in the last digit.
    private static func spiral(_ count: Int) -> [(x: Double, y: Double)] {
        let (cosine, sine) = (-0.737_368_878_078_320, 0.675_490_294_261_524)
        var (x, y) = (1.0, 0.0)
        return (0..<count).map { place in
            let radius = Double(place + 1).squareRoot()
            defer { (x, y) = (x * cosine - y * sine, x * sine + y * cosine) }
            return (x * radius, y * radius)
        }
    }
}
