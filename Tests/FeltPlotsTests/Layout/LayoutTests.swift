import FeltModel
import FeltTestSupport
import Testing

@testable import FeltPlots

@Suite("Layout")
struct LayoutTests {
    @Test("No node of a network, with its label, covers another or leaves the field", arguments: Seeds.some(16))
    func nodesStandApart(seed: UInt64) {
        var random = RandomPlots(seed: seed)
        let codes = random.pairs(60)
        for size in PlotSize.allCases {
            let field = CodeNetwork.field(Sheet(size, .nb, title: "Samforekomst", below: "x"))
            let layout = NetworkLayout(codes, strongest: codes.strongest, most: 60, in: field, font: size.small, scale: size.scale)
            #expect(layout.nodes.count <= NetworkLayout.mostNodes && layout.edges.count <= 60)
            for (place, node) in layout.nodes.enumerated() {
                #expect(field.holds(node.box), "seed \(seed)")
                #expect(node.box.holds(node.label(size.small)) && node.box.holds(node.circle), "seed \(seed)")
                for other in layout.nodes.dropFirst(place + 1) { #expect(!node.box.overlaps(other.box), "seed \(seed)") }
            }
        }
    }

    @Test("Thirty nodes that all meet, with long labels, find room on a slide")
    func crowded() {
        let labels = (0..<30).map { "Leverandørenes forståelse av behovet og markedet nummer \($0)" }
        let pairs = (0..<30).flatMap { one in (0..<one).map { CodePairs.Pair(first: $0, second: one, count: 9, likeness: 0.5) } }
        let codes = CodePairs(labels: labels, sizes: labels.map { _ in 100 }, pairs: pairs)
        let field = CodeNetwork.field(Sheet(.slide, .nb, title: "To\nlinjer " + String(repeating: "lang tittel ", count: 20), below: "x"))
        let layout = NetworkLayout(codes, strongest: codes.strongest, most: 500, in: field, font: PlotSize.slide.small, scale: 2)
        #expect(layout.nodes.count == 30)
        for (place, node) in layout.nodes.enumerated() {
            #expect(field.holds(node.box))
            for other in layout.nodes.dropFirst(place + 1) { #expect(!node.box.overlaps(other.box)) }
        }
    }

    @Test("Labels of a timeline cover neither marks nor each other", arguments: Seeds.some(16))
    func marksArePacked(seed: UInt64) throws {
        var random = RandomPlots(seed: seed)
        let marks = (0..<random.number(1...80)).map { _ in
            let day = random.number(0...600)
            return TimelineMark(day: day, planned: random.number(0...3) == 0 ? day + random.number(-60...60) : nil, label: random.word(), says: "", shape: .circle)
        }.sorted { $0.day < $1.day }
        let axis = try #require(DateAxis(days: marks.flatMap { [$0.day, $0.planned ?? $0.day] }, left: 90, right: 480))
        for most in [1, 3, 100] {
            let packing = MarkPacking(marks, axis, font: 7, most: most)
            #expect(packing.lanes <= most && packing.spots.count == marks.count)
            let radius = MarkPacking.radius(7)
            let bodies = zip(marks, packing.spots).map { Box(x: axis.x($0.day) + $1.shift - radius, y: Double($1.lane), width: 2 * radius, height: 0.9) }
            let labels = zip(marks, packing.spots).map { mark, spot in
                spot.text.map { Box(x: $0, y: Double(spot.lane), width: TextWidth.of(TextWidth.cut(mark.label, to: packing.limit, 7), 7), height: 0.9) }
            }
            for (place, label) in labels.enumerated() {
                guard let label, label.width > 0 else { continue }
                #expect(!bodies.contains(where: label.overlaps), "seed \(seed), \(most) lanes")
                #expect(!labels.dropFirst(place + 1).contains { $0.map(label.overlaps) ?? false }, "seed \(seed), \(most) lanes")
            }
            if most == 100 { #expect(packing.spots.allSatisfy { $0.text != nil }) }
        }
    }

    @Test("An order holds everything once, and brings together what belongs together", arguments: Seeds.some(8))
    func seriation(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        // Four groups, dealt out by chance; within them everything is alike.
        let group = (0..<24).map { $0 % 4 }.shuffled(using: &generator)
        let likeness = group.map { one in group.map { $0 == one ? 0.8 : 0.1 } }
        let order = Seriation.order(likeness)
        #expect(order.sorted() == Array(0..<24))
        let changes = zip(order, order.dropFirst()).count { group[$0] != group[$1] }
        #expect(changes == 3, "seed \(seed)")
        #expect(Seriation.order([]) == [] && Seriation.order([[1]]) == [0])
    }

    @Test("Ticks are round, rise evenly, and reach the largest", arguments: [0, 1, 2, 5, 6, 7, 45, 99, 100, 162, 12_345, Int.max])
    func ticks(largest: Int) throws {
        let ticks = Ticks.whole(upTo: largest)
        #expect(ticks.first == 0 && ticks.count <= 8 && ticks.count >= 2)
        if largest < Int.max / 16 { #expect(try #require(ticks.last) >= largest) }
        #expect(Set(zip(ticks, ticks.dropFirst()).map { $1 - $0 }).count == 1)
    }

    @Test("Dates are ticked by days, months or years, also over centuries", arguments: [0, 20, 100, 800, 4_000, 400_000])
    func dates(length: Int) throws {
        let axis = try #require(DateAxis(days: [19_000, 19_000 + length], left: 80, right: 470))
        let ticks = axis.ticks(.nb, font: 7)
        #expect(!ticks.isEmpty && ticks.count <= 16, "\(ticks.count)")
        #expect(ticks.allSatisfy { $0.day >= axis.first && $0.day <= axis.last })
    }
}
