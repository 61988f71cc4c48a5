import FeltTestSupport
import FeltText
import Testing

@testable import FeltRefi

@Suite("RefiTextFile")
struct RefiTextFileTests {
    /// The slow, obvious way: each character of the file with what it counts and what is left of it.
    private func places(_ file: [UInt8], _ counting: RefiPositions.Counting) throws -> [RefiTextFile.Place] {
        let scalars = Array(String(decoding: try TextNormaliser.decode(file).utf8, as: UTF8.self).unicodeScalars)
        var places: [RefiTextFile.Place] = []
        var clean = 0
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            index += 1
            switch scalar {
            case "\r" where index < scalars.count && scalars[index] == "\n":
                index += 1
                places += [RefiTextFile.Place](repeating: .exact(clean), count: counting.countsCarriageReturns ? 2 : 1)
                clean += 1
            case "\r":
                places.append(.exact(clean))
                clean += 1
            case "\0": places.append(.exact(clean))
            case "\u{FEFF}" where clean == 0: if counting.countsByteOrderMark { places.append(.exact(clean)) }
            default:
                let width = UTF8.width(scalar)
                places.append(.exact(clean))
                if counting.unit == .utf16, scalar.value > 0xFFFF { places.append(.inside(clean, clean + width)) }
                clean += width
            }
        }
        return places + [.exact(clean)]
    }

    @Test("places agree with the slow way, in every way of counting, for any text")
    func places() throws {
        let nasty = NastyText([.carriageReturns, .nul, .byteOrderMarks])
        for seed in Seeds.some(150) {
            var random = SeededGenerator(seed: seed)
            let text = (Bool.random(using: &random) ? "\u{FEFF}" : "") + nasty.text(upTo: 60, using: &random)
            let isWide = Int.random(in: 0...4, using: &random) == 0
            let bytes = isWide ? [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } : Array(text.utf8)
            let file = try RefiTextFile(bytes)
            for counting in RefiPositions.Counting.all {
                let expected = try places(bytes, counting)
                let asked = Array((-2..<expected.count + 3).shuffled(using: &random))
                let found = file.places(of: asked, counting: counting)
                for (position, place) in zip(asked, found) {
                    let wanted = position < 0 ? .negative : position < expected.count ? expected[position] : .pastEnd
                    #expect(place == wanted, "seed \(seed), \(counting.text), position \(position)")
                }
                #expect(expected.last == .exact(file.clean.utf8.count), "seed \(seed)")
            }
        }
    }

    @Test("a text is read in its encoding")
    func encodings() throws {
        let latin = try RefiTextFile([0x62, 0xE5, 0x74, 0x0D, 0x0A, 0x94])
        #expect(latin.clean.string == "båt\n\u{201D}" && latin.record.encoding == .windows1252)
        #expect(latin.places(of: [1, 2, 5, 6], counting: RefiPositions.Counting()) == [.exact(1), .exact(3), .exact(5), .exact(8)])
        #expect(throws: TextError.self) { try RefiTextFile([0x89, 0x50, 0x4E, 0x47, 0x0D]) }
        #expect(try RefiTextFile(Array(repeating: 1, count: 50)).clean.utf8.count == 50)
    }
}
