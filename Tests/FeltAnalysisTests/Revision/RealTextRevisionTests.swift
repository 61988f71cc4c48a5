import FeltAnalysis
import FeltTestSupport
import FeltText
import Testing

@Suite("Revisions of real text")
struct RealTextRevisionTests {
    @Test(
        "codings on real bokmål follow recorded edits", .enabled(if: SharedFolder.holds("corpus"), "needs ../shared/corpus beside the package"),
        arguments: Seeds.some(4) + [552_532_011])
    func corpus(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let files = SharedFolder.files(in: "corpus", withExtension: "txt")
        let file = files[Int.random(in: 0..<files.count, using: &random)]
        let bytes = try SharedFolder.bytes(file)
        let text = try StoredText(validating: bytes)
        let paragraphs = text.string.split(separator: "\n").prefix(40).map { $0.split(separator: " ").map(String.init) }.filter { $0.count > 10 }
        let script = EditScript(paragraphs: paragraphs, edits: 25, moves: 3, using: &random)
        let map = TextMap(from: script.old, to: script.new)
        #expect(TextMapReference.breaches(map).isEmpty, "seed \(seed)")
        var (tried, found) = (0, 0)
        var astray: [String] = []
        for start in stride(from: 0, to: script.words.count - 12, by: 3) {
            let range = start + 3..<start + 3 + Int.random(in: 1...6, using: &random)
            guard script.isUntouched(start..<range.upperBound + 3), let new = script.words[range.lowerBound].new else { continue }
            let quote = script.range(range)
            let place = TextRange(new..<new + quote.length)
            tried += 1
            switch map.carry(quote) {
            case .unchanged(place), .moved(place): found += 1
            case .unchanged(let other), .moved(let other): astray.append("\(quote) is at \(other), not \(place)")
            // Told as changed, so that a researcher looks at it; must be rare where nothing was changed.
            case .edited, .cut, .lost: break
            }
        }
        #expect(astray.isEmpty, "\(astray), seed \(seed)")
        #expect(tried > 100 && found * 200 >= tried * 199, "\(found) of \(tried), seed \(seed)")
    }
}
