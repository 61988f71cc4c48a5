import FeltModel
import FeltTestSupport

/// Makes studies in which stretches cross, nest, touch and repeat, over texts with nasty letters between known words.
enum RandomStudy {
    static let words = ["tillit", "Tilliten", "risiko", "risikoen", "klima", "pris", "tidlig dialog", "økonomi"]
    static let voices = ["INT", "INF", "INF 2", "ÅSE"]

    static func sample(using random: inout SeededGenerator) -> SampleStudy {
        var sample = SampleStudy()
        let nasty = NastyText()
        for number in 0..<Int.random(in: 10...20, using: &random) {
            var source = SampleStudy.Source(slug: "k\(number * 7 % 20)-\(number)", text: text(nasty, &random))
            source.kind = pick(["interview", "observation", "workshop"], &random)
            source.caseSlug = pick([nil, "case1", "case2", "case3", "case4"], &random)
            source.date = pick([nil, "2024-12-31", "2025-01-01", "2025-02-28", "2025-03-11", "2026-06-30"], &random)
            source.language = pick([.nb, .nb, .nn, .en], &random)
            if Bool.random(using: &random) { source.attributes.append(Attribute(name: "role", value: pick(["leder", "innkjøper"], &random))) }
            if Bool.random(using: &random) { source.attributes.append(Attribute(name: "valence", value: "hidden")) }
            sample.sources.append(source)
        }
        for _ in 0..<Int.random(in: 100...300, using: &random) { addCoding(to: &sample, &random) }
        return sample
    }

    private static func text(_ nasty: NastyText, _ random: inout SeededGenerator) -> String {
        (0..<Int.random(in: 1...6, using: &random)).map { _ in
            var pieces = (0..<Int.random(in: 1...8, using: &random)).map { _ in
                // Blanks around what is nasty keep it from growing into the words beside it.
                Bool.random(using: &random) ? pick(words, &random) : String(nasty.text(upTo: 4, using: &random).filter { !$0.isNewline })
            }
            if Int.random(in: 0...2, using: &random) > 0 { pieces.insert(pick(voices, &random) + ":", at: 0) }
            return pieces.joined(separator: " ")
        }.joined(separator: "\n")
    }

    private static func addCoding(to sample: inout SampleStudy, _ random: inout SeededGenerator) {
        let source = Int.random(in: 0..<sample.sources.count, using: &random)
        let before = sample.codings.filter { $0.source == source }
        let bytes: Range<Int>
        if let twin = before.last, Int.random(in: 0...3, using: &random) == 0 {
            bytes = twin.bytes
        } else {
            let boundaries = boundaries(of: sample.sources[source].text)
            guard boundaries.count > 1 else { return }
            let start = Int.random(in: 0..<boundaries.count - 1, using: &random)
            let longest = min(boundaries.count - 1, start + pick([1, 5, 20, 60], &random))
            bytes = boundaries[start]..<boundaries[Int.random(in: start + 1...longest, using: &random)]
        }
        var coding = SampleStudy.Coding(source: source, bytes: bytes, code: pick(sample.codes, &random), researcher: pick(sample.researchers, &random))
        if let valence = pick([nil, "barrier", "driver", "mixed"], &random) { coding.facets.append("valence:\(valence)") }
        if let strength = pick([nil, nil, "1", "2"], &random) { coding.facets.append("strength:\(strength)") }
        sample.codings.append(coding)
    }

    private static func boundaries(of text: String) -> [Int] {
        var byte = 0
        return [0] + text.unicodeScalars.map { scalar in
            byte += UTF8.width(scalar)
            return byte
        }
    }

    static func pick<Element>(_ from: [Element], _ random: inout SeededGenerator) -> Element { from[Int.random(in: 0..<from.count, using: &random)] }
}
