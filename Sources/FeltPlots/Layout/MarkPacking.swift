/// Something at a day of a timeline, with the day it was planned for where that is another.
struct TimelineMark: Hashable {
    let day: Int
    let planned: Int?
    let label: String
    let says: String
    let shape: MarkShape

    /// The mark without label and planned day.
    var alone: TimelineMark { TimelineMark(day: day, planned: nil, label: "", says: says, shape: shape) }
}

/// Sets marks and their labels into lanes, so that no label covers a mark or another label.
struct MarkPacking {
    /// Where a mark stands.
    struct Spot: Hashable {
        let lane: Int
        /// Where its label begins; nil where it has no room.
        let text: Double?
        /// How far it stands behind its day, beside another of the same day.
        var shift = 0.0
    }

    /// One for each mark.
    let spots: [Spot]
    /// How many lanes were taken, at least one.
    let lanes: Int
    /// How wide a label may be.
    let limit: Double

    static func radius(_ font: Double) -> Double { font * 0.42 }

    /// Packs marks sorted by their days. Where `most` lanes cannot hold all labels, every mark still stands, beside
    /// those of the same days where there is room, and labels stand where they are free.
    ///
    /// Complexity: O(marks²) at worst.
    init(_ marks: [TimelineMark], _ axis: DateAxis, font: Double, most: Int) {
        let limit = (axis.right - axis.left) * 0.3
        let gap = font * 0.5
        let radius = Self.radius(font) * 1.25
        let widths = marks.map { TextWidth.of(TextWidth.cut($0.label, to: limit, font), font) }
        var bodies = marks.map { mark in
            (from: axis.x(min(mark.day, mark.planned ?? mark.day)) - radius, to: axis.x(max(mark.day, mark.planned ?? mark.day)) + radius)
        }
        // Right of the mark, or left of it near the right edge.
        func sides(_ place: Int) -> [(from: Double, to: Double)] {
            let (body, width) = (bodies[place], widths[place])
            let right = (from: body.to + gap * 0.4, to: body.to + gap * 0.4 + width)
            let left = (from: body.from - gap * 0.4 - width, to: body.from - gap * 0.4)
            return [right, left].filter { $0.to <= axis.right && $0.from >= axis.left }
        }
        self.limit = limit
        var taken: [[(from: Double, to: Double)]] = [[]]
        func isFree(_ lane: Int, _ from: Double, _ to: Double) -> Bool { !taken[lane].contains { $0.from < to + gap && from < $0.to + gap } }
        var spots: [Spot] = []
        for place in marks.indices {
            guard let side = sides(place).first else { break }
            let (from, to) = (min(side.from, bodies[place].from), max(side.to, bodies[place].to))
            var lane = taken.indices.first { isFree($0, from, to) }
            if lane == nil, taken.count < most {
                taken.append([])
                lane = taken.count - 1
            }
            guard let lane else { break }
            taken[lane].append((from: from, to: to))
            spots.append(Spot(lane: lane, text: side.from))
        }
        if spots.count == marks.count {
            self.spots = spots
            lanes = taken.count
            return
        }
        // All marks first, in turn over the lanes; where that lane is taken, in the first free one, else behind the mark that ends first. Then the
        // labels that are free.
        taken = Array(repeating: [], count: most)
        var ends = [Double](repeating: -.infinity, count: most)
        var crowded: [(lane: Int, shift: Double)] = []
        for place in marks.indices {
            let turn = place % most
            let free = ends[turn] <= bodies[place].from ? turn : ends.indices.first { ends[$0] <= bodies[place].from }
            let lane = free ?? ends.indices.min { ends[$0] < ends[$1] } ?? 0
            // A line to the planned day stays where it is, and nothing is moved so far that it would tell another time.
            let wanted = marks[place].planned == nil ? max(0, ends[lane] - bodies[place].from) : 0
            let shift = wanted <= radius * 4 && bodies[place].to + wanted <= axis.right ? wanted : 0
            bodies[place] = (bodies[place].from + shift, bodies[place].to + shift)
            ends[lane] = max(ends[lane], bodies[place].to)
            taken[lane].append(bodies[place])
            crowded.append((lane, shift))
        }
        self.spots = marks.indices.map { place in
            let (lane, shift) = crowded[place]
            let side = sides(place).first { side in
                !taken[lane].contains { $0.from < side.to + gap * 0.5 && side.from < $0.to + gap * 0.5 && $0 != bodies[place] }
            }
            if let side { taken[lane].append(side) }
            return Spot(lane: lane, text: side?.from, shift: shift)
        }
        lanes = most
    }
}
