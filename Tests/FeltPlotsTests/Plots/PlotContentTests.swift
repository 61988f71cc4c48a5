import FeltModel
import Testing

@testable import FeltPlots

@Suite("What the plots say")
struct PlotContentTests {
    @Test("A heat map holds every count and the totals it was given")
    func heatMap() throws {
        let map = HeatMap(
            title: "Koder × saker", measure: "stemmer", rows: ["tillit", "tid"], columns: ["trd", "oslo"], counts: [[3, 0], [17]],
            totals: .init(rows: [3, 17], columns: [18, 2], all: 19))
        let picture = try Picture(map.svg(.page, .nb))
        for text in ["3", "0", "17", "18", "2", "19", "Sum", "tillit", "oslo", "stemmer"] { #expect(picture.texts.contains(text), "\(text)") }
        #expect(picture.titles.contains("tid × trd: 17") && picture.titles.contains("tid × oslo: 0"))
        #expect(picture.description == "Varmekart med 2 rader og 2 kolonner; 2 av 4 ruter er over null. Størst: tid × trd, 17.")
    }

    @Test("Eighty codes of six cases stand on one page, with every code and number")
    func eightyCodes() throws {
        let codes = (0..<80).map { "kode-\($0)" }
        let cases = (0..<6).map { "sak-\($0)" }
        let map = HeatMap(title: "Alle", measure: "kodinger", rows: codes, columns: cases, counts: codes.indices.map { row in cases.indices.map { row * 7 % 90 + $0 } })
        let picture = try Picture(map.svg(.page, .nb))
        for code in codes { #expect(picture.texts.contains(code)) }
        #expect(picture.titles.count == 480)
    }

    @Test("A curve names the point reached, or that none was", arguments: [(5 as Int?, "Saturation reached at 5+2."), (nil, "Saturation was not reached.")])
    func saturation(reached: Int?, words: String) throws {
        let steps = [20, 10, 6, 4, 2, 1, 1, 0, 0, 1].enumerated().map { SaturationCurve.Step(label: "i\($0)", new: $1) }
        let picture = try Picture(SaturationCurve(title: "Saturation", steps: steps, base: 4, run: 2, threshold: 5, reached: reached).svg(.page, .en))
        #expect(picture.description == "Saturation curve of 10 interviews with 45 codes in all. Base 4 interviews, runs of 2, threshold 5 %. \(words)")
        #expect(picture.titles.filter { $0 == "i3: 40" }.count == 1)
        #expect(picture.texts.contains("reached at 5+2") == (reached != nil))
    }

    @Test("A timeline has every event, also where its label has no room, and counts what has no date")
    func timeline() throws {
        var row = CaseTimeline(label: "trd", stages: [.init(name: "S1", label: "Behov", from: "2025-01-01", to: "2025-03-01"), .init(name: "S2", from: "2025-03-01")])
        row.milestones = [.init(label: "dialog", planned: "2025-02-01", reached: "2025-02-20"), .init(label: "kontrakt", planned: "2025-11-01")]
        row.events = (0..<200).map { .init(label: "møte \($0)", kind: "møte", date: "2025-05-" + ($0 % 28 < 9 ? "0" : "") + "\($0 % 28 + 1)") }
        row.events.append(.init(label: "udatert", kind: "møte", date: "i fjor"))
        let picture = try Picture(Timeline(title: "trd", cases: [row], today: "2025-06-01").svg(.page, .nb))
        #expect(Set(picture.titles.filter { $0.hasPrefix("møte, møte") }).count == 200)
        #expect(picture.titles.contains("dialog: planlagt 1.2.2025, nådd 20.2.2025") && picture.titles.contains("kontrakt: planlagt 1.11.2025"))
        #expect(picture.texts.joined().contains("Utelatt fordi dato mangler: 1.") && picture.texts.joined().contains("Merker uten navn"))
        #expect(picture.description.hasPrefix("Tidslinje. trd: 201 hendelser (1.5.2025 – 28.5.2025), 1 av 2 delmål nådd, nå i S2"))
    }
}
