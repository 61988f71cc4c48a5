import FeltModel
import FeltQuery
import FeltTestSupport
import FeltText

/// Makes small studies in which stretches cross, nest, touch and repeat, over texts with nasty letters between known words.
enum RandomStudy {
    static let words = ["tillit", "Tilliten", "risiko", "risikoen", "klima", "pris", "tidlig dialog", "økonomi"]
    static let voices = ["INT", "INF", "INF 2", "ÅSE", "P01", "P02"]
    static let days = ["2024-12-31", "2025-01-01", "2025-02-28", "2025-03-11", "2026-06-30"]

    static func sample(using random: inout SeededGenerator) -> SampleStudy {
        var sample = SampleStudy()
        if chance(3, &random) { sample.facets.append(("stage", ["s1", "s2"])) }
        if chance(4, &random) { sample.facets.append(("actor", ["supplier", "user"])) }
        sample.people = [
            .init(pseudonym: "P01", actor: "supplier", organisation: "firma-a", unit: "salg"), .init(pseudonym: "P02", actor: "user", unit: "hjemmetjeneste"),
            .init(pseudonym: "P03", actor: pick([nil, "leader"], &random), organisation: "firma-b"),
        ]
        for place in sample.cases.indices { describe(&sample.cases[place], place, &random) }
        for number in 0..<Int.random(in: 3...7, using: &random) { sample.sources.append(source(number, &random)) }
        for _ in 0..<Int.random(in: 12...36, using: &random) { addCoding(to: &sample, &random) }
        let names = ["tidlig", "andre", "siste"]
        for (place, name) in names.enumerated().prefix(Int.random(in: 0...3, using: &random)) {
            let query = RandomQuery(sample: sample, saved: Array(names.prefix(place))).expression(depth: 2, using: &random)
            sample.savedQueries.append(.init(name: name, text: query.typed, unit: pick([nil, nil, .paragraph, .turn, .source, .case], &random)))
        }
        return sample
    }

    private static func describe(_ one: inout SampleStudy.Case, _ place: Int, _ random: inout SeededGenerator) {
        one.title = pick([nil, "Nattro", "Velferd hjemme"], &random)
        one.kind = pick([nil, "pcp", "partnerskap"], &random)
        one.procedure = pick([nil, "open", "negotiated"], &random)
        for (day, stage) in zip(["2024-11-01", "2025-01-15", "2025-03-11"].shuffled(using: &random).prefix(Int.random(in: 0...3, using: &random)).sorted(), ["S1", "S2", "S1"]) {
            one.history.append((day, stage, pick([.active, .paused, .closed], &random)))
        }
    }

    private static func source(_ number: Int, _ random: inout SeededGenerator) -> SampleStudy.Source {
        let text = RandomText.make(using: &random)
        var source = SampleStudy.Source(slug: "k\(number * 7 % 20)-\(number)", text: text.string, structure: text.passages)
        source.kind = pick(["interview", "observation", "workshop"], &random)
        source.caseSlug = pick([nil, "case1", "case1", "case2", "case3", "case4"], &random)
        source.date = pick([nil] + days, &random)
        source.language = pick([.nb, .nb, .nn, .en], &random)
        source.participants = ["P01", "P02", "P03"].filter { _ in chance(3, &random) }
        if chance(2, &random) { source.attributes.append(Attribute(name: "role", value: pick(["leder", "innkjøper"], &random))) }
        if chance(2, &random) { source.attributes.append(Attribute(name: "valence", value: "hidden")) }
        if chance(2, &random) {
            var note = NoteRecord()
            (note.stage, note.cycle, note.protocolID) = (pick([nil, "S1", "S2"], &random), pick([nil, 1, 2], &random), pick([nil, "dialog"], &random))
            source.note = note == NoteRecord() ? nil : note
        }
        if chance(6, &random) { source.formerText = "INF: det som sto her før, tillit og pris" }
        return source
    }

    private static func addCoding(to sample: inout SampleStudy, _ random: inout SeededGenerator) {
        let source = Int.random(in: 0..<sample.sources.count, using: &random)
        // One source stays without.
        guard source > 0 || sample.codings.count % 5 == 0, let bytes = range(in: sample, source, &random) else { return }
        var coding = SampleStudy.Coding(source: source, bytes: bytes, code: pick(sample.codes, &random), researcher: pick(sample.researchers, &random))
        for facet in sample.facets where chance(2, &random) { coding.facets.append("\(facet.name):\(pick(facet.values, &random))") }
        if chance(4, &random) { coding.memos.append(pick(["tvil", "usikker her", "tvilen kom, usikker"], &random)) }
        if sample.sources[source].formerText != nil, chance(3, &random) {
            coding.isLost = true
            coding.bytes = 5..<8
        }
        sample.codings.append(coding)
    }

    /// Words of the source, or any letters; often on, in, across or beside an earlier coding, or a whole paragraph.
    private static func range(in sample: SampleStudy, _ source: Int, _ random: inout SeededGenerator) -> Range<Int>? {
        let boundaries = boundaries(of: sample.sources[source].text)
        guard boundaries.count > 1 else { return nil }
        let before = sample.codings.filter { $0.source == source && !$0.isLost }.map(\.bytes)
        func from(_ start: Int) -> Range<Int> {
            let longest = min(boundaries.count - 1, start + pick([1, 5, 20, 60], &random))
            return boundaries[start]..<boundaries[Int.random(in: start + 1...longest, using: &random)]
        }
        if let twin = before.randomElement(using: &random) {
            switch Int.random(in: 0...7, using: &random) {
            case 0...1: return twin
            case 2: return boundaries.firstIndex(of: twin.upperBound).flatMap { $0 < boundaries.count - 1 ? from($0) : twin }
            case 3: return boundaries.firstIndex(of: twin.lowerBound).map { from($0) }
            default: break
            }
        }
        let passages = sample.sources[source].passages
        let words = ReferenceText(sample.sources[source]).words
        switch Int.random(in: 0...5, using: &random) {
        case 0: return passages.randomElement(using: &random)?.range.bytes
        case 1...3:
            guard let first = words.indices.randomElement(using: &random) else { return nil }
            return words[first].lowerBound..<words[min(words.count - 1, first + Int.random(in: 0...4, using: &random))].upperBound
        default: return from(Int.random(in: 0..<boundaries.count - 1, using: &random))
        }
    }

    /// Where a coding may begin and end: never between a letter and the marks on it.
    private static func boundaries(of text: String) -> [Int] {
        var byte = 0
        return [0] + text.map { character in
            byte += String(character).utf8.count
            return byte
        }
    }

    static func pick<Element>(_ from: [Element], _ random: inout SeededGenerator) -> Element { from[Int.random(in: 0..<from.count, using: &random)] }

    /// True once in so many times.
    static func chance(_ count: Int, _ random: inout SeededGenerator) -> Bool { Int.random(in: 1...count, using: &random) == 1 }
}
