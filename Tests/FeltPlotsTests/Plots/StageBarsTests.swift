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
        try #expect(Self.picture([""]).description == "Faser over tid for én sak. Sist i: S2, fasen nå.")
        try #expect(Self.picture(["A", "B"]).description.hasPrefix("Faser over tid for 2 saker. Sist i: A: S2, fasen nå; B: S2"))
    }

    @Test("every tone of a bar stands in the legend")
    func tones() throws {
        let tones = try Self.picture(["A"]).elements.filter { $0.name == "rect" }.compactMap { $0.attributes["fill"] }
        // The ground, the two boxes of the legend, and three bars: that in which the case stands is darker.
        #expect(tones == [Tone.paper, Tone.shades[0], Tone.shades[2], Tone.shades[0], Tone.shades[0], Tone.shades[2]])
    }

    @Test("the stage a case stands in has its name in full where there is room, and all others have their id")
    func names() throws {
        let stages: [CaseTimeline.Stage] = [.init(name: "S0", label: "Idé", from: "2025-01-01", to: "2025-06-01"), .init(name: "S1", label: "Behov", from: "2025-06-01")]
        func texts(_ today: String) throws -> [String] {
            try Picture(StageBars(title: "", cases: [CaseTimeline(label: "", stages: stages)], today: today).svg(.page, .nb)).texts
        }
        let wide = try texts("2026-01-10")
        #expect(wide.contains("S1 Behov") && wide.contains("S0"))
        // After a day there is no room for any.
        let narrow = try texts("2025-06-02")
        #expect(!narrow.contains("S1 Behov"))
    }
}
