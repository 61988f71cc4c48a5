/// Draws the codings of the workload: three coders who often code the same sentences and partly disagree.
struct CodingDraw {
    /// A coding, by places in the lists of sources, codes and coders.
    struct Coding: Hashable {
        let source: Int32
        let start: Int32
        let end: Int32
        let code: Int16
        let coder: Int16
    }

    static let coders = ["ida", "jon", "åse"]

    private let sentences: [[Range<Int32>]]
    private let codes: CodePaths.Draw

    /// - Parameter sentences: those of every source.
    init(_ sentences: [[Range<Int32>]], using generator: inout SplitMix64) {
        self.sentences = sentences
        codes = CodePaths.Draw(using: &generator)
    }

    /// Draws `count` codings, no two alike.
    func codings(_ count: Int, using generator: inout SplitMix64) -> [Coding] {
        var seen: Set<Coding> = []
        var codings: [Coding] = []
        codings.reserveCapacity(count)
        while codings.count < count {
            for coding in passage(using: &generator) where codings.count < count && seen.insert(coding).inserted { codings.append(coding) }
        }
        return codings
    }

    /// One to six sentences of a source, coded by one coder, by two or by all.
    private func passage(using generator: inout SplitMix64) -> [Coding] {
        let source = generator.below(sentences.count)
        let lines = sentences[source]
        let first = generator.below(lines.count)
        var last = first
        while last - first < 5, last + 1 < lines.count, generator.chance(435) { last += 1 }
        let code = codes.code(using: &generator)
        return coders(using: &generator).enumerated().map { place, coder in
            var (start, end, chosen) = (lines[first].lowerBound, lines[last].upperBound, code)
            if place > 0 {
                // The others see the same thing, but not always its borders, nor its name.
                if generator.chance(300), last + 1 < lines.count { end = lines[last + 1].upperBound }
                if generator.chance(200), first > 0 { start = lines[first - 1].lowerBound }
                if generator.chance(200) { chosen = codes.code(using: &generator) }
            }
            return Coding(source: Int32(source), start: start, end: end, code: Int16(chosen), coder: Int16(coder))
        }
    }

    private func coders(using generator: inout SplitMix64) -> [Int] {
        var all = Array(Self.coders.indices)
        guard generator.chance(450) else { return [generator.pick(all)] }
        if generator.chance(500) { return all }
        generator.shuffle(&all)
        return Array(all.prefix(2))
    }
}
