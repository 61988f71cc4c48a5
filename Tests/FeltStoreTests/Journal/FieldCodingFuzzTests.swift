import FeltModel
@testable import FeltStore
import FeltTestSupport
import Testing

@Suite("The fields of a change, when their text was damaged")
struct FieldCodingFuzzTests {
    @Test("a damaged text is refused or is the canonical text of what was read, and never a crash", arguments: Seeds.some(40))
    func mutations(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var refused = 0
        var wrong: [String] = []
        for _ in 0..<300 {
            var bytes = Array(FieldCoding.text(FieldCodingSamples.fields(using: &random)).utf8)
            for _ in 0..<Int.random(in: 1...3, using: &random) { mutate(&bytes, using: &random) }
            let text = String(decoding: bytes, as: UTF8.self)
            guard let fields = try? FieldCoding.fields(text) else { refused += 1; continue }
            if !FieldCoding.text(fields).utf8.elementsEqual(text.utf8) { wrong.append(text.debugDescription) }
        }
        #expect(wrong.isEmpty, "seed \(seed): \(wrong.first ?? "")")
        #expect(refused > 0, "seed \(seed)")
    }

    @Test("every beginning of a text is refused")
    func beginnings() throws {
        let fields: FieldSet = ["a": .token("æ\n\"👩‍👧"), "b": .content(ContentReference(id: "x", digest: "y")), "c": .integer(-12), "d": .null]
        let text = FieldCoding.text(fields)
        for end in text.unicodeScalars.indices {
            #expect(throws: FeltError.self) { try FieldCoding.fields(String(text.unicodeScalars[..<end])) }
        }
        #expect(try FieldCoding.fields(text) == fields)
    }

    @Test("noise is refused", arguments: Seeds.some(20))
    func noise(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<300 {
            let count = Int.random(in: 3..<20, using: &random)
            let text = String(decoding: (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }, as: UTF8.self)
            #expect(throws: FeltError.self, "seed \(seed): \(text.debugDescription)") { try FieldCoding.fields(text) }
        }
    }

    private func mutate(_ bytes: inout [UInt8], using random: inout SeededGenerator) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let signs = Array("{}[]\",:\\u0c-+1nul \n\u{0}æ".utf8)
        let sign = signs.randomElement(using: &random) ?? 0
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes[place] = sign
        case 1: bytes.insert(sign, at: place)
        case 2: if bytes.count > 1 { bytes.remove(at: place) }
        case 3: bytes.swapAt(place, Int.random(in: 0..<bytes.count, using: &random))
        default:
            let end = Int.random(in: place..<bytes.count, using: &random)
            bytes.insert(contentsOf: bytes[place...end], at: place)
        }
    }
}
