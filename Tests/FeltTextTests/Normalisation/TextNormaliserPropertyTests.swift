import FeltTestSupport
import FeltText
import Testing

@Suite("Taking a text in, for any bytes")
struct TextNormaliserPropertyTests {
    private static let pieces = NastyText([.carriageReturns, .byteOrderMarks])

    /// A text with line ends of each kind, byte order marks, and a few control characters: often few enough to be let pass.
    private func dirtyText(_ random: inout SeededGenerator) -> String {
        var scalars = Array(Self.pieces.text(upTo: 300, using: &random).unicodeScalars)
        for _ in 0..<Int.random(in: 0...4, using: &random) {
            let control: Unicode.Scalar = ["\0", "\0", "\u{1}", "\u{1B}", "\u{C}"][Int.random(in: 0..<5, using: &random)]
            scalars.insert(control, at: Bool.random(using: &random) ? 0 : Int.random(in: 0...scalars.count, using: &random))
        }
        return String(String.UnicodeScalarView(scalars))
    }

    /// Bytes of every kind: dirty text in each encoding, text with a byte broken, noise.
    private func sample(_ random: inout SeededGenerator) -> [UInt8] {
        let string = dirtyText(&random)
        switch Int.random(in: 0..<7, using: &random) {
        case 0: return [0xFF, 0xFE] + string.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        case 1: return [0xFE, 0xFF] + string.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        case 2: return string.unicodeScalars.compactMap { $0.value < 256 ? UInt8($0.value) : nil } + [0xE5]
        case 3: return (0..<Int.random(in: 0..<40, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
        case 4:
            var bytes = Array(string.utf8)
            if !bytes.isEmpty { bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random) }
            return bytes
        case 5: return Array((["%PDF-", "GIF8", "9a", "\0", "\u{FEFF}", "ID3", "\u{3}"].shuffled(using: &random).joined() + string).utf8)
        default: return Array(string.utf8)
        }
    }

    @Test("the result is a stored text, and taking that in again changes nothing", arguments: Seeds.some(60))
    func stable(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var taken = 0
        for _ in 0..<40 {
            let bytes = sample(&random)
            let result: NormalisedText
            do {
                result = try TextNormaliser.normalise(bytes)
            } catch {
                // Nothing but `binary` is ever thrown, with a place in the bytes.
                guard case .binary(let position) = error, bytes.indices.contains(position) else {
                    Issue.record("\(error), seed \(seed)")
                    continue
                }
                continue
            }
            #expect(throws: Never.self, "seed \(seed)") { try StoredText(validating: result.text.utf8) }
            let again = try TextNormaliser.normalise(result.text.utf8)
            #expect(again.text == result.text && again.record.isUnchanged, "seed \(seed)")
            #expect(NormalisationRecord(token: result.record.token) == result.record, "seed \(seed)")
            taken += 1
        }
        #expect(taken > 2, "the samples are worth nothing when most are refused, seed \(seed)")
    }

    /// The rules one after the other, on code points.
    private func reference(_ string: String) -> (scalars: [Unicode.Scalar], record: NormalisationRecord) {
        var record = NormalisationRecord()
        var scalars: [Unicode.Scalar] = []
        var previous: Unicode.Scalar?
        for scalar in string.unicodeScalars {
            if scalar == "\n", previous == "\r" {
                record.carriageReturns -= 1
                record.carriageReturnLineFeeds += 1
            } else if scalar == "\r" {
                record.carriageReturns += 1
                scalars.append("\n")
            } else if scalar == "\0" {
                record.nulCharacters += 1
            } else if scalar == "\u{FEFF}", scalars.isEmpty {
                record.byteOrderMarks += 1
            } else {
                scalars.append(scalar)
            }
            previous = scalar
        }
        return (scalars, record)
    }

    @Test("UTF-8 is mended as the rules say, one by one, and each byte is accounted for", arguments: Seeds.some(60))
    func reference(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<40 {
            let string = dirtyText(&random)
            guard let result = try? TextNormaliser.normalise(Array(string.utf8)) else { continue }
            let expected = reference(string)
            #expect(Array(result.text.string.unicodeScalars) == expected.scalars, "seed \(seed)")
            #expect(result.record == expected.record, "seed \(seed)")
            let taken = result.record.byteOrderMarks * 3 + result.record.carriageReturnLineFeeds + result.record.nulCharacters
            #expect(result.text.utf8.count + taken == string.utf8.count, "seed \(seed)")
        }
    }
}
