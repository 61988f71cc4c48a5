/// Moves boxes apart until none overlaps another, all inside a field.
enum BoxSpreading {
    private static let rounds = 600

    /// Returns the boxes, each near where it was, none over another and none outside.
    ///
    /// Boxes that overlap push each other away along the way that is shorter. Where that does not come to rest, they are set in rows instead,
    /// from the highest to the lowest. Needs room: no box wider than a quarter of the field, and rows enough for all. Complexity: O(n²) a round.
    static func spread(_ boxes: [Box], in field: Box, gap: Double) -> [Box] {
        var boxes = boxes.map { clamped($0, field) }
        for round in 0..<rounds {
            var isClear = true
            for first in boxes.indices {
                for second in boxes.indices where second > first {
                    guard let push = push(boxes[first], boxes[second], gap, way(round)) else { continue }
                    isClear = false
                    boxes[first].x -= push.x
                    boxes[first].y -= push.y
                    boxes[second].x += push.x
                    boxes[second].y += push.y
                    boxes[first] = clamped(boxes[first], field)
                    boxes[second] = clamped(boxes[second], field)
                }
            }
            if isClear { return boxes }
        }
        return rows(boxes, in: field, gap: gap)
    }

    /// Along which way all boxes are pushed in a round; nil for the shorter one. A row that is wedged between the edges of the field comes free
    /// only across, so that now and then, all are pushed that way.
    private static func way(_ round: Int) -> Way? {
        guard round > 60 else { return nil }
        return round % 12 == 5 ? .down : round % 12 == 11 ? .across : nil
    }

    private enum Way { case across, down }

    /// Half the way that two boxes must go apart; nil where they are. Boxes on the same spot part along y, the later one downwards.
    private static func push(_ one: Box, _ other: Box, _ gap: Double, _ way: Way?) -> (x: Double, y: Double)? {
        let (dx, dy) = (other.middle.x - one.middle.x, other.middle.y - one.middle.y)
        let overX = (one.width + other.width) / 2 + gap - abs(dx)
        let overY = (one.height + other.height) / 2 + gap - abs(dy)
        // A hair is added below, so that rounding cannot leave them touching for ever.
        guard overX > 1e-6, overY > 1e-6 else { return nil }
        let isAcross = way.map { $0 == .across } ?? (overX < overY)
        return isAcross ? (x: (dx < 0 ? -1 : 1) * (overX / 2 + 1e-3), y: 0) : (x: 0, y: (dy < 0 ? -1 : 1) * (overY / 2 + 1e-3))
    }

    private static func clamped(_ box: Box, _ field: Box) -> Box {
        var box = box
        box.x = max(field.x, min(box.x, field.right - box.width))
        box.y = max(field.y, min(box.y, field.bottom - box.height))
        return box
    }

    /// Fills rows with the boxes from the highest on, each row from left to right, and spreads the rows over the field.
    private static func rows(_ boxes: [Box], in field: Box, gap: Double) -> [Box] {
        var rows: [[Int]] = [[]]
        var used = 0.0
        for place in boxes.indices.sorted(by: { (boxes[$0].middle.y, $0) < (boxes[$1].middle.y, $1) }) {
            if used + boxes[place].width > field.width, !rows[rows.count - 1].isEmpty {
                rows.append([])
                used = 0
            }
            rows[rows.count - 1].append(place)
            used += boxes[place].width + gap
        }
        var result = boxes
        let heights = rows.map { row in row.map { boxes[$0].height }.max() ?? 0 }
        let between = max(0, field.height - heights.reduce(0, +)) / Double(rows.count)
        var y = field.y + between / 2
        for (row, height) in zip(rows, heights) {
            let spare = max(0, field.width - row.reduce(0) { $0 + boxes[$1].width }) / Double(row.count)
            var x = field.x + spare / 2
            for place in row.sorted(by: { (boxes[$0].middle.x, $0) < (boxes[$1].middle.x, $1) }) {
                result[place].x = x
                result[place].y = y
                x += boxes[place].width + spare
            }
            y += height + between
        }
        return result
    }
}
