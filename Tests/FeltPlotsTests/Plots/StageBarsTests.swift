import FeltModel
import Testing

@testable import FeltPlots

@Suite("Bars of stages")
struct StageBarsTests {
    private static func picture(_ labels: [String]) throws -> Picture {
        let stages: [CaseTimeline.Stage] = [.init(name: "S0", from: "2025-01-01", to: "2025-03-01"), .init(name: "S1", from: "2025-03-01", to: "2025-06-01"), .init(name: "S2", from: "2025-06-01")]
        return try Picture(StageBars(title: "", cases: labels.map { CaseTimeline(label: $0, stages: stages) }, today: "2026-01-10").svg(.page, .nb))
    }

    @Test("one case is told in the singular, and a case without a name without a colon")
    func description() throws {
        try #expect(Self.picture([""]).description == "Faser over tid for én sak. Sist i: S2, pågår eller gjennomført.")
        try #expect(Self.picture(["A", "B"]).description.hasPrefix("Faser over tid for 2 saker. Sist i: A: S2, pågår eller gjennomført; B: S2"))
    }

    @Test("every tone of a bar stands in the legend")
    func tones() throws {
        let tones = try Self.picture(["A"]).elements.filter { $0.name == "rect" }.compactMap { $0.attributes["fill"] }
        // The ground, the box of the legend, and three bars.
        #expect(tones == [Tone.paper, Tone.shades[1], Tone.shades[1], Tone.shades[1], Tone.shades[1]])
    }
}
