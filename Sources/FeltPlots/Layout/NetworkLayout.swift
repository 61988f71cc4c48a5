/// Where the nodes of a network of codes stand on a sheet, each with its label.
struct NetworkLayout {
    struct Node {
        /// The place of the code in the labels.
        let code: Int
        let radius: Double
        let lines: [String]
        /// Holds the circle, and the label below it.
        var box: Box

        var centre: (x: Double, y: Double) { (box.middle.x, box.y + radius) }
        var circle: Box { Box(x: box.middle.x - radius, y: box.y, width: 2 * radius, height: 2 * radius) }
        func label(_ font: Double) -> Box {
            let width = lines.map { TextWidth.of($0, font) }.max() ?? 0
            return Box(x: box.middle.x - width / 2, y: box.y + 2 * radius, width: width, height: box.height - 2 * radius)
        }
    }

    let nodes: [Node]
    /// The pairs drawn, the strongest first; their places are those of `nodes`.
    let edges: [CodePairs.Pair]

    /// How many nodes are shown at most.
    static let mostNodes = 30

    /// Chooses the strongest pairs, and lays out the codes they join.
    ///
    /// - Parameter most: how many pairs are shown at most.
    init(_ codes: CodePairs, strongest pairs: [CodePairs.Pair], most: Int, in field: Box, font: Double, scale: Double) {
        var places: [Int: Int] = [:]
        var chosen: [Int] = []
        var edges: [CodePairs.Pair] = []
        for pair in pairs {
            guard edges.count < most else { break }
            let fresh = [pair.first, pair.second].filter { places[$0] == nil }
            guard chosen.count + fresh.count <= Self.mostNodes else { continue }
            for code in fresh {
                places[code] = chosen.count
                chosen.append(code)
            }
            guard let first = places[pair.first], let second = places[pair.second] else { continue }
            edges.append(.init(first: first, second: second, count: pair.count, likeness: pair.likeness))
        }
        let largest = Double(max(1, chosen.map(codes.size).max() ?? 1))
        let heaviest = Double(max(1, edges.first?.count ?? 1))
        let spots = StressLayout.places(
            nodes: chosen.count, edges: edges.map { .init(first: $0.first, second: $0.second, strength: (Double($0.count) / heaviest).squareRoot()) })
        let (greatest, gap) = (11 * scale, 2 * scale)
        // Should the boxes come to stand in rows, there must be rows enough.
        let rows = max(1, Int(field.height / (2 * greatest + font * 2.7 + gap)))
        let columns = max(4, (chosen.count + rows - 1) / rows)
        let limit = min(font * 15, field.width / Double(columns) - gap - font * 0.4)
        let fitted = Self.fitted(spots, to: field)
        var nodes = zip(chosen, fitted).map { code, spot in
            // The area of the circle carries the size.
            let radius = 3 * scale + (greatest - 3 * scale) * (Double(codes.size(code)) / largest).squareRoot()
            let lines = TextWidth.wrapped(codes.labels[code], to: limit, font, lines: 2)
            let width = max(2 * radius, lines.map { TextWidth.of($0, font) }.max() ?? 0) + font * 0.4
            let height = 2 * radius + Double(lines.count) * font * 1.15 + font * 0.4
            return Node(code: code, radius: radius, lines: lines, box: Box(x: spot.x - width / 2, y: spot.y - radius, width: width, height: height))
        }
        for (place, box) in BoxSpreading.spread(nodes.map(\.box), in: field, gap: gap).enumerated() { nodes[place].box = box }
        self.nodes = nodes
        self.edges = edges
    }

    /// The places stretched so that they fill the field, with room for the boxes around the outermost ones.
    private static func fitted(_ places: [(x: Double, y: Double)], to field: Box) -> [(x: Double, y: Double)] {
        let (left, right) = (places.map(\.x).min() ?? 0, places.map(\.x).max() ?? 0)
        let (top, bottom) = (places.map(\.y).min() ?? 0, places.map(\.y).max() ?? 0)
        func along(_ value: Double, _ low: Double, _ high: Double, _ start: Double, _ length: Double) -> Double {
            high - low < 1e-9 ? start + length / 2 : start + length * (0.1 + 0.8 * (value - low) / (high - low))
        }
        return places.map { (x: along($0.x, left, right, field.x, field.width), y: along($0.y, top, bottom, field.y, field.height)) }
    }
}
