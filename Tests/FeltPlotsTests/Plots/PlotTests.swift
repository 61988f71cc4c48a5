import FeltModel
import FeltTestSupport
import Testing

@testable import FeltPlots

@Suite("Every plot")
struct PlotTests {
    @Test("is well-formed, names and describes itself, keeps its letters large and all inside, and is the same each time", arguments: Seeds.some(12))
    func isSound(seed: UInt64) throws {
        var random = RandomPlots(seed: seed)
        for plot in random.all(seed % 3 == 0 ? 120 : 14) {
            for (size, language) in [(PlotSize.page, Language.nb), (.slide, .en)] {
                let svg = plot.svg(size, language)
                #expect(svg == plot.svg(size, language), "seed \(seed)")
                let picture = try Picture(svg)
                let root = try #require(picture.elements.first)
                #expect(root.name == "svg" && root.attributes["role"] == "img" && root.attributes["lang"] == language.rawValue)
                #expect(!picture.title.isEmpty && picture.description.count > 10, "seed \(seed)")
                let ids = picture.elements.compactMap { $0.attributes["id"] }
                #expect(root.attributes["aria-labelledby"] == ids.joined(separator: " ") && Set(ids).count == 2)
                let letters = picture.elements.compactMap { $0.attributes["font-size"].flatMap(Double.init) }
                #expect(letters.allSatisfy { $0 >= size.small }, "seed \(seed)")
                try expectInside(picture, root, "\(type(of: plot)), \(size), seed \(seed)")
            }
        }
    }

    /// Every text that is not turned stands inside the picture, its width reckoned.
    private func expectInside(_ picture: Picture, _ root: Picture.Element, _ what: String) throws {
        let view = try #require(root.attributes["viewBox"]).split(separator: " ").compactMap { Double($0) }
        for element in picture.elements where element.name == "text" {
            guard let x = element.attributes["x"].flatMap(Double.init), let y = element.attributes["y"].flatMap(Double.init),
                let size = element.attributes["font-size"].flatMap(Double.init)
            else { continue }
            let width = TextWidth.of(element.text, size, bold: element.attributes["font-weight"] != nil)
            let from = element.attributes["text-anchor"] == "middle" ? x - width / 2 : element.attributes["text-anchor"] == "end" ? x - width : x
            #expect(from >= -1 && from + width <= view[2] + 1, "\(what): \(element.text)")
            #expect(y >= 0 && y <= view[3], "\(what): \(element.text)")
        }
    }

    @Test("says in its own language that there is nothing, when there is nothing")
    func empty() throws {
        let pairs = CodePairs(labels: [], sizes: [], pairs: [])
        let plots: [any Plot] = [
            HeatMap(title: "Tom", measure: "", rows: [], columns: [], counts: []), OrderedMatrix(title: "Tom", codes: pairs), CodeNetwork(title: "Tom", codes: pairs),
            CodeFrequencies(title: "Tom", measure: "", series: [], bars: []), SaturationCurve(title: "Tom", steps: [], base: 4, run: 2, threshold: 5, reached: nil),
            Timeline(title: "Tom", cases: [], today: "2026-01-10"), StageBars(title: "Tom", cases: [.init(label: "uten")], today: "2026-01-10"),
        ]
        for plot in plots {
            #expect(try Picture(plot.svg(.page, .nb)).texts.contains("Det er ingenting å vise."))
            #expect(try Picture(plot.svg(.slide, .en)).texts.contains("There is nothing to show."))
        }
    }

    @Test("of very many says what it left out")
    func huge() throws {
        let names = (0..<20_000).map { "kode-\($0)" }
        let heat = HeatMap(title: "Stor", measure: "kodinger", rows: names, columns: ["a", "b"], counts: names.indices.map { [$0, 1] })
        let picture = try Picture(heat.svg(.page, .nb))
        #expect(picture.texts.contains { $0.contains("av 20000 rader, de med flest") })
        #expect(picture.texts.contains("kode-19999") && !picture.texts.contains("kode-5"))
        #expect(picture.description.contains("Størst: kode-19999 × a, 19999."))
        let pairs = (0..<19_999).map { CodePairs.Pair(first: $0, second: $0 + 1, count: $0 % 90 + 1, likeness: 0.1) }
        let codes = CodePairs(labels: names, sizes: names.map { _ in 9 }, pairs: pairs)
        #expect(try Picture(CodeNetwork(title: "Stor", codes: codes).svg(.slide, .nb)).texts.contains { $0.contains("av 19999 par") })
        #expect(try Picture(OrderedMatrix(title: "Stor", codes: codes).svg(.page, .nb)).texts.joined().contains("av 20000 koder"))
        let steps = names.map { SaturationCurve.Step(label: $0, new: 1) }
        let curve = SaturationCurve(title: "Stor", steps: steps, base: 4, run: 2, threshold: 5, reached: nil)
        #expect(try Picture(curve.svg(.page, .nb)).texts.joined().contains("de første 200 av 20000"))
        let events = names.map { CaseTimeline.Event(label: $0, kind: "møte", date: "2025-03-01") }
        #expect(try Picture(Timeline(title: "Stor", cases: [.init(label: "sak", events: events)], today: "2026-01-10").svg(.page, .nb)).texts.joined().contains("Utelatte hendelser: 19600"))
    }

    @Test("keeps æøå and what XML reserves, cuts long labels and has them in full")
    func labels() throws {
        let long = "Leverandørenes forståelse av behovet, slik de selv sier det i én-til-én-møter & <dialog>"
        let plot = CodeFrequencies(title: "Å være \"ærlig\"", measure: "øre", series: [], bars: [.init(label: long, counts: [3]), .init(label: "blåbær", counts: [1])])
        let picture = try Picture(plot.svg(.page, .nb))
        #expect(picture.title == "Å være \"ærlig\"")
        #expect(picture.texts.contains("blåbær") && picture.texts.contains("øre"))
        #expect(picture.texts.contains { $0.hasPrefix("Leverandørenes") && $0.hasSuffix("…") })
        #expect(picture.titles.contains(long))
        #expect(picture.description == "Søyler for 2 koder. Flest: \(long), 3. Uten forekomster: 0.")
    }
}
